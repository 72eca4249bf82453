internal import Model
internal import Rulebook

/// Labels that stand one after the other with no value between, and below them the values, as converters write that
/// go through a page block by block.
///
/// A field may also be left blank: only where this is a text's way, the form's title is among the labels or each value
/// begins as those of its field do, and there is one way to part the text below, are the values given out in order. It is told wherever a value below might belong
/// to a label above.
struct StackedLabels {
    let document: Document
    let templates: [Template]
    let openings: ValueOpenings

    /// How many stacks that can be parted make a text's way, and how high they are: a blank field above another's two
    /// paragraphs is soon found.
    private static let leastFitting = 3
    private static let leastHigh = 3
    /// So many fields in a row are hardly left blank.
    private static let tooHigh = 4
    private static let longestTitle = 40
    /// Of as many lines below labels one is longer than a full line.
    private static let longerLines = 10

    /// Labels of a draft in their order, and the words of the last one's value.
    private struct Stack {
        var draft: Int
        var parts: [Int]
        var words: [Int]
        /// Whether a blank line stands between the words, or there are as many lines as labels below a high stack.
        var isParted: Bool
        /// Whether the first label is the form's title, which is never blank.
        var hasTitle: Bool
        /// Whether all but the last may be blank: no blank line stands between the labels, nor before the value.
        var mayBeBlank = false
        /// Whether the labels share a cell: then their values share the one beside it.
        var isCell = false
    }

    func run(_ drafts: inout [SchedaDraft]) {
        let stacks = drafts.indices.flatMap { found(in: drafts[$0], at: $0) + inCells(of: drafts[$0], at: $0) }
        guard !stacks.isEmpty else { return }
        let values = StackedValues(document: document, openings: openings, width: width(of: stacks))
        let parted = stacks.map { stack in
            let (template, parts) = (templates[drafts[stack.draft].template], drafts[stack.draft].parts)
            return values.parts(
                of: stack.words, kinds: stack.parts.map { template[parts[$0].key]?.kind ?? .text })
        }
        let high = stacks.indices.filter {
            stacks[$0].parts.count >= Self.leastHigh && !stacks[$0].isCell && !stacks[$0].mayBeBlank
        }
        let fitting = high.count { parted[$0] != nil }
        let isWay = fitting >= Self.leastFitting && 2 * fitting >= high.count
        for (stack, parted) in zip(stacks, parted) {
            let isStacked =
                stack.mayBeBlank
                ? parted?.isAnswered == true : isWay || stack.hasTitle || stack.isCell || parted?.fit == true
            if isStacked, let parted {
                for (part, words) in zip(stack.parts, parted.values) {
                    drafts[stack.draft].parts[part].valueWords = words
                }
            } else {
                guard isStacked || stack.isParted else { continue }
                if stack.hasTitle { giveTitle(of: stack, values, in: &drafts[stack.draft]) }
            }
            for part in stack.parts {
                let key = drafts[stack.draft].parts[part].key
                drafts[stack.draft].notes.append(SchedaDraft.Note(code: .stacked, key: key))
            }
        }
    }

    /// Gives a form's title, which is never blank, the first of what stands below.
    private func giveTitle(of stack: Stack, _ values: StackedValues, in draft: inout SchedaDraft) {
        let title = values.title(of: stack.words)
        guard let first = stack.parts.first, let last = stack.parts.last, !title.isEmpty,
            title.count <= Self.longestTitle
        else { return }
        draft.parts[first].valueWords = title
        draft.parts[last].valueWords.removeFirst(title.count)
    }

    private func width(of stacks: [Stack]) -> Int {
        let lengths = stacks.flatMap { document.byLines($0.words) }
            .map { StackedValues.length(of: $0, in: document) }.sorted()
        return lengths.dropLast(lengths.count / Self.longerLines).last ?? 0
    }

    private func found(in draft: SchedaDraft, at index: Int) -> [Stack] {
        var stacks: [Stack] = []
        var above: [Int] = []
        // Where the second label stands close below the first one, that may be blank.
        var isClose = false
        for part in draft.labelledParts {
            let labels = draft.parts[part].labelWords
            let values = draft.parts[part].valueWords
            guard let first = labels.first, document.isInFlow(labels + values) else {
                above = []
                continue
            }
            if let last = above.last.map({ draft.parts[$0].labelWords }) {
                if !follows(first, last, by: .line) { above = [] }
                // No title is blank.
                if above.count == 1 {
                    isClose = !isTitle(above[0], of: draft) && !follows(first, last, by: .paragraph)
                }
            }
            above.append(part)
            guard let start = values.first else { continue }
            let isApart = above.count >= Self.leastHigh && document.words[start].gap >= .paragraph
            let mayBeBlank = isClose && !isApart
            if above.count > 1, start > first {
                let lines = Set(values.map { document.words[$0].line }).count
                let isParted =
                    isApart || values.dropFirst().contains { document.words[$0].gap >= .paragraph }
                    || above.count >= Self.tooHigh && lines >= above.count
                if lines > 1 {
                    stacks.append(
                        Stack(
                            draft: index, parts: above, words: values, isParted: isParted && !mayBeBlank,
                            hasTitle: isTitle(above[0], of: draft), mayBeBlank: mayBeBlank))
                }
            }
            above = []
        }
        return stacks
    }

    /// Labels in one cell, all but the last without a value, whose values stand together in a cell beside it: rows whose
    /// line between was lost.
    private func inCells(of draft: SchedaDraft, at index: Int) -> [Stack] {
        var stacks: [Stack] = []
        var above: [Int] = []
        for part in draft.labelledParts {
            let (labels, values) = (draft.parts[part].labelWords, draft.parts[part].valueWords)
            guard let first = labels.first, let cell = document.words[first].cell, cell.row >= 0 else {
                above = []
                continue
            }
            if let last = above.last.flatMap({ draft.parts[$0].labelWords.last }),
                document.words[last].cell != cell || !document.follows(first, on: last)
            {
                above = []
            }
            above.append(part)
            guard !values.isEmpty else { continue }
            if above.count > 1,
                values.allSatisfy({
                    guard let own = document.words[$0].cell else { return false }
                    return own.row == cell.row && own.column > cell.column
                })
            {
                stacks.append(
                    Stack(
                        draft: index, parts: above, words: values, isParted: true,
                        hasTitle: isTitle(above[0], of: draft), isCell: true))
            }
            above = []
        }
        return stacks
    }

    private func isTitle(_ part: Int, of draft: SchedaDraft) -> Bool {
        draft.parts[part].key == templates[draft.template].titleKey
    }

    /// Whether a label begins right after another, in a paragraph or on a line of its own.
    private func follows(_ first: Int, _ label: [Int], by gap: Gap) -> Bool {
        guard let last = label.last, document.words[first].gap >= gap else { return false }
        return document.follows(first, on: last)
    }
}
