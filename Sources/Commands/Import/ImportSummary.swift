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
    /// Files of folders that were left out.
    var skipped: Int
    /// Those of them that may be plans all the same, by their names.
    var others: [String]
    var empty: [String]
    var rulesDigest: String
    /// The gravest first.
    var notices: [Notice] = []
    /// How many notices there are besides.
    var noticesLeftOut = 0

    enum CodingKeys: String, CodingKey {
        case out, documents, schede, templates, fields, severities, codes, skipped, empty
        case others = "skipped_files"
        case rulesDigest = "rules_digest"
        case notices
        case noticesLeftOut = "notices_left_out"
    }

    init(_ survey: RunSurvey, inputs: InputList, rulesDigest: String, out: String) {
        self.out = out
        self.rulesDigest = rulesDigest
        skipped = inputs.skipped
        others = inputs.others
        empty = inputs.empty
        documents.total = survey.documents
        documents.complete = survey.statuses[.complete] ?? 0
        documents.partial = survey.statuses[.partial] ?? 0
        documents.failed = survey.statuses[.failed] ?? 0
        schede = survey.schede
        templates = survey.templates
        fields.found = survey.found
        fields.answered = survey.answered
        for severity in Finding.Severity.allCases {
            severities[severity.rawValue] = survey.severities[severity.rawValue] ?? 0
        }
        codes = survey.codes
        notices = survey.notices.entries.map { document, notice in
            Notice(
                document: document, scheda: notice.scheda, severity: notice.severity, code: notice.code,
                message: notice.message, count: notice.count)
        }
        noticesLeftOut = survey.notices.leftOut
    }
}
