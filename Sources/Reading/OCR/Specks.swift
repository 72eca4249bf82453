internal import CTesseract

/// Takes out the specks of a page that is strewn with them, by dust or by a scanner that made grey of dots: in a cell
/// that is else empty they read as letters.
enum Specks {
    /// What is no larger is a speck on such a page, in points: half a full stop of 10 points.
    private static let largest = 0.75
    /// From this number on, in a square inch, specks are more than the dots of letters.
    private static let fewest = 12.0
    /// One line of pixels in so many tells as much as all of them.
    private static let step = 8

    /// The picture without its specks; the same picture where they are few or where memory is short.
    static func cleared(_ image: PageImage) -> PageImage {
        let shades = Shades(image)
        let largest = Int((largest * image.scale).rounded())
        guard largest > 0, density(image, shades.ink, largest) >= fewest, let grey = Bitmap(image),
            let dark = grey.darker(than: shades.ink),
            let kept = Bitmap(
                pixSelectBySize(
                    dark.handle, Int32(largest + 1), Int32(largest + 1), 8, Int32(L_SELECT_IF_EITHER),
                    Int32(L_SELECT_IF_GTE), nil)),
            let specks = Bitmap(pixSubtract(nil, dark.handle, kept.handle)),
            let wide = Bitmap(pixDilateBrick(nil, specks.handle, 3, 3)),
            let alone = Bitmap(pixSubtract(nil, wide.handle, kept.handle)),
            pixSetMasked(grey.handle, alone.handle, UInt32(shades.paper)) == 0,
            let clean = grey.image(scale: image.scale)
        else { return image }
        return clean
    }

    /// About how many specks there are in a square inch.
    private static func density(_ image: PageImage, _ shade: Int, _ largest: Int) -> Double {
        let (width, height) = (image.width, image.height)
        guard width > 0, height > 2 * largest + 2 else { return 0 }
        var count = 0
        image.pixels.withUnsafeBufferPointer { pixels in
            for row in stride(from: largest + 1, to: height - largest - 1, by: step) {
                let line = row * width
                var start = -1
                for column in 0..<width {
                    if pixels[line + column] < shade {
                        if start < 0 { start = column }
                        continue
                    }
                    if start >= 0 {
                        let middle = (start + column) / 2
                        if column - start <= largest, pixels[line - (largest + 1) * width + middle] >= shade,
                            pixels[line + (largest + 1) * width + middle] >= shade
                        {
                            count += 1
                        }
                        start = -1
                    }
                }
            }
        }
        // A speck is met by as many lines of pixels as it is high.
        let specks = Double(count * step) / Double(largest)
        let inches = Double(width * height) / (image.scale * image.scale * 72 * 72)
        return specks / inches
    }
}
