internal import Model
internal import Rulebook

/// Gives a value to the label that a page's end parted from it.
///
/// Where a row begins at a page's foot, its label may have no room there and its value have some: text then brings the
/// value behind that of the row above, and the label, with nothing beside it, at the next page's head.
struct CutValues {
    let document: Document
    let templates: [Template]
    let openings: ValueOpenings

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            let parts = drafts[draft].parts
            let order = drafts[draft].labelledParts
            for (above, below) in zip(order, order.dropFirst())
            where drafts[draft].parts[below].valueWords.isEmpty && document.opensPage(parts[below].labelWords[0]) {
                let part = drafts[draft].parts[above]
                let kind = templates[drafts[draft].template][parts[below].key]?.kind
                guard let tail = tail(of: part, for: kind) else { continue }
                drafts[draft].parts[above].valueWords = Array(part.valueWords[..<tail])
                drafts[draft].parts[below].valueWords = Array(part.valueWords[tail...])
            }
        }
    }

    /// Where in a part's value the value of the next label begins.
    private func tail(of part: SchedaDraft.Part, for kind: FieldKind?) -> Int? {
        let words = part.valueWords
        guard let last = words.last, document.words[last].cell?.row ?? -1 < 0, case .text = document.words[last].place,
            let start = words.firstIndex(where: { document.words[$0].line == document.words[last].line }), start > 0,
            let kind
        else { return nil }
        if isBelowLabel(words[start], of: part) { return start }
        // A small letter goes on with the sentence above.
        let isApart =
            document.words[words[start]].gap >= .line && !LetterFold.startsLower(document.words[words[start]].text)
        return isApart && openings.fit(kind, words[start...].map { document.words[$0].text }) ? start : nil
    }

    /// Whether a value's word stands below its label, and nothing beside the label's last line: values have no gaps,
    /// so that it is another row's.
    private func isBelowLabel(_ word: Int, of part: SchedaDraft.Part) -> Bool {
        guard document.side(of: word) == 1, let last = part.labelWords.last, document.side(of: last) == 0 else {
            return false
        }
        let line = document.words[last].line
        return document.words[word].line == line + 1 && part.valueWords.contains { document.words[$0].line < line }
            && !part.valueWords.contains { document.words[$0].line == line }
    }
}
