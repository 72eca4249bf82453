internal import Model

/// Reads the percentages and judgements of an evaluation.
struct PercentageReader {
    let text: FieldText
    let words: TargetLexicon

    private var lexemes: [Lexeme] { text.lexemes }

    /// The overall percentage and how it is meant; never an action's.
    func overall() -> (value: Int, op: String)? {
        let labels = actionLabels()
        // "Complessivamente, ... è pari al 75%", wherever it stands.
        for start in lexemes.indices where words.overall.match(lexemes, at: start) != nil {
            if let found = percentage(in: start..<sectionEnd(start, labels)) { return found }
        }
        // Without it: what stands before the first action.
        let lead = 0..<(labels.first?.start ?? lexemes.count)
        for index in lead {
            guard let match = words.amountsTo.match(lexemes, at: index, end: lead.upperBound) else { continue }
            if let found = percentage(in: match.range.upperBound..<min(lead.upperBound, match.range.upperBound + 3)) {
                return found
            }
        }
        return percentage(in: lead)
    }

    /// The percentage of each action, in order; one that is stated for several counts for each.
    func actions() -> [Int] {
        sections(actionLabels()).flatMap { section -> [Int] in
            let end = overallStart(in: section.range) ?? section.range.upperBound
            guard let found = percentage(in: section.range.lowerBound..<end) else { return [] }
            return Array(repeating: found.value, count: section.count)
        }
    }

    /// The judgement: the overall one where there is one.
    func grade() -> String? {
        for start in lexemes.indices where words.overall.match(lexemes, at: start) != nil {
            if let match = words.grades.first(lexemes, in: start..<lexemes.count) { return match.value }
        }
        return words.grades.first(lexemes, in: text.all)?.value
    }

    // MARK: Parts

    private func percentage(in range: Range<Int>) -> (value: Int, op: String)? {
        for index in range where lexemes[index].kind == .number {
            guard index + 1 < lexemes.count, isPercent(at: index + 1),
                let number = PrintedNumber(lexemes[index].text)
            else { continue }
            let before = index > 0 ? lexemes[index - 1].folded : ""
            // A step of a scale: `80-99%`.
            if before == "-", index > 1, lexemes[index - 2].kind == .number { continue }
            let op = before == ">" || before == "<" ? before : "="
            return ((number.cents + 50) / 100, op)
        }
        return nil
    }

    /// Whether a number's per cent sign stands at a place, or the words for it.
    private func isPercent(at index: Int) -> Bool {
        lexemes[index].isSign("%") || words.percentWords.match(lexemes, at: index, end: lexemes.count) != nil
    }

    /// "Azione 2:", "Azioni 3 e 4:", "Azioni 1, 2, 3 e 4:": where they begin, where they end, how many they name.
    private func actionLabels() -> [(start: Int, end: Int, count: Int)] {
        lexemes.indices.compactMap { index in
            guard let match = words.actions.match(lexemes, at: index), lexemes[index].isCapitalized else { return nil }
            var end = match.range.upperBound
            var count = 0
            while end < lexemes.count {
                let lexeme = lexemes[end]
                if lexeme.kind == .number, !(end + 1 < lexemes.count && isPercent(at: end + 1)) {
                    count += lexeme.text.split(separator: ",").count
                } else if !(lexeme.isSign(",") || lexeme.isWord("e") || lexeme.isSign("-")) {
                    break
                }
                end += 1
            }
            guard count > 0, end < lexemes.count, lexemes[end].kind == .sign || count == 1 else { return nil }
            return (index, end, count)
        }
    }

    private func sections(_ labels: [(start: Int, end: Int, count: Int)]) -> [(range: Range<Int>, count: Int)] {
        labels.enumerated().map { number, label in
            let next = number + 1 < labels.count ? labels[number + 1].start : lexemes.count
            return (label.end..<max(label.end, next), label.count)
        }
    }

    private func sectionEnd(_ start: Int, _ labels: [(start: Int, end: Int, count: Int)]) -> Int {
        labels.first { $0.start > start }?.start ?? lexemes.count
    }

    private func overallStart(in range: Range<Int>) -> Int? {
        words.overall.first(lexemes, in: range)?.range.lowerBound
    }
}
