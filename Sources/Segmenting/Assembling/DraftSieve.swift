internal import Model
internal import Rulebook

/// Tells schede from rows without a head, blank forms and sentences that begin like a label.
struct DraftSieve {
    private let document: Document
    private let book: LabelBook
    private let alignment: Alignment
    /// The verbs with which a guide says what to write.
    private let directives: Set<String>
    /// A scheda needs this many labels, its title among them.
    private let leastLabels = 3
    /// The share of the form's labels that a scheda in common words needs where others are in the form's own, or how
    /// many.
    private let leastShare = 0.5
    private let leastCommon = 8
    /// How many prompts of the template show that a table explains its rows, and the most words of another explanation.
    private let leastPrompts = 2
    private let mostExplaining = 10
    /// How well a label is spelled at least that is the form's own.
    private let leastScore = 0.5

    init(document: Document, book: LabelBook, alignment: Alignment, directives: Set<String>) {
        self.document = document
        self.book = book
        self.alignment = alignment
        self.directives = directives
    }

    /// The drafts that are schede, and what is to be said of the others.
    func sift(_ drafts: [SchedaDraft]) -> (schede: [SchedaDraft], findings: [Finding]) {
        var schede: [SchedaDraft] = []
        var findings: [Finding] = []
        let known = Set(drafts.filter(isNamed).map(\.template))
        for (index, draft) in drafts.enumerated() {
            let template = book.templates[draft.template]
            let wanted = min(leastLabels, template.fields.count { !$0.labels.isEmpty })
            if isOverview(draft) || isHeadsInLines(draft) {
                findings.append(overview(draft))
            } else if known.contains(draft.template), ownLabels(draft) == 0, draft.share(of: template) < leastShare,
                draft.labelCount < leastCommon, draft.part(template.titleKey)?.occurrence != nil
            {
                findings.append(commonWords(draft))
            } else if isBlankForm(draft) {
                findings.append(blankForm(draft))
            } else if known.contains(draft.template),
                isGuide(draft, isFirst: !drafts[..<index].contains { $0.template == draft.template })
            {
                findings.append(guide(draft))
            } else if draft.part(template.titleKey) == nil || draft.labelCount < wanted {
                findings += orphans(draft)
            } else {
                schede.append(draft)
            }
        }
        return (schede, findings)
    }

    /// Whether the title's label and others are the heads of a table's columns: they stand in one row, and a form has
    /// a row for each.
    private func isOverview(_ draft: SchedaDraft) -> Bool {
        guard let title = draft.part(book.templates[draft.template].titleKey)?.labelWords.first, let own = cell(title),
            own.row >= 0
        else { return false }
        let beside = draft.parts.compactMap { part in
            part.labelWords.first.flatMap(cell).flatMap { $0.row == own.row ? $0.column : nil }
        }
        // Two labels alone make no scheda: in one row they are heads, too.
        let least = beside.count == draft.labelCount ? 2 : leastLabels
        return Set(beside).count >= least && beside.count * 2 > draft.labelCount
    }

    /// Whether a few labels stand one behind the other with nothing between: the heads of a table whose cells stand on
    /// lines of their own. A whole form may be extracted so, its values below.
    private func isHeadsInLines(_ draft: SchedaDraft) -> Bool {
        let words = draft.parts.filter { $0.occurrence != nil }.flatMap(\.labelWords).sorted()
        guard draft.labelCount >= leastLabels, let first = words.first, let last = words.last, cell(first) == nil,
            draft.share(of: book.templates[draft.template]) < leastShare
        else { return false }
        return last - first + 1 == words.count
    }

    /// How many labels are printed in the form's own words; those that stand alone as labels of other tables do are not.
    private func ownLabels(_ draft: SchedaDraft) -> Int {
        draft.parts.compactMap(\.occurrence).count { occurrence in
            let found = alignment.occurrences[occurrence]
            return !book.variants[found.variant].isLone && found.score >= leastScore
        }
    }

    /// Whether most labels of a scheda are.
    private func isNamed(_ draft: SchedaDraft) -> Bool {
        draft.labelCount >= leastLabels && ownLabels(draft) * 2 >= draft.labelCount
    }

    private func commonWords(_ draft: SchedaDraft) -> Finding {
        Finding(
            .orphanRow, .info,
            "A table here has a few rows that are called as those of the template \(book.templates[draft.template].id) may be, while the schede of this document have the template's own labels; it is read as none.",
            page: document.page(of: draft.words), lines: document.lineRange(of: draft.words))
    }

    private func cell(_ word: Int) -> GridPosition? { document.words[word].cell }

    private func overview(_ draft: SchedaDraft) -> Finding {
        Finding(
            .orphanRow, .info,
            "Labels of the template \(book.templates[draft.template].id) are the heads of a table here, as in an overview of schede; it is read as none.",
            page: document.page(of: draft.words), lines: document.lineRange(of: draft.words))
    }

    private func orphans(_ draft: SchedaDraft) -> [Finding] {
        // One label alone in running text is a sentence that happens to begin like one.
        let inTable = draft.parts.compactMap(\.occurrence).contains { occurrence in
            let found = alignment.occurrences[occurrence]
            return found.column >= 0 && !book.variants[found.variant].isLone
        }
        guard draft.labelCount >= leastLabels || (inTable && draft.labelCount > 0) else { return [] }
        return draft.parts.map { part in
            let words = part.words
            return Finding(
                .orphanRow, .warning,
                "This row belongs to a scheda of the template \(book.templates[draft.template].id) whose head is not in the document; look for the missing page.",
                page: document.page(of: words), lines: document.lineRange(of: words), field: part.key)
        }
    }

    /// Whether a form holds nothing but the template's own words.
    private func isBlankForm(_ draft: SchedaDraft) -> Bool {
        let template = book.templates[draft.template]
        let asked = draft.parts.filter { $0.key != template.titleKey && $0.key != template.preamble }
        guard asked.count >= leastLabels else { return false }
        // Most forms hold answers: the first few tell.
        var answered = 0
        for part in asked where document.state(of: part, template) == .answered {
            answered += 1
            if answered * 5 > asked.count { return false }
        }
        return true
    }

    /// Whether a table explains the form's rows: some in the template's prompts, the others in as few words, without an
    /// answer or a number.
    ///
    /// - Parameter isFirst: whether it stands before all schede of its template. A scheda that waits for its answers may
    ///   look the same: its rows that ask for a yes or a no are there, and blank.
    private func isGuide(_ draft: SchedaDraft, isFirst: Bool) -> Bool {
        let template = book.templates[draft.template]
        if isDirected(draft) { return true }
        if !isFirst, draft.parts.contains(where: { template[$0.key]?.kind == .yesNo }) { return false }
        // The first answer tells most schede.
        let explains = draft.parts.allSatisfy { part in
            let words = part.valueWords.lazy.map { document.words[$0].text }
            return template[part.key]?.kind != .yesNo && words.count <= mostExplaining
                && !words.contains { $0.contains(where: \.isNumber) || $0.hasSuffix(".") }
                || document.state(of: part, template) != .answered
        }
        return explains
            && draft.parts.count { part in
                template[part.key]?.kind != .yesNo && document.state(of: part, template) == .placeholder
            } >= leastPrompts
    }

    /// Whether most rows say in a sentence what is to be written there: `Indicare a chi si rivolge.`
    private func isDirected(_ draft: SchedaDraft) -> Bool {
        let directed = draft.parts.count { part in
            part.valueWords.first.map { directives.contains(document.words[$0].text.lowercased()) } ?? false
        }
        return directed >= leastLabels && directed * 2 > draft.parts.count
    }

    private func guide(_ draft: SchedaDraft) -> Finding {
        Finding(
            .blankForm, .info,
            "A table here says what belongs into the rows of the template \(book.templates[draft.template].id); it is no scheda.",
            page: document.page(of: draft.words), lines: document.lineRange(of: draft.words))
    }

    private func blankForm(_ draft: SchedaDraft) -> Finding {
        // A word of running text before the form may have passed for its first label.
        let blanks = draft.parts.filter { document.state(of: $0, book.templates[draft.template]) != .answered }
        guard !draft.notes.contains(where: { $0.code == .stacked }) else {
            return Finding(
                .labelsTogether, .warning,
                "The labels of the template \(book.templates[draft.template].id) stand here without values between, and text below them: where that is their values, the scheda was not read. Give the document with its layout.",
                page: document.page(of: draft.words), lines: document.lineRange(of: draft.words))
        }
        return Finding(
            .blankForm, .info,
            "A blank form of the template \(book.templates[draft.template].id) is printed here; it holds no answers and is no scheda.",
            lines: document.lineRange(of: blanks.flatMap(\.words)))
    }
}
