internal import Model
internal import Rulebook

/// Gives each scheda whose title has no label of its own the heading above it.
struct TitleHeadings {
    let document: Document
    let index: LineIndex
    let templates: [Template]

    /// Finds the headings and takes them out of the value before, which had swallowed them.
    func adopt(into drafts: inout [SchedaDraft]) {
        let finder = HeadFinder(document: document, index: index)
        for current in drafts.indices {
            let template = templates[drafts[current].template]
            guard !template.heads.isEmpty, drafts[current].part(template.titleKey) == nil,
                let label = drafts[current].firstLabelWord,
                let head = finder.find(
                    above: label, floor: floor(current > 0 ? drafts[current - 1] : nil, label), template: template)
            else { continue }
            if current > 0 { drafts[current - 1].drop(from: index.lines[head.lines.lowerBound].words[0]) }
            adopt(head, of: template, before: label, into: &drafts[current])
        }
        joinHeadless(&drafts)
    }

    /// Joins what has no heading of its own to the scheda directly before it: a label that a page break printed again
    /// is no beginning.
    private func joinHeadless(_ drafts: inout [SchedaDraft]) {
        var joined: [SchedaDraft] = []
        for draft in drafts {
            let template = templates[draft.template]
            guard !template.heads.isEmpty, draft.part(template.titleKey) == nil, var previous = joined.last,
                previous.template == draft.template, previous.part(template.titleKey) != nil,
                let end = previous.lastWord, let start = draft.firstLabelWord, end < start,
                (end + 1..<start).allSatisfy({ document.words[$0].traits.contains(.furniture) }),
                draft.parts.count(where: { previous.part($0.key) != nil }) <= 1
            else {
                joined.append(draft)
                continue
            }
            previous.take(draft)
            joined[joined.count - 1] = previous
        }
        drafts = joined
    }

    /// The first line on which the heading may stand: below the last label of the scheda before.
    private func floor(_ previous: SchedaDraft?, _ label: Int) -> Int {
        guard let last = previous?.lastLabelWord else { return 0 }
        return index.lineOfWord[last] + (index.lineOfWord[last] < index.lineOfWord[label] ? 1 : 0)
    }

    private func adopt(
        _ head: HeadFinder.Head, of template: Template, before label: Int, into draft: inout SchedaDraft
    ) {
        let keepsNumber = template.titleKeepsNumber
        let value = keepsNumber ? head.prefixWords + head.titleWords : head.titleWords
        draft.title = head.titleWords
        draft.code = head.code
        draft.parts.insert(
            SchedaDraft.Part(
                key: template.titleKey, occurrence: nil, labelWords: keepsNumber ? [] : head.prefixWords,
                valueWords: value, score: 1), at: 0)
        guard let preamble = template.preamble, let last = head.titleWords.last, last + 1 < label else { return }
        let words = (last + 1..<label).filter { !document.words[$0].traits.contains(.furniture) }
        guard !words.isEmpty else { return }
        draft.parts.insert(
            SchedaDraft.Part(key: preamble, occurrence: nil, labelWords: [], valueWords: words, score: 1), at: 1)
    }
}
