internal import Model

/// What a converter wrote twice: where cells were merged, some write their text into each of them, and every amount
/// would count twice. The copies are furniture.
///
/// Two cells of one row may say the same, and years may have the same amounts: whole phrases tell, in most rows of a
/// table and from its first row on.
struct RepeatedCells {
    /// The fewest rows whose cells in two columns are the same phrase, and which share of a table's say the same.
    private static let fewest = 3
    private static let share = 0.5
    /// The fewest words of a phrase.
    private static let fewestWords = 2
    /// How far rows of one table are from each other: a row of signs may stand between the first two.
    private static let pitch = 2

    private let source: Document
    /// The copies, ascending.
    let copies: [Int]

    init(_ document: Document) {
        source = document
        copies = Self.copies(in: document)
    }

    /// The words of a row of a table, by column.
    private struct Row {
        var number: Int
        var columns: Int
        var cells: [Int: [Int]]
    }

    /// The document in which such copies are furniture.
    func document() -> Document {
        var document = source
        for word in copies { document.words[word].traits.insert(.furniture) }
        return document
    }

    /// Says how many words were passed over; `nil` for none.
    var finding: Finding? {
        guard let first = copies.first.map({ source.words[$0] }) else { return nil }
        let page = source.page(of: copies)
        return Finding(
            .cellsRepeated, .info,
            "\(copies.count) words stand in two cells of their rows, as a converter writes merged cells, and were read "
                + "once: look whether the table on the page has them twice.",
            page: page, lines: page == nil ? first.line...first.line : nil)
    }

    private static func copies(in document: Document) -> [Int] {
        var result: [Int] = []
        for table in tables(of: document) {
            for column in 1..<table[0].columns {
                let pairs = table.map { Pair($0, column, document) }
                // One row before the first phrase may differ: a title's with its number.
                guard pairs.prefix(while: { !$0.isPhrase }).count(where: { $0 == .different }) <= 1,
                    pairs.count(where: \.isPhrase) >= fewest,
                    Double(pairs.count(where: \.isCopy)) >= share * Double(table.count)
                else { continue }
                var isGrid = false
                var phrases = 0
                for pair in pairs {
                    switch pair {
                    case .none: break
                    case .different: (isGrid, phrases) = (true, 0)
                    case .phrase(let words):
                        phrases += 1
                        isGrid = isGrid && phrases < 2
                        result += words
                    // Below years that are not the same stand their amounts.
                    case .figures(let words): if !isGrid { result += words }
                    }
                }
            }
        }
        return result.sorted()
    }

    /// What a cell says beside the one before it.
    private enum Pair: Equatable {
        /// One of them is empty.
        case none
        case different
        /// The same in words, or in figures and lone words.
        case phrase([Int])
        case figures([Int])

        init(_ row: Row, _ column: Int, _ document: Document) {
            guard let cell = row.cells[column], let before = row.cells[column - 1] else {
                self = .none
                return
            }
            guard cell.count == before.count,
                zip(cell, before).allSatisfy({ document.words[$0].text == document.words[$1].text })
            else {
                self = .different
                return
            }
            let isPhrase = cell.count { document.words[$0].text.count(where: \.isLetter) > 1 } >= fewestWords
            self = isPhrase && !cell.contains(where: document.hasDigit) ? .phrase(cell) : .figures(cell)
        }

        var isPhrase: Bool { if case .phrase = self { true } else { false } }
        var isCopy: Bool { self != .none && self != .different }
    }

    /// The rows of three columns or more that follow each other.
    private static func tables(of document: Document) -> [[Row]] {
        var tables: [[Row]] = []
        for (index, word) in document.words.enumerated() {
            guard let cell = word.cell, cell.row >= 0, cell.columns > 2, word.innerCell == nil,
                !word.traits.contains(.furniture)
            else { continue }
            if let last = tables.last?.last, last.columns == cell.columns,
                (0...pitch).contains(cell.row - last.number)
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
}
