internal import CSandbox
internal import Foundation

#if canImport(Glibc)
    internal import Glibc
#endif

/// A worker that runs: takes a job, gives its answer.
///
/// Forked from this process while that has one thread, which saves loading program and rules again; else started with
/// posix_spawn. Not through a library of asynchronous streams: its owner is a thread that waits for one answer with a
/// deadline. Ends in deinit. Unchecked: it may be handed on, but only one thread at a time has it.
final class WorkerProcess: @unchecked Sendable {
    enum Outcome {
        case answer([UInt8])
        /// The worker ended or stopped answering; it is of no more use. With its last words.
        case lost(String)
    }

    private let process: pid_t
    private let jobs: Int32
    private let answers: Int32
    private let errors: Int32
    private var hasErrors = true
    private var words: [UInt8] = []

    private init(_ process: pid_t, _ pipes: Pipes) {
        self.process = process
        jobs = pipes.jobs.write
        answers = pipes.answers.read
        errors = pipes.errors.read
    }

    /// The worker as a program of its own; `nil` where the system starts no more.
    static func started(_ program: WorkerProgram) -> WorkerProcess? {
        guard let pipes = Pipes() else { return nil }
        defer { pipes.closeWorkersEnds() }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (from, to) in pipes.workersEnds { posix_spawn_file_actions_adddup2(&actions, from, to) }
        var environment = ProcessInfo.processInfo.environment
        // A crash is told by its signal; unwinding it would take seconds. One page on one core.
        environment["SWIFT_BACKTRACE"] = "enable=no"
        environment["OMP_THREAD_LIMIT"] = "1"
        let words = ([program.path] + program.arguments).map { strdup($0) }
        let settings = environment.map { strdup("\($0.key)=\($0.value)") }
        defer { (words + settings).forEach { free($0) } }
        var process: pid_t = 0
        let result = posix_spawn(&process, program.path, &actions, nil, words + [nil], settings + [nil])
        guard result == 0 else {
            pipes.closeOwnEnds()
            return nil
        }
        return WorkerProcess(process, pipes)
    }

    /// The worker as a copy of this process that serves and ends; `nil` where the process has threads, which a copy
    /// would lack, or where the system makes no more.
    static func forked(_ serve: () -> Void) -> WorkerProcess? {
        guard csandbox_threads() == 1, let pipes = Pipes() else { return nil }
        let process = csandbox_fork()
        if process == 0 {
            // What is to be said when all is stopped, the first process says.
            for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
            for (from, to) in pipes.workersEnds { dup2(from, to) }
            // The pipes of other workers, too: one that stays open here would keep them from ending.
            guard csandbox_forget() == 0 else { _exit(1) }
            serve()
            _exit(0)
        }
        pipes.closeWorkersEnds()
        guard process > 0 else {
            pipes.closeOwnEnds()
            return nil
        }
        return WorkerProcess(process, pipes)
    }

    /// The pipes between a worker and its owner.
    private struct Pipes {
        let jobs: (read: Int32, write: Int32)
        let answers: (read: Int32, write: Int32)
        let errors: (read: Int32, write: Int32)

        init?() {
            guard let jobs = Descriptor.pipe() else { return nil }
            guard let answers = Descriptor.pipe() else {
                Self.close(jobs)
                return nil
            }
            guard let errors = Descriptor.pipe() else {
                Self.close(jobs)
                Self.close(answers)
                return nil
            }
            self.jobs = jobs
            self.answers = answers
            self.errors = errors
        }

        private static func close(_ pipe: (read: Int32, write: Int32)) {
            Glibc.close(pipe.read)
            Glibc.close(pipe.write)
        }

        /// What the worker has as standard input, output and errors.
        var workersEnds: [(from: Int32, to: Int32)] {
            [(jobs.read, STDIN_FILENO), (answers.write, STDOUT_FILENO), (errors.write, STDERR_FILENO)]
        }

        func closeWorkersEnds() {
            for end in [jobs.read, answers.write, errors.write] { Glibc.close(end) }
        }

        func closeOwnEnds() {
            for end in [jobs.write, answers.read, errors.read] { Glibc.close(end) }
        }
    }

    deinit {
        // A worker that waits for a job ends when there will be none; one in the middle of a document must be ended.
        close(jobs)
        close(answers)
        close(errors)
        kill(process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }

    /// Has one document read.
    ///
    /// - Parameters:
    ///   - seconds: how long the worker may take; it keeps the document's own limits itself.
    ///   - limit: the longest answer, in bytes.
    func answer(to job: WorkerJob, seconds: Double, limit: Int) -> Outcome {
        guard var line = try? WorkerAnswer.encoder.encode(job) else { return .lost("the job can't be written") }
        line.append(UInt8(ascii: "\n"))
        guard line.withUnsafeBytes({ Descriptor.write($0, to: jobs) }) else { return .lost(lastWords()) }
        let start = ContinuousClock.now
        var buffer: [UInt8] = []
        while true {
            let left = seconds - (ContinuousClock.now - start).seconds
            guard left > 0,
                let ready = Descriptor.wait(read: [answers, hasErrors ? errors : -1], seconds: left)
            else { return .lost("it stopped answering") }
            if ready[1] { hear() }
            guard ready[0] else { continue }
            guard Descriptor.read(answers, into: &buffer), buffer.count <= limit else { return .lost(lastWords()) }
            if buffer.last == UInt8(ascii: "\n") {
                buffer.removeLast()
                return .answer(buffer)
            }
        }
    }

    private func hear() {
        hasErrors = Descriptor.read(errors, into: &words)
        if words.count > 4096 { words.removeFirst(words.count - 4096) }
    }

    private func lastWords() -> String {
        while hasErrors, let ready = Descriptor.wait(read: [errors], seconds: 0.2), ready[0] { hear() }
        return String(decoding: words, as: UTF8.self)
    }
}
