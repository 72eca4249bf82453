internal import Model

/// Amounts that tell the money of others again: sums, prices of a unit, what comes to a year.
extension BudgetReader {
    private static let fewestParts = 2

    /// "€ 40.000 complessivi: € 22.000 FNPS, € 18.000 Comuni", "€ 10.000 e € 15.000, per € 25.000 complessivi".
    ///
    /// Round numbers add up by chance: a word, a colon, a bracket or years must say so, too.
    func markWholes(_ budgets: inout [BudgetRecord], _ amounts: [FoundAmount]) {
        for number in amounts.indices where budgets[number].role == .item {
            let isSaid = saysWhole(number, amounts)
            if let parts = parts(behind: number, budgets),
                isSaid || isByYears(budgets[number], budgets[parts]) || opensList(of: parts, behind: number, amounts)
            {
                for part in parts { budgets[part].role = .term }
            } else if isSaid, addsUp(before: number, budgets) {
                budgets[number].role = .total
            }
        }
    }

    /// "Fonte 2025 2026 Totale FNPS 22.000,00 22.000,00 44.000,00": a table's row that was printed as text, of which the
    /// last amount is the total that the head names.
    func markRows(_ budgets: inout [BudgetRecord], _ amounts: [FoundAmount]) {
        var start = 0
        for number in amounts.indices {
            let next = number + 1
            if next < amounts.count,
                lexemes[amounts[number].whole.upperBound..<amounts[next].whole.lowerBound].allSatisfy({
                    $0.kind == .sign
                })
            {
                continue
            }
            defer { start = next }
            let parts = start..<number
            guard parts.count >= Self.fewestParts, budgets[start...number].allSatisfy({ $0.role != .term }),
                parts.reduce(0, { $0 + amounts[$1].cents }) == amounts[number].cents,
                words.wholes.contains(lexemes, in: 0..<amounts[start].whole.lowerBound)
            else { continue }
            for part in parts { budgets[part].role = .item }
            budgets[number].role = .total
        }
    }

    /// Whether a word beside an amount calls it a sum.
    func saysWhole(_ number: Int, _ amounts: [FoundAmount]) -> Bool {
        let place = around(number, amounts, Clauses(lexemes: lexemes, words: words))
        let behind = place.after.prefix { !divides($0) && lexemes[$0].kind == .word }
        return words.wholes.contains(lexemes, in: place.mine)
            || behind.contains { words.wholes.match(lexemes, at: $0) != nil }
    }

    /// The items behind an amount that add up to just that amount.
    private func parts(behind number: Int, _ budgets: [BudgetRecord]) -> Range<Int>? {
        var rest = budgets[number].amount.cents
        for part in budgets.indices.dropFirst(number + 1) {
            guard budgets[part].role == .item, budgets[part].scope == budgets[number].scope else { return nil }
            rest -= budgets[part].amount.cents
            if rest <= 0 { return rest == 0 && part - number >= Self.fewestParts ? number + 1..<part + 1 : nil }
        }
        return nil
    }

    /// "€ 60.000: € 20.000 (2025), € 20.000 (2026), ...": the parts are each of another year.
    private func isByYears(_ whole: BudgetRecord, _ parts: ArraySlice<BudgetRecord>) -> Bool {
        whole.years.isEmpty && parts.allSatisfy { $0.years.count == 1 } && Set(parts.map(\.years)).count == parts.count
    }

    /// Whether a colon right behind an amount, or a bracket in its clause, holds its parts.
    private func opensList(of parts: Range<Int>, behind number: Int, _ amounts: [FoundAmount]) -> Bool {
        let after = around(number, amounts, Clauses(lexemes: lexemes, words: words)).after
        if let first = after.first, lexemes[first].isSign(":") { return true }
        guard let open = after.first(where: { lexemes[$0].isSign("(") }),
            let close = (open..<lexemes.count).first(where: { lexemes[$0].isSign(")") })
        else { return false }
        return amounts[parts.lowerBound].whole.lowerBound > open
            && amounts[parts.upperBound - 1].whole.lowerBound < close
    }

    /// Whether the items before an amount, back to some of them, add up to it.
    private func addsUp(before number: Int, _ budgets: [BudgetRecord]) -> Bool {
        var rest = budgets[number].amount.cents
        var count = 0
        for budget in budgets[..<number].reversed() {
            if budget.role == .total { return false }
            guard budget.role == .item, budget.scope == budgets[number].scope else { continue }
            rest -= budget.amount.cents
            count += 1
            if rest <= 0 { return rest == 0 && count >= Self.fewestParts }
        }
        return false
    }
}

extension BudgetReader {
    /// "€ 800 mensili per un totale annuo di € 9.600", "720 ore a € 26,00/ora: € 18.720": beside what it comes to, the
    /// price of a unit is no sum.
    func markPrices(_ budgets: inout [BudgetRecord], _ amounts: [FoundAmount]) {
        var start = 0
        for number in budgets.indices where budgets[number].role == .total {
            let items = (start..<number).filter { budgets[$0].role == .item }
            start = number + 1
            let prices = items.filter { budgets[$0].per != nil }
            // What adds up to the total is of it, whatever it is for.
            let sum = items.reduce(0) { $0 + budgets[$1].amount.cents }
            guard !prices.isEmpty, sum != budgets[number].amount.cents else { continue }
            for price in prices { budgets[price].role = .term }
            if prices.count == items.count { budgets[number].role = .item }
        }
        for number in amounts.indices.dropFirst() where budgets[number].role == .item {
            guard budgets[number].per == nil, budgets[number - 1].role == .item, budgets[number - 1].per != nil,
                isPrice(amounts[number - 1], of: amounts[number], from: number > 1 ? amounts[number - 2] : nil)
                    || saysWhole(number, amounts) && isMultiple(amounts[number], of: amounts[number - 1])
            else { continue }
            budgets[number - 1].role = .term
        }
    }

    private func isMultiple(_ amount: FoundAmount, of price: FoundAmount) -> Bool {
        price.cents > 0 && amount.cents > price.cents && amount.cents % price.cents == 0
    }

    /// Whether the counts beside a price make an amount of it.
    private func isPrice(_ price: FoundAmount, of amount: FoundAmount, from last: FoundAmount?) -> Bool {
        guard isMultiple(amount, of: price) else { return false }
        let range = (last?.whole.upperBound ?? 0)..<amount.whole.lowerBound
        let counts = range.filter {
            !price.number.contains($0) && lexemes[$0].kind == .number && lexemes[$0].year == nil
        }
        .compactMap { PrintedNumber(lexemes[$0].text)?.cents }
        var products: Set<Int> = [100]
        for count in counts.prefix(4) where count > 0 {
            products.formUnion(
                products.map { $0.multipliedReportingOverflow(by: count) }.filter { !$0.overflow }
                    .map { $0.partialValue / 100 })
        }
        return products.contains(amount.cents / price.cents * 100)
    }

    /// "€ 105.000 nel triennio (€ 35.000 annui)", "80.000 euro/anno – 240.000 euro/triennio": the same money by another
    /// length of time.
    func markRestated(_ budgets: inout [BudgetRecord], _ amounts: [FoundAmount]) {
        for number in amounts.indices.dropFirst() where budgets[number].role == .item {
            let (first, second) = (budgets[number - 1], budgets[number])
            guard first.role == .item || first.role == .total, first.scope == second.scope,
                first.funds.isEmpty || second.funds.isEmpty || first.funds == second.funds,
                isRestated(number, budgets, amounts)
            else { continue }
            let isLarger = second.amount.cents > first.amount.cents
            budgets[number].role = isLarger && first.role == .item ? .total : .term
        }
    }

    private func isRestated(_ number: Int, _ budgets: [BudgetRecord], _ amounts: [FoundAmount]) -> Bool {
        let pair = [budgets[number - 1], budgets[number]].sorted { $0.amount.cents < $1.amount.cents }
        let (yearly, whole) = (pair[0], pair[1])
        guard yearly.period == .annuo, whole.period != .annuo else { return false }
        let between = amounts[number - 1].whole.upperBound..<amounts[number].whole.lowerBound
        let isSaid =
            between.first.map { lexemes[$0].isSign("(") } ?? false || words.restates.contains(lexemes, in: between)
            || words.wholes.contains(lexemes, in: between)
        let lengths = whole.period.map { [$0 == .biennio ? 2 : 3] } ?? (isSaid ? [2, 3] : [])
        // "circa" allows for what rounding to the euro leaves.
        let slack = pair.contains { $0.qualifier == .circa } ? 100 : 0
        let fits = lengths.contains { abs(yearly.amount.cents * $0 - whole.amount.cents) <= slack * $0 }
        return fits && (isSaid || isBare(between))
    }

    /// Whether the words between two amounts name nothing new.
    private func isBare(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let ends = [words.costWords, words.restates, words.wholes].compactMap {
                $0.match(lexemes, at: index, end: range.upperBound)?.range.upperBound
            }
            let period = words.periods.match(lexemes, at: index, end: range.upperBound)?.range.upperBound
            if let end = (ends + [period].compactMap { $0 }).max() {
                index = end
            } else if lexemes[index].kind != .word || words.functionWords.contains(lexemes[index].folded) {
                index += 1
            } else {
                return false
            }
        }
        return true
    }
}
