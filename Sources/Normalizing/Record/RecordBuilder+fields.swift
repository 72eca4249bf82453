internal import Model
internal import Rulebook

extension RecordBuilder {
    /// Keys of the evaluation's percentages, as the dataset names them.
    private enum Key {
        static let degree = "grado_raggiungimento"
        static let coincidence = "coincidenza_risorse"
        static let service = "nuovo_servizio"
    }

    /// Adds what one field says.
    func add(_ field: SegmentedField, _ text: FieldText, _ kind: FieldKind, to record: inout SchedaRecord) {
        switch kind {
        case .yesNo: addAnswer(field, text, to: &record)
        case .need:
            let answer = AnswerReader(lexicon: lexicon, text: text, prompts: prompt(field.key)).read(state: field.state)
            record.bisogno = lexicon.answers.need(text, state: field.state, answer: answer)
        case .type where field.state == .answered: record.tipo = lexicon.answers.types(text)
        case .points where field.state == .answered: addPoints(field, text, to: &record)
        case .percentage: addPercentages(field, text, to: &record)
        case .grade:
            record.adeguatezza = PercentageReader(text: text.ticked(lexicon.answers), words: lexicon.targets).grade()
        case .matrix: addMatrix(field, text, to: &record)
        case .years: addYears(field, text, to: &record)
        case .list where field.state == .answered: record.actions += ListReader(text: text, lexicon: lexicon).actions()
        case .personnel where field.state == .answered:
            record.personnel += ListReader(text: text, lexicon: lexicon).personnel()
        case .actors where field.state == .answered:
            record.actors += ActorReader(text: text, lexicon: lexicon, start: 0, isList: true).read()
        default: break
        }
        if field.state == .answered, lexicon.answers.actorFields.contains(field.key) {
            addActors(field, text, to: &record)
        }
        if field.state == .answered, let kind = lexicon.indicatorKinds[field.key] {
            addIndicators(text, kind, to: &record)
        }
    }

    private func addAnswer(_ field: SegmentedField, _ text: FieldText, to record: inout SchedaRecord) {
        let reader = AnswerReader(lexicon: lexicon, text: text, prompts: prompt(field.key))
        let answer = reader.read(state: field.state)
        record.answers[field.key] = answer
        if field.state == .answered, reader.isPromptOnly {
            // A wording of the prompt that only the answers' vocabulary knows.
            record.fields[field.key]?.state = .placeholder
            record.completeness.answered -= 1
        } else if field.state == .placeholder, reader.isChosen {
            // The prompt's own words, one of them chosen: they answer.
            record.fields[field.key]?.state = .answered
            record.completeness.answered += 1
        }
        if field.key == Key.service { record.nuovoServizioKind = lexicon.answers.serviceKind(text, answer: answer) }
        if let unclear = reader.unclearBoxes {
            record.diagnostics.append(finding(.answerUnclear, .warning, unclear, field: field))
        } else if reader.isLastWord(answer) {
            record.diagnostics.append(
                finding(
                    .answerUnclear, .warning,
                    "the answer was read from the end of this text, which begins with other words: they may be the "
                        + "label's or the page's; read the cell", field: field))
        } else if answer.value == .notAnswered, answer.basis == .implied {
            record.diagnostics.append(
                finding(
                    .answerUnclear, .warning,
                    "the text says neither yes nor no: read the cell; if its wording is common, add it to "
                        + "vocabularies/answers.yaml", field: field))
        }
    }

    /// Bodies that a cell names beside its yes.
    private func addActors(_ field: SegmentedField, _ text: FieldText, to record: inout SchedaRecord) {
        let answer = record.answers[field.key]
        guard answer == nil || answer?.value == .yes || answer?.value == .partly else { return }
        let text = text.ticked(lexicon.answers)
        let start = answer.map(text.firstAfter) ?? 0
        let isList = rules.answers.actorLists.contains(field.key)
        record.actors += ActorReader(text: text, lexicon: lexicon, start: start, isList: isList).read()
    }

    private func addPoints(_ field: SegmentedField, _ text: FieldText, to record: inout SchedaRecord) {
        // Forms that print the whole list want it ticked.
        let ticked = template?.fields.contains { $0.kind == .areas } ?? false
        let reader = PointReader(text: text, lexicon: lexicon, prompts: prompt(field.key), tickedOnly: ticked)
        record.keyPoints += reader.read()
        for point in record.keyPoints where point.code == nil {
            record.diagnostics.append(
                finding(
                    .keyPointUnknown, .info,
                    "'\(point.text)' is no key point of vocabularies/key-points.yaml: add a spelling if it is one",
                    field: field))
        }
    }

    private func addPercentages(_ field: SegmentedField, _ text: FieldText, to record: inout SchedaRecord) {
        let reader = PercentageReader(text: text.ticked(lexicon.answers), words: lexicon.targets)
        switch field.key {
        case Key.degree:
            record.gradoPct = reader.overall()?.value
            record.azioniPct = reader.actions()
        case Key.coincidence:
            let found = reader.overall()
            record.coincidenzaPct = found?.value
            record.coincidenzaOp = found?.op
        default: break
        }
    }

    private func addMatrix(_ field: SegmentedField, _ text: FieldText, to record: inout SchedaRecord) {
        // A mark that stands in the label was torn from its row.
        let isTorn = Lexer.lexemes(of: field.label).last.map { lexicon.targets.marks.contains($0.folded) } ?? false
        if !isTorn, let cells = MatrixReader(text: text, words: lexicon.targets).read() {
            record.matrix = cells
        } else if field.state != .blank {
            record.diagnostics.append(
                finding(
                    .matrixUnread, .warning, "the marked cells of the matrix could not be told: read them on the page",
                    field: field))
        }
    }

    private func addYears(_ field: SegmentedField, _ text: FieldText, to record: inout SchedaRecord) {
        let years = text.lexemes.compactMap(\.year)
        if let first = years.min(), let last = years.max() {
            record.years = [first, last]
        } else if field.state == .answered {
            record.diagnostics.append(
                finding(.yearsUnread, .warning, "no year could be read: read the cell on the page", field: field))
        }
    }

    private func addIndicators(_ text: FieldText, _ kind: IndicatorRecord.Kind, to record: inout SchedaRecord) {
        let first = record.indicators.count
        let indicators = IndicatorReader(text: text, lexicon: lexicon, kind: kind).read()
        record.indicators += indicators.map(\.record)
        for (target, range) in TargetReader(text: text, words: lexicon.targets).read() {
            var target = target
            let owner = indicators.lastIndex { $0.range.lowerBound <= range.lowerBound }
            target.indicator = owner.map { first + $0 }
            record.targets.append(target)
        }
    }
}
