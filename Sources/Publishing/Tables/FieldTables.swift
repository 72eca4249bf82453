internal import Model

/// A field or an answer of a scheda, with its key.
struct Keyed<Value> {
    let key: String
    let value: Value
}

extension Table {
    /// A row a field that was found.
    static var fields: Table {
        Table(
            "fields", "The fields of the schede, with their text and where it stands.", key: ["scheda_id", "field"],
            foreign: [.scheda],
            rows: items { scheda in scheda.fields.sorted { $0.key < $1.key }.map { Keyed(key: $0.key, value: $0.value) }
            },
            columns: [
                .scheda(),
                ColumnRule("field", .text, "The field's key.", required: true) { .text($0.value.key) },
                ColumnRule("label", .text, "The label as printed.") { .text($0.value.value.label) },
                ColumnRule("text", .text, "The cell's text in reading order.") { .text($0.value.value.text) },
                ColumnRule(
                    "state", .text, "Whether there is an answer.", required: true, values: SegmentedField.State.names
                ) { .text($0.value.value.state.rawValue) },
                ColumnRule("label_score", .number, "How well the label fits, 0 to 1.", required: true) {
                    .number($0.value.value.labelScore)
                },
                .spans(\.value.spans),
            ])
    }

    /// A row a yes/no question that a scheda answers, or leaves open.
    static var answers: Table {
        Table(
            "answers", "The answers to the yes/no questions.", key: ["scheda_id", "field"], foreign: [.scheda, .field],
            rows: items { scheda in
                scheda.answers.sorted { $0.key < $1.key }.map { Keyed(key: $0.key, value: $0.value) }
            },
            columns: [
                .scheda(),
                ColumnRule("field", .text, "The question's key.", required: true) { .text($0.value.key) },
                ColumnRule("value", .text, "The answer.", required: true, values: AnswerValue.names) {
                    .text($0.value.value.value.rawValue)
                },
                ColumnRule("basis", .text, "Whether a word says it.", required: true, values: AnswerBasis.names) {
                    .text($0.value.value.basis.rawValue)
                },
                ColumnRule("confidence", .number, "How sure it is, 0 to 1.", required: true) {
                    .number($0.value.value.confidence)
                },
                ColumnRule("evidence", .text, "The words that decided it.") { .text($0.value.value.evidence) },
                .spans(\.value.spans),
            ])
    }
}
