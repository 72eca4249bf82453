internal import Model
internal import Rulebook

extension RecordBuilder {
    /// Adds the scheda's own areas and those it is linked with.
    ///
    /// Forms of the region have key points or a box for areas; others name areas freely, and none of their own.
    func addAreas(_ record: inout SchedaRecord) {
        let regional = template?.fields.contains { $0.kind == .points || $0.kind == .areas } ?? false
        var cell: TransversalAreas?
        if let field = scheda.fields.first(where: { rules.answers.transversalFields.contains($0.key) }) {
            let text = FieldText(field, of: document)
            // Where the form asks for no yes or no, a filled cell names areas.
            let answer =
                record.answers[field.key]
                ?? AnswerRecord(
                    value: field.state == .answered ? .yes : .notAnswered, basis: .implied, evidence: "", spans: [],
                    confidence: 1)
            if regional {
                let ticked = text.ticked(lexicon.answers)
                let areas = TransversalAreas(ticked, answer: answer, lexicon: lexicon.areas)
                record.transversalAreas = areas.linked
                record.transversalAll = areas.all
                record.diagnostics += disagreements(areas.mentions, text.value.text, field)
                record.diagnostics += unknown(
                    lexicon.areas.unknownLetters(ticked.lexemes, beside: areas.mentions), field)
                cell = areas
            }
            if !regional
                || record.answers[field.key] == nil && record.transversalAreas.isEmpty && !record.transversalAll
            {
                record.transversalAreas = lexicon.areas.freeNames(text, answer: answer)
                record.transversalAll = lexicon.areas.all.contains(text.lexemes, in: text.all)
            }
        }
        guard regional else { return }
        if let field = scheda.fields.first(where: { kind(of: $0.key) == .areas }) {
            record.policyAreas = ticked(field)
            return
        }
        let title = scheda.fields.first { kind(of: $0.key) == .title }
        let own = OwnAreas(label: title?.label, headings: scheda.headings, lexicon: lexicon.areas)
        record.policyAreas = own.codes.isEmpty ? cell?.own ?? [] : own.codes
        for (letter, code, printed) in own.disagreements {
            guard let title else { continue }
            record.diagnostics.append(disagreement(letter, code, printed, title))
        }
    }

    /// The areas of a field where boxes are ticked; free names for what is no regional area.
    private func ticked(_ field: SegmentedField) -> [String] {
        let text = FieldText(field, of: document)
        let lexemes = lexicon.points.cutGluedMarks(text.lexemes)
        let mentions = lexicon.areas.mentions(lexemes, in: 0..<lexemes.count)
        guard !mentions.isEmpty else {
            let answer = AnswerRecord(value: .yes, basis: .implied, evidence: "", spans: [], confidence: 1)
            return field.state == .answered ? lexicon.areas.freeNames(text, answer: answer) : []
        }
        // Items with a box each, before or behind them; else marks right before the names.
        if let dropped = TickedItems(lexemes, words: lexicon.answers).dropped {
            let kept = lexemes.indices.filter { !dropped.contains($0) }.map { lexemes[$0] }
            let first = kept.firstIndex { $0.kind == .word }
            return NamedFunds.unique(lexicon.areas.mentions(kept, in: kept.indices, due: first).map(\.code))
        }
        let isTicked = { (mention: AreaMention) in
            let start = mention.range.lowerBound
            return lexemes[max(0, start - 2)..<start].contains { lexicon.points.marks.contains($0.folded) }
        }
        let chosen = mentions.contains(where: isTicked) ? mentions.filter(isTicked) : mentions
        return NamedFunds.unique(chosen.map(\.code))
    }

    private func disagreements(_ mentions: [AreaMention], _ printed: String, _ field: SegmentedField) -> [Finding] {
        mentions.compactMap { mention in
            guard let letter = mention.letter, mention.disagrees else { return nil }
            return disagreement(letter, mention.code, printed, field)
        }
    }

    private func unknown(_ letters: [String], _ field: SegmentedField) -> [Finding] {
        NamedFunds.unique(letters).map {
            finding(
                .areaUnknown, .warning,
                "the letter \($0) in this list names no area: read the cell; if the programme has such an area, add it to vocabularies/areas.yaml",
                field: field)
        }
    }

    private func disagreement(
        _ letter: String, _ code: String, _ printed: String, _ field: SegmentedField
    ) -> Finding {
        finding(
            .areaDisagreement, .warning,
            "the letter \(letter) stands beside the name of area \(code): the name was taken; check '\(printed.prefix(80))'",
            field: field)
    }
}
