internal import Model

extension AnswerReader {
    /// The answer of `SI / NO` with which the text begins, or of `SI / NO / IN PARTE`, where one of the words is printed
    /// otherwise than the others: the one that is not struck through, or the one in bold, underlined or set on a colour.
    var chosenByLooks: AnswerRecord? {
        let options = printedOptions()
        guard options.contains(where: { $0.value == .yes }), options.contains(where: { $0.value == .no }) else {
            return nil
        }
        let looks = options.map { text.looks(of: Array($0.range)) }
        guard let isChosen = WordTraits.chosen(among: looks), isChosen.count(where: \.self) == 1,
            let chosen = isChosen.firstIndex(of: true)
        else { return nil }
        let end = options[options.count - 1].range.upperBound
        // `NO si conferma`: the look goes on with the sentence. An answer in words below the form's own counts.
        if chosen == options.count - 1, !looks[chosen].isEmpty, end < lexemes.count, lexemes[end].kind == .word,
            looks[chosen] == text.looks(of: [end])
        {
            return nil
        }
        let prompt = promptEnd(at: options[0].range.lowerBound) ?? end
        if let next = lexemes[max(prompt, end)...].firstIndex(where: { $0.kind != .sign }),
            let said = worded(from: next), said.value != .notAnswered
        {
            return nil
        }
        return record(options[chosen].value, .explicit, options[chosen].range, Confidence.looks)
    }

    /// The form's words at the beginning of the text, each once: `SI NO`, `SI' / NO`, `SI | NO | IN PARTE`; behind a comma
    /// goes on a sentence.
    private func printedOptions() -> [(value: AnswerValue, range: Range<Int>)] {
        var options: [(value: AnswerValue, range: Range<Int>)] = []
        var index = 0
        while let word = lexemes[index...].firstIndex(where: { $0.kind != .sign }),
            let option = printedOption(at: word), !options.contains(where: { $0.value == option.value })
        {
            let signs = lexemes[index..<word]
            if let last = options.last {
                guard signs.allSatisfy({ ["'", "/", "|", "-"].contains($0.folded) }) else { break }
                let isParted = signs.contains { ["/", "|"].contains($0.folded) }
                let (first, second) = (lexemes[last.range.lowerBound], lexemes[word])
                // "No - si prevede ..." is a sentence.
                let areWords =
                    signs.isEmpty || first.isAllCapitals && second.isAllCapitals
                    || first.isCapitalized && second.isCapitalized && isLastOnLine(option.range)
                guard isParted || options.count == 1 && areWords else { break }
            }
            options.append(option)
            index = option.range.upperBound
        }
        return options
    }

    /// What a word of the form's `SI / NO` stands for.
    private func printedOption(at index: Int) -> (value: AnswerValue, range: Range<Int>)? {
        if words.yesOrPronoun.contains(lexemes[index].folded) { return (.yes, index..<index + 1) }
        if words.no.contains(lexemes[index].folded) { return (.no, index..<index + 1) }
        return words.partly.match(lexemes, at: index).map { (.partly, $0.range) }
    }

    private func isLastOnLine(_ range: Range<Int>) -> Bool {
        range.upperBound >= lexemes.count || lexemes[range.upperBound].opensLine
    }
}
