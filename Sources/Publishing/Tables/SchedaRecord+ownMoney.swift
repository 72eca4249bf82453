internal import Model

extension SchedaRecord {
    /// The scheda's own money for a period, each euro once; `nil` where it states none.
    ///
    /// The items of a field count, and its totals only where it has no items, equal totals once. Terms of a stated
    /// sum and staff tables, which value the same money again, never count.
    func ownMoney(_ period: BudgetRecord.Period?) -> Amount? {
        let own = budgets.filter { $0.scope == .own }
        let itemized = Set(own.filter { $0.role == .item }.map(\.field))
        var totals: Set<[String]> = []
        let counted = own.filter { budget in
            guard budget.period == period else { return false }
            switch budget.role {
            case .item: return true
            case .total:
                return !itemized.contains(budget.field)
                    && totals.insert([budget.field, budget.amount.decimal]).inserted
            case .term, .staff: return false
            }
        }
        return counted.isEmpty ? nil : Amount(cents: counted.reduce(0) { $0 + $1.amount.cents })
    }
}
