public import Foundation
internal import Model
public import Publishing

/// Writes `report.md`, `report.html` and `run.jsonl`: how the import went and what is different from the one before.
///
/// They hold times and are no part of the canonical form. As a writer it comes last, when the other files are there.
public struct ReportWriter: DatasetWriter {
    /// What the import itself knows of how it was done.
    public struct Facts: Sendable {
        public var started: Date
        public var workers: Int
        public var limits: DocumentLimits
        /// The names of the files that were left out of folders and may be plans all the same.
        public var others: [String]

        public init(started: Date, workers: Int, limits: DocumentLimits, others: [String] = []) {
            self.started = started
            self.workers = workers
            self.limits = limits
            self.others = others
        }
    }

    static let names = ["report.md", "report.html", RunRecord.name]
    public static let files = Set(names)

    private let run: ImportRun
    private let facts: Facts
    private let before: RunRecord?
    private let survey: RunSurvey

    /// - Parameter before: the folder of the dataset that this one replaces; it need not be there.
    public init(_ run: ImportRun, survey: RunSurvey, facts: Facts, before: URL) {
        self.run = run
        self.survey = survey
        self.facts = facts
        self.before = RunRecord(before)
    }

    /// Whether the dataset that stands there is the one that would be published.
    public var isPublished: Bool { before.map { $0.head.key == survey.key && $0.isIntact } ?? false }

    public func write(_ source: any DatasetSource, into folder: URL) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        try write(into: folder, files: names.filter { !Self.names.contains($0) && !$0.hasPrefix(".") })
    }

    /// Writes the report of an import that has changed nothing into the dataset's own folder.
    public func renew(in folder: URL) throws {
        let draft = try SiblingFolder(of: folder, role: "report")
        try write(into: draft.url, files: before?.head.files.map(\.name) ?? [], of: folder)
        for name in Self.names {
            guard rename(draft.url.appendingPathComponent(name).path, folder.appendingPathComponent(name).path) == 0
            else {
                throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: name])
            }
        }
    }

    private func write(into folder: URL, files: [String], of published: URL? = nil) throws {
        let head = RunHead(
            version: Version.current, rulesDigest: run.rulesDigest, key: survey.key, started: facts.started,
            seconds: (Date().timeIntervalSince(facts.started) * 10).rounded() / 10, workers: facts.workers,
            limits: facts.limits, documents: run.count, reused: run.reusedCount,
            files: RunRecord.files(in: published ?? folder, files))
        let comparison = try writeRun(head, into: folder, isPublished: published != nil)
        let report = Report(run: run, head: head, survey: survey, comparison: comparison, others: facts.others)
        try report.write(
            ReportForms(forms: [
                MarkdownReport(ReportFile(folder.appendingPathComponent("report.md"))),
                HTMLReport(ReportFile(folder.appendingPathComponent("report.html"))),
            ]))
    }

    /// Writes `run.jsonl` and says what is different from the one before.
    private func writeRun(_ head: RunHead, into folder: URL, isPublished: Bool) throws -> RunComparison? {
        let file = try ReportFile(folder.appendingPathComponent(RunRecord.name))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        try file.write(String(decoding: try encoder.encode(head), as: UTF8.self) + "\n")
        // What makes the dataset is the same, and so are the documents' outcomes: a second import shall cost little.
        if isPublished, let before, let lines = before.wholeLines {
            try file.write(lines)
            try file.close()
            return RunComparison(unchanged: before.head)
        }
        var comparison = before.map { RunComparison($0) }
        try run.forEachLine { line in
            let document = RunLine(line)
            comparison?.add(document)
            try file.write(String(decoding: try encoder.encode(document), as: UTF8.self) + "\n")
        }
        comparison?.end()
        try file.close()
        return comparison
    }
}
