internal import Model

extension YearlyRecord {
    /// The comparable yearly figure of a scheda's own money; `nil` where an amount states no period.
    ///
    /// Items count, and totals where there are no items; terms of sums and staff tables would count twice.
    init?(_ budgets: [BudgetRecord]) {
        let own = budgets.filter { $0.scope == .own }
        let items = own.filter { $0.role == .item }
        let counted = items.isEmpty ? own.filter { $0.role == .total } : items
        guard !counted.isEmpty else { return nil }
        if let mean = Self.mean(counted) {
            self = mean
            return
        }
        var sum = 0
        var rules: Set<String> = []
        for budget in counted {
            guard let period = budget.period else { return nil }
            switch period {
            case .annuo: sum += budget.amount.cents
            case .biennio: sum += Self.share(budget.amount.cents, 2)
            case .triennio: sum += Self.share(budget.amount.cents, 3)
            }
            rules.insert(Self.rule(period))
        }
        self.init(
            amount: Amount(cents: sum), derived: rules != [Self.rule(.annuo)],
            rule: rules.sorted().joined(separator: " + "))
    }

    /// The mean of sums that are each of one calendar year, over the years that are named; `nil` for any others.
    private static func mean(_ budgets: [BudgetRecord]) -> YearlyRecord? {
        let years = Set(budgets.flatMap(\.years))
        guard years.count > 1, budgets.allSatisfy({ $0.period == nil && $0.years.count == 1 }) else { return nil }
        let sum = budgets.reduce(0) { $0 + $1.amount.cents }
        return YearlyRecord(
            amount: Amount(cents: share(sum, years.count)), derived: true, rule: "anni/\(years.count)")
    }

    private static func share(_ cents: Int, _ years: Int) -> Int { (cents * 2 + years) / (years * 2) }

    private static func rule(_ period: BudgetRecord.Period) -> String {
        switch period {
        case .annuo: "annuo"
        case .biennio: "biennio/2"
        case .triennio: "triennio/3"
        }
    }
}
