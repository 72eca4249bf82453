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
