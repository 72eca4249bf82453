internal import Model

/// Gives label words that leaked into a value back to their label.
struct LeakReturn {
    let document: Document
    let book: LabelBook
    let alignment: Alignment
    /// What a label's score gains by them.
    private let gain = 0.05

    init(document: Document, book: LabelBook, alignment: Alignment) {
        self.document = document
        self.book = book
        self.alignment = alignment
    }

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            for part in drafts[draft].parts.indices where drafts[draft].parts[part].score < 1 {
                guard give(back: &drafts[draft].parts[part]) else { continue }
                drafts[draft].notes.append(SchedaDraft.Note(code: .leaked, key: drafts[draft].parts[part].key))
            }
        }
    }

    /// Returns whether any word was given back.
    private func give(back part: inout SchedaDraft.Part) -> Bool {
        guard let occurrence = part.occurrence else { return false }
        let leaks = LabelLeak(document: document).words(
            in: part, variant: book.variants[alignment.occurrences[occurrence].variant])
        guard leaks > 0 else { return false }
        part.labelWords = (part.labelWords + part.valueWords.prefix(leaks)).sorted()
        part.valueWords.removeFirst(leaks)
        part.score = min(1, part.score + gain)
        return true
    }
}
