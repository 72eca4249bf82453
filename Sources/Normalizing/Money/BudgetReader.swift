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
        let heads = heads(amounts, funds, clauses)
        let outer = outerPeriod(amounts)
        var budgets: [BudgetRecord] = []
        var openPeriod: (sentence: Int, period: BudgetRecord.Period)?
        for (number, amount) in amounts.enumerated() {
            let floor = number > 0 ? amounts[number - 1].whole.upperBound : 0
            let ceiling = number + 1 < amounts.count ? amounts[number + 1].whole.lowerBound : lexemes.count
            let (before, after) = clauses.around(amount.whole, within: floor..<ceiling)
            let item = clauses.around(amount.whole, within: text.all).before.lowerBound
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
            budget.funds = source(before, after, head, funds, first: amounts[0].whole.lowerBound)
            budget.role = role(amount, amounts, number, before)
            if budget.role == .term {
                // "(... x 5 Ambiti x 2 anni)": the length of time is the sum's.
                if budgets[budgets.count - 1].period == nil { budgets[budgets.count - 1].period = budget.period }
                budget.period = amount.period
            }
            budget.spans = text.spans(amount.whole)
            budgets.append(budget)
        }
        markRanges(&budgets, amounts)
        markParts(&budgets, amounts)
        return (budgets, scanner.unread)
    }

    // MARK: Heads of lists

    /// For each amount, what the head of its list says.
    private func heads(_ amounts: [FoundAmount], _ funds: NamedFunds, _ clauses: Clauses) -> [Head] {
        var result = Array(repeating: Head(), count: amounts.count)
        var head = Head()
        var isOpen = false
        for segment in clauses.segments() {
            let inside = amounts.indices.filter { segment.contains(amounts[$0].number.lowerBound) }
            let isItem = clauses.beginsItem(at: segment.lowerBound)
            guard inside.isEmpty else {
                if isItem || isOpen { for index in inside { result[index] = head } }
                continue
            }
            let next = Head(
                period: period(in: segment, last: true), until: until(in: segment),
                funds: funds.codes(in: segment), foreign: isForeign(segment))
            if !next.isEmpty && !isItem { head = next }
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

    /// A source named by one word right behind an amount: "35.000 euro comuni + ...".
    private func columnWord(_ range: Range<Int>) -> String? {
        guard let match = lexicon.funds.columns.match(lexemes, at: range.lowerBound, end: range.upperBound),
            match.range.upperBound == range.upperBound || lexemes[match.range.upperBound].kind == .sign
        else { return nil }
        return match.value
    }

    private func unit(before index: Int, from floor: Int) -> String? {
        words.units.last(lexemes, in: floor..<index)?.value
    }

    /// The sources of an amount: in its own clause, before it where the text names sources before their amounts.
    private func source(
        _ before: Range<Int>, _ after: Range<Int>, _ head: Head, _ funds: NamedFunds, first: Int
    ) -> [String] {
        if let word = columnWord(after) { return [word] }
        let own = funds.codes(in: before)
        let following = funds.codes(in: after)
        let namesBehind = funds.codes(in: 0..<first).isEmpty
        let ordered = namesBehind ? [following, own] : [own, head.funds, following]
        return ordered.first { !$0.isEmpty } ?? head.funds
    }

    // MARK: Sums

    private func role(
        _ amount: FoundAmount, _ amounts: [FoundAmount], _ number: Int, _ before: Range<Int>
    ) -> BudgetRecord.Role {
        if number > 0, isTerm(amount, of: amounts[number - 1]) { return .term }
        let close = max(before.lowerBound, before.upperBound - 4)..<before.upperBound
        let sign = amount.whole.lowerBound - 1
        if number > 1, sign >= 0, lexemes[sign].isSign("=") { return .total }
        return words.totals.contains(lexemes, in: close) ? .total : .item
    }

    /// `256.032,90 (€ 25.603,29 x 5 Ambiti x 2 anni)`: factors in a bracket behind the sum.
    private func isTerm(_ amount: FoundAmount, of sum: FoundAmount) -> Bool {
        let between = sum.whole.upperBound..<amount.whole.lowerBound
        guard between.count <= 2, between.contains(where: { lexemes[$0].isSign("(") }) else { return false }
        var index = amount.number.upperBound
        while index < lexemes.count, !lexemes[index].isSign(")") {
            if words.times.contains(lexemes[index].folded) || lexemes[index].isSign("+") { return true }
            index += 1
        }
        return false
    }
}
