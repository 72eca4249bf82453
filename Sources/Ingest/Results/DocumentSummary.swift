public import Model

/// What an import says of a document in its summary and its report, made once where the document is at hand.
public struct DocumentSummary: Codable, Hashable, Sendable {
    /// A finding that a person should look at, one for each kind.
    public struct Notice: Codable, Hashable, Sendable {
        public var severity: Finding.Severity
        public var code: FindingCode
        public var message: String
        /// The title of the scheda that the first of them is about.
        public var scheda: String?
        public var page: Int?
        /// How many findings of this kind the document has.
        public var count: Int
    }

    public var id: String
    public var names: [String]
    public var status: DocumentRecord.Status
    public var reader: ReaderKind
    public var pages: Int?
    public var size: Int
    /// How many schede there are of each template.
    public var templates: [String: Int] = [:]
    /// The fields of its schede: those that the templates have, those found, and those answered.
    public var expected = 0
    public var found = 0
    public var answered = 0
    /// All findings, those of its schede among them.
    public var severities: [String: Int] = [:]
    public var codes: [String: Int] = [:]
    /// Errors and warnings, the graver first.
    public var notices: [Notice]
    /// Tells its schede again in other files.
    public var marks: [SchedaMark]
    public var rulesDigest: String
    public var version: String

    enum CodingKeys: String, CodingKey {
        case id, names, status, reader, pages, size, templates, expected, found, answered, severities, codes, notices
        case marks
        case rulesDigest = "rules_digest"
        case version
    }

    public var schede: Int { templates.values.reduce(0, +) }
    public var name: String { names.first ?? "" }

    public init(_ document: ImportedDocument) {
        let record = document.record
        id = record.id
        names = record.sourceNames
        status = record.status
        reader = record.reader
        pages = record.pages
        size = record.size
        rulesDigest = record.rulesDigest
        version = record.version
        notices = []
        marks = document.schede.compactMap { SchedaMark($0) }
        for scheda in document.schede {
            templates[scheda.template, default: 0] += 1
            expected += scheda.completeness.expected
            found += scheda.fields.count
            answered += scheda.fields.values.count { $0.state == .answered }
        }
        for finding in record.diagnostics { add(finding, of: finding.scheda) }
        for scheda in document.schede { for finding in scheda.diagnostics { add(finding, of: scheda.title) } }
    }

    /// Adds a finding of the document, of one of its schede, or of the import itself.
    mutating func add(_ finding: Finding, of scheda: String? = nil) {
        severities[finding.severity.rawValue, default: 0] += 1
        codes[finding.code.rawValue, default: 0] += 1
        guard finding.severity > .info else { return }
        if let known = notices.firstIndex(where: { $0.code == finding.code && $0.severity == finding.severity }) {
            notices[known].count += 1
        } else {
            notices.append(
                Notice(
                    severity: finding.severity, code: finding.code, message: finding.message, scheda: scheda,
                    page: finding.page, count: 1))
            notices.sort { ($1.severity, $0.code.rawValue) < ($0.severity, $1.code.rawValue) }
        }
    }
}
