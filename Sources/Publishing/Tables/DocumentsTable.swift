internal import Model

extension Table {
    /// A row a document.
    static var documents: Table {
        Table(
            "documents", "The documents that were imported, those that could not be read among them.", key: ["id"],
            rows: { [$0.record] }, columns: Self.documentOrigin + Self.documentFacts + Self.documentLedger)
    }

    private static let documentOrigin: [ColumnRule<DocumentRecord>] = [
        ColumnRule("id", .text, "SHA-256 of the bytes; of the name, where there were no bytes.", required: true) {
            .text($0.id)
        },
        ColumnRule("source_name", .text, "The name that stands for the document.", required: true) {
            .text($0.sourceName)
        },
        ColumnRule("source_names", .list, "Every name under which the same bytes came.", required: true) {
            .list($0.sourceNames)
        },
        ColumnRule("media_type", .text, "What kind of file it is.", required: true) { .text($0.mediaType) },
        ColumnRule("size", .integer, "In bytes.", required: true, unit: "B") { .integer($0.size) },
        ColumnRule("pages", .integer, "How many pages it has, where its medium has pages.") { .integer($0.pages) },
        ColumnRule("reader", .text, "Which reader read it.", required: true, values: ReaderKind.names) {
            .text($0.reader.rawValue)
        },
    ]

    private static let documentFacts: [ColumnRule<DocumentRecord>] = [
        ColumnRule("ambito", .text, "The Ambito that the document names as its own.") { .text($0.ambito) },
        ColumnRule("ats", .text, "The Agenzia di Tutela della Salute of the Ambito.") { .text($0.ats) },
        ColumnRule("asst", .list, "The ASST that the Ambito works with.") { .list($0.asst) },
        ColumnRule("cycle", .text, "The programme, e.g. 2025-2027.") { .text($0.cycle) },
        ColumnRule("titolo", .text, "The document's own title.") { .text($0.titolo) },
        ColumnRule("ambito_score", .number, "How sure the Ambito is, 0 to 1.") {
            $0.ambitoScore.map { .number($0) } ?? .none
        },
        ColumnRule("comuni", .list, "The Comuni that the title pages list, as printed.") {
            .list($0.comuni)
        },
        ColumnRule("approval_body", .text, "Who approved the plan, as printed.") { .text($0.approval?.body) },
        ColumnRule("approval_act", .text, "The act by which it was approved, as printed.") { .text($0.approval?.act) },
        ColumnRule("approval_date", .text, "The day it was approved, e.g. 2024-12-19.") { .text($0.approval?.date) },
        ColumnRule("approval_text", .text, "The words that state the approval.") { .text($0.approval?.text) },
        ColumnRule("approval_spans", .json, "Where these words stand.") {
            .places(orNone: $0.approval?.spans ?? [])
        },
    ]

    private static let documentLedger: [ColumnRule<DocumentRecord>] = [
        ColumnRule(
            "status", .text, "Whether it could be read: wholly, in part, not at all.", required: true,
            values: DocumentRecord.Status.names
        ) { .text($0.status.rawValue) },
        ColumnRule("schede", .integer, "How many schede were found.", required: true) { .integer($0.schede) },
        ColumnRule("words", .integer, "The words read: the sum of the next six.", required: true) {
            .integer($0.words.total)
        },
        ColumnRule("words_in_fields", .integer, "Words in the values of fields.", required: true) {
            .integer($0.words.inFields)
        },
        ColumnRule("words_in_labels", .integer, "Words in labels.", required: true) { .integer($0.words.inLabels) },
        ColumnRule("words_in_headings", .integer, "Words in headings of schede.", required: true) {
            .integer($0.words.inHeadings)
        },
        ColumnRule("words_furniture", .integer, "Words in page headers, footers, numbers.", required: true) {
            .integer($0.words.furniture)
        },
        ColumnRule("words_outside_schede", .integer, "Words outside any scheda.", required: true) {
            .integer($0.words.outsideSchede)
        },
        ColumnRule("words_residue", .integer, "Words in schede that no field claimed.", required: true) {
            .integer($0.words.residue)
        },
        ColumnRule("rules_digest", .text, "SHA-256 of the rules that made it.", required: true) {
            .text($0.rulesDigest)
        },
        ColumnRule("version", .text, "The program's version.", required: true) { .text($0.version) },
    ]
}
