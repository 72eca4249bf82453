internal import Model

/// Amounts that belong together: the ends of a range, the parts of a sum, what a total says of the items before it.
extension BudgetReader {
    /// "da € 7.500 a € 10.000 annui", "€ 5.000-10.000": the least and the most of one sum, of which the most counts.
    func markRanges(_ budgets: inout [BudgetRecord], _ amounts: [FoundAmount]) {
        for number in amounts.indices.dropFirst() {
            let (first, second) = (amounts[number - 1], amounts[number])
            guard first.cents < second.cents,
                budgets[number - 1].qualifier == .exact && budgets[number].qualifier == .exact
                    ? isRange(first, second) : isBounds(budgets[number - 1], budgets[number], first, second)
            else { continue }
            budgets[number - 1].qualifier = .atLeast
            budgets[number - 1].role = .term
            budgets[number].qualifier = .upTo
            // What is said of one end is said of the range.
            budgets[number].period = budgets[number].period ?? budgets[number - 1].period
            budgets[number - 1].period = budgets[number].period
            if budgets[number].funds.isEmpty { budgets[number].funds = budgets[number - 1].funds }
            budgets[number - 1].funds = budgets[number].funds
        }
    }

    private func isRange(_ first: FoundAmount, _ second: FoundAmount) -> Bool {
        let between = first.whole.upperBound..<second.whole.lowerBound
        if between.count == 1, lexemes[between.lowerBound].isSign("-"), !lexemes[between.lowerBound].opensLine {
            // "70.000 – 80.000 €": with spaces it makes a range of two numbers that share a currency.
            let isTight = !lexemes[between.lowerBound].spaced && !lexemes[between.upperBound].spaced
            return isTight || hasCurrency(first) != hasCurrency(second)
        }
        return words.rangeTo.match(lexemes, at: between.lowerBound, end: between.upperBound)?.range == between
            && words.rangeFrom.ending(lexemes, before: first.whole.lowerBound) != nil
    }

    /// "minimo € 1.000, massimo € 3.000", "da un minimo di € 1.000 a un massimo di € 3.000"
    private func isBounds(
        _ least: BudgetRecord, _ most: BudgetRecord, _ first: FoundAmount, _ second: FoundAmount
    ) -> Bool {
        guard least.qualifier == .atLeast, most.qualifier == .upTo else { return false }
        let between = first.whole.upperBound..<second.whole.lowerBound
        return between.allSatisfy {
            lexemes[$0].isSign(",") || lexemes[$0].isSign("-") || words.functionWords.contains(lexemes[$0].folded)
        } && !second.whole.contains { lexemes[$0].opensLine }
    }

    private func hasCurrency(_ amount: FoundAmount) -> Bool {
        amount.core.contains { words.currency.contains(lexemes[$0].folded) }
    }

    /// `256.032,90 (€ 25.603,29 x 5 Ambiti x 2 anni)`, `€ 30.000 (€ 10.000 FNPS + € 20.000 FNA)`, `€ 30.000 = € 10.000 +
    /// € 20.000`: what a sum is made of, in a bracket or after a sign right behind it.
    func markTerms(_ budgets: inout [BudgetRecord], _ amounts: [FoundAmount]) {
        var number = 0
        while number < amounts.count {
            let terms = terms(of: number, amounts)
            defer { number = max(number + 1, terms.upperBound) }
            guard let first = terms.first, budgets[number].role != .term else { continue }
            let close = bracketEnd(behind: amounts[number]) ?? amounts[terms.upperBound - 1].whole.upperBound
            // The length of time over which a product runs is the sum's: "(€ 40.000 annui x 3 anni)".
            let lengths = words.periods.all(lexemes, in: amounts[first].number.upperBound..<close).map(\.value)
            let length =
                multiplies(amounts[first].core.upperBound..<close) ? lengths.last { $0 != .annuo } : lengths.last
            budgets[number].period = budgets[number].period ?? length
            for term in terms {
                budgets[term].role = .term
                budgets[term].period = amounts[term].period
            }
        }
    }

    private func terms(of number: Int, _ amounts: [FoundAmount]) -> Range<Int> {
        let none = number + 1..<number + 1
        let sum = amounts[number]
        guard number + 1 < amounts.count else { return none }
        if let close = bracketEnd(behind: sum) {
            let inside = amounts[(number + 1)...].prefix { $0.whole.lowerBound < close }.indices
            guard let first = inside.first else { return none }
            let core = amounts[first].core.upperBound..<close
            let isMade =
                multiplies(core) || core.contains { lexemes[$0].isSign("+") }
                || inside.reduce(0) { $0 + amounts[$1].cents } == sum.cents
                || inside.count == 1 && amounts[first].per != nil && amounts[first].cents < sum.cents
            return isMade ? inside : none
        }
        let between = sum.whole.upperBound..<amounts[number + 1].whole.lowerBound
        guard between.count == 1, lexemes[between.lowerBound].isSign("=") else { return none }
        var rest = sum.cents
        var end = number + 1
        while end < amounts.count, amounts[end].cents <= rest {
            let sign = amounts[end - 1].whole.upperBound..<amounts[end].whole.lowerBound
            guard end == number + 1 || sign.contains(where: { lexemes[$0].isSign("+") }) else { break }
            rest -= amounts[end].cents
            end += 1
        }
        return rest == 0 && end > number + 2 ? number + 1..<end : none
    }

    /// Where the bracket ends that opens right behind an amount.
    private func bracketEnd(behind amount: FoundAmount) -> Int? {
        let start = amount.whole.upperBound
        guard let open = (start..<min(start + 2, lexemes.count)).first(where: { lexemes[$0].isSign("(") }) else {
            return nil
        }
        return (open..<lexemes.count).first { lexemes[$0].isSign(")") }
    }

    private func multiplies(_ range: Range<Int>) -> Bool { range.contains { words.times.contains(lexemes[$0].folded) } }

    /// `€ 22,50 per 1.200 ore = € 27.000,00`: what is multiplied is of the product.
    func markProducts(_ budgets: inout [BudgetRecord], _ amounts: [FoundAmount]) {
        for number in amounts.indices.dropFirst() where budgets[number].role != .term {
            let factors = amounts[number - 1].core.upperBound..<amounts[number].whole.lowerBound
            guard let last = factors.last, lexemes[last].isSign("="), budgets[number - 1].role == .item,
                amounts[number - 1].cents < amounts[number].cents,
                // "520 ore x € 24,00 = ..."
                multiplies(max(0, amounts[number - 1].whole.lowerBound - 1)..<amounts[number - 1].whole.lowerBound)
                    || multiplies(factors)
            else { continue }
            budgets[number - 1].role = .term
            budgets[number].role = .item
            let length = words.periods.all(lexemes, in: factors).map(\.value).last { $0 != .annuo }
            if amounts[number].period == nil { budgets[number].period = length }
        }
    }

    /// "€ 120.000, di cui € 80.000 FNPS e € 40.000 comuni": what follows, as far as it fits into the sum, is of it.
    func markParts(_ budgets: inout [BudgetRecord], _ amounts: [FoundAmount], _ openers: [Opener?]) {
        let clauses = Clauses(lexemes: lexemes, words: words)
        for number in amounts.indices {
            guard budgets[number].role != .term else { continue }
            let next = number + 1 < amounts.count ? amounts[number + 1].whole.lowerBound : lexemes.count
            guard words.parts.contains(lexemes, in: amounts[number].whole.upperBound..<next) else { continue }
            var rest = amounts[number].cents
            var part = number + 1
            while part < amounts.count, amounts[part].cents <= rest, budgets[part].role == .item,
                part == number + 1
                    || !ends(clauses, amounts[part - 1].whole.upperBound..<amounts[part].whole.lowerBound)
                        && goesOn(
                            budgets[part], of: budgets[number], at: amounts[part].whole.lowerBound, openers[number])
            {
                budgets[part].role = .term
                rest -= amounts[part].cents
                part += 1
            }
        }
    }

    /// Whether a further amount may be a part of a sum: not behind the bracket that holds the parts, nor of others' money.
    private func goesOn(_ part: BudgetRecord, of sum: BudgetRecord, at index: Int, _ opener: Opener?) -> Bool {
        if let opener, opener.isBracketed, index >= opener.parts.upperBound { return false }
        return part.funds.isEmpty || sum.funds.isEmpty || !Set(part.funds).isDisjoint(with: sum.funds)
    }

    /// Whether a sentence ends between two amounts; items of a list go on.
    private func ends(_ clauses: Clauses, _ between: Range<Int>) -> Bool {
        between.contains { index in
            index > 0 && lexemes[index - 1].isSign(".") && clauses.begins(at: index) && !clauses.beginsItem(at: index)
        }
    }

    /// Totals that are not what the items before them add up to: the total, and that sum.
    static func mismatches(_ budgets: [BudgetRecord]) -> [(total: BudgetRecord, sum: Amount)] {
        var found: [(BudgetRecord, Amount)] = []
        var items: [BudgetRecord] = []
        for budget in budgets {
            switch budget.role {
            case .item: items.append(budget)
            case .total:
                let periods = Set(items.map(\.period))
                let sum = items.reduce(0) { $0 + $1.amount.cents }
                // Items of several periods or scopes, or of a unit each, make no sum.
                if items.count > 1, periods.count == 1, budget.period == nil || periods.first == budget.period,
                    items.allSatisfy({ $0.per == nil && $0.scope == .own && $0.qualifier == .exact }),
                    sum != budget.amount.cents
                {
                    found.append((budget, Amount(cents: sum)))
                }
                items = []
            case .term, .staff: continue
            }
        }
        return found
    }
}
