internal import Model

/// Reads the amounts of a money field that is written as text.
struct BudgetReader {
    let text: FieldText
    let lexicon: Lexicon
    /// Phrases that name the document's own Ambito.
    let ownAmbito: PhraseTable<Bool>

    var lexemes: [Lexeme] { text.lexemes }
    var words: MoneyLexicon { lexicon.money }

    /// What the head of a list says for each amount under it.
    private struct Head {
        var period: BudgetRecord.Period?
        var until: String?
        var funds: [String] = []
        var foreign = false
        var isEmpty: Bool { period == nil && until == nil && funds.isEmpty && !foreign }
    }

    func read() -> (budgets: [BudgetRecord], unread: [Range<Int>]) {
        var scanner = AmountScanner(lexemes, words)
        let amounts = scanner.amounts()
        let funds = NamedFunds(lexemes, lexicon.funds)
        let clauses = Clauses(lexemes: lexemes, words: words)
        let segments = clauses.segments()
        let heads = heads(amounts, funds, clauses, segments)
        let namesBehind = amounts.first.map { sources(0..<$0.whole.lowerBound, funds).isEmpty } ?? true
        var segment = 0
        let outer = outerPeriod(amounts)
        var budgets: [BudgetRecord] = []
        var openPeriod: (sentence: Int, period: BudgetRecord.Period)?
        for (number, amount) in amounts.enumerated() {
            let floor = number > 0 ? amounts[number - 1].whole.upperBound : 0
            let ceiling = number + 1 < amounts.count ? amounts[number + 1].whole.lowerBound : lexemes.count
            let (before, after) = clauses.around(amount.whole, within: floor..<ceiling)
            while segments[segment].upperBound <= amount.whole.lowerBound { segment += 1 }
            let item = segments[segment].lowerBound
            let head = heads[number]
            var budget = BudgetRecord(
                field: text.key, raw: text.text(amount.whole), amount: Amount(cents: amount.cents))
            budget.qualifier = amount.qualifier
            // What stands between two amounts of one clause is the former's up to a conjunction, then the latter's.
            let ahead = amounts[0].whole.lowerBound > 0
            let mine = number > 0 ? shared(before, ahead: ahead).new : before
            let rest = number + 1 < amounts.count ? shared(after, ahead: ahead).old : after
            let ledPeriod = period(in: mine, last: true)
            budget.period = amount.period ?? ledPeriod ?? period(in: rest, last: false) ?? head.period
            if let ledPeriod { openPeriod = (item, ledPeriod) }
            if budget.period == nil, let open = openPeriod, open.sentence == item { budget.period = open.period }
            budget.period = budget.period ?? outer
            budget.until = amount.until ?? until(in: mine) ?? until(in: rest) ?? head.until
            // "2025 € 10 2026 € 20": a year before its amount leaves the one behind to the next.
            let (led, following) = (years(in: mine), years(in: rest))
            budget.years = led.isEmpty || number + 1 == amounts.count ? led + following : led
            budget.per = amount.per
            if let each = words.each.last(lexemes, in: before) {
                budget.scope = .other
                budget.per = budget.per ?? unit(before: each.range.lowerBound, from: before.lowerBound)
            }
            if head.foreign || isForeign(before) || isForeign(after) { budget.scope = .other }
            budget.funds = source(before, after, head, funds, namesBehind: namesBehind)
            budget.role = role(amount, amounts, number, before)
            budget.spans = text.spans(amount.whole)
            budgets.append(budget)
        }
        markRanges(&budgets, amounts)
        markTerms(&budgets, amounts)
        markProducts(&budgets, amounts)
        markParts(&budgets, amounts)
        return (budgets, scanner.unread)
    }

    // MARK: Heads of lists

    /// For each amount, what the head of its list says.
    private func heads(
        _ amounts: [FoundAmount], _ funds: NamedFunds, _ clauses: Clauses, _ segments: [Range<Int>]
    ) -> [Head] {
        var result = Array(repeating: Head(), count: amounts.count)
        var head = Head()
        var isOpen = false
        var next = 0
        for segment in segments {
            let inside = amounts[next...].prefix { $0.number.lowerBound < segment.upperBound }.indices
            next = inside.upperBound
            let isItem = clauses.beginsItem(at: segment.lowerBound)
            guard inside.isEmpty else {
                if isItem || isOpen { for index in inside { result[index] = head } }
                continue
            }
            let said = Head(
                period: period(in: segment, last: true), until: until(in: segment),
                funds: funds.codes(in: segment), foreign: isForeign(segment))
            if !said.isEmpty && !isItem { head = said }
            isOpen = lexemes[segment.upperBound - 1].isSign(":")
        }
        return result
    }

    /// The period before the colon that opens all of the field's lists: "una spesa nel triennio pari a: ...".
    private func outerPeriod(_ amounts: [FoundAmount]) -> BudgetRecord.Period? {
        guard let first = amounts.first?.whole.lowerBound,
            let colon = (0..<first).first(where: { lexemes[$0].isSign(":") }),
            Clauses(lexemes: lexemes, words: words).around(0..<0, within: text.all).after.contains(colon)
        else { return nil }
        return period(in: 0..<colon, last: true)
    }

    /// A source named by a word that would be too little elsewhere: it begins the words before or behind an amount
    /// ("Comuni: € 5.000", "35.000 euro comuni + ...", "€ 5.000 (Comuni)"), or says from whom ("una tantum dai Comuni").
    private func columnWord(_ range: Range<Int>) -> String? {
        var start = range.lowerBound
        while start < range.upperBound, lexemes[start].kind == .sign { start += 1 }
        for index in start..<max(start, range.upperBound) {
            let isFrom = index > range.lowerBound && lexicon.funds.givers.contains(lexemes[index - 1].folded)
            guard index == start || isFrom,
                let match = lexicon.funds.columns.match(lexemes, at: index, end: range.upperBound),
                match.range.upperBound == range.upperBound || lexemes[match.range.upperBound].kind == .sign
            else { continue }
            return match.value
        }
        return nil
    }

    private func sources(_ range: Range<Int>, _ funds: NamedFunds) -> [String] {
        columnWord(range).map { [$0] } ?? funds.codes(in: range)
    }

    private func unit(before index: Int, from floor: Int) -> String? {
        words.units.last(lexemes, in: floor..<index)?.value
    }

    /// The sources of an amount: in its own clause, before it where the text names sources before their amounts.
    private func source(
        _ before: Range<Int>, _ after: Range<Int>, _ head: Head, _ funds: NamedFunds, namesBehind: Bool
    ) -> [String] {
        let (own, following) = (sources(before, funds), sources(after, funds))
        let ordered = namesBehind ? [following, own] : [own, head.funds, following]
        return ordered.first { !$0.isEmpty } ?? head.funds
    }

    // MARK: Sums

    private func role(
        _ amount: FoundAmount, _ amounts: [FoundAmount], _ number: Int, _ before: Range<Int>
    ) -> BudgetRecord.Role {
        let close = max(before.lowerBound, before.upperBound - 4)..<before.upperBound
        let sign = amount.whole.lowerBound - 1
        if number > 1, sign >= 0, lexemes[sign].isSign("=") { return .total }
        return words.totals.contains(lexemes, in: close) ? .total : .item
    }
}
