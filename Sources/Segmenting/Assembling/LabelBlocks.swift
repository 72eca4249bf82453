internal import Model
internal import Rulebook

/// Gives to labels what stands behind them in their own cell or paragraph, where a form puts its values below: the
/// form's prompts, and wordings that the template doesn't have.
struct LabelBlocks {
    /// The share of a form's values that begin below the label's cell or paragraph.
    private static let habit = 0.8
    /// So few values show no habit.
    private static let fewest = 4

    let document: Document
    let templates: [Template]

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            let parts = drafts[draft].parts
            let filled = parts.indices.filter { mayStandAbove(parts[$0]) && !parts[$0].valueWords.isEmpty }
            let rests = filled.map { part in
                let words = rest(of: parts[part])
                return (words: words, isPrompt: isPrompt(words, of: parts[part].key, templates[drafts[draft].template]))
            }
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

    /// The words at a value's start that stand in the label's cell or paragraph.
    private func rest(of part: SchedaDraft.Part) -> [Int] {
        guard let last = part.labelWords.last else { return [] }
        let cell = document.words[last].cell
        var rest: [Int] = []
        for word in part.valueWords {
            let isBeside = document.words[word].cell == cell && word == last + 1 + rest.count
            let isOfBlock =
                switch document.words[word].place {
                // In plain text the next line may be the value's.
                case .text: document.words[word].gap < .line
                case .page: document.words[word].gap < .item
                case .path: document.words[word].gap < .cell && document.spans(of: [last, word]).count == 1
                }
            guard isBeside, cell != nil || isOfBlock else { break }
            rest.append(word)
        }
        return rest
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
