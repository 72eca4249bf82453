internal import Synchronization

/// A worker that is started before it is known what it will read: it loads its rules while the import loads its own.
public final class WorkerReserve: Sendable {
    private let worker: Mutex<WorkerProcess?>

    public init(_ program: WorkerProgram) { worker = Mutex(WorkerProcess(program)) }

    /// Gives the worker to the first who asks.
    func take() -> WorkerProcess? {
        worker.withLock { worker in
            defer { worker = nil }
            return worker
        }
    }
}
