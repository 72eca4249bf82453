internal import Model

/// A matrix whose cells the reader saw.
struct MatrixCells {
    let document: Document
    let marks: [Int]

    /// `nil` where the words stand in no grid.
    func read(rows: [MatrixReader.Header], columns: [MatrixReader.Header]) -> [[String]]? {
        let columnNames = columns.compactMap { header in grid(header.word).map { ($0.column, header.name) } }
        let rowNames = rows.compactMap { header in grid(header.word).map { ($0.row, header.name) } }
        // A matrix inside the one cell of a form has its columns nowhere.
        guard columnNames.count == columns.count, Set(columnNames.map(\.0)).count == columns.count,
            Set(rowNames.map(\.0)).count == rows.count, rowNames.count == rows.count
        else { return nil }
        return marks.compactMap { mark in
            guard let cell = grid(mark), let row = rowNames.last(where: { $0.0 <= cell.row }),
                let column = columnNames.first(where: { $0.0 == cell.column })
            else { return nil }
            return [row.1, column.1]
        }
    }

    private func grid(_ word: Int) -> GridPosition? { document.words[word].innerCell ?? document.words[word].cell }
}
