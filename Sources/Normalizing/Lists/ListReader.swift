internal import Model

/// Reads lists of things that fields hold: indicators, actions, people, bodies.
struct ListReader {
    let text: FieldText
    let lexicon: Lexicon

    private var lexemes: [Lexeme] { text.lexemes }
    private var words: TargetLexicon { lexicon.targets }

    /// The items of the text: its lines, cut at bullets; a dash or bullet at the head of one is not of it.
    private func items() -> [Range<Int>] {
        let clauses = Clauses(lexemes: lexemes, words: lexicon.money)
        var result: [Range<Int>] = []
        for line in text.lines {
            var start = line.lowerBound
            for index in line where index > start && clauses.beginsItem(at: index) {
                result.append(start..<index)
                start = index
            }
            result.append(start..<line.upperBound)
        }
        return result.compactMap { range in
            var start = range.lowerBound
            while start < range.upperBound, lexemes[start].kind == .sign, !lexemes[start].isSign("(") { start += 1 }
            let rest = start..<range.upperBound
            return rest.contains { lexemes[$0].kind == .word && lexemes[$0].text.count > 2 } ? rest : nil
        }
    }

    /// A label with a number at `index`: "Azione 2:", "Indicatore 1".
    private func label(_ table: PhraseTable<Bool>, at index: Int) -> (number: Int?, end: Int)? {
        guard let match = table.match(lexemes, at: index) else { return nil }
        var end = match.range.upperBound
        var number: Int?
        if end < lexemes.count, lexemes[end].kind == .number {
            number = Int(lexemes[end].text)
            end += 1
        }
        guard number != nil || (end < lexemes.count && lexemes[end].isSign(":")) else { return nil }
        while end < lexemes.count, lexemes[end].kind == .sign, ":.)-".contains(lexemes[end].folded) { end += 1 }
        return (number, end)
    }

    /// Indicators: what "Indicatore" labels, else every item; up to the first year that labels a target.
    func indicators(kind: IndicatorRecord.Kind) -> [(record: IndicatorRecord, range: Range<Int>)] {
        var found: [(IndicatorRecord, Range<Int>)] = []
        var action: Int?
        let labelled = lexemes.indices.contains { label(words.indicators, at: $0) != nil }
        for item in items() {
            var start = item.lowerBound
            var index = start
            func close(_ end: Int) {
                guard end > start, !labelled || label(words.indicators, at: start) != nil else { return }
                let body = label(words.indicators, at: start)?.end ?? start
                let stop = (body..<max(body, end)).first { isYearLabel($0) } ?? end
                guard stop > body, lexemes[body..<stop].contains(where: { $0.kind == .word && $0.text.count > 2 })
                else {
                    return
                }
                let record = IndicatorRecord(
                    field: text.key, kind: kind, action: action, text: text.text(body..<stop),
                    spans: text.spans(body..<stop))
                found.append((record, start..<end))
            }
            while index < item.upperBound {
                if let next = label(words.actions, at: index) ?? label(words.objectives, at: index),
                    lexemes[index].isCapitalized
                {
                    close(index)
                    action = next.number ?? action
                    start = next.end
                    index = next.end
                } else if index > start, lexemes[index].isCapitalized, label(words.indicators, at: index) != nil {
                    close(index)
                    start = index
                    index += 1
                } else {
                    index += 1
                }
            }
            close(item.upperBound)
        }
        return found
    }

    private func isYearLabel(_ index: Int) -> Bool {
        if lexemes[index].year != nil { return true }
        guard let match = words.yearLabels.match(lexemes, at: index), match.range.upperBound < lexemes.count else {
            return false
        }
        return lexemes[match.range.upperBound].year != nil
    }

    /// The programmed actions, with the numbers that the text gives them.
    func actions() -> [ActionRecord] {
        items().map { item in
            var start = item.lowerBound
            var number: Int?
            if let label = label(words.actions, at: start), label.end < item.upperBound {
                number = label.number
                start = label.end
            } else if lexemes[start].kind == .number, start + 1 < item.upperBound, let value = Int(lexemes[start].text),
                lexemes[start + 1].isSign(".") || lexemes[start + 1].isSign(")")
            {
                number = value
                start += 2
            }
            let range = start..<item.upperBound
            return ActionRecord(no: number, text: text.text(range), spans: text.spans(range))
        }
    }

    /// People and roles, with their number where the line begins with one.
    func personnel() -> [PersonRecord] {
        items().map { item in
            let numbers = item.prefix(3).filter { lexemes[$0].kind == .number }
            let count = numbers.first.flatMap { Int(lexemes[$0].text) }.flatMap { $0 < 1000 ? $0 : nil }
            return PersonRecord(text: text.text(item), count: count, spans: text.spans(item))
        }
    }

    /// Bodies, by the words of their kind; a line that names none is another.
    func actors() -> [ActorRecord] {
        items().map { item in
            let kind = words.actorKinds.first(lexemes, in: item).flatMap { ActorRecord.Kind(rawValue: $0.value) }
            return ActorRecord(
                field: text.key, kind: kind ?? .altro, text: text.text(item),
                code: lexicon.facts.body(in: Array(lexemes[item])), spans: text.spans(item))
        }
    }
}
