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
    }

    public let answerFields: [String]
    let rulesDigest: String
    private let files: [DistinctFile]
    private let reused: Set<Int>
    private let recent: RecentDocuments
    private let store: ResultStore

    init(
        files: [DistinctFile], reused: Set<Int>, recent: RecentDocuments, store: ResultStore, rulesDigest: String,
        answerFields: [String]
    ) {
        self.files = files
        self.reused = reused
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
        // Reading records back takes longer than most that is done with them, and every core can do it.
        let ahead = ProcessInfo.processInfo.activeProcessorCount
        for start in stride(from: 0, to: files.count, by: ahead) {
            let documents = Mutex([ImportedDocument?](repeating: nil, count: min(ahead, files.count - start)))
            let count = documents.withLock { $0.count }
            DispatchQueue.concurrentPerform(iterations: count) { offset in
                let document = document(files[start + offset])
                documents.withLock { $0[offset] = document }
            }
            for offset in 0..<count {
                let document = documents.withLock { list in
                    defer { list[offset] = nil }
                    return list[offset]
                }
                if let document { try body(document) }
            }
        }
    }

    public func forEachCanonical(_ body: (_ record: Data, _ schede: Data) throws -> Void) throws {
        for file in files {
            let result = store.file(file.id)
            if case .file = file.content, file.duplicates == nil, let head = result.head(),
                head.summary.names == file.names, let lines = result.lines()
            {
                try body(lines.record, lines.schede)
            } else {
                let document = document(file)
                try body(JSONLinesWriter.lines([document.record]), JSONLinesWriter.lines(document.schede))
            }
        }
    }

    /// Gives what the summary and the report say of each document, without reading the records.
    public func forEachLine(_ body: (Line) throws -> Void) rethrows {
        try forEachLine(Array(files.indices), body)
    }

    /// The same in order of the names.
    func forEachLineByName(_ body: (Line) throws -> Void) rethrows {
        let order = files.indices.sorted { (files[$0].names.first ?? "", $0) < (files[$1].names.first ?? "", $1) }
        try forEachLine(order, body)
    }

    /// Reads the lines of these files, some ahead on every core, and gives them in order.
    private func forEachLine(_ order: [Int], _ body: (Line) throws -> Void) rethrows {
        let ahead = 32
        for start in stride(from: 0, to: order.count, by: ahead) {
            let part = order[start..<min(start + ahead, order.count)]
            let lines = Mutex([Line?](repeating: nil, count: part.count))
            let cores = min(part.count, ProcessInfo.processInfo.activeProcessorCount)
            DispatchQueue.concurrentPerform(iterations: cores) { core in
                for offset in stride(from: core, to: part.count, by: cores) {
                    let line = line(part[start + offset])
                    lines.withLock { $0[offset] = line }
                }
            }
            for case let line? in lines.withLock({ $0 }) { try body(line) }
        }
    }

    private func line(_ index: Int) -> Line {
        let file = files[index]
        guard case .file = file.content, let head = store.file(file.id).head() else {
            return Line(summary: DocumentSummary(document(file)), cost: nil, isReused: false)
        }
        var summary = head.summary
        summary.names = file.names
        if let finding = file.duplicates { summary.add(finding) }
        return Line(summary: summary, cost: head.cost, isReused: reused.contains(index))
    }

    private func document(_ file: DistinctFile) -> ImportedDocument {
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
        if let finding = file.duplicates { document.record.diagnostics.append(finding) }
        return document
    }
}
