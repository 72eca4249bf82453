internal import Model

extension AnswerReader {
    /// The answer of `SI / NO` with which the text begins, where one word is printed otherwise than the other: the one
    /// that is not struck through, or the one in bold, underlined or set on a colour.
    var chosenByLooks: AnswerRecord? {
        guard let first = lexemes.firstIndex(where: { $0.kind != .sign }),
            let second = lexemes[(first + 1)...].firstIndex(where: { $0.kind != .sign }),
            // `SI NO`, `SI' / NO`; behind a comma goes on a sentence.
            lexemes[(first + 1)..<second].allSatisfy({ ["'", "/", "|"].contains($0.folded) }),
            second == first + 1 || lexemes[(first + 1)..<second].contains(where: { !$0.isSign("'") })
                || [first, second].allSatisfy({ lexemes[$0].isAllCapitals })
        else { return nil }
        let isYes = [first, second].map { words.yesOrPronoun.contains(lexemes[$0].folded) }
        let isNo = [first, second].map { words.no.contains(lexemes[$0].folded) }
        guard isYes == [true, false] && isNo == [false, true] || isYes == [false, true] && isNo == [true, false]
        else { return nil }
        let looks = [first, second].map(self.looks)
        let isFirst: Bool
        if looks[0].contains(.struck) != looks[1].contains(.struck) {
            isFirst = looks[1].contains(.struck)
        } else {
            let isChosen = looks.map { !$0.isDisjoint(with: [.bold, .marked]) }
            guard isChosen[0] != isChosen[1] else { return nil }
            isFirst = isChosen[0]
        }
        let word = isFirst ? first : second
        // `NO si conferma`: the look goes on with the sentence. An answer in words below the form's own counts.
        if !isFirst, second + 1 < lexemes.count, lexemes[second + 1].kind == .word, looks[1] == self.looks(second + 1),
            !looks[1].isEmpty
        {
            return nil
        }
        if let next = lexemes[(promptEnd(at: first) ?? second + 1)...].firstIndex(where: { $0.kind != .sign }),
            let said = worded(from: next), said.value != .notAnswered
        {
            return nil
        }
        return record(isYes[isFirst ? 0 : 1] ? .yes : .no, .explicit, word..<word + 1, Confidence.looks)
    }

    private func looks(_ lexeme: Int) -> WordTraits {
        var looks: WordTraits = []
        for word in text.words(lexeme..<lexeme + 1) { looks.formUnion(text.document.words[word].traits) }
        return looks.intersection(.looksThatChoose)
    }
}
