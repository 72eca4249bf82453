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
    /// The most words that a title has that no row sets apart.
    private static let longestTitle = 28
    /// What it is worth that a row has the title's place.
    private static let score = 0.5

    let document: Document
    let book: LabelBook
    let alignment: Alignment
    let rows: TitleRows

    /// The title of the scheda that begins with a label, out of the value before; `nil` where none begins.
    func title(before label: Int, after draft: SchedaDraft) -> SchedaDraft.Part? {
        guard label > 0, beginsAnew(at: label, draft), let first = alignment.occurrences[label].labelWords.first,
            let row = row(above: first, in: alignment.occurrences[label - 1].valueWords)
        else { return nil }
        return SchedaDraft.Part(
            key: book.templates[draft.template].titleKey, occurrence: nil, labelWords: row.head, valueWords: row.value,
            score: Self.score)
    }

    /// The row above a label, by its first cell and the rest.
    private func row(above label: Int, in words: [Int]) -> (head: [Int], value: [Int])? {
        guard let own = document.words[label].cell, own.row > 0 else { return lines(words) }
        let row = words.filter {
            document.words[$0].cell?.row == own.row - 1 && document.words[$0].cell?.columns == own.columns
        }
        let head = row.filter { document.words[$0].cell.map { $0.column <= own.column } ?? false }
        let value = row.filter { document.words[$0].cell.map { $0.column > own.column } ?? false }
        return head.isEmpty || head.count > Self.longestLabel || value.isEmpty ? nil : (head, value)
    }

    /// The same where there are no rows: the last paragraph, if it begins with what forms call that row.
    private func lines(_ words: [Int]) -> (head: [Int], value: [Int])? {
        guard let start = words.lastIndex(where: { document.words[$0].gap >= .paragraph }) else { return nil }
        let paragraph = words[start...]
        // A name on the title's line stands apart from it.
        let head = paragraph.prefix { word in
            word == words[start]
                || document.words[word].line == document.words[words[start]].line
                    && document.words[word].gap < .wide
                    && document.words[word].cell == document.words[words[start]].cell
        }
        let value = Array(paragraph.dropFirst(head.count))
        guard rows.name(head, document), !value.isEmpty, value.count <= Self.longestTitle else { return nil }
        return (Array(head), value)
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
