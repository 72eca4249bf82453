internal import Model
internal import Rulebook

/// Gives to labels what stands behind them in their own cell or paragraph, where a form puts its values below: the
/// form's prompts, and wordings that the template doesn't have.
struct LabelBlocks {
    /// The share of a form's values that begin below the label's cell or paragraph.
    private static let habit = 0.8
    /// So few values show no habit.
    private static let fewest = 4
    /// The most lines of a prompt.
    private static let longest = 3

    let document: Document
    let templates: [Template]
    let notes: LabelNotes

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            let parts = drafts[draft].parts
            let filled = parts.indices.filter { mayStandAbove(parts[$0]) && !parts[$0].valueWords.isEmpty }
            let template = templates[drafts[draft].template]
            let rests = filled.map { rest(of: parts[$0], template) }
            // Below a label with its prompt its value stands, too.
            let below = zip(filled, rests).count { part, rest in
                rest.words.isEmpty || rest.isPrompt && rest.words.count < parts[part].valueWords.count
            }
            guard filled.count >= Self.fewest, Double(below) >= Self.habit * Double(filled.count) else { continue }
            for (part, rest) in zip(filled, rests) where !rest.words.isEmpty {
                guard rest.isPrompt || isCell(parts[part]) else { continue }
                drafts[draft].parts[part].giveToLabel(rest.words)
            }
        }
    }

    /// The words at a value's start that stand in the label's cell, paragraph or line; a prompt that begins there goes on
    /// over lines.
    private func rest(of part: SchedaDraft.Part, _ template: Template) -> (words: [Int], isPrompt: Bool) {
        guard let last = part.labelWords.last else { return ([], false) }
        let cell = document.words[last].cell
        // A table is no label's.
        let beside = zip(part.valueWords, (last + 1)...).prefix {
            $0 == $1 && document.words[$0].cell == cell && document.words[$0].innerCell == nil
        }.map(\.0)
        let words = Array(beside.prefix { cell != nil || isOfBlock($0, label: last) })
        guard !words.isEmpty else { return ([], false) }
        let ends = cell == nil ? beside.indices.dropFirst().filter { document.words[beside[$0]].gap >= .line } : []
        // A bracket on a line of its own may be the author's: "SI/NO" / "(con gli orti)".
        let lines = ends.prefix(Self.longest).map { Array(beside[..<$0]) }.filter { line in
            line.firstIndex { document.words[$0].gap >= .line && document.words[$0].text.hasPrefix("(") }.map { start in
                notes.contain(line[start...].map { document.words[$0].text })
            } ?? true
        }
        // "SI/NO" is one, and so is "SI/NO (se sì, quali)" over two lines.
        let prompt = ([words] + lines).last { isPrompt($0, of: part.key, template) }
        return prompt.map { ($0, true) } ?? (words, false)
    }

    /// Whether a word behind a label that stands in no known cell is of its line, or of its cell or paragraph in a
    /// structured document.
    private func isOfBlock(_ word: Int, label: Int) -> Bool {
        guard case .path = document.words[word].place else { return document.words[word].gap < .line }
        return document.words[word].gap < .cell && document.spans(of: [label, word]).count == 1
    }

    /// Whether nothing shows that a label has its value beside it.
    private func mayStandAbove(_ part: SchedaDraft.Part) -> Bool {
        guard let last = part.labelWords.last, document.words[last].innerCell == nil else { return false }
        return document.words[last].cell == nil || isCell(part)
    }

    /// Whether a label stands in a cell that has none beside it.
    private func isCell(_ part: SchedaDraft.Part) -> Bool {
        part.labelWords.last.flatMap { document.words[$0].cell }.map { $0.row >= 0 && $0.columns == 1 } ?? false
    }

    private func isPrompt(_ words: [Int], of key: String, _ template: Template) -> Bool {
        PromptMatcher(template[key]?.prompts ?? []).isPromptOnly(words.map { document.words[$0].text })
    }
}
