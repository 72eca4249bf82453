internal import Foundation
internal import Model

/// The first line of `run.jsonl`: how a dataset was made, for the next import to compare with. Not canonical.
struct RunHead: Codable, Sendable {
    /// A file of the dataset as it was published.
    struct File: Codable, Hashable, Sendable {
        var name: String
        var size: Int
        /// In seconds.
        var modified: Double
    }

    var version: String
    var rulesDigest: String
    /// Stands for all that the dataset depends on: contents, names, rules, program, forms.
    var key: String
    var started: Date
    var seconds: Double
    var workers: Int
    var limits: DocumentLimits
    var documents: Int
    var reused: Int
    var files: [File]

    enum CodingKeys: String, CodingKey {
        case version
        case rulesDigest = "rules_digest"
        case key, started, seconds, workers, limits, documents, reused, files
    }
}

/// A document in `run.jsonl`.
struct RunLine: Codable, Hashable, Sendable {
    var id: String
    var name: String
    var status: DocumentRecord.Status
    var schede: Int
    var expected: Int
    var found: Int
    var answered: Int
    var errors: Int
    var warnings: Int
    /// Stands for each scheda's record, in order; `nil` in runs of older versions.
    var versions: [UInt64]?

    init(_ line: ImportRun.Line) {
        let summary = line.summary
        versions = line.versions
        id = summary.id
        name = summary.name
        status = summary.status
        schede = summary.schede
        expected = summary.expected
        found = summary.found
        answered = summary.answered
        errors = summary.severities[Finding.Severity.error.rawValue] ?? 0
        warnings = summary.severities[Finding.Severity.warning.rawValue] ?? 0
    }

    /// What a reader of the report would miss if it changed.
    var outcome: String {
        "\(status.rawValue), \(schede) schede, \(answered) answered, \(errors) errors, \(warnings) warnings"
    }
}
