internal import Synchronization

/// Workers that are copies of this process, made while it has one thread: program and rules are loaded once for all.
public final class WorkerReserve: Sendable {
    private let workers = Mutex<[WorkerProcess]>([])
    private let server: @Sendable () -> WorkerServer

    /// - Parameter server: what a worker does; made when the first document is to be read.
    public init(_ server: @escaping @Sendable () -> WorkerServer) { self.server = server }

    /// Makes so many, or as many as the system gives; none in a process with threads.
    func fill(_ count: Int) {
        let server = server()
        workers.withLock { workers in
            while workers.count < count, let worker = WorkerProcess.forked(server.serve) { workers.append(worker) }
        }
    }

    /// Gives a worker to the first who asks; `nil` where none is left.
    func take() -> WorkerProcess? { workers.withLock { $0.popLast() } }
}
