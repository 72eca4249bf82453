internal import Model

/// What the words around an amount say.
extension BudgetReader {
    /// The words between two amounts: those of the former, those of the latter.
    ///
    /// - Parameter ahead: words stand ahead of the first amount, so that a word for costs begins the next one's.
    func shared(_ range: Range<Int>, ahead: Bool) -> (old: Range<Int>, new: Range<Int>) {
        let cuts = range.filter { divides($0) || ahead && words.costWords.match(lexemes, at: $0) != nil }
        guard let first = cuts.first, let last = cuts.last else { return (range, range) }
        let cut = ahead ? first : last
        return (range.lowerBound..<(ahead ? cut : first), cut..<range.upperBound)
    }

    func divides(_ index: Int) -> Bool {
        // "2025 e 2026": years named together.
        if index > 0, index + 1 < lexemes.count, lexemes[index - 1].year != nil, lexemes[index + 1].year != nil {
            return false
        }
        return lexemes[index].opensLine || lexemes[index].isSign(",") || lexemes[index].isWord("e")
            || lexemes[index].isWord("ed")
    }

    func period(in range: Range<Int>, last: Bool) -> BudgetRecord.Period? {
        let dates = DateReader(lexemes, words)
        let found = words.periods.all(lexemes, in: range).filter { dates.isPeriod($0.range) }
        // A bare "anno" within a text dates something; only right behind an amount or a stroke it is a period.
        let sure = found.filter {
            let start = $0.range.lowerBound
            return $0.range.count > 1 || lexemes[start].folded != "anno" || start > 0 && lexemes[start - 1].isSign("/")
        }
        return (last ? sure.last : sure.first)?.value
    }

    func until(in range: Range<Int>) -> String? {
        let dates = DateReader(lexemes, words)
        for index in range {
            if let date = dates.until(at: index), date.end <= range.upperBound + 1 { return date.value }
        }
        return nil
    }

    /// The unit that the word for what is paid names before the amount: "costo orario", "retta mensile di".
    func rate(in range: Range<Int>) -> String? {
        let found = words.perWords.all(lexemes, in: range).last { match in
            let start = match.range.lowerBound
            return [start, start - 1].contains {
                words.costWords.ending(lexemes, before: $0, reach: 2, from: range.lowerBound) != nil
            }
        }
        return found?.value
    }

    /// Calendar years that the clause names, save those of laws, acts and ends.
    ///
    /// - Parameter behind: the words stand behind the amount: a year beside a colon heads what follows.
    func years(in range: Range<Int>, behind: Bool = false) -> [Int] {
        let dates = DateReader(lexemes, words)
        var years: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let end = dates.until(at: index)?.end ?? programmeEnd(at: index) {
                index = end
                continue
            }
            let isHead =
                behind
                && (index + 1 < lexemes.count && lexemes[index + 1].isSign(":") || lexemes[index - 1].isSign(":"))
            if let year = lexemes[index].year, !isOfAct(index), !isMonthly(index), !isHead { years.append(year) }
            index += 1
        }
        return years
    }

    /// "2021-2027" is a fund's programme: no plan's money covers so many years.
    private func programmeEnd(at index: Int) -> Int? {
        guard index + 2 < lexemes.count, let first = lexemes[index].year, let last = lexemes[index + 2].year,
            lexemes[index + 1].isSign("-") || lexemes[index + 1].isSign("/"), last - first > Self.mostYears
        else { return nil }
        return index + 3
    }

    private static let mostYears = 4

    /// "15/2015" and "n. 3 del 2021" are no years of money.
    private func isOfAct(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        if lexemes[index - 1].isSign("/") {
            return !(index > 1 && lexemes[index - 2].year != nil)
        }
        return index > 1 && lexemes[index - 1].folded == "del" && lexemes[index - 2].kind == .number
    }

    private func isMonthly(_ index: Int) -> Bool { index > 0 && words.months[lexemes[index - 1].folded] != nil }

    /// Whether the range says that a sum is for Ambiti among which the document's own is not.
    func isForeign(_ range: Range<Int>) -> Bool {
        guard let match = words.forAmbiti.first(lexemes, in: range) else { return false }
        let names = match.range.upperBound..<min(range.upperBound, match.range.upperBound + 16)
        guard names.contains(where: { lexemes[$0].isCapitalized }) else { return false }
        return !ownAmbito.contains(lexemes, in: names)
    }
}
