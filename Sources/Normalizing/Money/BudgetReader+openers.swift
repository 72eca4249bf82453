internal import Model

/// A sum that stands before the amounts that it is made of.
struct Opener {
    /// Among the amounts.
    var number: Int
    /// Where what is said of the sum itself ends, and that of its parts begins.
    var end: Int
    /// The lexemes among which its parts stand; empty where only the sum's own words say that parts follow.
    var parts: Range<Int>
    var isBracketed: Bool
}

/// Sums that stand before their parts, and on which side of the amounts a text names who gives them.
///
/// "Totale € 60.000: FNPS € 40.000, Comuni € 20.000": what stands behind the sum is of its parts.
extension BudgetReader {
    private static let fewestTerms = 2

    /// For each amount, what makes it the sum of those behind it; `nil` for one that is none.
    func openers(_ amounts: [FoundAmount], _ clauses: Clauses) -> [Opener?] {
        guard amounts.count > 1 else { return Array(repeating: nil, count: amounts.count) }
        return amounts.indices.map { opener($0, amounts, clauses) }
    }

    private func opener(_ number: Int, _ amounts: [FoundAmount], _ clauses: Clauses) -> Opener? {
        guard number + 1 < amounts.count else { return nil }
        let start = amounts[number].whole.upperBound
        let between = start..<amounts[number + 1].whole.lowerBound
        // "€ 60.000 (FNPS € 40.000, Comuni € 20.000)", "€ 100.000 (di cui € 60.000 per il personale)"
        let said = words.parts.first(lexemes, in: between)
        if let open = between.first(where: { lexemes[$0].isSign("(") || lexemes[$0].isSign(":") }),
            lexemes[open].isSign("("), open < said?.range.lowerBound ?? between.upperBound,
            !between.contains(where: { $0 > open && lexemes[$0].isSign(")") }),
            clauses.around(amounts[number].whole, within: 0..<between.upperBound).after.contains(open)
        {
            let close = (open..<lexemes.count).first { lexemes[$0].isSign(")") } ?? lexemes.count
            // "€ 12.000 (quota comunale di € 0,35 per abitante)": what makes up the whole sum says who gives it, too.
            let isAlone = number + 2 >= amounts.count || amounts[number + 2].whole.lowerBound > close
            let isWhole = isAlone && said == nil
            return Opener(number: number, end: isWhole ? close : open, parts: open..<close, isBracketed: true)
        }
        if let said {
            let after = clauses.around(amounts[number + 1].whole, within: between.upperBound..<lexemes.count).after
            return Opener(
                number: number, end: said.range.lowerBound, parts: between.upperBound..<after.upperBound,
                isBracketed: false)
        }
        // "€ 75.000 totali: FNPS € 50.000, Comuni € 25.000"
        let end = words.wholes.match(lexemes, at: start, end: between.upperBound)?.range.upperBound ?? start
        guard end < between.upperBound else { return nil }
        let isSum = leadsSum(number, amounts)
        let isSaid = saysWhole(number, amounts)
        guard
            isSum && isSaid || lexemes[end].isSign(":") && (isSum || isSaid) || lexemes[end].isSign("-") && isSum
        else { return nil }
        return Opener(number: number, end: end, parts: start..<start, isBracketed: false)
    }

    /// Whether the amounts behind one add up to it.
    private func leadsSum(_ number: Int, _ amounts: [FoundAmount]) -> Bool {
        var rest = amounts[number].cents
        for part in amounts.indices.dropFirst(number + 1) {
            rest -= amounts[part].cents
            if rest <= 0 { return rest == 0 && part - number >= Self.fewestTerms }
        }
        return false
    }

    /// Whether the text names sources behind their amounts: the first amount that has one beside it tells, save a sum
    /// whose parts follow.
    func namesBehind(
        _ amounts: [FoundAmount], _ funds: NamedFunds, _ clauses: Clauses, _ segments: [Range<Int>],
        _ openers: [Opener?]
    ) -> Bool {
        guard let first = amounts.first else { return true }
        if !sources(0..<first.whole.lowerBound, funds).isEmpty { return false }
        for number in amounts.indices {
            let (_, before, mine, after) = around(number, amounts, clauses)
            let isPart = number > 0 && openers[number - 1] != nil
            if number > 0, !sources(isPart ? before : mine, funds).isEmpty { return false }
            let own = openers[number].map { after.lowerBound..<min(after.upperBound, max(after.lowerBound, $0.end)) }
            if !sources(own ?? after, funds).isEmpty { return true }
        }
        return true
    }

    /// What stands around an amount and may say who gives it: nothing beyond a bracket's end, nor of a sum's parts.
    func place(
        _ number: Int, _ amounts: [FoundAmount],
        _ around: (room: Range<Int>, before: Range<Int>, mine: Range<Int>, after: Range<Int>), _ openers: [Opener?]
    ) -> AmountPlace {
        let (room, before, mine, after) = around
        var end = after.upperBound
        if let opener = openers[number] { end = min(end, max(after.lowerBound, opener.end)) }
        let holder = openers[..<number].last { $0?.isBracketed ?? false } ?? nil
        var start = before.lowerBound
        // "€ 20.000 Comuni = € 120.000": what all of them make is not of the last one.
        if number > 1, let sign = before.last, lexemes[sign].isSign("="),
            amounts[..<number].reduce(0, { $0 + $1.cents }) == amounts[number].cents
        {
            start = before.upperBound
        }
        if let close = holder?.parts.upperBound {
            if close >= amounts[number].whole.upperBound {
                end = min(end, max(after.lowerBound, close))
            } else if close < before.upperBound {
                start = max(start, close + 1)
            }
        }
        return AmountPlace(
            before: start..<before.upperBound, after: after.lowerBound..<end,
            mine: max(start, mine.lowerBound)..<max(start, mine.upperBound),
            follows: number > 0 && start == room.lowerBound,
            leadsOn: number + 1 < amounts.count && end == room.upperBound)
    }

    /// "Per ciascun Comune € 1.000": the unit that is named ahead of the amount.
    func unitAhead(in range: Range<Int>) -> String? {
        for index in range where lexemes[index].kind == .word {
            guard let unit = PerUnit.read(lexemes, words, at: index), unit.end <= range.upperBound,
                (unit.end..<range.upperBound).allSatisfy({ lexemes[$0].kind == .sign }),
                words.per.match(lexemes, at: index).map({ $0.range.count > 1 }) ?? false
            else { continue }
            return unit.text
        }
        return nil
    }

    /// Where a source is named, by its name or by the word that heads its column.
    func sourceRanges(_ funds: NamedFunds) -> [Range<Int>] {
        funds.mentions.map(\.range) + lexicon.funds.columns.all(lexemes, in: text.all).map(\.range)
    }
}
