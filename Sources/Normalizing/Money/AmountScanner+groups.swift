internal import Model

/// Numbers that are printed in more than one piece, or share what stands behind another.
extension AmountScanner {
    /// A number with the groups of digits that spaces or apostrophes set apart, joined by points: `12 000`, `1'000,00`.
    ///
    /// - Parameter currency: the currency stands before the number.
    func groups(at index: Int, currency: Bool) -> (text: String, end: Int) {
        let first = lexemes[index]
        let alone = (text: first.text, end: index + 1)
        guard first.kind == .number, first.text.utf8.count <= 3, !first.text.contains(","), !first.text.hasPrefix("0")
        else { return alone }
        var (text, end) = alone
        // "1. 500,00 €": without the currency before it the first number is a list's.
        if currency, let decimals = pointBeforeBlank(at: end) {
            return (text + "." + lexemes[decimals].text, decimals + 1)
        }
        // No number begins with a nought: "12 000" is one wherever it stands.
        var isSure = currency
        while !text.contains(","), let group = group(at: end) {
            isSure = isSure || lexemes[group].text.hasPrefix("0") || group > end
            text += "." + lexemes[group].text
            end = group + 1
        }
        guard end > alone.end else { return alone }
        // "12 500 €", but "n. 12 500 €" counts what costs 500, and in "12 500 € 30" the sign is the next one's.
        let isFollowed = hasOwnCurrency(at: end)
        let lead = index > 0 && lexemes[index - 1].isSign(".") ? index - 1 : index
        let isCount = words.notMoneyBefore.ending(lexemes, before: lead, reach: 4) != nil
        return isSure || isFollowed && !isCount ? (text, end) : alone
    }

    /// "12. 500,00": the number behind a point that a blank has torn off; only decimals tell it from the next sentence's.
    private func pointBeforeBlank(at index: Int) -> Int? {
        let place = index + 1
        guard place < lexemes.count, lexemes[index].isSign("."), !lexemes[index].spaced, !lexemes[place].opensLine,
            lexemes[place].kind == .number, let number = PrintedNumber(lexemes[place].text), number.decimals == 2,
            lexemes[place].text.prefix(while: { ("0"..."9").contains($0) }).count == 3
        else { return nil }
        return place
    }

    /// The group of three digits at `index`, or behind an apostrophe there.
    private func group(at index: Int) -> Int? {
        guard index < lexemes.count else { return nil }
        let isMarked = lexemes[index].isSign("'") && !lexemes[index].spaced
        let place = isMarked ? index + 1 : index
        guard place < lexemes.count else { return nil }
        let group = lexemes[place]
        guard group.kind == .number, group.spaced != isMarked, !group.opensLine,
            group.text.prefix(while: { $0 != "," }).count == 3, !group.text.contains(".")
        else { return nil }
        return place
    }

    /// How far from "di cui" the parts of a sum without a currency of their own may stand.
    private static let partReach = 12
    private static let sumReach = 4

    /// "15.000 euro, dei quali 12.000 da bandi e 3.000 dai Comuni": a part of a sum that has its currency.
    func isPart(_ index: Int) -> Bool {
        for start in (max(0, index - Self.partReach)..<index).reversed() {
            if lexemes[start].isSign("."), !lexemes[start].spaced { return false }
            guard words.parts.match(lexemes, at: start) != nil else { continue }
            return lexemes[max(0, start - Self.sumReach)..<start].contains { words.currency.contains($0.folded) }
        }
        return false
    }

    /// "€ 15.000 (10.000 FNPS, 5.000 Comuni)": whether the numbers of the bracket around `index` add up to the sum before
    /// it, whatever words name them.
    func isShare(_ index: Int) -> Bool {
        guard let open = lexemes[..<index].lastIndex(where: { $0.isSign("(") || $0.isSign(")") }),
            lexemes[open].isSign("("), index - open <= Self.partReach,
            let close = lexemes[index...].firstIndex(where: { $0.isSign(")") })
        else { return false }
        var end = open
        let hasCurrencyBehind = end > 0 && words.currency.contains(lexemes[end - 1].folded)
        if hasCurrencyBehind { end -= 1 }
        guard end > 0, let sum = PrintedNumber(lexemes[end - 1].text),
            hasCurrencyBehind || end > 1 && words.currency.contains(lexemes[end - 2].folded)
        else { return false }
        let shares = lexemes[open..<close].filter { $0.kind == .number && $0.year == nil }
            .map { PrintedNumber($0.text)?.cents ?? 0 }
        return shares.count > 1 && shares.reduce(0, +) == sum.cents
    }

    /// "tra 8.000 e 10.000 euro": the least of a range whose most has the currency.
    func opensRange(_ number: PrintedNumber, _ range: Range<Int>) -> Bool {
        guard number.grouped || number.digits >= 3,
            let most = words.rangeTo.match(lexemes, at: range.upperBound)?.range.upperBound,
            most + 1 < lexemes.count, lexemes[most].kind == .number,
            words.currency.contains(lexemes[most + 1].folded)
        else { return false }
        return words.rangeFrom.ending(lexemes, before: range.lowerBound) != nil
    }
}
