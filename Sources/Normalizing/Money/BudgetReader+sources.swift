internal import Model

/// What stands around an amount, within its clause.
struct AmountPlace {
    var before: Range<Int>
    var after: Range<Int>
    /// Of what stands between two amounts the latter's part.
    var mine: Range<Int>
    /// The clause comes from the amount before.
    var follows: Bool
    /// The clause goes on to the next amount.
    var leadsOn: Bool
}

/// Who gives an amount.
extension BudgetReader {
    /// The sources of an amount: who gives it right behind it, else those of its own clause, before it where the text
    /// names sources before their amounts.
    ///
    /// - Parameters:
    ///   - chained: the sources of the amount before it, where nothing stands between the two.
    ///   - inherited: those of the sum that it is said to be a part of.
    func source(
        _ place: AmountPlace, head: [String], chained: [String], inherited: [String], _ funds: NamedFunds,
        namesBehind: Bool
    ) -> [String] {
        // "per € 50.000 dai Comuni e per € 30.000 ..."
        if gives(place.after) || owns(place.after),
            let part = place.leadsOn ? upToDivision(place.after) : place.after
        {
            let given = sources(part, funds)
            if !given.isEmpty { return given }
        }
        // Who gave the amount before gives no more.
        let own = sources(place.follows && gives(place.before) ? place.mine : place.before, funds)
        let following = sources(upToRemainder(place.after), funds)
        let ordered: [[String]]
        if namesBehind {
            ordered = [following, own]
        } else {
            // What leads on to another amount is that one's.
            ordered =
                place.leadsOn ? [own, chained, head, inherited, following] : [own, head, following, chained]
        }
        let said = ordered.first { !$0.isEmpty } ?? head
        return said.isEmpty ? inherited : said
    }

    /// "€ 118.000 e € 121.000", "€ 10.000 € 12.000": amounts of one source.
    func isChained(_ between: Range<Int>) -> Bool {
        let next = between.upperBound
        guard !lexemes[next].opensLine, between.count <= 1 else { return false }
        guard let joint = between.first else { return true }
        return !lexemes[joint].opensLine
            && (lexemes[joint].isWord("e") || lexemes[joint].isWord("ed") || lexemes[joint].isSign(",")
                || lexemes[joint].isSign("-"))
    }

    /// Whether the range begins with the one who gives: "dai Comuni".
    private func gives(_ range: Range<Int>) -> Bool { begins(range, with: lexicon.funds.givers) }

    /// Whether the range begins with whose the money is: "dei Comuni".
    private func owns(_ range: Range<Int>) -> Bool { begins(range, with: lexicon.funds.owners) }

    /// A capital begins a new statement: "€ 5.000 Da fondi comunali € 700".
    private func begins(_ range: Range<Int>, with words: Set<String>) -> Bool {
        range.first.map { words.contains(lexemes[$0].folded) && !lexemes[$0].isCapitalized } ?? false
    }

    /// A sum of amounts of several sources, which is no further amount of the last one.
    func isSum(_ amount: FoundAmount, of budgets: [BudgetRecord]) -> Bool {
        Set(budgets.map(\.funds)).count > 1 && budgets.reduce(0) { $0 + $1.amount.cents } == amount.cents
    }

    /// The range up to the last comma or conjunction, behind which the next amount's words begin.
    private func upToDivision(_ range: Range<Int>) -> Range<Int>? {
        range.last(where: divides).map { range.lowerBound..<$0 }
    }

    /// The range up to where it says who gives the rest, or gives later.
    private func upToRemainder(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound..<(words.remainders.first(lexemes, in: range)?.range.lowerBound ?? range.upperBound)
    }

    /// A source named by a word that would be too little elsewhere: it begins the words before or behind an amount
    /// ("Comuni: € 5.000", "35.000 euro comuni + ...", "€ 5.000 (Comuni)"), fills a bracket ("partner (ETS)"), or says from whom
    /// ("una tantum dai Comuni").
    private func columnWord(_ range: Range<Int>) -> String? {
        var start = range.lowerBound
        // "e Comuni € 20.000", ", totale Comuni € 5.000", "; 2026: Comuni € 3.000"
        while start < range.upperBound {
            if let sum = words.wholes.match(lexemes, at: start, end: range.upperBound) {
                start = sum.range.upperBound
            } else if lexemes[start].kind == .sign || lexemes[start].year != nil || lexemes[start].isWord("e")
                || lexemes[start].isWord("ed")
            {
                start += 1
            } else {
                break
            }
        }
        // "€ 5.000 dei Comuni", "€ 5.000 dell'Ambito"
        if owns(start..<range.upperBound) {
            start += 1
            if start < range.upperBound, lexemes[start].isSign("'") { start += 1 }
        }
        for index in start..<max(start, range.upperBound) {
            let isFrom = index > range.lowerBound && lexicon.funds.givers.contains(lexemes[index - 1].folded)
            let isBracketed = index > range.lowerBound && lexemes[index - 1].isSign("(")
            guard index == start || isFrom || isBracketed,
                let match = lexicon.funds.columns.match(lexemes, at: index, end: range.upperBound),
                match.range.upperBound == range.upperBound || lexemes[match.range.upperBound].kind == .sign
            else { continue }
            return match.value
        }
        return nil
    }

    func sources(_ range: Range<Int>, _ funds: NamedFunds) -> [String] {
        let codes = funds.codes(in: range)
        guard let word = columnWord(range), !codes.contains(word) else { return codes }
        return [word]
    }
}
