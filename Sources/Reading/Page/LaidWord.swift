internal import Model

/// A word in its place in the page's reading order.
struct LaidWord {
    var word: PageWord
    var gap: Gap
    /// The page's line it stands on; the words of a table's row share one.
    var line: Int
    /// Row, column and number of columns; a row of -1 where only the columns are known.
    var cell: GridPosition?
    var innerCell: GridPosition?
}
