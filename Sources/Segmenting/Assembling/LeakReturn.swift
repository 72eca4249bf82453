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
            for part in drafts[draft].parts.indices {
                let beside = giveSides(back: &drafts[draft].parts[part])
                let isWhole = drafts[draft].parts[part].score >= 1
                guard !isWhole && give(back: &drafts[draft].parts[part]) || beside else { continue }
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

    /// Gives back what stands in the labels' column beside the value and is in the label: in text laid out with spaces
    /// no value has words there.
    private func giveSides(back part: inout SchedaDraft.Part) -> Bool {
        guard let occurrence = part.occurrence, let first = part.labelWords.first, let last = part.labelWords.last,
            part.labelWords.allSatisfy({ isOnSide($0, 0) }), part.valueWords.contains(where: { isOnSide($0, 1) })
        else { return false }
        let lines = document.words[first].line...document.words[last].line + 1
        let beside = part.valueWords.filter { isOnSide($0, 0) && lines.contains(document.words[$0].line) }
        let variant = book.variants[alignment.occurrences[occurrence].variant]
        let leaks = Dictionary(grouping: beside) { document.words[$0].line }.values.filter { line in
            variant.holds(LetterFold.letters(of: line.map { document.words[$0].text }))
        }.joined()
        guard !leaks.isEmpty else { return false }
        part.labelWords = (part.labelWords + leaks).sorted()
        part.valueWords.removeAll(where: leaks.contains)
        return true
    }

    private func isOnSide(_ word: Int, _ column: Int) -> Bool {
        guard case .text = document.words[word].place, let cell = document.words[word].cell else { return false }
        return cell.row < 0 && cell.column == column
    }
}
