internal import Model

extension SchedaComparison {
    /// Sources without a code of their own are not compared: each plan words them in its own way.
    private static let uncoded = "ALTRO"

    /// Amounts: by sum and scope; with qualifier and period; with end, years and unit. And the sources.
    mutating func compareMoney() {
        let budgets = wanted.budgets ?? []
        let got = record?.budgets ?? []
        compare(
            .amounts, budgets.map { "\($0.amount) \($0.scope ?? "own")" },
            got.map { "\($0.amount.decimal) \($0.scope.rawValue)" })
        compare(
            .budgetsFull, budgets.map(Self.full), got.map(Self.full))
        compare(
            .budgetsDetail,
            budgets.map { Self.full($0) + detail($0.until, $0.years ?? [], $0.per) },
            got.map { Self.full($0) + detail($0.until, $0.years, $0.per) })
        compare(.funds, Self.coded(wanted.funds ?? []), Self.coded(record?.funds ?? []))
    }

    private static func full(_ budget: ReferenceFile.Budget) -> String {
        [budget.amount, budget.scope ?? "own", budget.qualifier ?? "exact", budget.period ?? "-"].joined(separator: " ")
    }

    private static func full(_ budget: BudgetRecord) -> String {
        [
            budget.amount.decimal, budget.scope.rawValue, budget.qualifier.rawValue, budget.period?.rawValue ?? "-",
        ].joined(separator: " ")
    }

    private func detail(_ until: String?, _ years: [Int], _ per: String?) -> String {
        " until \(until ?? "-") years \(years) per \(fold(per ?? "").joined(separator: " "))"
    }

    private static func coded(_ funds: [String]) -> [String] {
        unique(funds.filter { $0.split(separator: ":").first.map(String.init) != uncoded })
    }
}
