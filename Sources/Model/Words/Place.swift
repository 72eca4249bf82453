/// Where a word stands in its medium.
public enum Place: Hashable, Sendable {
    /// A text: line and column, both counted from 1; the column counts characters.
    case text(line: Int, column: Int)
    /// A page, counted from 1, and a box on it.
    case page(Int, Box)
    /// A path into a structured document, e.g. `/body/tbl[3]/tr[4]/tc[2]`.
    case path(String)
}
