internal import Model
internal import Rulebook

/// The row above the rows of a form's tables that names their columns, as `VOCE | CONTENUTO`: in each table, and again at
/// the head of each page. It is the form's print, and no part of the value before.
struct ColumnHeads {
    /// The most words of a name.
    private static let longest = 4
    /// How often the row stands above labels at least.
    private static let fewest = 2

    private let labels: SpelledLabels
    private let openings: ValueOpenings
    /// The words of such rows.
    private var heads: [Int] = []

    init(_ labels: SpelledLabels, openings: ValueOpenings) {
        self.labels = labels
        self.openings = openings
        let tables = labels.document.cellTables
        var places: [[[UInt8]]: [(row: [Range<Int>], isAboveLabel: Bool)]] = [:]
        for table in tables {
            for (number, row) in table.enumerated() where isAtHead(row, number) && mayBeHead(row) {
                let isAboveLabel = number + 1 < table.count && beginsWithLabel(table[number + 1])
                places[row.map { labels.spellings.letters(ofWords: Array($0)) }, default: []].append(
                    (row, isAboveLabel))
            }
        }
        let found = places.values.filter { $0.count(where: \.isAboveLabel) >= Self.fewest }
        heads = found.joined().flatMap { $0.row.joined() }
    }

    /// The document in which such rows are furniture.
    func document() -> Document {
        var document = labels.document
        for word in heads { document.words[word].traits.insert(.furniture) }
        return document
    }

    /// Whether a row is the first of its table, or of its page.
    private func isAtHead(_ row: [Range<Int>], _ number: Int) -> Bool {
        number == 0 || labels.document.opensPage(row[0].lowerBound)
    }

    /// Whether all cells of a row hold short names: no label, but for common words behind the first, no answer or amount.
    private func mayBeHead(_ row: [Range<Int>]) -> Bool {
        let words = labels.document.words
        guard row.count > 1, row.count == words[row[0].lowerBound].cell?.columns else { return false }
        return row.enumerated().allSatisfy { column, cell in
            let texts = words[cell].map(\.text)
            return cell.count <= Self.longest && words[cell.lowerBound].innerCell == nil
                && texts.allSatisfy { $0.allSatisfy { !$0.isNumber } } && !openings.fit(.money, texts)
                && openings.answer(texts[0]) == nil
                && labels.run(at: cell.lowerBound).map { column > 0 && labels.book.variants[$0.variant].isLone } ?? true
        }
    }

    /// Whether one of a row's first two cells is a whole label: the first may hold a number.
    private func beginsWithLabel(_ row: [Range<Int>]) -> Bool {
        row.prefix(2).contains { labels.run(at: $0.lowerBound)?.isWhole == true }
    }
}
