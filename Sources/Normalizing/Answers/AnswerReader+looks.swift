internal import Model

extension AnswerReader {
    /// The answer of `SI / NO` with which the text begins, where one word is printed otherwise than the other: the one
    /// that is not struck through, or the one in bold, underlined or set on a colour.
    var chosenByLooks: AnswerRecord? {
        guard let first = lexemes.firstIndex(where: { $0.kind != .sign }),
            let second = lexemes[(first + 1)...].firstIndex(where: { $0.kind != .sign }),
            case let values = [formsWord(first), formsWord(second)], Set(values) == [.yes, .no],
            // `SI NO`, `SI' / NO`; behind a comma goes on a sentence.
            lexemes[(first + 1)..<second].allSatisfy({ ["'", "/", "|"].contains($0.folded) }),
            second == first + 1 || lexemes[(first + 1)..<second].contains(where: { !$0.isSign("'") })
                || [first, second].allSatisfy({ lexemes[$0].isAllCapitals })
        else { return nil }
        let looks = [first, second].map { text.looks(of: [$0]) }
        guard let isChosen = WordTraits.chosen(among: looks), let value = isChosen[0] ? values[0] : values[1] else {
            return nil
        }
        // `NO si conferma`: the look goes on with the sentence. An answer in words below the form's own counts.
        if isChosen[1], !looks[1].isEmpty, second + 1 < lexemes.count, lexemes[second + 1].kind == .word,
            looks[1] == text.looks(of: [second + 1])
        {
            return nil
        }
        if let next = lexemes[(promptEnd(at: first) ?? second + 1)...].firstIndex(where: { $0.kind != .sign }),
            let said = worded(from: next), said.value != .notAnswered
        {
            return nil
        }
        let word = isChosen[0] ? first : second
        return record(value, .explicit, word..<word + 1, Confidence.looks)
    }

    /// What a word of the form's `SI / NO` stands for.
    private func formsWord(_ index: Int) -> AnswerValue? {
        words.yesOrPronoun.contains(lexemes[index].folded) ? .yes : words.no.contains(lexemes[index].folded) ? .no : nil
    }
}
