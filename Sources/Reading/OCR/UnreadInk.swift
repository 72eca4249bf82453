internal import CTesseract
internal import Model

/// Finds what looks like a line of text on a page and has given no word: a short answer that stands alone is nothing
/// to Tesseract's notion of columns.
enum UnreadInk {
    /// In points: the gap between words of a line, the sizes that a line may have, and the margin round it.
    private static let gap = 5.0
    private static let heights = 4.5...22.0
    private static let leastWidth = 5.0
    private static let margin = 2.0
    /// How much of its box a line's ink fills.
    private static let shares = 0.1...0.75
    /// A page with more of it is a drawing.
    private static let most = 40

    /// The boxes of such lines with a margin round each, from the top.
    ///
    /// - Parameter words: what has been read; its ink is none of it.
    static func lines(_ image: PageImage, without words: [PageWord], darkerThan shade: Int) -> [PixelArea] {
        var rest = image
        for word in words {
            let box = word.box
            PixelArea(
                Box(left: box.left - 1, top: box.top - 1, right: box.right + 1, bottom: box.bottom + 1), in: rest)?
                .fill(&rest, with: 255)
        }
        let gap = Int32((gap * image.scale / 2).rounded())
        guard let dark = Bitmap(rest)?.darker(than: shade),
            let half = Bitmap(pixReduceRankBinary2(dark.handle, 1, nil)),
            let joined = Bitmap(pixCloseSafeCompBrick(nil, half.handle, max(1, gap), 1))
        else { return [] }
        let lines = joined.parts.compactMap { part -> PixelArea? in
            let (width, height) = (Double(part.width * 2) / image.scale, Double(part.height * 2) / image.scale)
            guard width >= leastWidth, heights.contains(height), width >= height * 0.7 else { return nil }
            let (left, top) = (Double(part.left * 2) / image.scale, Double(part.top * 2) / image.scale)
            let box = Box(left: left, top: top, right: left + width, bottom: top + height)
            guard let area = PixelArea(box, in: rest), let ink = area.ink(of: rest, darkerThan: shade),
                shares.contains(Double(ink.count) / Double(area.width * area.height))
            else { return nil }
            return PixelArea(
                Box(
                    left: box.left - margin, top: box.top - margin, right: box.right + margin,
                    bottom: box.bottom + margin), in: rest)
        }
        return lines.count <= most ? lines : []
    }
}
