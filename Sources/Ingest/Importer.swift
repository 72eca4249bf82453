internal import Foundation
internal import Model
internal import Synchronization

/// Imports files: each different content once, by worker processes; what was read before is taken from the store.
public struct Importer: Sendable {
    /// How far an import is.
    public struct Progress: Sendable {
        /// Documents done and documents in all.
        public var done: Int
        public var total: Int
        public var bytesDone: Int
        public var bytesTotal: Int
        /// The document that has just been done.
        public var document: DocumentSummary
    }

    /// Why an import can't go on: a sentence with the remedy.
    public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
        public var description: String
    }

    let store: ResultStore
    let program: WorkerProgram
    let limits: DocumentLimits
    let rulesDigest: String
    let reserve: WorkerReserve?
    private let workers: Int
    private let reuses: Bool

    /// - Parameters:
    ///   - program: starts a worker of the same rules and limits.
    ///   - workers: how many documents may be in work at the same time; at least one.
    ///   - reserve: makes workers while this process has one thread.
    ///   - reuses: whether results of earlier imports are taken.
    public init(
        store: ResultStore, program: WorkerProgram, limits: DocumentLimits, rulesDigest: String, workers: Int,
        reserve: WorkerReserve? = nil, reuses: Bool = true
    ) {
        self.store = store
        self.program = program
        self.limits = limits
        self.rulesDigest = rulesDigest
        self.workers = max(1, workers)
        self.reserve = reserve
        self.reuses = reuses
    }

    /// Imports these files; their results are in the store afterwards.
    ///
    /// - Parameters:
    ///   - answerFields: the questions that the rules know.
    ///   - progress: told after each document, one call at a time, on any thread.
    /// - Throws: ``Failure`` and ``ResultStore/Failure`` where the batch as a whole can't go on.
    public func run(
        _ inputs: [Input], answerFields: [String] = [], progress: @escaping @Sendable (Progress) -> Void = { _ in }
    ) throws -> ImportRun {
        // A worker that has gone is told by the answer that fails to come.
        signal(SIGPIPE, SIG_IGN)
        let files = DistinctFile.group(inputs)
        let batch = Batch(files: files, progress: progress)
        var pending: [Int] = []
        for (index, file) in files.enumerated() {
            guard case .file = file.content else {
                batch.finish(index, DocumentSummary(file.failed(rulesDigest: rulesDigest)))
                continue
            }
            if reuses, let head = store.file(file.id).head(), head.isFinal {
                batch.finish(index, head.summary, isReused: true)
            } else {
                pending.append(index)
            }
        }
        // The largest first, so that no worker is left alone with it at the end.
        pending.sort { (files[$1].size, files[$0].key) < (files[$0].size, files[$1].key) }
        try read(pending, batch)
        FreedMemory.giveBack()
        return ImportRun(
            files: files, reused: batch.reused,
            repeated: RepeatedPlans(batch.marks), recent: batch.recent, store: store, rulesDigest: rulesDigest,
            answerFields: answerFields)
    }

    private func read(_ pending: [Int], _ batch: Batch) throws {
        guard !pending.isEmpty else { return }
        let bytes = pending.reduce(0) { $0 + batch.files[$1].size }
        // A worker takes a moment to start: a few small documents don't pay for several.
        let lanes = min(workers, pending.count, max(1, bytes / 32_768))
        reserve?.fill(lanes)
        // Only now: workers are copies of this process, and they do better with what the allocator keeps.
        FreedMemory.giveBack()
        let next = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: lanes) { _ in
            let lane = WorkerLane(importer: self, batch: batch)
            while !batch.hasFailed {
                let place = next.withLock { place in
                    defer { place += 1 }
                    return place
                }
                guard place < pending.count else { return }
                lane.read(pending[place], isLast: false)
            }
        }
        // Once more, each alone: with all the machine's memory, and nothing beside it that could have ended it.
        for index in batch.again.sorted() where !batch.hasFailed {
            WorkerLane(importer: self, batch: batch).read(index, isLast: true)
        }
        if let failure = batch.failure { throw failure }
    }
}

extension DistinctFile {
    /// The record of a file without bytes.
    func failed(rulesDigest: String) -> ImportedDocument {
        guard case .finding(let finding) = content else {
            return .failed(source, [], rulesDigest: rulesDigest)
        }
        return .failed(source, [finding] + (duplicates.map { [$0] } ?? []), rulesDigest: rulesDigest)
    }
}
