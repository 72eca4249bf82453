internal import Model
internal import Rulebook

/// Groups the labels that the aligner found into schede.
struct DraftGrouper {
    let book: LabelBook
    let order: LabelOrder
    let document: Document
    let rows: TitleRows

    /// The drafts in document order; each label belongs to exactly one.
    func drafts(of alignment: Alignment) -> [SchedaDraft] {
        var drafts: [SchedaDraft] = []
        let titles = RenamedTitles(document: document, book: book, alignment: alignment, rows: rows)
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
            if step == .restart, let last = drafts.last, isLate(field, in: last), between.isEmpty { step = .backward }
            if step == .restart {
                drafts.append(SchedaDraft(template: field.template))
            } else {
                drafts[drafts.count - 1].residue += between
            }
            add(occurrence, at: index, key: field.key, step: step, to: &drafts[drafts.count - 1])
        }
        return joiningTitles(drafts)
    }

    /// Whether a form whose title has its label still lacks the field: its author moved it to the end.
    private func isLate(_ field: LabelBook.Field, in draft: SchedaDraft) -> Bool {
        guard draft.template == field.template, field.before > 0 else { return false }
        return draft.part(field.key) == nil && draft.part(book.templates[draft.template].titleKey)?.occurrence != nil
    }

    /// The most labels, the title's and that of a description, that forms share before their own begin.
    private static let mostShared = 2

    /// Gives a title, or the first labels, that were read as another form's and stand alone to the scheda directly
    /// below, which has no title: forms share the words of those labels.
    private func joiningTitles(_ drafts: [SchedaDraft]) -> [SchedaDraft] {
        var joined: [SchedaDraft] = []
        for draft in drafts {
            var draft = draft
            if let above = joined.last, above.template != draft.template, above.residue.isEmpty,
                draft.part(book.templates[draft.template].titleKey) == nil,
                let end = above.lastWord, let start = draft.firstLabelWord, document.follows(start, on: end),
                let parts = parts(of: above, in: draft)
            {
                draft.parts.insert(contentsOf: parts, at: 0)
                joined.removeLast()
            }
            joined.append(draft)
        }
        return joined
    }

    /// The parts of a draft as another template's; `nil` where it holds others than that one may begin with.
    private func parts(of above: SchedaDraft, in draft: SchedaDraft) -> [SchedaDraft.Part]? {
        guard above.parts.count <= Self.mostShared else { return nil }
        let title = book.templates[above.template].titleKey
        // A label of common words alone begins no form that has a label for its title.
        let isOwn = above.parts.count == 1 && book.templates[draft.template].heads.isEmpty
        var result: [SchedaDraft.Part] = []
        for part in above.parts {
            let key =
                part.key == title
                ? book.templates[draft.template].titleKey
                : sharedKey(of: part, in: draft.template, isOwn: isOwn)
            guard let key, draft.part(key) == nil else { return nil }
            var part = part
            part.key = key
            result.append(part)
        }
        return result
    }

    /// The field that a template labels with the same words.
    ///
    /// - Parameter isOwn: whether they must be the form's own wording.
    private func sharedKey(of part: SchedaDraft.Part, in template: Int, isOwn: Bool) -> String? {
        let words = LabelMarks.without(part.labelWords, in: document).map {
            LetterFold.letters(of: document.words[$0].text)
        }
        let variant = book.variants.first { variant in
            guard book.fields[variant.field].template == template, !isOwn || !variant.isLone else { return false }
            var offset: Int? = 0
            for word in words where !word.isEmpty {
                offset = offset.flatMap { from in word.withUnsafeBufferPointer { variant.end(of: $0, from: from) } }
            }
            return offset.map { variant.missing(at: $0) == 0 } ?? false
        }
        return variant.map { book.fields[$0.field].key }
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
        if let known = draft.parts.firstIndex(where: { $0.key == key }), isInValue(occurrence, of: draft.parts[known]) {
            draft.parts[known].valueWords += (occurrence.labelWords + occurrence.valueWords).sorted()
            return
        }
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

    /// Whether a label stands in the value's cell beside the same label: an answer repeats its question.
    private func isInValue(_ occurrence: Alignment.Occurrence, of part: SchedaDraft.Part) -> Bool {
        guard let label = part.labelWords.first.flatMap({ document.words[$0].cell }), label.row >= 0 else {
            return false
        }
        return part.valueWords.contains { document.words[$0].cell?.row == label.row }
            && occurrence.labelWords.allSatisfy { word in
                document.words[word].cell.map { $0.row == label.row && $0.column > label.column } ?? false
            }
    }
}
