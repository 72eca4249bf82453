/// A straight line on a page that parts cells: drawn, or the edge of a shaded area.
struct Ruling: Hashable, Sendable {
    /// Across the line: y of a horizontal, x of a vertical one; in points.
    var at: Double
    /// Along the line, in points.
    var start: Double
    var end: Double

    var length: Double { end - start }
}

/// The lines of a page.
struct Rulings: Sendable {
    var horizontal: [Ruling] = []
    var vertical: [Ruling] = []

    var isEmpty: Bool { horizontal.isEmpty && vertical.isEmpty }
}
