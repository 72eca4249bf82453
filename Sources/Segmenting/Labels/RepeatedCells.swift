internal import Model

/// What a converter wrote twice: where cells were merged, some write their text into each of them, and every amount
/// would count twice. The copies are furniture.
///
/// Two cells of one row may say the same: it must be the way of most rows of a table, in whole phrases.
struct RepeatedCells {
    /// The fewest rows, and which share of a table's, whose cells in two columns are the same.
    private static let fewest = 3
    private static let share = 0.5
    /// The fewest words that two cells say by no chance.
    private static let fewestWords = 2
    /// How far rows of one table are from each other: a row of signs may stand between the first two.
    private static let pitch = 2

    private let source: Document

    init(_ document: Document) { source = document }

    /// The words of a row of a table, by column.
    private struct Row {
        var number: Int
        var columns: Int
        var cells: [Int: [Int]]
    }

    /// The document in which such copies are furniture.
    func document() -> Document {
        var document = source
        for table in tables() {
            for column in 1..<table[0].columns {
                let copies = table.compactMap { copy(in: $0, column) }
                guard copies.count(where: { $0.count >= Self.fewestWords }) >= Self.fewest,
                    Double(copies.count) >= Self.share * Double(table.count)
                else { continue }
                for word in copies.joined() { document.words[word].traits.insert(.furniture) }
            }
        }
        return document
    }

    /// The rows of three columns or more that follow each other.
    private func tables() -> [[Row]] {
        var tables: [[Row]] = []
        for (index, word) in source.words.enumerated() {
            guard let cell = word.cell, cell.row >= 0, cell.columns > 2, word.innerCell == nil,
                !word.traits.contains(.furniture)
            else { continue }
            if let last = tables.last?.last, last.columns == cell.columns,
                (0...Self.pitch).contains(cell.row - last.number)
            {
                if cell.row > last.number {
                    tables[tables.count - 1].append(Row(number: cell.row, columns: cell.columns, cells: [:]))
                }
            } else {
                tables.append([Row(number: cell.row, columns: cell.columns, cells: [:])])
            }
            let row = tables[tables.count - 1].count - 1
            tables[tables.count - 1][row].cells[cell.column, default: []].append(index)
        }
        return tables
    }

    /// The words of a cell that says what the one before it does.
    private func copy(in row: Row, _ column: Int) -> [Int]? {
        guard let cell = row.cells[column], let before = row.cells[column - 1], cell.count == before.count,
            zip(cell, before).allSatisfy({ source.words[$0].text == source.words[$1].text })
        else { return nil }
        return cell
    }
}
