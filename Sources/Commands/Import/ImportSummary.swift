internal import Foundation
internal import Ingest
internal import Model

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
    /// The gravest first.
    var notices: [Notice] = []
    /// How many notices there are besides.
    var noticesLeftOut = 0

    private static let mostNotices = 200

    enum CodingKeys: String, CodingKey {
        case out, documents, schede, templates, fields, severities, codes, skipped, empty
        case rulesDigest = "rules_digest"
        case notices
        case noticesLeftOut = "notices_left_out"
    }

    init(_ run: ImportRun, inputs: InputList, rulesDigest: String, out: String) {
        self.out = out
        self.rulesDigest = rulesDigest
        skipped = inputs.skipped
        empty = inputs.empty
        documents.total = run.count
        for severity in Finding.Severity.allCases { severities[severity.rawValue] = 0 }
        var notices = NoticeList(limit: Self.mostNotices)
        run.forEachLine { line in
            let summary = line.summary
            switch summary.status {
            case .complete: documents.complete += 1
            case .partial: documents.partial += 1
            case .failed: documents.failed += 1
            }
            schede += summary.schede
            templates.merge(summary.templates, uniquingKeysWith: +)
            fields.found += summary.found
            fields.answered += summary.answered
            severities.merge(summary.severities, uniquingKeysWith: +)
            codes.merge(summary.codes, uniquingKeysWith: +)
            notices.add(summary)
        }
        self.notices = notices.entries.map { document, notice in
            Notice(
                document: document, scheda: notice.scheda, severity: notice.severity, code: notice.code,
                message: notice.message, count: notice.count)
        }
        noticesLeftOut = notices.leftOut
    }
}
