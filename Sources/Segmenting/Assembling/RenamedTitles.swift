internal import Model

/// The titles of schede whose form calls them otherwise than the template: the form begins anew, label after label,
/// and the row above is told by its place alone.
struct RenamedTitles {
    /// How many labels in order must come again.
    private static let leastLabels = 4
    /// The last label of a form that may come first: one or the other may be missing.
    private static let lastRank = 2
    /// The most words that a title's label has.
    private static let longestLabel = 8
    /// What it is worth that a row has the title's place.
    private static let score = 0.5

    let document: Document
    let book: LabelBook
    let alignment: Alignment

    /// The title of the scheda that begins with a label, out of the value before; `nil` where none begins.
    func title(before label: Int, after draft: SchedaDraft) -> SchedaDraft.Part? {
        guard label > 0, beginsAnew(at: label, draft), let first = alignment.occurrences[label].labelWords.first,
            let own = document.words[first].cell, own.row > 0
        else { return nil }
        var head: [Int] = []
        var value: [Int] = []
        for word in alignment.occurrences[label - 1].valueWords {
            guard let cell = document.words[word].cell, cell.row == own.row - 1, cell.columns == own.columns else {
                continue
            }
            if cell.column > own.column { value.append(word) } else { head.append(word) }
        }
        guard !head.isEmpty, head.count <= Self.longestLabel, !value.isEmpty else { return nil }
        return SchedaDraft.Part(
            key: book.templates[draft.template].titleKey, occurrence: nil, labelWords: head, valueWords: value,
            score: Self.score)
    }

    /// Whether the labels from one on are those that a scheda has already, from the first ones on.
    private func beginsAnew(at label: Int, _ draft: SchedaDraft) -> Bool {
        var rank = -1
        var count = 0
        for occurrence in alignment.occurrences[label...] {
            let field = book.fields[occurrence.field]
            guard field.template == draft.template, field.rank > rank, draft.part(field.key) != nil else { break }
            if rank < 0, field.rank == 0 || field.rank > Self.lastRank { return false }
            rank = field.rank
            count += 1
            if count >= Self.leastLabels { return true }
        }
        return false
    }
}
