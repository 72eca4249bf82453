extension [BudgetRecord] {
    /// The amounts that sums of own or of others' money count, each euro once, in their order.
    public func counted(_ scope: BudgetRecord.Scope) -> [BudgetRecord] {
        zip(self, isCounted).filter { $0.scope == scope && $1 }.map(\.0)
    }

    /// Whether each amount counts in the sums of its scope.
    ///
    /// The items of a field count, and its totals only where it has no items, equal totals of a period once. Terms of
    /// a stated sum and staff tables, which value the same money again, never count.
    public var isCounted: [Bool] {
        let itemized = Set(filter { $0.role == .item }.map { [$0.scope.rawValue, $0.field] })
        var totals: Set<[String]> = []
        return map { budget in
            let field = [budget.scope.rawValue, budget.field]
            return switch budget.role {
            case .item: true
            case .total:
                !itemized.contains(field)
                    && totals.insert(field + [budget.amount.decimal, budget.period?.rawValue ?? ""]).inserted
            case .term, .staff: false
            }
        }
    }
}
