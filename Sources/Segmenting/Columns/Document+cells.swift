internal import Model

extension Document {
    /// The cells that hold words, row by row and table by table; furniture is passed over.
    var cellTables: [[[Range<Int>]]] {
        var tables: [[[Range<Int>]]] = []
        var last: GridPosition?
        for (index, word) in words.enumerated() where !word.traits.contains(.furniture) {
            guard let cell = word.cell, cell.row >= 0 else {
                last = nil
                continue
            }
            defer { last = cell }
            guard let before = last else {
                tables.append([[index..<index + 1]])
                continue
            }
            let (table, row) = (tables.count - 1, tables[tables.count - 1].count - 1)
            if before.row != cell.row {
                tables[table].append([index..<index + 1])
            } else if before.column != cell.column {
                tables[table][row].append(index..<index + 1)
            } else {
                let place = tables[table][row].count - 1
                tables[table][row][place] = tables[table][row][place].lowerBound..<index + 1
            }
        }
        return tables
    }

    /// The words of each row of a table, where nothing stands between them.
    var tableRows: [Range<Int>] {
        var rows: [Range<Int>] = []
        for (index, word) in words.enumerated() {
            guard let cell = word.cell, cell.row >= 0 else { continue }
            if let last = rows.last, last.upperBound == index, words[last.lowerBound].cell?.row == cell.row {
                rows[rows.count - 1] = last.lowerBound..<index + 1
            } else {
                rows.append(index..<index + 1)
            }
        }
        return rows
    }
}
