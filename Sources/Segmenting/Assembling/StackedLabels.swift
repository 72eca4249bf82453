internal import Model
internal import Rulebook

/// Labels that stand one after the other with no value between, and below them the values, as converters write that
/// go through a page block by block.
///
/// A field may also be left blank: only where this is a text's way, and each label finds a paragraph of its own below,
/// are they given out in order. It is told wherever a value below might belong to a label above.
struct StackedLabels {
    let document: Document
    let templates: [Template]

    /// How many stacks with as many paragraphs below as labels make a text's way, and how high they are: a blank field
    /// above another's two paragraphs is soon found.
    private static let leastFitting = 3
    private static let leastHigh = 3
    private static let longestTitle = 40

    /// Labels of a draft in their order, and the paragraphs of the last one's value.
    private struct Stack {
        var draft: Int
        var parts: [Int]
        var paragraphs: [[Int]]

        var fits: Bool { paragraphs.count == parts.count }
    }

    func run(_ drafts: inout [SchedaDraft]) {
        let stacks = drafts.indices.flatMap { found(in: drafts[$0], at: $0) }
        let high = stacks.filter { $0.parts.count >= Self.leastHigh }
        let fitting = high.count(where: \.fits)
        let isWay = fitting >= Self.leastFitting && 2 * fitting >= high.count
        for stack in stacks {
            if isWay, stack.fits {
                for (part, words) in zip(stack.parts, stack.paragraphs) {
                    drafts[stack.draft].parts[part].valueWords = words
                }
            } else {
                giveTitle(of: stack, in: &drafts[stack.draft])
            }
            for part in stack.parts {
                let key = drafts[stack.draft].parts[part].key
                drafts[stack.draft].notes.append(SchedaDraft.Note(code: .stacked, key: key))
            }
        }
    }

    /// Gives a form's title, which is never blank, the first of the paragraphs below.
    private func giveTitle(of stack: Stack, in draft: inout SchedaDraft) {
        guard let first = stack.parts.first, let last = stack.parts.last, let title = stack.paragraphs.first,
            draft.parts[first].key == templates[draft.template].titleKey, title.count <= Self.longestTitle
        else { return }
        draft.parts[first].valueWords = title
        draft.parts[last].valueWords.removeFirst(title.count)
    }

    private func found(in draft: SchedaDraft, at index: Int) -> [Stack] {
        var stacks: [Stack] = []
        var above: [Int] = []
        for part in draft.labelledParts {
            let labels = draft.parts[part].labelWords
            let values = draft.parts[part].valueWords
            guard let first = labels.first, isInFlow(labels + values) else {
                above = []
                continue
            }
            if let last = above.last, !follows(first, draft.parts[last].labelWords) { above = [] }
            above.append(part)
            guard !values.isEmpty else { continue }
            if above.count > 1, values[0] > first {
                let paragraphs = paragraphs(of: values)
                if paragraphs.count > 1 { stacks.append(Stack(draft: index, parts: above, paragraphs: paragraphs)) }
            }
            above = []
        }
        return stacks
    }

    /// Whether nothing says where on the page these words stood: no cell, no column, no box.
    private func isInFlow(_ words: [Int]) -> Bool {
        words.allSatisfy { index in
            guard case .text = document.words[index].place else { return false }
            return document.words[index].cell == nil
        }
    }

    /// Whether a label begins right after another, in a paragraph of its own.
    private func follows(_ first: Int, _ label: [Int]) -> Bool {
        guard let last = label.last, document.words[first].gap >= .paragraph else { return false }
        return document.follows(first, on: last)
    }

    private func paragraphs(of words: [Int]) -> [[Int]] {
        var paragraphs: [[Int]] = []
        for word in words {
            if paragraphs.isEmpty || document.words[word].gap >= .paragraph {
                paragraphs.append([word])
            } else {
                paragraphs[paragraphs.count - 1].append(word)
            }
        }
        return paragraphs
    }
}
