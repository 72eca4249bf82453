internal import Model

extension YearlyRecord {
    /// The comparable yearly figure of a scheda's own money; `nil` where an amount states no period.
    init?(_ budgets: [BudgetRecord]) {
        let counted = budgets.counted(.own)
        guard !counted.isEmpty else { return nil }
        if let mean = Self.mean(counted) {
            self = mean
            return
        }
        // In sixths, so that only the whole is rounded.
        var sum = 0
        var rules: Set<String> = []
        for budget in counted {
            guard let period = budget.period else { return nil }
            sum += budget.amount.cents * 6 / period.years
            rules.insert(Self.rule(period))
        }
        self.init(
            amount: Amount(cents: Amount(cents: sum).cents(aYearOf: 6)), derived: rules != [Self.rule(.annuo)],
            rule: rules.sorted().joined(separator: " + "))
    }

    /// The mean of sums that are each of one calendar year, over the years that are named; `nil` for any others.
    private static func mean(_ budgets: [BudgetRecord]) -> YearlyRecord? {
        let years = Set(budgets.flatMap(\.years))
        guard years.count > 1, budgets.allSatisfy({ $0.period == nil && $0.years.count == 1 }) else { return nil }
        let sum = budgets.reduce(0) { $0 + $1.amount.cents }
        return YearlyRecord(
            amount: Amount(cents: Amount(cents: sum).cents(aYearOf: years.count)), derived: true,
            rule: "anni/\(years.count)")
    }

    private static func rule(_ period: BudgetRecord.Period) -> String {
        switch period {
        case .annuo: "annuo"
        case .biennio: "biennio/2"
        case .triennio: "triennio/3"
        }
    }
}
