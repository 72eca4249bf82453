/// The numbered chapters of a document, outside its schede.
struct ChapterNumbers {
    /// By line.
    private var chapters: [(line: Int, number: HeadingNumber)] = []

    init(judge: HeadingJudge, index: LineIndex, drafts: [SchedaDraft]) {
        var inside: Set<Int> = []
        for draft in drafts {
            // Values of the last field run on over the headings below: only what certainly belongs to a scheda counts.
            let words = draft.parts.flatMap { $0.labelWords + $0.valueWords }
            guard let first = words.min(), let last = draft.lastLabelWord else { continue }
            inside.formUnion(index.lineOfWord[first]...max(index.lineOfWord[first], index.lineOfWord[last]))
        }
        for line in index.lines.indices where !inside.contains(line) {
            guard let number = judge.number(line), judge.level(line) != nil || judge.mayHead(line) else { continue }
            chapters.append((line, number))
        }
    }

    /// The number of the last chapter that begins above a line.
    func chapter(above line: Int) -> HeadingNumber? { chapters.last { $0.line < line }?.number }
}
