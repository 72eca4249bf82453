/// A row of a table whose cells take several lines of a text.
struct TallRow {
    /// What a line holds of a cell; `part` keeps the offsets of the line, its marks of layout may be masked.
    struct Piece {
        var line: Int
        var part: ArraySlice<Unicode.Scalar>
        /// Whether the line is what a paragraph begins with.
        var beginsParagraph = false
    }

    var cells: [[Piece]] = []

    /// Adds a part of a line to the last cell.
    mutating func add(_ part: ArraySlice<Unicode.Scalar>, of line: Int, beginsParagraph: Bool = false) {
        cells[cells.count - 1].append(Piece(line: line, part: part, beginsParagraph: beginsParagraph))
    }

    /// Stands for a mark of layout that is no text: it parts no word, and the glyph table drops it.
    static let mask: Unicode.Scalar = "\u{2060}"
}
