internal import Foundation
internal import Model

/// Finds the amounts of money in a text.
struct AmountScanner {
    let lexemes: [Lexeme]
    let words: MoneyLexicon
    /// The names of sources.
    let sources: [Range<Int>]
    /// The indices behind them.
    let sourceEnds: Set<Int>
    /// The sources that stand before a number.
    let sourceLists: NumberedSources
    /// Numbers with a currency that can't be read as an amount.
    private(set) var unread: [Range<Int>] = []

    init(_ lexemes: [Lexeme], _ words: MoneyLexicon, sources: [Range<Int>] = []) {
        self.lexemes = lexemes
        self.words = words
        self.sources = sources
        sourceEnds = Set(sources.map(\.upperBound))
        sourceLists = NumberedSources(lexemes, words, sources: sources)
    }

    mutating func amounts() -> [FoundAmount] {
        var found: [FoundAmount] = []
        var index = 0
        while index < lexemes.count {
            if lexemes[index].kind == .number || isNumberWord(index) || isThousandsInWords(index),
                let amount = amount(at: index, after: found.last?.whole.upperBound ?? 0)
            {
                if !restates(amount, found.last) { found.append(amount) }
                index = amount.whole.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private mutating func amount(at index: Int, after floor: Int) -> FoundAmount? {
        let (start, signBefore, factor, qualifierBefore) = lead(to: index, from: floor)
        guard let (number, cents, end) = number(at: index, currency: signBefore, times: factor) else {
            if signBefore, !isDate(lexemes[index].text), unread.last?.lowerBound != index {
                unread.append(index..<index + 1)
            }
            return nil
        }
        var found = FoundAmount(cents: cents, number: index..<end, core: start..<end, whole: start..<end)
        let tail = AmountTail(lexemes, words, from: end, signed: signBefore)
        let signed = signBefore || (tail.hasCurrency && !currencyBelongsToNext(tail, number))
        guard signed || isMoney(number, found.number, tail, qualifierBefore) else { return nil }
        found.qualifier = qualifierBefore ?? tail.qualifier ?? .exact
        found.period = tail.period
        found.per = tail.per
        found.until = tail.until
        found.whole = start..<tail.end
        found.core = start..<tail.coreEnd
        return found
    }

    /// Currency and qualifier before a number: where they begin, and what they say.
    private func lead(
        to index: Int, from floor: Int
    ) -> (start: Int, currency: Bool, factor: Int?, BudgetRecord.Qualifier?) {
        var start = index
        var factor: Int?
        var currency = false
        var qualifier: BudgetRecord.Qualifier?
        while start > floor {
            let before = lexemes[start - 1]
            if words.currency.contains(before.folded) {
                currency = true
                start -= 1
                // "k€ 12"
                if start > floor, !before.spaced, let times = words.shortMultipliers[lexemes[start - 1].folded] {
                    factor = times
                    start -= 1
                }
            } else if before.isSign(".") || before.isSign(":"), start - 1 > floor,
                words.currency.contains(lexemes[start - 2].folded)
            {
                start -= 1
            } else if before.isSign(".") || before.isSign(":"), start - 1 > floor,
                let match = words.before.ending(lexemes, before: start - 1, from: floor)
            {
                // "ca. € 5.000", "Importo massimo: € 5.000"
                if qualifier == nil || match.value == .upTo { qualifier = match.value }
                start = match.range.lowerBound
            } else if let match = words.before.ending(lexemes, before: start, from: floor) {
                // "fino a circa": the ceiling counts more than the roundness.
                if qualifier == nil || match.value == .upTo { qualifier = match.value }
                start = match.range.lowerBound
            } else {
                break
            }
        }
        return (start, currency, factor, qualifier)
    }

    /// Reads the number with groups of digits set apart by spaces and with words like `mila` behind it.
    ///
    /// - Parameter times: what a letter before the currency multiplies it by.
    private mutating func number(
        at index: Int, currency: Bool, times: Int?
    ) -> (PrintedNumber, cents: Int, end: Int)? {
        if let (number, end) = thousandsInWords(at: index) { return (number, number.cents, end) }
        let (grouped, groupEnd) = groups(at: index, currency: currency)
        let text = inDigits(lexemes[index].folded) ?? grouped
        var end = groupEnd
        let behind = multiplier(at: end, currency: currency || isNamed(index) && closes(index, end + 1))
        let factor = behind ?? times
        // "1.2 mln": before a multiplier a point may stand for the comma.
        let decimal = factor == nil ? nil : PrintedNumber(text.replacingOccurrences(of: ".", with: ","))
        guard let number = PrintedNumber(text) ?? decimal else {
            if factor != nil { unread.append(index..<(behind == nil ? end : end + 1)) }
            return nil
        }
        guard let factor else {
            // "Cap. 110.405.10 € 20.000": chapters of a budget are numbered so.
            if number.hasPointBeforeCents, !currency, !hasOwnCurrency(at: end) { return nil }
            return (number, number.cents, end)
        }
        if behind != nil { end += 1 }
        let half = half(at: end)
        end = half ?? end
        let hasThousands = behind != nil && half == nil && number.decimals == 0
        let thousands = hasThousands ? thousands(at: end, below: factor) : nil
        end = thousands?.end ?? end
        // "1,5 milioni di euro"
        if end + 1 < lexemes.count, words.functionWords.contains(lexemes[end].folded),
            words.currency.contains(lexemes[end + 1].folded)
        {
            end += 1
        }
        var (cents, overflows) = number.cents.multipliedReportingOverflow(by: factor)
        if half != nil, !overflows { cents += factor * 50 }
        if !overflows { cents += thousands?.cents ?? 0 }
        guard !overflows, cents <= PrintedNumber.mostCents else {
            unread.append(index..<end)
            return nil
        }
        return (number, cents, end)
    }

    /// Whether a currency stands at `index` that is no next number's.
    func hasOwnCurrency(at index: Int) -> Bool {
        index < lexemes.count && words.currency.contains(lexemes[index].folded)
            && !(index + 1 < lexemes.count && lexemes[index + 1].kind == .number)
    }

    /// What the word at `index` multiplies a number by; a letter only beside the currency ("25 k€", "€ 25k", "25k euro").
    private func multiplier(at index: Int, currency: Bool) -> Int? {
        guard index < lexemes.count else { return nil }
        if let factor = words.multipliers[lexemes[index].folded] { return factor }
        guard let factor = words.shortMultipliers[lexemes[index].folded] else { return nil }
        let next = index + 1 < lexemes.count ? lexemes[index + 1] : nil
        let touches = !lexemes[index].spaced
        // "50 m € 300": the sign is the next number's.
        let isNext = index + 2 < lexemes.count && lexemes[index + 2].kind == .number
        let hasCurrency =
            next.map { words.currency.contains($0.folded) && (touches || !$0.spaced || !isNext) } ?? false
        return hasCurrency || currency && touches ? factor : nil
    }

    private func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: ".")
        return parts.count == 3 && parts[0].count <= 2 && parts[1].count <= 2 && [2, 4].contains(parts[2].count)
    }

    /// "n. 3 € 5.000": the sign belongs to the number behind it.
    private func currencyBelongsToNext(_ tail: AmountTail, _ number: PrintedNumber) -> Bool {
        guard let next = tail.afterCurrency, next < lexemes.count, lexemes[next].kind == .number else { return false }
        return !number.grouped && number.decimals == 0
    }

    /// Whether a number without a currency is money all the same.
    private func isMoney(
        _ number: PrintedNumber, _ range: Range<Int>, _ tail: AmountTail, _ qualifier: BudgetRecord.Qualifier?
    ) -> Bool {
        let index = range.lowerBound
        if lexemes[index].year != nil { return false }
        if words.measures.match(lexemes, at: range.upperBound) != nil { return false }
        if isShare(index) { return true }
        // "100.000,00 Comuni": who gives it; nothing is counted in hundredths. "FSR 15.000 Comuni 5.000": who gives the
        // next.
        let isCounted =
            words.notMoneyAfter.match(lexemes, at: range.upperBound) != nil
            && !(isBeforeListed(index, range.upperBound) && isNamed(index))
        if isCounted, number.decimals != 2 { return false }
        var lead = index
        if lead > 0, lexemes[lead - 1].isSign(".") || lexemes[lead - 1].isSign("°") { lead -= 1 }
        if !lexemes[index].opensLine, words.notMoneyBefore.ending(lexemes, before: lead, reach: 4) != nil {
            return false
        }
        // Parts of fractions and dates: 0/6, 15/2015.
        if index > 0, lexemes[index - 1].isSign("/") { return false }
        if range.upperBound < lexemes.count, lexemes[range.upperBound].isSign("/"), number.decimals == 0 {
            return false
        }
        if range.count > 1, range.dropFirst().contains(where: { words.multipliers[lexemes[$0].folded] != nil }) {
            // "1,5 milioni", but "2 mila utenti" and "1,5 milioni di abitanti" are counts.
            var next = range.upperBound
            if next < lexemes.count, words.functionWords.contains(lexemes[next].folded) { next += 1 }
            return words.notMoneyAfter.match(lexemes, at: next) == nil && words.measures.match(lexemes, at: next) == nil
        }
        if lexemes[index].kind == .word { return false }
        if number.decimals == 2 { return true }
        guard number.decimals == 0 else { return false }
        if opensRange(number, range) || number.grouped && isPart(index) { return true }
        if tail.period != nil || tail.per != nil { return number.grouped || number.digits >= 3 }
        if isNamed(index), closes(index, range.upperBound), !lexemes[index].text.hasPrefix("0"),
            (Self.fewestDigits...Self.mostDigits).contains(number.digits) || range.count > 1
        {
            return true
        }
        guard number.grouped else { return false }
        if qualifier != nil { return true }
        guard range.upperBound < lexemes.count else { return true }
        let next = lexemes[range.upperBound]
        if next.kind == .sign || next.opensLine { return true }
        return words.costWords.contains(lexemes, in: max(0, index - 6)..<index)
    }
}
