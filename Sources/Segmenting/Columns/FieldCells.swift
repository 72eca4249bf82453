internal import Model

/// Tables with two fields or more in a row, the label of each above its value in one cell: each cell is read as a row.
/// Where most rows have a label in one cell and its value in the next, such a row counts that comes back with the same
/// fields.
struct FieldCells {
    /// How many rows of the document must hold two such cells or more, and which share of their table's rows of two cells
    /// or more.
    private static let leastRows = 2
    private static let share = 0.5

    let labels: SpelledLabels

    private var words: [Word] { labels.document.words }

    /// A row's cells that hold words.
    private typealias Row = [Range<Int>]

    /// The words with each such cell as a row of its own; `nil` where there is none.
    func parted() -> [Word]? {
        let tables = labels.document.cellTables
        let single = Dictionary(grouping: tables.joined().filter(isOfWholeFields), by: labels.fields)
            .filter { $0.value.count >= Self.leastRows }
        let rows = tables.flatMap { table in
            holdsFields(table)
                ? table.filter(isParted) : table.filter { isOfWholeFields($0) && single[labels.fields(of: $0)] != nil }
        }
        guard rows.count(where: isOfFields) >= Self.leastRows else { return nil }
        let starts = Set(rows.flatMap { $0.map(\.lowerBound) })
        let firsts = Set(rows.compactMap { $0.first?.lowerBound })
        let within = Set(rows.flatMap { $0.flatMap { $0 } })
        var result = words
        // Rows are counted over the whole document: those below move down.
        var moved = 0
        for index in result.indices {
            if starts.contains(index) {
                if !firsts.contains(index) { moved += 1 }
                result[index].gap = max(result[index].gap, .row)
            }
            if let cell = result[index].cell, cell.row >= 0 { result[index].cell?.row += moved }
            if let inner = result[index].innerCell, inner.row >= 0 { result[index].innerCell?.row += moved }
            if within.contains(index) {
                result[index].cell?.column = 0
                result[index].cell?.columns = 1
            }
        }
        return result
    }

    private func holdsFields(_ rows: [Row]) -> Bool {
        let (count, wide) = (rows.count(where: isOfFields), rows.count { $0.count > 1 })
        // A table with one such row may be one of many alike.
        return count >= Self.leastRows ? Double(count) >= Self.share * Double(wide) : count > 0 && count == wide
    }

    private func isOfFields(_ row: Row) -> Bool { row.count > 1 && row.allSatisfy(isField) }

    /// Whether the whole label of each cell stands on lines of its own above the value.
    private func isOfWholeFields(_ row: Row) -> Bool {
        row.count > 1
            && row.allSatisfy { cell in
                guard let run = labels.run(in: cell), run.end < cell.upperBound else { return false }
                return run.isWhole && words[run.end].gap >= .line
            }
    }

    /// Whether a row's cells are read one by one: of those that begin with a label one has its value.
    private func isParted(_ row: Row) -> Bool {
        row.count > 1 && row.contains(where: isField) && row.allSatisfy { labels.run(in: $0) != nil }
    }

    /// Whether a cell begins with a label, and goes on with its value.
    private func isField(_ cell: Range<Int>) -> Bool {
        guard let run = labels.run(in: cell), run.end < cell.upperBound else { return false }
        return run.isWhole || words[run.end].gap >= .line
    }
}
