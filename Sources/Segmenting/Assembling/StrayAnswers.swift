internal import Model
internal import Rulebook

/// Answers that stand as lines of their own in other fields' values while the field they answer is blank: the text came
/// apart from its labels, and which line is whose can't be told. It is said of those values and of all blank fields, as
/// it is where labels stand together: what should be in them is elsewhere.
struct StrayAnswers {
    let document: Document
    let templates: [Template]
    let openings: ValueOpenings

    func run(_ drafts: inout [SchedaDraft]) {
        for index in drafts.indices {
            let draft = drafts[index]
            let blank = draft.parts.filter {
                !$0.labelWords.isEmpty && $0.valueWords.isEmpty && document.isInFlow($0.labelWords)
            }
            let missed = Set(blank.compactMap { kind(of: $0, in: draft) }).intersection(ValueOpenings.closed)
            let told = Set(draft.notes.filter { $0.code == .stacked }.map(\.key))
            let holders = draft.parts.filter { part in
                guard let own = kind(of: part, in: draft), document.isInFlow(part.valueWords) else { return false }
                let missed = missed.subtracting([own])
                return !missed.isEmpty
                    && document.byLines(part.valueWords).contains { line in missed.contains { answers($0, line) } }
            }
            guard !holders.isEmpty || !told.isEmpty else { continue }
            drafts[index].notes += (blank + holders).filter { !told.contains($0.key) }
                .map { SchedaDraft.Note(code: .stacked, key: $0.key) }
        }
    }

    private func kind(of part: SchedaDraft.Part, in draft: SchedaDraft) -> FieldKind? {
        templates[draft.template][part.key]?.kind
    }

    /// Whether a line is nothing but an answer; a pronoun that begins a sentence ("Si prevede") is none.
    private func answers(_ kind: FieldKind, _ line: [Int]) -> Bool {
        let words = line.map { document.words[$0].text }
        guard let first = words.first, first.first?.isUppercase == true, openings.fit(kind, words) else { return false }
        if kind == .yesNo { return words.count == 1 || first.last.map(",;:".contains) == true }
        return words.count <= ValueOpenings.longestAnswer
    }
}
