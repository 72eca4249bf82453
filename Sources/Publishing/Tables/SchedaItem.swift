internal import Model

/// A thing in a list of a scheda's record, with the scheda and its place in the list.
struct SchedaItem<Value> {
    let scheda: SchedaRecord
    /// From 0, as in the canonical form.
    let position: Int
    let value: Value
}

extension Table {
    /// The things of a list in each scheda of a document, in order.
    static func items<Value>(
        _ list: @escaping @Sendable (SchedaRecord) -> [Value]
    ) -> @Sendable (ImportedDocument) -> [SchedaItem<Value>] {
        { document in
            document.schede.flatMap { scheda in
                list(scheda).enumerated().map { SchedaItem(scheda: scheda, position: $0.offset, value: $0.element) }
            }
        }
    }
}

extension Table.ForeignKey {
    static let scheda = Table.ForeignKey(["scheda_id"], "schede", ["id"])
    static let document = Table.ForeignKey(["document_id"], "documents", ["id"])
    /// The field of the scheda that a row was taken from.
    static let field = Table.ForeignKey(["scheda_id", "field"], "fields", ["scheda_id", "field"])
}

extension ColumnRule {
    /// The scheda that a row belongs to.
    static func scheda<Value>() -> ColumnRule<SchedaItem<Value>> where Row == SchedaItem<Value> {
        ColumnRule("scheda_id", .text, "The scheda, by its id.", required: true) { .text($0.scheda.id) }
    }

    /// The place of a row in its scheda's list.
    static func position<Value>() -> ColumnRule<SchedaItem<Value>> where Row == SchedaItem<Value> {
        ColumnRule("position", .integer, "The place in the scheda's list, from 0.", required: true) {
            .integer($0.position)
        }
    }

    /// Where the row's value stands in the document.
    static func spans<Value>(_ spans: @escaping @Sendable (Value) -> [Span]) -> ColumnRule<SchedaItem<Value>>
    where Row == SchedaItem<Value> {
        ColumnRule("spans", .json, "Where it stands: pages and boxes, lines, or paths, as JSON.") {
            Cell.places(orNone: spans($0.value))
        }
    }
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
    /// Every value as the dataset writes it.
    static var names: [String] { allCases.map(\.rawValue) }
}
