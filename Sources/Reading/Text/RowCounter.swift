internal import Model

/// Counts the table rows of a document and the cells of each: a row's cells are known only when it ends.
struct RowCounter {
    private var columns: [Int] = []

    /// The number of a new row.
    mutating func begin() -> Int {
        columns.append(0)
        return columns.count - 1
    }

    /// Notes that a row has a cell at this index.
    mutating func reach(column: Int, of row: Int) { columns[row] = max(columns[row], column + 1) }

    /// Writes the number of cells of its row into each word's position.
    func complete(_ words: inout [Word]) {
        for index in words.indices {
            if let cell = words[index].cell, cell.row >= 0 { words[index].cell?.columns = columns[cell.row] }
            if let cell = words[index].innerCell, cell.row >= 0 { words[index].innerCell?.columns = columns[cell.row] }
        }
    }
}
