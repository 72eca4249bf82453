internal import Model

extension YearlyRecord {
    /// The comparable yearly figure of a scheda's own money; `nil` where an amount states no period.
    init?(_ budgets: [BudgetRecord]) {
        let counted = budgets.counted(.own)
        guard !counted.isEmpty else { return nil }
        var sum = 0
        var rules: Set<String> = []
        for budget in counted {
            guard let period = budget.period else { return nil }
            sum += budget.amount.cents(aYearOf: period)
            rules.insert(Self.rule(period))
        }
        self.init(
            amount: Amount(cents: sum), derived: rules != [Self.rule(.annuo)],
            rule: rules.sorted().joined(separator: " + "))
    }

    private static func rule(_ period: BudgetRecord.Period) -> String {
        switch period {
        case .annuo: "annuo"
        case .biennio: "biennio/2"
        case .triennio: "triennio/3"
        }
    }
}
