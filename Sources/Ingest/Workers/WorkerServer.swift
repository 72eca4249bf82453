internal import CSandbox
internal import Foundation
internal import Model
public import Reading
public import Rulebook

#if canImport(Glibc)
    internal import Glibc
#endif

/// The worker: takes jobs from standard input, a line each, and answers each on standard output with one line.
///
/// Each document is read in a process of its own, forked from this one, whose rules are loaded and which has never
/// seen a document: what goes wrong in one can't touch the next. A fork is safe here because a worker has one thread.
public struct WorkerServer {
    private let pipeline: Pipeline
    private let rehearsal: Rehearsal
    private let limits: DocumentLimits
    private let rulesDigest: String
    private let input: Int32
    private let output: Int32

    public init(rules: Rulebook, reader: DocumentReader, limits: DocumentLimits) {
        pipeline = Pipeline(rules: rules, reader: reader)
        rehearsal = Rehearsal(rules, pipeline)
        rulesDigest = rules.digest
        self.limits = limits
        input = STDIN_FILENO
        output = STDOUT_FILENO
    }

    /// Serves until the input ends or nobody takes the answers any more.
    public func serve() {
        signal(SIGPIPE, SIG_IGN)
        var buffer: [UInt8] = []
        var isOpen = true
        var isReady = false
        while isOpen || !buffer.isEmpty {
            guard let end = buffer.firstIndex(of: UInt8(ascii: "\n")) ?? (isOpen ? nil : buffer.endIndex) else {
                isOpen = Descriptor.read(input, into: &buffer)
                continue
            }
            let line = Data(buffer[..<end])
            buffer.removeSubrange(..<min(buffer.count, end + 1))
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
            if !isReady { rehearsal.run() }
            isReady = true
            guard let answer = answer(to: line) else { return }
            guard answer.withUnsafeBytes({ Descriptor.write($0, to: output) }) else { return }
        }
    }

    /// The answer's line; `nil` where nobody waits for it.
    private func answer(to line: Data) -> Data? {
        let job: WorkerJob
        do { job = try JSONDecoder().decode(WorkerJob.self, from: line) } catch {
            return WorkerAnswer.refusal("The line is no job; send an object with the key 'path'.")
        }
        if let version = job.version, version != Version.current {
            return WorkerAnswer.refusal(
                "The worker is of version \(Version.current), the job wants \(version); use the same program.")
        }
        if let digest = job.rulesDigest, digest != rulesDigest {
            return WorkerAnswer.refusal(
                "The worker's rules are \(rulesDigest), the job wants \(digest); name the same folders of rules.")
        }
        return read(job)
    }

    private func read(_ job: WorkerJob) -> Data? {
        guard let answers = Descriptor.pipe(), let errors = Descriptor.pipe() else {
            return WorkerAnswer.refusal("The system gives no more pipes; end other programs.")
        }
        let this = getpid()
        let child = csandbox_fork()
        if child == 0 {
            let nothing = open("/dev/null", O_RDWR)
            dup2(nothing, STDIN_FILENO)
            dup2(errors.write, STDOUT_FILENO)
            dup2(errors.write, STDERR_FILENO)
            close(answers.read)
            ReaderProcess(job: job, pipeline: pipeline, limits: limits, pipe: answers.write).run(parent: this)
        }
        close(answers.write)
        close(errors.write)
        defer {
            close(answers.read)
            close(errors.read)
        }
        guard child > 0 else { return WorkerAnswer.refusal("The system starts no more processes; end other programs.") }
        var watch = ReaderWatch(limits: limits, process: child, answers: answers.read, errors: errors.read)
        guard watch.follow(output: output) else { return nil }
        guard let answer = watch.answer ?? (try? WorkerAnswer.line(of: failure(job, watch))) else {
            return WorkerAnswer.refusal("The record of the document can't be written as JSON.")
        }
        return try? WorkerAnswer.line(answer, cost: watch.cost)
    }

    /// The record of a document whose reader was ended, with what was known of it.
    private func failure(_ job: WorkerJob, _ watch: ReaderWatch) -> ImportedDocument {
        let id = watch.known?.id ?? job.id ?? "name:unknown"
        var source = Source(id: id, names: job.names ?? [job.path.name], size: watch.known?.size ?? 0)
        if let known = watch.known {
            source.mediaType = known.mediaType
            source.reader = known.reader
        }
        source.pages = watch.page?.count
        let ending = watch.ending ?? .crashed
        return pipeline.failure(source, [ending.finding(limits, reached: watch.reached)])
    }
}
