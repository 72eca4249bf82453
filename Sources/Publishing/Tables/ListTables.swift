internal import Model

extension Table {
    /// A row a key point.
    static var keyPoints: Table {
        Table(
            "key_points", "The key points that the schede list.", key: ["scheda_id", "position"], foreign: [.scheda],
            rows: items(\.keyPoints),
            columns: [
                .scheda(), .position(),
                ColumnRule("area", .text, "The area it stands under.") { .text($0.value.area) },
                ColumnRule("text", .text, "As printed.") { .text($0.value.text) },
                ColumnRule("code", .text, "The regional key point it is.") { .text($0.value.code) },
                .spans(\.spans),
            ])
    }

    /// A row an indicator.
    static var indicators: Table {
        Table(
            "indicators", "The indicators by which the schede will be measured.", key: ["scheda_id", "position"],
            foreign: [.scheda, .field], rows: items(\.indicators),
            columns: [
                .scheda(), .position(),
                ColumnRule("field", .text, "The field that names it.", required: true) { .text($0.value.field) },
                ColumnRule("kind", .text, "What it measures.", required: true, values: IndicatorRecord.Kind.names) {
                    .text($0.value.kind.rawValue)
                },
                ColumnRule("action", .integer, "The number of the action.") { .integer($0.value.action) },
                ColumnRule("text", .text, "As printed.") { .text($0.value.text) },
                .spans(\.spans),
            ])
    }

    /// A row a numeric target for a year.
    static var targets: Table {
        Table(
            "targets", "The numeric targets of the indicators, by year.", key: ["scheda_id", "position"],
            foreign: [
                .scheda, .field,
                Table.ForeignKey(["scheda_id", "indicator"], "indicators", ["scheda_id", "position"]),
            ], rows: items(\.targets),
            columns: [
                .scheda(), .position(),
                ColumnRule("field", .text, "The field that states it.", required: true) { .text($0.value.field) },
                ColumnRule("indicator", .integer, "The indicator, by its position.") { .integer($0.value.indicator) },
                ColumnRule("year", .integer, "The year.", required: true) { .integer($0.value.year) },
                ColumnRule("op", .text, "How to compare.", required: true, values: [">=", ">", "=", "<", "<="]) {
                    .text($0.value.op)
                },
                ColumnRule("value", .number, "The number to reach.", required: true) { .number($0.value.value) },
                ColumnRule("unit", .text, "Percent or a count.", required: true, values: ["%", "n"]) {
                    .text($0.value.unit)
                },
                .spans(\.spans),
            ])
    }

    /// A row a marked cell of a matrix.
    static var matrix: Table {
        Table(
            "matrix", "The marked cells of the matrices of intervention lines by themes.",
            key: ["scheda_id", "position"], foreign: [.scheda], rows: items(\.matrix),
            columns: [
                .scheda(), .position(),
                ColumnRule("row", .text, "The row, e.g. AT1.", required: true) { .text($0.value.first) },
                ColumnRule("column", .text, "The column, e.g. LI4.", required: true) {
                    .text($0.value.dropFirst().first)
                },
            ])
    }

    /// A row a body that takes part.
    static var actors: Table {
        Table(
            "actors", "The bodies that the schede name as taking part.", key: ["scheda_id", "position"],
            foreign: [.scheda, .field], rows: items(\.actors),
            columns: [
                .scheda(), .position(),
                ColumnRule("field", .text, "The field that names it.", required: true) { .text($0.value.field) },
                ColumnRule("kind", .text, "What kind of body.", required: true, values: ActorRecord.Kind.names) {
                    .text($0.value.kind.rawValue)
                },
                ColumnRule("text", .text, "As printed.") { .text($0.value.text) },
                ColumnRule("code", .text, "The territory registry's code.") { .text($0.value.code) },
                .spans(\.spans),
            ])
    }
}
