internal import Model

/// A finding with what it was found in.
private struct FindingRow {
    let document: String
    let scheda: String?
    let position: Int
    let finding: Finding
}

extension Table {
    /// A row a finding: those of a document first, then those of its schede.
    static var diagnostics: Table {
        Table(
            "diagnostics", "What people should know: what is the case, where, and the remedy.",
            key: ["document_id", "position"], foreign: [.document, .scheda], rows: findings,
            columns: [
                ColumnRule("document_id", .text, "The document, by its id.", required: true) { .text($0.document) },
                ColumnRule("position", .integer, "Its number in the document, from 0.", required: true) {
                    .integer($0.position)
                },
                ColumnRule("scheda_id", .text, "The scheda, by its id.") { .text($0.scheda) },
                ColumnRule("field", .text, "The field's key.") { .text($0.finding.field) },
                ColumnRule("code", .text, "The kind of finding.", required: true, values: FindingCode.names) {
                    .text($0.finding.code.rawValue)
                },
                ColumnRule("severity", .text, "How grave it is.", required: true, values: Finding.Severity.names) {
                    .text($0.finding.severity.rawValue)
                },
                ColumnRule("message", .text, "What is the case, and the remedy.") {
                    .text($0.finding.message)
                },
                ColumnRule("page", .integer, "The page, from 1.") { .integer($0.finding.page) },
                ColumnRule("line_first", .integer, "The first line, from 1.") {
                    .integer($0.finding.lines?.lowerBound)
                },
                ColumnRule("line_last", .integer, "The last line.") { .integer($0.finding.lines?.upperBound) },
            ])
    }

    private static func findings(of document: ImportedDocument) -> [FindingRow] {
        let known = Set(document.schede.map(\.id))
        // A finding may name a scheda that was not published: then it belongs to the document alone.
        let own = document.record.diagnostics.map { ($0, $0.scheda.flatMap { known.contains($0) ? $0 : nil }) }
        let inner = document.schede.flatMap { scheda in scheda.diagnostics.map { ($0, Optional(scheda.id)) } }
        return (own + inner).enumerated().map { index, row in
            FindingRow(document: document.record.id, scheda: row.1, position: index, finding: row.0)
        }
    }
}
