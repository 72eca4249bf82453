internal import Model

/// Groups the labels that the aligner found into schede.
struct DraftGrouper {
    let book: LabelBook
    let order: LabelOrder
    let document: Document

    /// The drafts in document order; each label belongs to exactly one.
    func drafts(of alignment: Alignment) -> [SchedaDraft] {
        var drafts: [SchedaDraft] = []
        let titles = RenamedTitles(document: document, book: book, alignment: alignment)
        for (index, occurrence) in alignment.occurrences.enumerated() {
            let field = book.fields[occurrence.field]
            let between = alignment.outside[index]
            var step = drafts.last.map { self.step($0, field, occurrence.field, between) } ?? .restart
            if step == .backward, let title = titles.title(before: index, after: drafts[drafts.count - 1]),
                let first = title.words.first
            {
                drafts[drafts.count - 1].drop(from: first)
                drafts.append(SchedaDraft(template: field.template))
                drafts[drafts.count - 1].add(title)
                step = .forward
            }
            if step == .restart {
                drafts.append(SchedaDraft(template: field.template))
            } else {
                drafts[drafts.count - 1].residue += between
            }
            add(occurrence, at: index, key: field.key, step: step, to: &drafts[drafts.count - 1])
        }
        return joiningTitles(drafts)
    }

    /// Gives a title that was read as another form's, and stands alone, to the scheda directly below it, which has none:
    /// forms share the words of that label.
    private func joiningTitles(_ drafts: [SchedaDraft]) -> [SchedaDraft] {
        var joined: [SchedaDraft] = []
        for draft in drafts {
            var draft = draft
            if let title = joined.last, title.template != draft.template, title.parts.count == 1, title.residue.isEmpty,
                title.part(book.templates[title.template].titleKey) != nil,
                draft.part(book.templates[draft.template].titleKey) == nil,
                let end = title.lastWord, let start = draft.firstLabelWord, document.follows(start, on: end)
            {
                var part = title.parts[0]
                part.key = book.templates[draft.template].titleKey
                draft.parts.insert(part, at: 0)
                joined.removeLast()
            }
            joined.append(draft)
        }
        return joined
    }

    private func step(
        _ draft: SchedaDraft, _ field: LabelBook.Field, _ next: Int, _ between: [Int]
    ) -> LabelOrder.Step {
        if between.isEmpty { return order.step(draft.lastField, next) }
        // The aligner left the scheda and came back: the same scheda goes on where a later label of it follows.
        let last = book.fields[draft.lastField]
        guard last.template == field.template, field.rank > 0 else { return .restart }
        if field.rank > last.rank { return .forward }
        return field.hasLabelledHead && last.remaining > 3 ? .backward : .restart
    }

    private func add(
        _ occurrence: Alignment.Occurrence, at index: Int, key: String, step: LabelOrder.Step,
        to draft: inout SchedaDraft
    ) {
        let isNew = draft.add(
            SchedaDraft.Part(
                key: key, occurrence: index, labelWords: occurrence.labelWords, valueWords: occurrence.valueWords,
                score: occurrence.score, isInterrupted: occurrence.isInterrupted))
        guard isNew else { return }
        if step == .backward {
            draft.notes.append(SchedaDraft.Note(code: .outOfOrder, key: key))
        } else {
            draft.lastField = occurrence.field
        }
    }
}
