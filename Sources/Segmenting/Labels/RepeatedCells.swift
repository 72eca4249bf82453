internal import Model

/// What a converter wrote twice: where cells were merged, some write their text into each of them, and every amount
/// would count twice. The copies are furniture.
///
/// Two cells of one row may say the same, and years may have the same amounts: whole phrases tell, in most rows of a
/// form's labels, or in most rows of a table and from its first row on.
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

    init(_ labels: SpelledLabels) {
        source = labels.document
        copies = Self.copies(labels)
    }

    /// The words of a row of a table, by column.
    private struct Row {
        var number: Int
        var columns: Int
        var cells: [Int: [Int]]

        /// Whether its first cell begins with a label.
        func isLabelled(_ labels: SpelledLabels) -> Bool { cells[0].map { labels.run(at: $0[0]) != nil } ?? false }
    }

    /// The document in which such copies are furniture.
    func document() -> Document {
        var document = source
        for word in copies { document.words[word].traits.insert(.furniture) }
        return document
    }

    /// Says how many words were passed over; `nil` for none.
    var finding: Finding? {
        Finding(
            .cellsRepeated, passedOver: copies, in: source,
            "stand in two cells of their rows, as a converter writes merged cells, and were read once: look whether the "
                + "table on the page has them twice.")
    }

    private static func copies(_ labels: SpelledLabels) -> [Int] {
        var result: [Int] = []
        for table in tables(of: labels.document) {
            var isLabelled: [Bool]?
            for column in 1..<table[0].columns {
                let pairs = table.map { Pair($0, column, labels.document) }
                guard pairs.count(where: \.isPhrase) >= fewest else { continue }
                let labelled = isLabelled ?? table.map { $0.isLabelled(labels) }
                isLabelled = labelled
                let fields = zip(pairs, labelled).filter { $1 }.map(\.0)
                result +=
                    haveCopies(fields) ? copies(of: pairs, labelled) : haveCopiesFromTop(pairs) ? copies(of: pairs) : []
            }
        }
        return result.sorted()
    }

    private static func haveCopies(_ pairs: [Pair]) -> Bool {
        pairs.count(where: \.isPhrase) >= fewest
            && Double(pairs.count(where: \.isCopy)) >= share * Double(pairs.count)
    }

    /// One row before the first phrase may differ: a title's with its number.
    private static func haveCopiesFromTop(_ pairs: [Pair]) -> Bool {
        pairs.prefix { !$0.isPhrase }.count { $0.isDifferent } <= 1 && haveCopies(pairs)
    }

    /// The copies of a table of fields: below columns that differ, the rows without a label are a grid of their own.
    private static func copies(of pairs: [Pair], _ isLabelled: [Bool]) -> [Int] {
        var isGrid = false
        return zip(pairs, isLabelled).flatMap { pair, isLabelled in
            if isLabelled || pair.isDifferent { isGrid = pair.isDifferent }
            return isGrid ? [] : pair.copy
        }
    }

    /// The copies of a table without labels.
    private static func copies(of pairs: [Pair]) -> [Int] {
        var (isGrid, ofFigures) = (false, false)
        var phrases = 0
        return pairs.flatMap { pair -> [Int] in
            switch pair {
            case .none: return []
            // Below years that are not the same stand their amounts, to the end of the table.
            case .different(let inFigures):
                ofFigures = ofFigures || inFigures
                (isGrid, phrases) = (true, 0)
            case .phrase where !ofFigures:
                phrases += 1
                isGrid = isGrid && phrases < 2
                return pair.copy
            case .phrase, .figures: return isGrid ? [] : pair.copy
            }
            return []
        }
    }

    /// What a cell says beside the one before it.
    private enum Pair: Equatable {
        /// One of them is empty.
        case none
        /// Perhaps both with figures.
        case different(inFigures: Bool)
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
                self = .different(inFigures: [cell, before].allSatisfy { $0.contains(where: document.hasDigit) })
                return
            }
            let isPhrase = cell.count { document.words[$0].text.count(where: \.isLetter) > 1 } >= fewestWords
            self = isPhrase && !cell.contains(where: document.hasDigit) ? .phrase(cell) : .figures(cell)
        }

        var isPhrase: Bool { if case .phrase = self { true } else { false } }
        var isDifferent: Bool { if case .different = self { true } else { false } }
        var isCopy: Bool { !copy.isEmpty }
        /// The words of the copy.
        var copy: [Int] {
            switch self {
            case .none, .different: []
            case .phrase(let words), .figures(let words): words
            }
        }
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
