extension [BudgetRecord] {
    /// The amounts that sums count, each euro once, in their order.
    ///
    /// The items of a field count, and its totals only where it has no items, equal totals of a period once. Terms of
    /// a stated sum and staff tables, which value the same money again, never count.
    public func counted(_ scope: BudgetRecord.Scope) -> [BudgetRecord] {
        let candidates = filter { $0.scope == scope }
        let itemized = Set(candidates.filter { $0.role == .item }.map(\.field))
        var totals: Set<[String]> = []
        return candidates.filter { budget in
            switch budget.role {
            case .item: true
            case .total:
                !itemized.contains(budget.field)
                    && totals.insert([budget.field, budget.amount.decimal, budget.period?.rawValue ?? ""]).inserted
            case .term, .staff: false
            }
        }
    }
}
