/// Finds the drawn lines of pages, on one surface for all pages of a size. Not Sendable, on its document's thread.
final class LineScanner {
    /// Pixels per point of the picture in which lines are looked for.
    private static let scale = 1.25

    private let finder = RulingFinder()
    private var canvas: Canvas?

    /// The lines of a page; none where it is too large to draw.
    func rulings(of page: PDFPage) -> Rulings {
        let (width, height) = page.size
        if let canvas, canvas.has(width: width, height: height) {
            canvas.clear()
        } else {
            canvas = Canvas(width: width, height: height, scale: Self.scale)
        }
        canvas?.draw(page)
        return canvas?.greyPicture.map(finder.rulings) ?? Rulings()
    }
}
