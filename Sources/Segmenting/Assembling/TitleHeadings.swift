internal import Model
internal import Rulebook

/// Gives each scheda whose title has no label the heading above it.
struct TitleHeadings {
    let document: Document
    let index: LineIndex
    let templates: [Template]
    let judge: HeadingJudge
    let language: LanguageVocabulary
    let openings: ValueOpenings

    /// Finds the headings and takes them out of the value before, which had swallowed them.
    func adopt(into drafts: inout [SchedaDraft]) {
        let finder = HeadFinder(document: document, index: index, openings: openings)
        for current in drafts.indices {
            let template = templates[drafts[current].template]
            guard !template.heads.isEmpty, drafts[current].part(template.titleKey) == nil,
                let label = drafts[current].firstLabelWord,
                let head = finder.find(
                    above: label, floor: floor(current > 0 ? drafts[current - 1] : nil, label), template: template)
            else { continue }
            adopt(head, of: template, before: label, into: &drafts, at: current)
        }
        joinHeadless(&drafts)
        joinPieces(&drafts)
        adoptPlain(into: &drafts)
        // What goes on below a title of that kind.
        joinHeadless(&drafts)
    }

    /// Gives what is surely a scheda the title that stands above it without a word that says so.
    private func adoptPlain(into drafts: inout [SchedaDraft]) {
        let finder = PlainTitleFinder(
            document: document, index: index, judge: judge, leads: HeadMatcher(patterns: language.titleLeads),
            rows: TitleRows(language.titleRows))
        let orders = ownOrders(drafts)
        for current in drafts.indices {
            let template = templates[drafts[current].template]
            guard drafts[current].part(template.titleKey) == nil,
                drafts[current].holdsMost(of: template) || orders.contains(current),
                let label = drafts[current].firstLabelWord
            else { continue }
            let previous = current > 0 ? drafts[current - 1] : nil
            let floor = floor(previous, label)
            guard
                let head = finder.find(
                    above: label, floor: floor, plainFloor: max(floor, belowValue(of: previous)), template: template)
            else { continue }
            adopt(head, of: template, before: label, into: &drafts, at: current)
            drafts[current].notes.append(SchedaDraft.Note(code: .plainTitle, key: template.titleKey))
        }
    }

    /// The share of a form's labels that makes a scheda in whatever order they stand, and that of several forms which
    /// begin with the same one.
    private static let nearlyAll = 0.8
    private static let most = 0.5
    private static let fewest = 2

    /// The drafts without a title whose rows stand in an order of the plan's own.
    private func ownOrders(_ drafts: [SchedaDraft]) -> Set<Int> {
        let shares = drafts.map { $0.share(of: templates[$0.template]) }
        let full = drafts.indices.filter { index in
            drafts[index].part(templates[drafts[index].template].titleKey) == nil && shares[index] > Self.most
        }
        let alike = Dictionary(grouping: full) { drafts[$0].parts.first.map { [$0.key] } ?? [] }
        return Set(full.filter { shares[$0] >= Self.nearlyAll })
            .union(alike.values.filter { $0.count >= Self.fewest }.joined())
    }

    /// The line below the first one of a scheda's last value: what stands there is no title of the next.
    private func belowValue(of previous: SchedaDraft?) -> Int {
        guard let previous, let part = previous.lastPart, let first = previous.parts[part].valueWords.first else {
            return 0
        }
        return index.lineOfWord[first] + 1
    }

    /// Joins what has no heading of its own to the scheda directly before it: a label that a page break printed again
    /// is no beginning.
    private func joinHeadless(_ drafts: inout [SchedaDraft]) {
        join(&drafts) { draft, previous, template in
            previous.part(template.titleKey) != nil
                && draft.parts.count(where: { previous.part($0.key) != nil }) <= 1
        }
    }

    /// Joins the pieces of a scheda whose rows stand in another order: none begins as the form does or holds what one
    /// before it holds.
    private func joinPieces(_ drafts: inout [SchedaDraft]) {
        join(&drafts) { draft, previous, template in
            let asked = template.fields.filter { !$0.labels.isEmpty && $0.key != template.titleKey }.prefix(2)
            return previous.part(template.titleKey) == nil
                && !asked.contains(where: { $0.key == draft.parts.first?.key })
                && !draft.parts.contains(where: { previous.part($0.key) != nil })
        }
    }

    /// Joins what has no title to the draft of its template directly before it where they belong together.
    private func join(
        _ drafts: inout [SchedaDraft], where belongs: (_ draft: SchedaDraft, _ previous: SchedaDraft, Template) -> Bool
    ) {
        var joined: [SchedaDraft] = []
        for draft in drafts {
            let template = templates[draft.template]
            guard !template.heads.isEmpty, draft.part(template.titleKey) == nil, let previous = joined.last,
                previous.template == draft.template, let end = previous.lastWord, let start = draft.firstLabelWord,
                document.follows(start, on: end), belongs(draft, previous, template)
            else {
                joined.append(draft)
                continue
            }
            joined[joined.count - 1].take(draft)
        }
        drafts = joined
    }

    /// The first line on which the heading may stand: below the last label of the scheda before.
    private func floor(_ previous: SchedaDraft?, _ label: Int) -> Int {
        guard let last = previous?.lastLabelWord else { return 0 }
        return index.lineOfWord[last] + (index.lineOfWord[last] < index.lineOfWord[label] ? 1 : 0)
    }

    private func adopt(
        _ head: HeadFinder.Head, of template: Template, before label: Int, into drafts: inout [SchedaDraft],
        at current: Int
    ) {
        if current > 0 { drafts[current - 1].drop(from: index.lines[head.lines.lowerBound].words[0]) }
        adopt(head, of: template, before: label, into: &drafts[current])
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
        guard let preamble = template.preamble, draft.part(preamble) == nil, let last = head.titleWords.last,
            last + 1 < label
        else { return }
        let words = (last + 1..<label).filter { !document.words[$0].traits.contains(.furniture) }
        guard !words.isEmpty else { return }
        draft.parts.insert(
            SchedaDraft.Part(key: preamble, occurrence: nil, labelWords: [], valueWords: words, score: 1), at: 1)
    }
}
