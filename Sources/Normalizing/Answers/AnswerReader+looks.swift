internal import Model

extension AnswerReader {
    /// The answer of `SI / NO` with which the text begins, where one word is printed otherwise than the other: the one
    /// that is not struck through, or the one in bold, underlined or set on a colour.
    var chosenByLooks: AnswerRecord? {
        guard let first = lexemes.firstIndex(where: { $0.kind != .sign }),
            let second = lexemes[(first + 1)...].firstIndex(where: { $0.kind != .sign }),
            // `SI NO`, `SI / NO`, `SI' - NO`
            lexemes[(first + 1)..<second].allSatisfy({ ["'", "/", "|", "-", ","].contains($0.folded) })
        else { return nil }
        let isYes = [first, second].map { words.yesOrPronoun.contains(lexemes[$0].folded) }
        let isNo = [first, second].map { words.no.contains(lexemes[$0].folded) }
        guard isYes == [true, false] && isNo == [false, true] || isYes == [false, true] && isNo == [true, false]
        else { return nil }
        let looks = [first, second].map(looks)
        let isFirst: Bool
        if looks[0].contains(.struck) != looks[1].contains(.struck) {
            isFirst = looks[1].contains(.struck)
        } else {
            let isChosen = looks.map { !$0.isDisjoint(with: [.bold, .marked]) }
            guard isChosen[0] != isChosen[1] else { return nil }
            isFirst = isChosen[0]
        }
        let word = isFirst ? first : second
        return record(isYes[isFirst ? 0 : 1] ? .yes : .no, .explicit, word..<word + 1, Confidence.looks)
    }

    private func looks(_ lexeme: Int) -> WordTraits {
        var looks: WordTraits = []
        for word in text.words(lexeme..<lexeme + 1) { looks.formUnion(text.document.words[word].traits) }
        return looks.intersection(.looksThatChoose)
    }
}
