internal import Model

/// The tables of a document that have more columns than a form, row by row: rows of as many columns, with nothing
/// between.
struct TableRows {
    /// A cell that holds words.
    struct Cell {
        var column: Int
        /// Indices of words.
        var words: Range<Int>
    }

    struct Row {
        var number: Int
        var columns: Int
        var cells: [Cell] = []
    }

    /// The fewest columns of a table: two are a form's.
    static let fewest = 3

    /// Each has a row or more.
    private(set) var tables: [[Row]] = []

    init(_ document: Document) {
        var open: [Row] = []
        func close() {
            if !open.isEmpty { tables.append(open) }
            open = []
        }
        var lastRow = -1
        for (index, word) in document.words.enumerated() {
            // Rows of signs between heads and rows, as in `|---|---|`, are furniture.
            if word.traits.contains(.furniture) {
                lastRow = word.cell?.row ?? lastRow
                continue
            }
            guard let cell = word.cell, cell.row >= 0, cell.columns >= Self.fewest else {
                close()
                continue
            }
            if open.last?.number != cell.row {
                if let last = open.last, last.columns != cell.columns || cell.row != lastRow + 1 { close() }
                open.append(Row(number: cell.row, columns: cell.columns))
                lastRow = cell.row
            }
            let (row, last) = (open.count - 1, open[open.count - 1].cells.count - 1)
            if last >= 0, open[row].cells[last].column == cell.column {
                open[row].cells[last].words = open[row].cells[last].words.lowerBound..<index + 1
            } else {
                open[row].cells.append(Cell(column: cell.column, words: index..<index + 1))
            }
        }
        close()
    }
}
