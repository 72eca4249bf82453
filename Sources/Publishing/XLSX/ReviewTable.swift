internal import Model

/// A finding with all that a person needs to look at it.
private struct ReviewRow {
    let document: DocumentRecord
    let scheda: SchedaRecord?
    let finding: Finding
}

extension Table {
    /// The findings that a person should look at: errors and warnings, with the names of document and scheda.
    static let review = Table(
        "review", "The findings to look at.", key: [], rows: reviewRows,
        columns: [
            ColumnRule("severity", .text, "How grave it is.", values: Finding.Severity.names) {
                .text($0.finding.severity.rawValue)
            },
            ColumnRule("code", .text, "The kind of finding.", values: FindingCode.names) {
                .text($0.finding.code.rawValue)
            },
            ColumnRule("source_name", .text, "The document's name.") { .text($0.document.sourceName) },
            ColumnRule("ambito", .text, "The document's Ambito.") { .text($0.document.ambito) },
            ColumnRule("title", .text, "The scheda's title.") { .text($0.scheda?.title) },
            ColumnRule("field", .text, "The field's key.") { .text($0.finding.field) },
            ColumnRule("page", .integer, "The page, from 1.") { .integer($0.finding.page) },
            ColumnRule("line_first", .integer, "The first line.") { .integer($0.finding.lines?.lowerBound) },
            ColumnRule("line_last", .integer, "The last line.") { .integer($0.finding.lines?.upperBound) },
            ColumnRule("message", .text, "What is the case, and the remedy.") { .text($0.finding.message) },
        ])

    private static func reviewRows(_ document: ImportedDocument) -> [ReviewRow] {
        let schede = Dictionary(document.schede.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let own = document.record.diagnostics.map { finding in
            ReviewRow(document: document.record, scheda: finding.scheda.flatMap { schede[$0] }, finding: finding)
        }
        let inner = document.schede.flatMap { scheda in
            scheda.diagnostics.map { ReviewRow(document: document.record, scheda: scheda, finding: $0) }
        }
        return (own + inner).filter { $0.finding.severity > .info }
    }
}
