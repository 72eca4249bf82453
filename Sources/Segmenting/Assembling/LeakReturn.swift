internal import Model
internal import Rulebook

/// Gives label words that leaked into a value back to their label.
struct LeakReturn {
    let document: Document
    let book: LabelBook
    let alignment: Alignment
    /// What a label's score gains by them.
    private let gain = 0.05
    /// The labels' spellings by field.
    private let variants: [Int: [LabelVariant]]

    init(document: Document, book: LabelBook, alignment: Alignment) {
        self.document = document
        self.book = book
        self.alignment = alignment
        variants = Dictionary(grouping: book.variants, by: \.field)
    }

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            giveCells(back: &drafts[draft])
            for part in drafts[draft].parts.indices {
                let beside = giveSides(
                    back: &drafts[draft].parts[part], book.templates[drafts[draft].template])
                let isWhole = drafts[draft].parts[part].score >= 1
                guard !isWhole && give(back: &drafts[draft].parts[part]) || beside else { continue }
                drafts[draft].notes.append(SchedaDraft.Note(code: .leaked, key: drafts[draft].parts[part].key))
            }
        }
    }

    /// Gives the words before a label in its own cell to it: they stand in the labels' column, and a value beside its
    /// label has none there.
    private func giveCells(back draft: inout SchedaDraft) {
        let order = draft.labelledParts.filter { document.isInTable(draft.parts[$0].labelWords[0]) }
        for (above, below) in zip(order, order.dropFirst()) {
            let first = draft.parts[below].labelWords[0]
            let cell = document.words[first].cell
            func isBefore(_ word: Int) -> Bool { word < first && document.words[word].cell == cell }
            let part = draft.parts[above]
            guard document.words[part.labelWords[0]].cell?.row != cell?.row,
                draft.parts[below].valueWords.contains(where: { document.words[$0].cell != cell }),
                part.valueWords.contains(where: isBefore), !part.valueWords.allSatisfy(isBefore)
            else { continue }
            let leaks = part.valueWords.filter(isBefore)
            draft.parts[above].valueWords.removeAll(where: isBefore)
            draft.parts[below].labelWords = leaks + draft.parts[below].labelWords
            draft.notes.append(SchedaDraft.Note(code: .leaked, key: draft.parts[below].key))
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

    /// Gives back what stands in the labels' column beside the value.
    private func giveSides(back part: inout SchedaDraft.Part, _ template: Template) -> Bool {
        guard let occurrence = part.occurrence else { return false }
        let variant = book.variants[alignment.occurrences[occurrence].variant]
        let leaks = SideLeaks(
            document: document, variant: variant, variants: variants[variant.field] ?? [],
            prompts: template[part.key]?.prompts ?? []
        ).words(in: part)
        guard !leaks.isEmpty else { return false }
        part.giveToLabel(leaks)
        return true
    }
}
