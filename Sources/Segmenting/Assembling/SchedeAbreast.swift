internal import Model
internal import Rulebook

/// Notes where a table holds several schede beside each other, a column each, with one column of labels: they are read
/// as one scheda, whose title tells it.
struct SchedeAbreast {
    let document: Document
    let templates: [Template]
    /// The fewest rows, and their share, that have a value in as many columns as the title's.
    private static let leastRows = 4
    private static let leastShare = 0.5

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            let key = templates[drafts[draft].template].titleKey
            guard let title = drafts[draft].part(key), let columns = columns(of: title), columns.count > 1 else {
                continue
            }
            let labelled = drafts[draft].labelledParts.map { drafts[draft].parts[$0] }.filter { $0.key != key }
            let alike = labelled.count { part in self.columns(of: part)?.isSuperset(of: columns) ?? false }
            guard alike >= Self.leastRows, Double(alike) >= Self.leastShare * Double(labelled.count) else { continue }
            drafts[draft].notes.append(SchedaDraft.Note(code: .abreast, key: key))
        }
    }

    /// The columns behind the label's that hold the words of its row; `nil` where no table's row tells it.
    private func columns(of part: SchedaDraft.Part) -> Set<Int>? {
        guard let label = part.labelWords.first, let own = document.words[label].cell, own.row >= 0 else { return nil }
        let cells = part.valueWords.compactMap { document.words[$0].cell }
        return Set(cells.filter { $0.row == own.row && $0.column > own.column }.map(\.column))
    }
}
