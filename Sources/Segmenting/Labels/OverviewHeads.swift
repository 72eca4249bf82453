internal import Model
internal import Rulebook

/// The head rows of tables that list schede, or anything else: `N. | Titolo | Area`; and those above a form of several
/// columns: `| Descrizione | Note`. No label begins there, though the heads of columns are words of labels.
///
/// The table of a list is told from a form by its other rows, none of which begins with a label. Where most heads are
/// labels, a title's among them, the rows are those of an overview that `DraftSieve` tells of.
struct OverviewHeads {
    /// The most words of a head.
    private static let longest = 4
    /// As many heads that are labels are a form's, whatever it lists.
    private static let labels = 3
    /// So many rows that begin with a label make a form, and so many with none below such heads a list.
    private static let formRows = 3
    private static let listRows = 3

    /// Indices of words.
    let words: Set<Int>

    init(_ labels: SpelledLabels, tables: [[TableRows.Row]]) {
        var words: Set<Int> = []
        for table in tables where Self.isOverview(table, labels) || Self.isForm(table, labels) {
            for cell in table[0].cells { words.formUnion(cell.words) }
        }
        self.words = words
    }

    private static func isOverview(_ table: [TableRows.Row], _ labels: SpelledLabels) -> Bool {
        let (heads, rest) = (table[0].cells, table.dropFirst())
        guard heads.count >= TableRows.fewest, heads.allSatisfy({ $0.words.count <= longest }),
            rest.contains(where: { $0.cells.count > 1 }),
            // Below a label's row, with a table in its value, the first cells are empty.
            rest.allSatisfy({ $0.cells[0].column == 0 }), heads[0].column == 0,
            heads.contains(where: { labels.mayBegin(at: $0.words.lowerBound) })
        else { return false }
        let runs = heads.compactMap { labels.run(at: $0.words.lowerBound) }
        let isList =
            rest.count >= listRows && !runs.contains { labels.book.titleVariants.contains($0.variant) }
            && !isWithinForm(table, labels)
        return (runs.count < Self.labels || isList)
            && !rest.contains { $0.cells.contains { labels.run(at: $0.words.lowerBound) != nil } }
    }

    /// Whether a label begins the row before a table or the words behind it.
    private static func isWithinForm(_ table: [TableRows.Row], _ labels: SpelledLabels) -> Bool {
        let words = labels.document.words
        guard let first = table.first?.cells.first?.words.lowerBound, let end = table.last?.cells.last?.words.upperBound
        else { return false }
        let above = words[..<first].lastIndex { $0.gap == .row && $0.cell.map { $0.row >= 0 } ?? false }
        let rows = [above].compactMap(\.self).filter { words[$0].cell?.row == (words[first].cell?.row ?? 0) - 1 }
        return (rows + (end < words.count ? [end] : [])).contains { labels.run(at: $0) != nil }
    }

    /// Whether a table is a form below a row of its own, which begins with no label as the others do.
    private static func isForm(_ table: [TableRows.Row], _ labels: SpelledLabels) -> Bool {
        func beginsLabel(_ row: TableRows.Row) -> Bool {
            row.cells[0].column == 0 && labels.run(at: row.cells[0].words.lowerBound) != nil
        }
        let (heads, rest) = (table[0].cells, table.dropFirst())
        return heads.count > 1 && heads.allSatisfy { $0.words.count <= longest } && !beginsLabel(table[0])
            && rest.count(where: beginsLabel) >= max(formRows, rest.count / 2)
    }
}
