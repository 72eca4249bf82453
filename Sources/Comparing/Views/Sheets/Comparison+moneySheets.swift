internal import Publishing

extension Comparison {
    private static let figureColumns = [
        Column("own_annuo", .amount, "Own money stated for a year.", required: true, unit: "EUR"),
        Column("own_biennio", .amount, "Own money stated for two years.", required: true, unit: "EUR"),
        Column("own_triennio", .amount, "Own money stated for three years.", required: true, unit: "EUR"),
        Column("own_unstated", .amount, "Own money without a period.", required: true, unit: "EUR"),
        Column(
            "derived_yearly", .amount, "A year's share of what is stated for two or three: worked out, not printed.",
            required: true, unit: "EUR"),
        Column("other", .amount, "Money that is not the Ambito's own.", required: true, unit: "EUR"),
        Column("per_unit", .integer, "Amounts that are for a unit: the whole may be more.", required: true),
    ]

    private static func cells(_ figures: MoneyFigures) -> [Cell] {
        [
            .amount(figures.annuo), .amount(figures.biennio), .amount(figures.triennio), .amount(figures.unstated),
            .amount(figures.derivedYearly), .amount(figures.other), .integer(figures.perUnit),
        ]
    }

    var moneyTotalSheet: Sheet {
        Sheet(
            "money_totals", title: "Risorse per gruppo",
            "The money of each group; sums of different periods are apart.",
            columns: [
                Self.groupColumn, Column("schede", .integer, "Schede.", required: true),
                Column("schede_with_money", .integer, "Schede that state own money.", required: true),
            ] + Self.figureColumns,
            rows: money.totals.enumerated().map { group, figures in
                let schede = group < groups.count ? groups[group].schedeCount : origin.schede
                return [.text(code(group)), .integer(schede), .integer(money.schedeWithMoney[group])]
                    + Self.cells(figures)
            })
    }

    var moneySheet: Sheet {
        Sheet(
            "money", title: "Risorse per area e fonte", "The money by the areas of the schede and its sources.",
            columns: [
                Self.groupColumn, Column("areas", .list, "All areas of the scheda; empty: none stated."),
                Column("funds", .list, "All sources of the amount; empty: none stated beside it."),
                Column("amounts", .integer, "Amounts.", required: true),
            ] + Self.figureColumns,
            rows: money.rows.map { row in
                [
                    .text(code(row.group)), .optional(row.areas.isEmpty ? nil : row.areas.joined(separator: "; ")),
                    .optional(row.funds.isEmpty ? nil : row.funds.joined(separator: "; ")),
                    .integer(row.places.count),
                ] + Self.cells(row.figures)
            })
    }
}
