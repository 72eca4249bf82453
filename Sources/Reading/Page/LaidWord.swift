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
    /// The page's number, from 1.
    var page = 0

    /// The word in another row of the outer table, and perhaps of the table inside its cell.
    func moved(toRow row: Int, innerRow: Int? = nil) -> LaidWord {
        var word = self
        word.cell?.row = row
        if let innerRow { word.innerCell?.row = innerRow }
        return word
    }
}
