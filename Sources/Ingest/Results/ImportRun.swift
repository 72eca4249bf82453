public import Foundation
public import Model
public import Publishing
internal import Synchronization

/// What an import came to: the documents' results, on disk, in order of their ids.
public struct ImportRun: CanonicalSource {
    /// A document as the report needs it.
    public struct Line: Sendable {
        public var summary: DocumentSummary
        /// `nil` where there was nothing to read.
        public var cost: WorkerCost?
        /// Whether it was read in an earlier import.
        public var isReused: Bool
        /// Stands for each scheda's record, in order.
        var versions: [UInt64] = []
    }

    public let answerFields: [String]
    let rulesDigest: String
    private let files: [DistinctFile]
    private let reused: Set<Int>
    private let repeated: RepeatedPlans
    private let recent: RecentDocuments
    private let store: ResultStore

    init(
        files: [DistinctFile], reused: Set<Int>, repeated: RepeatedPlans, recent: RecentDocuments, store: ResultStore,
        rulesDigest: String, answerFields: [String]
    ) {
        self.files = files
        self.reused = reused
        self.repeated = repeated
        self.recent = recent
        self.store = store
        self.rulesDigest = rulesDigest
        var known: [String] = []
        for field in answerFields where !known.contains(field) { known.append(field) }
        self.answerFields = known
    }

    public var count: Int { files.count }
    var reusedCount: Int { reused.count }

    public func forEachDocument(_ body: (ImportedDocument) throws -> Void) throws {
        // As many as are read at the same time: documents take much memory.
        let ahead = ProcessInfo.processInfo.activeProcessorCount
        try readAhead(Array(files.indices), by: ahead, document, body)
    }

    /// Reads something of these files on every core, some of them ahead, and gives it in order: reading results back
    /// takes longer than most that is done with them.
    private func readAhead<Item: Sendable>(
        _ order: [Int], by ahead: Int, _ read: @Sendable (Int) -> Item, _ body: (Item) throws -> Void
    ) rethrows {
        for start in stride(from: 0, to: order.count, by: ahead) {
            let part = order[start..<min(start + ahead, order.count)]
            let items = Mutex([Item?](repeating: nil, count: part.count))
            DispatchQueue.concurrentPerform(iterations: part.count) { offset in
                let item = read(part[start + offset])
                items.withLock { $0[offset] = item }
            }
            for offset in 0..<part.count {
                let item = items.withLock { list in
                    defer { list[offset] = nil }
                    return list[offset]
                }
                if let item { try body(item) }
            }
        }
    }

    public func forEachCanonical(_ body: (_ record: Data, _ schede: Data) throws -> Void) throws {
        for (index, file) in files.enumerated() {
            let result = store.file(file.id)
            if case .file = file.content, let head = result.head(), head.summary.names == file.names,
                let lines = result.lines(), let record = Self.record(lines.record, adding: findings(index))
            {
                try body(record, lines.schede)
            } else {
                let document = document(index)
                try body(JSONLinesWriter.lines([document.record]), JSONLinesWriter.lines(document.schede))
            }
        }
    }

    /// A document's line with findings more; `nil` where it can't be read.
    private static func record(_ line: Data, adding findings: [Finding]) -> Data? {
        guard !findings.isEmpty else { return line }
        guard var record = try? JSONDecoder().decode(DocumentRecord.self, from: line) else { return nil }
        record.diagnostics += findings
        return try? JSONLinesWriter.lines([record])
    }

    /// How many lines are read at a time.
    private static let linesAhead = 32

    /// Gives what the summary and the report say of each document, without reading the records.
    public func forEachLine(_ body: (Line) throws -> Void) rethrows {
        try readAhead(Array(files.indices), by: Self.linesAhead, line, body)
    }

    /// The same in order of the names.
    func forEachLineByName(_ body: (Line) throws -> Void) rethrows {
        let order = files.indices.sorted { (files[$0].names.first ?? "", $0) < (files[$1].names.first ?? "", $1) }
        try readAhead(order, by: Self.linesAhead, line, body)
    }

    private func line(_ index: Int) -> Line {
        let file = files[index]
        guard case .file = file.content, let head = store.file(file.id).head() else {
            return Line(summary: DocumentSummary(document(index)), cost: nil, isReused: false)
        }
        var summary = head.summary
        summary.names = file.names
        for finding in findings(index) { summary.add(finding) }
        return Line(
            summary: summary, cost: head.cost, isReused: reused.contains(index), versions: head.versions)
    }

    /// What only the import as a whole knows of a file.
    private func findings(_ index: Int) -> [Finding] {
        [files[index].duplicates, repeated.finding(of: index) { files[$0].names.first ?? "" }].compactMap(\.self)
    }

    private func document(_ index: Int) -> ImportedDocument {
        let file = files[index]
        guard case .file = file.content else { return file.failed(rulesDigest: rulesDigest) }
        guard var document = recent.take(file.id) ?? store.file(file.id).document() else {
            let finding = Finding(
                .readerCrashed, .error,
                "The reader's records can't be read back; import the document again with --fresh.")
            return .failed(file.source, [finding], rulesDigest: rulesDigest)
        }
        // A content that was read under other names.
        document.record.sourceNames = file.names
        document.record.sourceName = file.names.first ?? ""
        for index in document.schede.indices { document.schede[index].document.sourceName = document.record.sourceName }
        document.record.diagnostics += findings(index)
        return document
    }
}
