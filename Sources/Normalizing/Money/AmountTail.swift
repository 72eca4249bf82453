internal import Model

/// What follows a number at once: currency, roundness, period, unit, end, in any order.
struct AmountTail {
    private(set) var hasCurrency = false
    /// The index after the currency.
    private(set) var afterCurrency: Int?
    private(set) var qualifier: BudgetRecord.Qualifier?
    private(set) var period: BudgetRecord.Period?
    private(set) var per: String?
    private(set) var until: String?
    /// After currency and qualifier.
    private(set) var coreEnd: Int
    private(set) var end: Int

    /// - Parameter signed: the currency stands before the number.
    init(_ lexemes: [Lexeme], _ words: MoneyLexicon, from start: Int, signed: Bool) {
        coreEnd = start
        end = start
        let dates = DateReader(lexemes, words)
        while end < lexemes.count {
            var here = end
            // "10.000,=" and "10.000,00.- annui"
            while here < lexemes.count, here < end + 2, lexemes[here].kind == .sign,
                ",=.-/".contains(lexemes[here].folded)
            {
                here += 1
            }
            guard here < lexemes.count else { return }
            let lexeme = lexemes[here]
            let touches = here == end
            if !hasCurrency, words.currency.contains(lexeme.folded) {
                // "€ 15.000 = € 35.000", "€ 15.000 € 20.000"
                if signed || !touches, here + 1 < lexemes.count, lexemes[here + 1].kind == .number { return }
                hasCurrency = true
                end = here + 1
                afterCurrency = end
                coreEnd = end
            } else if qualifier == nil, touches, let match = words.after.match(lexemes, at: here) {
                // "circa € 5.000" behind another amount is its own.
                let next = match.range.upperBound
                if next < lexemes.count, lexemes[next].kind == .number || words.currency.contains(lexemes[next].folded)
                {
                    return
                }
                qualifier = match.value
                end = next
                if period == nil { coreEnd = end }
            } else if until == nil, touches, let date = dates.until(at: here) {
                until = date.value
                end = date.end
            } else if period == .annuo, touches, let match = words.periods.match(lexemes, at: here),
                match.value != .annuo
            {
                // "annue per tre anni": the sum stays one of a year, and nothing behind it is of the number.
                end = match.range.upperBound
                return
            } else if period == nil, let match = words.periods.match(lexemes, at: here),
                dates.isPeriod(match.range), !isOfNext(here, match.range.upperBound, lexemes, words)
            {
                period = match.value
                end = match.range.upperBound
            } else if per == nil, let unit = unit(at: here, touches: touches, signed: signed, lexemes, words) {
                per = unit.text
                end = unit.end
            } else if let rate = per, touches, words.rates.contains(rate),
                let unit = PerUnit.read(lexemes, words, at: here)
            {
                // "mensili per utente": so much a month, and for whom.
                per = rate + " per " + unit.text
                end = unit.end
                return
            } else {
                return
            }
        }
    }
}

extension AmountTail {
    /// "240.000 € / anno 80.000 €": behind a sign set apart, a period right before another amount is that one's.
    private func isOfNext(_ start: Int, _ next: Int, _ lexemes: [Lexeme], _ words: MoneyLexicon) -> Bool {
        guard start > end, lexemes[end].spaced, lexemes[start].spaced, next < lexemes.count else { return false }
        return lexemes[next].kind == .number || words.currency.contains(lexemes[next].folded)
    }

    /// `ad ambito`, `mensili`, and behind a stroke: `25 €/ora`.
    private func unit(
        at index: Int, touches: Bool, signed: Bool, _ lexemes: [Lexeme], _ words: MoneyLexicon
    ) -> (text: String, end: Int)? {
        if touches, let unit = PerUnit.read(lexemes, words, at: index) { return unit }
        if touches || lexemes[index - 1].isSign(","), let word = words.perWords.match(lexemes, at: index) {
            return (word.value, word.range.upperBound)
        }
        guard index > 0, lexemes[index - 1].isSign("/"), signed || hasCurrency,
            let unit = words.units.match(lexemes, at: index)
        else { return nil }
        return (unit.value, unit.range.upperBound)
    }
}

/// The unit that an amount is for: `per ogni assistente sociale`, `ad ambito`.
enum PerUnit {
    private static let longest = 2

    static func read(_ lexemes: [Lexeme], _ words: MoneyLexicon, at index: Int) -> (text: String, end: Int)? {
        guard let match = words.per.match(lexemes, at: index) else { return nil }
        var start = match.range.upperBound
        if start < lexemes.count, lexemes[start].isSign("'") { start += 1 }
        if let unit = words.units.match(lexemes, at: start) {
            let lead = match.range.count > 1 ? text(lexemes, match.range.dropFirst()) + " " : ""
            return (lead + unit.value, unit.range.upperBound)
        }
        // Only "per ogni ..." and its like make a unit of any word.
        guard match.range.count > 1 else { return nil }
        var end = start
        while end < lexemes.count, end < start + longest, lexemes[end].kind == .word, !lexemes[end].opensLine,
            !words.functionWords.contains(lexemes[end].folded)
        {
            end += 1
        }
        guard end > start else { return nil }
        return (text(lexemes, match.range.lowerBound + 1..<end), end)
    }

    private static func text(_ lexemes: [Lexeme], _ range: Range<Int>) -> String {
        lexemes[range].map { $0.text.lowercased() }.joined(separator: " ")
    }
}
