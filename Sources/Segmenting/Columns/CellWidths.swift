/// How wide the lines of a document's values are, in the unit of ``PrintedWidth``.
struct CellWidths {
    /// The widest that a line of an inner column is.
    let narrow: Int
    /// The least that a line reaches which holds text of two inner columns.
    let merged: Int
    /// What a line of a value's cell surely holds.
    let wide: Int
    /// What it holds at most, but for a few.
    let full: Int

    /// The part of a cell's width that a column of a table inside it reaches at most, a line of both at least, and any line of
    /// the cell surely.
    private static let narrowShare = 0.62
    private static let mergedShare = 0.75
    private static let wideShare = 0.85
    /// Fewer lines tell no width.
    private static let leastLines = 20

    /// `nil` where there are too few lines to tell.
    init?(_ lines: some Sequence<ValueLine>) {
        let widths = lines.map(\.width).sorted()
        guard widths.count >= Self.leastLines else { return nil }
        full = widths[widths.count * 9 / 10]
        narrow = Int(Double(full) * Self.narrowShare)
        merged = Int(Double(full) * Self.mergedShare)
        wide = Int(Double(full) * Self.wideShare)
    }
}
