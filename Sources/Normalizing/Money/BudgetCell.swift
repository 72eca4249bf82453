/// What a table's cell holds where it holds money and nothing else: `12.500,00`, `circa € 2.000 annui`, `€ 500 + € 300`.
struct BudgetCell {
    /// How many words may stand beside the amounts.
    private static let mostWords = 1

    var amounts: [FoundAmount]
    /// What looks like money and can't be read.
    var unread: [Range<Int>]

    /// - Parameter isMoney: the column is one of money: a number without a currency or two decimals is an amount, too.
    /// - Returns: `nil` where the cell holds no money, or tells of it in a sentence.
    init?(_ text: FieldText, _ range: Range<Int>, _ lexicon: Lexicon, isMoney: Bool) {
        let lexemes = Array(text.lexemes[range])
        var scanner = AmountScanner(lexemes, lexicon.money)
        let found = scanner.amounts()
        let covered = Set(found.flatMap(\.whole) + scanner.unread.joined())
        let named = Set(NamedFunds(lexemes, lexicon.funds).mentions.flatMap(\.range))
        let words = lexemes.indices.count {
            lexemes[$0].kind == .word && !covered.contains($0) && !named.contains($0)
                && !lexicon.money.functionWords.contains(lexemes[$0].folded)
        }
        guard words <= Self.mostWords else { return nil }
        if !covered.isEmpty {
            amounts = found.map { $0.moved(by: range.lowerBound) }
            unread = scanner.unread.map { $0.lowerBound + range.lowerBound..<$0.upperBound + range.lowerBound }
        } else if let plain = Self.plain(lexemes, isMoney: isMoney, words) {
            amounts = [plain.moved(by: range.lowerBound)]
            unread = []
        } else {
            return nil
        }
    }

    /// A number that only its column makes an amount.
    private static func plain(_ lexemes: [Lexeme], isMoney: Bool, _ words: Int) -> FoundAmount? {
        let numbers = lexemes.indices.filter { lexemes[$0].kind == .number }
        guard numbers.count == 1, let index = numbers.first, let number = PrintedNumber(lexemes[index].text),
            number.decimals == 2 || number.grouped || isMoney && words == 0,
            isMoney || lexemes[index].year == nil
        else { return nil }
        return FoundAmount(
            cents: number.cents, number: index..<index + 1, core: lexemes.indices, whole: lexemes.indices)
    }
}

extension FoundAmount {
    fileprivate func moved(by offset: Int) -> FoundAmount {
        func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + offset..<range.upperBound + offset }
        var result = self
        result.number = moved(number)
        result.core = moved(core)
        result.whole = moved(whole)
        return result
    }
}
