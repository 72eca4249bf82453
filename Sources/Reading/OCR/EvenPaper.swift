internal import CTesseract

/// Makes the paper of a page's picture one shade: takes out the shadow of the binding, uneven light, the shading of
/// cells, and the dark that a scanner sees beside the sheet.
enum EvenPaper {
    /// The side of the blocks in which the paper is looked at, and what no stroke of a letter is as thick as, in points.
    private static let block = 1.0
    private static let stroke = 9.0
    /// Down to this share of the paper's shade it is even: grain and the ink of the other side.
    private static let even = 0.93
    /// From this share of uneven blocks on, there is something to do.
    private static let leastShare = 0.002
    /// Below this share of the paper's shade is no paper: the scanner's bed, a bar with white letters, a picture.
    private static let darkest = 0.3

    /// The picture on even paper; the same picture where it is even or where memory is short.
    static func evened(_ image: PageImage) -> PageImage {
        let paper = Shades(image).paper
        let soft = DottedShade.softened(image)
        let blocks = PixelBlocks(of: soft, side: Int((block * image.scale).rounded()))
        guard let far = Bitmap(blocks.image(scale: image.scale)) else { return soft }
        return withoutBed(lightened(soft, far, blocks, paper), far, blocks, paper)
    }

    private static func lightened(_ image: PageImage, _ far: Bitmap, _ blocks: PixelBlocks, _ paper: Int) -> PageImage {
        let width = Int32((stroke / block).rounded()) | 1
        guard let ground = Bitmap(pixCloseGray(far.handle, width, width))?.image(scale: 1)?.pixels,
            ground.count == blocks.means.count
        else { return image }
        let uneven = ground.count { Double($0) < even * Double(paper) }
        guard Double(uneven) >= leastShare * Double(ground.count) else { return image }
        let least = Float(darkest) * Float(paper)
        var image = image
        lighten(&image, blocks, ground.map { max(1, Float(paper) / max(Float($0), least)) })
        return image
    }

    /// The picture with what was dark, thick and reached its edge as paper.
    private static func withoutBed(_ image: PageImage, _ far: Bitmap, _ blocks: PixelBlocks, _ paper: Int) -> PageImage
    {
        guard let dark = far.darker(than: Int(1.2 * darkest * Double(paper))),
            let thick = Bitmap(pixOpenBrick(nil, dark.handle, 3, 3)),
            let edge = Bitmap(pixExtractBorderConnComps(thick.handle, 4))
        else { return image }
        var isBare: Int32 = 0
        pixZero(edge.handle, &isBare)
        guard isBare == 0, let wide = Bitmap(pixDilateBrick(nil, edge.handle, 5, 5)),
            let mask = Bitmap(pixExpandReplicate(wide.handle, Int32(blocks.side))), let grey = Bitmap(image),
            pixSetMasked(grey.handle, mask.handle, UInt32(paper)) == 0
        else { return image }
        return grey.image(scale: image.scale) ?? image
    }

    /// Lightens each pixel by the factors of the blocks round it, the nearer the more.
    private static func lighten(_ image: inout PageImage, _ blocks: PixelBlocks, _ factors: [Float]) {
        let (width, height, side) = (image.width, image.height, blocks.side)
        var line = [Float](repeating: 1, count: blocks.columns)
        let places = (0..<width).map { between($0, side, blocks.columns) }
        image.pixels.withUnsafeMutableBufferPointer { pixels in
            for row in 0..<height {
                let (above, down) = between(row, side, blocks.rows)
                let next = min(above + 1, blocks.rows - 1)
                var isPlain = true
                for column in 0..<blocks.columns {
                    let upper = factors[above * blocks.columns + column]
                    line[column] = upper + (factors[next * blocks.columns + column] - upper) * down
                    if line[column] > 1 { isPlain = false }
                }
                if isPlain { continue }
                for column in 0..<width {
                    let (before, across) = places[column]
                    let first = line[before]
                    let second = line[min(before + 1, blocks.columns - 1)]
                    let value = Float(pixels[row * width + column]) * (first + (second - first) * across)
                    pixels[row * width + column] = UInt8(min(value, 255))
                }
            }
        }
    }

    /// The block whose middle lies before a pixel, and how far the pixel lies on the way to the next one's.
    private static func between(_ pixel: Int, _ side: Int, _ count: Int) -> (block: Int, share: Float) {
        let place = (Float(pixel) + 0.5) / Float(side) - 0.5
        let block = min(max(Int(place), 0), count - 1)
        return (block, min(max(place - Float(block), 0), 1))
    }
}
