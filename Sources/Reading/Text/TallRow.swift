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

    /// Stands for a mark of layout that is no text: it parts no word, and the glyph table drops it.
    static let mask: Unicode.Scalar = "\u{2060}"
}
