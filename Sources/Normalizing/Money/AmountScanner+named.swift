/// Numbers without a currency and without points that are money by where they stand.
extension AmountScanner {
    /// Shorter ones are counts, or numbers of laws.
    static let fewestDigits = 4
    /// Longer ones are telephones and codes.
    static let mostDigits = 7

    /// "Fondo povertà: 15000", "Quota comunale 3500", "FNPS 2025: 9000", "2025: 9000", "15000" alone: whether a source, a
    /// word for what is paid or a year at the head of its part ends right before a number, or nothing but the number
    /// stands in the text.
    func isNamed(_ index: Int) -> Bool {
        guard index > 0 else {
            return lexemes.dropFirst().allSatisfy {
                $0.kind == .sign || !$0.spaced && words.shortMultipliers[$0.folded] != nil
            }
        }
        var end = index
        if lexemes[end - 1].isSign(":") || lexemes[end - 1].isSign("-") || lexemes[end - 1].isSign("=") { end -= 1 }
        if end > 0, end < index, lexemes[end - 1].year != nil {
            // "2025: 10000, 2026: 12000": years that head a list.
            if end == 1 || lexemes[end - 1].opensLine || lexemes[end - 2].isSign(",") || lexemes[end - 2].isSign(";") {
                return true
            }
            end -= 1
        }
        guard end > 0 else { return false }
        return sourceEnds.contains(end) || words.costWords.ending(lexemes, before: end, reach: 2) != nil
            || words.wholes.ending(lexemes, before: end, reach: 2) != nil
    }

    /// Whether nothing that a number could count stands behind it: "FNPS 20.000 FSR 15.000" names the next source.
    ///
    /// - Parameters:
    ///   - index: where the number begins.
    ///   - end: the index behind it.
    func closes(_ index: Int, _ end: Int) -> Bool {
        guard end < lexemes.count else { return true }
        if isBeforeListed(index, end) || sourceLists.goesOn(index) { return true }
        let next = lexemes[end]
        return next.opensLine || next.isWord("e")
            || next.kind == .sign && !["/", "%", "°", "(", "'"].contains(next.folded)
            || !sourceLists.isCount(index)
                && (words.totals.match(lexemes, at: end)?.range ?? words.after.match(lexemes, at: end)?.range)
                    .map { words.notMoneyAfter.match(lexemes, at: $0.upperBound) == nil } == true
    }

    /// Whether the next source with its number stands behind the number of a source.
    ///
    /// - Parameters:
    ///   - index: where the number begins.
    ///   - end: the index behind it.
    func isBeforeListed(_ index: Int, _ end: Int) -> Bool {
        sourceLists.starts.contains(end) && !sourceLists.isCount(index)
    }
}
