internal import Model

/// A cell of a table in a field.
struct TableCell {
    var column: Int
    /// Indices of lexemes.
    var range: Range<Int>
}

extension FieldText {
    /// The rows of the field's tables, each with the cells that hold text.
    var tableRows: [[TableCell]] { gridRows ?? printedRows }

    /// Rows by the cells in which the reader saw the words.
    private var gridRows: [[TableCell]]? {
        var rows: [(row: Int, inner: Bool, cells: [TableCell])] = []
        let isOneCell = outerCells.count == 1
        for index in lexemes.indices {
            guard let word = words(index..<index + 1).first else { continue }
            let inner = document.words[word].innerCell
            guard let grid = inner ?? document.words[word].cell, inner != nil || grid.columns >= 3 && !isOneCell else {
                continue
            }
            if rows.last?.row != grid.row || rows.last?.inner != (inner != nil) {
                rows.append((grid.row, inner != nil, []))
            }
            let last = rows.count - 1
            if let cell = rows[last].cells.last, cell.column == grid.column {
                rows[last].cells[rows[last].cells.count - 1].range = cell.range.lowerBound..<index + 1
            } else {
                rows[last].cells.append(TableCell(column: grid.column, range: index..<index + 1))
            }
        }
        return rows.count >= 2 ? rows.map(\.cells) : nil
    }

    /// The cells of the form that hold the field's words, where a table stands within them.
    private var outerCells: Set<GridPosition> {
        let held = lexemes.indices.compactMap { self.words($0..<$0 + 1).first }.map { document.words[$0] }
        return held.contains { $0.innerCell != nil } ? Set(held.compactMap(\.cell)) : []
    }

    /// Rows as the text prints them, cells set apart by ` | `.
    private var printedRows: [[TableCell]] {
        lines.compactMap { line in
            var cells: [TableCell] = []
            var start = line.lowerBound
            var column = 0
            for index in line where lexemes[index].isSign("|") {
                if index > start { cells.append(TableCell(column: column, range: start..<index)) }
                column += 1
                start = index + 1
            }
            if start < line.upperBound { cells.append(TableCell(column: column, range: start..<line.upperBound)) }
            return column > 0 ? cells : nil
        }
    }
}
