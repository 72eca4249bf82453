internal import Model

/// An amount, and whether sums count it, which only the amounts beside it tell.
private struct CountedBudget {
    let record: BudgetRecord
    let isCounted: Bool
}

extension Table {
    /// A row a source of money that a scheda names.
    static var funds: Table {
        Table(
            "funds", "The sources of money that the schede name.", key: ["scheda_id", "position"], foreign: [.scheda],
            rows: items(\.funds),
            columns: [
                .scheda(), .position(),
                ColumnRule("fund", .text, "The source's code.", required: true) { .text($0.value) },
            ])
    }

    /// A row an amount of money.
    static var budgets: Table {
        Table(
            "budgets", "The amounts of money that the schede state.", key: ["scheda_id", "position"],
            foreign: [.scheda, .field],
            rows: items { zip($0.budgets, $0.budgets.isCounted).map { CountedBudget(record: $0, isCounted: $1) } },
            columns: Self.budgetAmount + Self.budgetContext)
    }

    private typealias Rule = ColumnRule<SchedaItem<CountedBudget>>

    private static let budgetAmount: [Rule] = [
        .scheda(), .position(),
        Rule("field", .text, "The field that states it.", required: true) { .text($0.value.record.field) },
        Rule("raw", .text, "As printed.") { .text($0.value.record.raw) },
        Rule("amount", .amount, "The amount.", required: true, unit: "EUR") { .amount($0.value.record.amount) },
        Rule("currency", .text, "The currency.", required: true) { .text($0.value.record.currency) },
        Rule("qualifier", .text, "How exact it is.", required: true, values: BudgetRecord.Qualifier.names) {
            .text($0.value.record.qualifier.rawValue)
        },
        Rule("period", .text, "The period it is for.", values: BudgetRecord.Period.names) {
            .text($0.value.record.period?.rawValue)
        },
    ]

    private static let budgetContext: [Rule] = [
        Rule("years", .list, "The years that it is stated to cover.") { .list($0.value.record.years.map(String.init)) },
        Rule("until", .month, "The month it ends, e.g. 2026-03.") { .text($0.value.record.until) },
        Rule("per", .text, "The unit that it is for.") { .text($0.value.record.per) },
        Rule("funds", .list, "The sources it comes from, by code.") { .list($0.value.record.funds) },
        Rule("scope", .text, "Whether it is this Ambito's own.", required: true, values: BudgetRecord.Scope.names) {
            .text($0.value.record.scope.rawValue)
        },
        Rule("row", .text, "The row of a table it stands in.") { .text($0.value.record.row) },
        Rule("column", .text, "The column of a table it stands in.") { .text($0.value.record.column) },
        Rule("role", .text, "Its part in sums.", required: true, values: BudgetRecord.Role.names) {
            .text($0.value.record.role.rawValue)
        },
        Rule(
            "counted", .flag, "Whether sums of own or of others' money count it: then each euro counts once.",
            required: true
        ) { .flag($0.value.isCounted) },
        .spans(\.record.spans),
    ]
}
