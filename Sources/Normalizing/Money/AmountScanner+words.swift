internal import Model

/// Numbers in words.
extension AmountScanner {
    /// "due milioni", "mezzo milione": a number in words before a multiplier.
    func isNumberWord(_ index: Int) -> Bool {
        inDigits(lexemes[index].folded) != nil && index + 1 < lexemes.count
            && words.multipliers[lexemes[index + 1].folded] != nil
    }

    func inDigits(_ word: String) -> String? {
        words.halves.contains(word) ? "0,5" : words.numberWords[word].map { "\($0)" }
    }

    /// The index behind "e mezzo" at `index`; `nil` where there is none.
    func half(at index: Int) -> Int? {
        index + 1 < lexemes.count && lexemes[index].isWord("e") && words.halves.contains(lexemes[index + 1].folded)
            ? index + 2 : nil
    }

    /// "1 milione e 200 mila euro", "un milione e 250.000 euro": the thousands that go on a whole number of millions.
    ///
    /// They have the currency behind them, or nothing that they count: "€ 2 milioni e 4.500 ore" are two numbers.
    ///
    /// - Parameters:
    ///   - index: where the "e" stands.
    ///   - factor: what the words before it multiply by; the thousands are less.
    func thousands(at index: Int, below factor: Int) -> (cents: Int, end: Int)? {
        guard factor >= Self.million, let (cents, end) = thousands(at: index + 1, after: index),
            cents < factor * 100
        else { return nil }
        let next = end < lexemes.count ? lexemes[end] : nil
        guard let next, next.kind != .sign, !next.opensLine else { return (cents, end) }
        let isAlone =
            words.currency.contains(next.folded) || words.functionWords.contains(next.folded)
            || words.periods.match(lexemes, at: end) != nil
        return isAlone ? (cents, end) : nil
    }

    private func thousands(at place: Int, after index: Int) -> (cents: Int, end: Int)? {
        guard place < lexemes.count, lexemes[index].isWord("e") else { return nil }
        if let (number, end) = thousandsInWords(at: place) { return (number.cents, end) }
        guard let number = PrintedNumber(inDigits(lexemes[place].folded) ?? lexemes[place].text) else { return nil }
        if place + 1 < lexemes.count, let thousand = words.multipliers[lexemes[place + 1].folded],
            thousand < Self.million, number.digits <= 3
        {
            return (number.cents * thousand, place + 2)
        }
        return number.grouped ? (number.cents, place + 1) : nil
    }

    private static let million = 1_000_000

    /// "euro trentamila": what is no money without its currency is not looked at.
    func isThousandsInWords(_ index: Int) -> Bool {
        guard lexemes[index].kind == .word, let (_, end) = thousandsInWords(at: index) else { return false }
        return [index - 1, end].contains { lexemes.indices.contains($0) && words.currency.contains(lexemes[$0].folded) }
    }

    /// `trentamila`, with the nought cents behind it: `trentamila/00`.
    func thousandsInWords(at index: Int) -> (PrintedNumber, end: Int)? {
        guard lexemes[index].kind == .word, let value = words.thousandsInWords?.value(of: lexemes[index].folded),
            let number = PrintedNumber("\(value)")
        else { return nil }
        let hasCents =
            index + 2 < lexemes.count && lexemes[index + 1].isSign("/") && lexemes[index + 2].text == "00"
        return (number, index + (hasCents ? 3 : 1))
    }

    /// "€ 30.000,00 (euro trentamila/00)": the same sum told twice.
    func restates(_ amount: FoundAmount, _ last: FoundAmount?) -> Bool {
        guard let last, lexemes[amount.number.lowerBound].kind == .word, amount.cents == last.cents else {
            return false
        }
        return lexemes[last.whole.upperBound..<amount.whole.lowerBound].allSatisfy { $0.kind == .sign }
    }
}
