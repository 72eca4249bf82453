internal import Ingest
internal import Model

/// The schede as they would be published.
struct SchedeView: StageView {
    private let document: ImportedDocument

    init(_ trace: Pipeline.Trace) { document = trace.imported }

    func json() throws -> String { try JSON.text(document) }

    var text: String {
        let record = document.record
        let facts: [(String, String?)] = [
            ("Document", record.sourceName), ("Ambito", record.ambito), ("ATS", record.ats),
            ("ASST", record.asst.joined(separator: ", ")), ("Cycle", record.cycle), ("Title", record.titolo),
            ("Words", record.words.sentence), ("Schede", "\(record.schede)"),
        ]
        return (Self.rows(facts, indent: "") + [""] + document.schede.flatMap(Self.lines)).joined(separator: "\n")
    }

    private static func lines(_ scheda: SchedaRecord) -> [String] {
        let head = "#\(scheda.ordinal) \(scheda.template): \(scheda.title.oneLine)"
        let answers = scheda.answers.sorted { $0.key < $1.key }
            .map { "\($0.key) \($0.value.value.rawValue) (\($0.value.basis.rawValue))" }
        let facts: [(String, String?)] = [
            ("Heading", scheda.heading), ("Cycle", scheda.cycle), ("Action", scheda.actionNumber.map(String.init)),
            ("Objective", scheda.objectiveNumber.map(String.init)),
            ("Areas", scheda.policyAreas.joined(separator: " ")),
            ("Linked", scheda.transversalAll ? "every area" : scheda.transversalAreas.joined(separator: ", ")),
            ("Answers", answers.joined(separator: ", ")), ("Need", scheda.bisogno),
            ("Service", scheda.nuovoServizioKind), ("Type", scheda.tipo.joined(separator: ", ")),
            ("Years", scheda.years.map { $0.map(String.init).joined(separator: "-") }),
            ("Reached", scheda.gradoPct.map { "\($0) %" }), ("Funds", scheda.funds.joined(separator: ", ")),
            ("Matrix", scheda.matrix.map { $0.joined(separator: "×") }.joined(separator: " ")),
            (
                "Complete",
                "\(scheda.completeness.found) of \(scheda.completeness.expected) fields, "
                    + "\(scheda.completeness.answered) answered"
            ),
        ]
        return [head, String(repeating: "─", count: min(100, head.count))] + rows(facts, indent: "  ") + lists(scheda)
            + scheda.fields.sorted { $0.key < $1.key }.flatMap { key, field in
                ["  \(key) · \(field.state.rawValue) · \(field.spans.map(\.text).joined(separator: ", "))"]
                    + (field.text.isEmpty ? [] : field.text.wrapped(to: 90).map { "    │ \($0)" })
            }
            + scheda.diagnostics.map { "  ! \($0.severity.rawValue) \($0.code.rawValue): \($0.message.oneLine)" } + [""]
    }

    private static func lists(_ scheda: SchedaRecord) -> [String] {
        scheda.budgets.map { budget in
            let notes = [
                budget.qualifier == .exact ? nil : budget.qualifier.rawValue, budget.period?.rawValue,
                budget.until.map { "until \($0)" }, budget.per.map { "per \($0)" },
                budget.funds.isEmpty ? nil : budget.funds.joined(separator: "+"),
                budget.scope == .own ? nil : "not its own", budget.role == .item ? nil : budget.role.rawValue,
            ]
            return "  € \(budget.amount.decimal) \(notes.compactMap(\.self).joined(separator: ", "))"
        }
            + scheda.targets.map { "  \($0.year): \($0.op) \($0.value) \($0.unit) (\($0.field))" }
            + scheda.keyPoints.map { "  • \($0.area ?? "?") \($0.text.oneLine)\($0.code.map { " = \($0)" } ?? "")" }
    }

    /// A row for each fact that there is.
    private static func rows(_ facts: [(String, String?)], indent: String) -> [String] {
        facts.compactMap { name, value in
            guard let value, !value.isEmpty else { return nil }
            let lines = value.oneLine.wrapped(to: 88)
            return lines.enumerated()
                .map { indent + ($0.offset == 0 ? name : "").padded(to: 10) + $0.element }.joined(separator: "\n")
        }
    }
}
