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
        let funds = NamedFunds(lexemes, lexicon.funds)
        var scanner = AmountScanner(lexemes, words, sources: sourceRanges(funds))
        let amounts = scanner.amounts()
        // "FSE+ € 5.000": a plus that touches its word may be the name's.
        let names = funds.mentions.flatMap(\.range).filter { lexemes[$0].isSign("+") && !lexemes[$0].spaced }
        let clauses = Clauses(lexemes: lexemes, words: words, inNames: Set(names))
        let segments = clauses.segments()
        let openers = openers(amounts, clauses)
        let namesBehind = namesBehind(amounts, funds, clauses, segments, openers)
        let heads = heads(amounts, funds, clauses, segments, namesBehind: namesBehind)
        var segment = 0
        let outer = outerPeriod(amounts)
        var budgets: [BudgetRecord] = []
        var openPeriod: (sentence: Int, period: BudgetRecord.Period)?
        for (number, amount) in amounts.enumerated() {
            let (room, before, mine, after) = around(number, amounts, clauses)
            while segments[segment].upperBound <= amount.whole.lowerBound { segment += 1 }
            let item = segments[segment].lowerBound
            let head = heads[number]
            var budget = BudgetRecord(
                field: text.key, raw: text.text(amount.whole), amount: Amount(cents: amount.cents))
            budget.qualifier = amount.qualifier
            // What stands between two amounts of one clause is the former's up to a conjunction, then the latter's.
            let rest =
                number + 1 < amounts.count ? shared(after, ahead: amounts[0].whole.lowerBound > 0).old : after
            let ledPeriod = period(in: mine, last: true)
            budget.period = amount.period ?? ledPeriod ?? period(in: rest, last: false)
            if let ledPeriod { openPeriod = (item, ledPeriod) }
            if budget.period == nil, ![mine, rest].contains(where: { words.once.contains(lexemes, in: $0) }) {
                let open = openPeriod?.sentence == item ? openPeriod?.period : nil
                budget.period = head.period ?? open ?? outer
            }
            budget.until = amount.until ?? until(in: mine) ?? until(in: rest) ?? head.until
            // "2025 € 10 2026 € 20": a year before its amount leaves the one behind to the next.
            let (led, following) = (years(in: mine), years(in: rest, behind: true))
            budget.years = led.isEmpty || number + 1 == amounts.count ? led + following : led
            budget.per = amount.per ?? rate(in: mine) ?? unitAhead(in: mine)
            if let each = words.each.last(lexemes, in: before) {
                budget.scope = .other
                budget.per = budget.per ?? unit(before: each.range.lowerBound, from: before.lowerBound)
            }
            if head.foreign || isForeign(before) || isForeign(after) { budget.scope = .other }
            let place = place(number, amounts, (room, before, mine, after), openers)
            let chained =
                isChained(room.lowerBound..<amount.whole.lowerBound) && !isSum(amount, of: budgets)
                ? budgets.last?.funds ?? [] : []
            let whole = openers[..<number].last { $0?.parts.contains(amount.whole.lowerBound) ?? false } ?? nil
            let inherited = whole.map { budgets[$0.number].funds } ?? []
            budget.funds = source(
                place, head: head.funds, chained: chained, inherited: inherited, funds, namesBehind: namesBehind)
            let said = number > 0 ? openers[number - 1]?.end : nil
            budget.role = role(
                amount, amounts, number, min(before.upperBound, max(before.lowerBound, said ?? 0))..<before.upperBound)
            budget.spans = text.spans(amount.whole)
            budgets.append(budget)
        }
        markRanges(&budgets, amounts)
        markTerms(&budgets, amounts)
        markProducts(&budgets, amounts)
        markParts(&budgets, amounts, openers)
        markRows(&budgets, amounts)
        markWholes(&budgets, amounts)
        markPrices(&budgets, amounts)
        markRestated(&budgets, amounts)
        return (budgets, scanner.unread)
    }

    /// Between which amounts one stands, the words of its clause before and behind it, and those before that are its own.
    func around(
        _ number: Int, _ amounts: [FoundAmount], _ clauses: Clauses
    ) -> (room: Range<Int>, before: Range<Int>, mine: Range<Int>, after: Range<Int>) {
        let floor = number > 0 ? amounts[number - 1].whole.upperBound : 0
        let ceiling = number + 1 < amounts.count ? amounts[number + 1].whole.lowerBound : lexemes.count
        let (before, after) = clauses.around(amounts[number].whole, within: floor..<ceiling)
        let mine = number > 0 ? shared(before, ahead: amounts[0].whole.lowerBound > 0).new : before
        return (floor..<ceiling, before, mine, after)
    }

    // MARK: Heads of lists

    /// For each amount, what the head of its list says.
    private func heads(
        _ amounts: [FoundAmount], _ funds: NamedFunds, _ clauses: Clauses, _ segments: [Range<Int>],
        namesBehind: Bool
    ) -> [Head] {
        var result = Array(repeating: Head(), count: amounts.count)
        var head = Head()
        var isOpen = false
        /// The segment before, where it holds no amount.
        var bare: (segment: Range<Int>, said: Head)?
        var next = 0
        for segment in segments {
            let inside = amounts[next...].prefix { $0.number.lowerBound < segment.upperBound }.indices
            next = inside.upperBound
            let isItem = clauses.beginsItem(at: segment.lowerBound)
            guard inside.isEmpty else {
                if isItem || isOpen { for index in inside { result[index] = head } }
                // "FNPS € 5.000; quote comunali" and on the next line "€ 3.000": the line broke before the amount.
                if let first = inside.first, let bare, result[first].isEmpty,
                    amounts[first].whole.lowerBound == segment.lowerBound,
                    !lexemes[segment.lowerBound - 1].isSign("."),
                    !namesBehind || !lexemes[bare.segment.lowerBound].opensLine
                {
                    result[first] = bare.said
                }
                bare = nil
                continue
            }
            let said = Head(
                period: period(in: segment, last: true), until: until(in: segment),
                funds: funds.codes(in: segment), foreign: isForeign(segment))
            if !said.isEmpty && !isItem { head = said }
            bare = (segment, said)
            isOpen = lexemes[segment.upperBound - 1].isSign(":")
        }
        return result
    }

    /// The period before the colon that opens all of the field's lists: "una spesa nel triennio pari a: ...".
    private func outerPeriod(_ amounts: [FoundAmount]) -> BudgetRecord.Period? {
        guard let first = amounts.first?.whole.lowerBound,
            let colon = (0..<first).first(where: { lexemes[$0].isSign(":") }),
            Clauses(lexemes: lexemes, words: words).around(0..<1, within: text.all).after.contains(colon),
            // "Costo annuo: € 85.000; ..." labels the one amount.
            colon + 1 < first || lexemes[first].opensLine
        else { return nil }
        return period(in: 0..<colon, last: true)
    }

    private func unit(before index: Int, from floor: Int) -> String? {
        words.units.last(lexemes, in: floor..<index)?.value
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
