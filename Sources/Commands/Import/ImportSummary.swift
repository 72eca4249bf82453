internal import Foundation
internal import Ingest
internal import Model
internal import Publishing

/// What an import came to, for people and for programs.
struct ImportSummary: Codable {
    struct Documents: Codable {
        var total = 0
        var complete = 0
        var partial = 0
        var failed = 0
    }
    struct Fields: Codable {
        var found = 0
        var answered = 0
    }
    /// A finding that a person should look at first.
    struct Notice: Codable {
        var document: String
        var scheda: String?
        var severity: Finding.Severity
        var code: FindingCode
        var message: String
        /// How many findings of this kind the document has.
        var count: Int
    }

    var out: String
    var documents = Documents()
    var schede = 0
    var templates: [String: Int] = [:]
    var fields = Fields()
    /// The findings by severity, and by code.
    var severities: [String: Int] = [:]
    var codes: [String: Int] = [:]
    /// Files of folders that were left out because of their suffix.
    var skipped: Int
    var empty: [String]
    var rulesDigest: String
    var notices: [Notice]

    enum CodingKeys: String, CodingKey {
        case out, documents, schede, templates, fields, severities, codes, skipped, empty
        case rulesDigest = "rules_digest"
        case notices
    }

    init(_ dataset: Dataset, inputs: InputList, rulesDigest: String, out: String) {
        self.out = out
        self.rulesDigest = rulesDigest
        skipped = inputs.skipped
        empty = inputs.empty
        notices = dataset.documents.flatMap(Self.notices)
            .sorted { ($1.severity, $0.document, $0.code.rawValue) < ($0.severity, $1.document, $1.code.rawValue) }
        documents.total = dataset.documents.count
        schede = dataset.schede.count
        for severity in Finding.Severity.allCases { severities[severity.rawValue] = 0 }
        for document in dataset.documents {
            switch document.record.status {
            case .complete: documents.complete += 1
            case .partial: documents.partial += 1
            case .failed: documents.failed += 1
            }
            for finding in document.record.diagnostics + document.schede.flatMap(\.diagnostics) {
                severities[finding.severity.rawValue, default: 0] += 1
                codes[finding.code.rawValue, default: 0] += 1
            }
        }
        for scheda in dataset.schede {
            templates[scheda.template, default: 0] += 1
            fields.found += scheda.fields.count
            fields.answered += scheda.fields.values.filter { $0.state == .answered }.count
        }
    }

    /// The errors and warnings of a document, one for each kind.
    private static func notices(_ document: ImportedDocument) -> [Notice] {
        var notices: [FindingCode: Notice] = [:]
        let own = document.record.diagnostics.map { (finding: $0, scheda: $0.scheda) }
        let inner = document.schede.flatMap { scheda in
            scheda.diagnostics.map { (finding: $0, scheda: Optional(scheda.title)) }
        }
        for (finding, scheda) in own + inner where finding.severity > .info {
            let new = Notice(
                document: document.record.sourceName, scheda: scheda, severity: finding.severity, code: finding.code,
                message: finding.message, count: 0)
            notices[finding.code, default: new].count += 1
        }
        return Array(notices.values)
    }
}
