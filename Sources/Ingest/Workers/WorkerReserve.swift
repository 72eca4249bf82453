internal import Synchronization

/// Workers that are copies of this process, made while it has one thread: program and rules are loaded once for all.
public final class WorkerReserve: Sendable {
    private let workers: Mutex<[WorkerProcess]>

    /// Makes so many, or as many as the system gives; none in a process with threads.
    public init(_ server: WorkerServer, count: Int) {
        var workers: [WorkerProcess] = []
        while workers.count < count, let worker = WorkerProcess.forked(server.serve) { workers.append(worker) }
        self.workers = Mutex(workers)
    }

    /// Gives a worker to the first who asks; `nil` where none is left.
    func take() -> WorkerProcess? { workers.withLock { $0.popLast() } }
}
