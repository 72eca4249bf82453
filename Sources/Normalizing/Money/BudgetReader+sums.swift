internal import Model

/// Amounts that belong together: the ends of a range, the parts of a sum, what a total says of the items before it.
extension BudgetReader {
    /// "da € 7.500 a € 10.000": the least and the most.
    func markRanges(_ budgets: inout [BudgetRecord], _ amounts: [FoundAmount]) {
        for number in amounts.indices.dropFirst() {
            let (first, second) = (amounts[number - 1], amounts[number])
            let between = first.whole.upperBound..<second.whole.lowerBound
            guard words.rangeTo.match(lexemes, at: between.lowerBound, end: between.upperBound)?.range == between,
                words.rangeFrom.ending(lexemes, before: first.whole.lowerBound) != nil,
                budgets[number - 1].qualifier == .exact, budgets[number].qualifier == .exact
            else { continue }
            budgets[number - 1].qualifier = .atLeast
            budgets[number].qualifier = .upTo
        }
    }

    /// "€ 120.000, di cui € 80.000 FNPS e € 40.000 comuni": what follows, as far as it fits into the sum, is of it.
    func markParts(_ budgets: inout [BudgetRecord], _ amounts: [FoundAmount]) {
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
            {
                budgets[part].role = .term
                rest -= amounts[part].cents
                part += 1
            }
        }
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
