/// Finds the drawn lines of pages: from the paths that are drawn, else from a picture of the page, on one surface for
/// all pages of a size. Not Sendable, on its document's thread.
final class LineScanner {
    /// Pixels per point of the picture in which lines are looked for.
    private static let scale = 1.25

    private let finder = RulingFinder()
    private let tap = PathTap()
    private var surface: (canvas: Canvas, steps: ShadeSteps)?

    /// What is drawn on a page beside its text.
    struct Lines {
        var rulings: Rulings
        /// Boxes to tick, and all that is painted otherwise, which only paths tell.
        var boxes: [TickBox] = []
        var areas: [PaintedArea] = []
    }

    /// The lines of a page; `nil` where it is too large to draw.
    func lines(of page: PDFPage) -> Lines? {
        let (width, height) = page.size
        if let drawing = tap.drawing(of: page) {
            let (boxes, rest) = TickBox.found(drawing.areas, slants: drawing.slants)
            if let found = finder.rulings(of: rest, width: width, height: height) {
                return Lines(rulings: found, boxes: boxes, areas: rest)
            }
        }
        return pictured(page).map { Lines(rulings: $0) }
    }

    /// The lines of a page; `nil` where it is too large to draw.
    func rulings(of page: PDFPage) -> Rulings? { lines(of: page)?.rulings }

    /// The lines of a page's picture.
    private func pictured(_ page: PDFPage) -> Rulings? {
        let (width, height) = page.size
        if let surface, surface.canvas.has(width: width, height: height) {
            surface.canvas.clear()
        } else {
            surface = Canvas(width: width, height: height, scale: Self.scale).map { canvas in
                let (width, height) = canvas.pixelSize
                return (canvas, finder.steps(width: width, height: height))
            }
        }
        guard let (canvas, steps) = surface else { return nil }
        canvas.draw(page)
        return canvas.fill(steps) ? finder.rulings(in: steps, scale: Self.scale) : Rulings()
    }
}
