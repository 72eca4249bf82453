internal import Model
internal import Synchronization

/// What the lanes of an import share: how far it is, what must be tried again, why it must stop.
final class Batch: Sendable {
    private struct State {
        var done = 0
        var bytesDone = 0
        var reused: Set<Int> = []
        var marks: [(file: Int, marks: [SchedaMark])] = []
        var again: [Int] = []
        var failure: (any Error)?
    }

    let files: [DistinctFile]
    let recent = RecentDocuments()
    private let bytesTotal: Int
    private let progress: @Sendable (Importer.Progress) -> Void
    private let state = Mutex(State())

    init(files: [DistinctFile], progress: @escaping @Sendable (Importer.Progress) -> Void) {
        self.files = files
        self.progress = progress
        bytesTotal = files.reduce(0) { $0 + $1.size }
    }

    /// The files whose results were there before.
    var reused: Set<Int> { state.withLock { $0.reused } }
    /// What tells the plans again that were read, in order of the files.
    var marks: [(file: Int, marks: [SchedaMark])] { state.withLock { $0.marks.sorted { $0.file < $1.file } } }
    var again: [Int] { state.withLock { $0.again } }
    var failure: (any Error)? { state.withLock { $0.failure } }
    var hasFailed: Bool { failure != nil }

    func finish(_ index: Int, _ summary: DocumentSummary, isReused: Bool = false) {
        state.withLock { state in
            state.done += 1
            state.bytesDone += files[index].size
            if isReused { state.reused.insert(index) }
            if !summary.marks.isEmpty { state.marks.append((index, summary.marks)) }
            var summary = summary
            summary.names = files[index].names
            progress(
                Importer.Progress(
                    done: state.done, total: files.count, bytesDone: state.bytesDone, bytesTotal: bytesTotal,
                    document: summary))
        }
    }

    func tryAgain(_ index: Int) { state.withLock { $0.again.append(index) } }

    /// Stops the batch: the first reason counts.
    func fail(_ error: any Error) { state.withLock { $0.failure = $0.failure ?? error } }
}
