internal import Digest
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
        /// All that decides what the results are, but for the documents: rules, program, way of reading, forms.
        public var maker: [String]

        public init(started: Date, workers: Int, limits: DocumentLimits, maker: [String]) {
            self.started = started
            self.workers = workers
            self.limits = limits
            self.maker = maker
        }
    }

    static let names = ["report.md", "report.html", RunRecord.name]

    private let run: ImportRun
    private let facts: Facts
    private let before: RunRecord?
    private let key: String

    /// - Parameter before: the folder of the dataset that this one replaces; it need not be there.
    public init(_ run: ImportRun, facts: Facts, before: URL) {
        self.run = run
        self.facts = facts
        self.before = RunRecord(before)
        key = run.key(facts.maker)
    }

    /// Whether the dataset that stands there is the one that would be published.
    public var isPublished: Bool { before.map { $0.head.key == key && $0.isIntact } ?? false }

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
        var totals = ReportTotals()
        let runFile = try ReportFile(folder.appendingPathComponent(RunRecord.name))
        let head = RunHead(
            version: Version.current, rulesDigest: run.rulesDigest, key: key, started: facts.started,
            seconds: (Date().timeIntervalSince(facts.started) * 10).rounded() / 10, workers: facts.workers,
            limits: facts.limits, documents: run.count, reused: run.reusedCount,
            files: RunRecord.files(in: published ?? folder, files))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        try runFile.write(String(decoding: try encoder.encode(head), as: UTF8.self) + "\n")
        try run.forEachLine { line in
            totals.add(line)
            try runFile.write(String(decoding: try encoder.encode(RunLine(line.summary)), as: UTF8.self) + "\n")
        }
        try runFile.close()
        let report = Report(run: run, head: head, totals: totals, comparison: before.map { RunComparison($0, run) })
        try report.write(MarkdownReport(ReportFile(folder.appendingPathComponent("report.md"))))
        try report.write(HTMLReport(ReportFile(folder.appendingPathComponent("report.html"))))
    }
}

extension ImportRun {
    /// Stands for the dataset that comes out of these results.
    fileprivate func key(_ maker: [String]) -> String {
        let digest = SHA256Digest()
        digest.update((maker + [rulesDigest, Version.current]).joined(separator: "\0").utf8)
        forEachLine { line in
            let ending = line.cost?.ending?.rawValue ?? (line.cost?.wasRead == false ? "unread" : "")
            digest.update(([line.summary.id, ending] + line.summary.names).joined(separator: "\0").utf8)
            digest.update("\n".utf8)
        }
        return digest.hex()
    }
}
