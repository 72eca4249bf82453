internal import CSandbox
internal import Digest
internal import Foundation
internal import Model
internal import Reading

#if canImport(Glibc)
    internal import Glibc
#endif

/// What the process of one document does: reads the file, confines itself, runs the stages, answers, and ends.
///
/// What it tells on the way are lines: `k` and JSON for what is known of the document, `p` for a page that begins,
/// `a` for the answer.
struct ReaderProcess {
    /// What is known before the stages run.
    struct Known: Codable {
        var id: String
        var size: Int
        var mediaType: String
        var reader: ReaderKind
        var sandbox: String
    }

    let job: WorkerJob
    let pipeline: Pipeline
    let limits: DocumentLimits
    let pipe: Int32

    /// Does all of it in a process of its own, forked from one without threads.
    func run(parent: pid_t) -> Never {
        if csandbox_die_with(parent) != 0 { _exit(1) }
        bound()
        let names = job.names ?? [job.path.name]
        switch FileReader.read(job.path) {
        case .finding(let finding):
            let source = Source(id: job.id ?? "name:" + SHA256Digest.hex(of: names[0].utf8), names: names, size: 0)
            answer(pipeline.failure(source, [finding]))
        case .bytes(let bytes): read(bytes, names)
        }
        _exit(0)
    }

    private func read(_ bytes: [UInt8], _ names: [String]) {
        let id = SHA256Digest.hex(of: bytes)
        if let wanted = job.id, wanted != id {
            let message = "The file changed while it was read; import it again when it is complete."
            let source = Source(id: wanted, names: names, size: bytes.count)
            return answer(pipeline.failure(source, [Finding(.inputUnreadable, .error, message)]))
        }
        let kind = DocumentReader.kind(of: bytes)
        let held = Sandbox.confine()
        let known = Known(id: id, size: bytes.count, mediaType: kind.mediaType, reader: kind.reader, sandbox: held)
        tell("k", (try? JSONEncoder().encode(known)) ?? Data())
        let watch = PageWatch(maximum: limits.pages) { page, count in tell("p", Data("\(page) \(count)".utf8)) }
        answer(pipeline.watching(watch).run(bytes, names: names).imported)
    }

    /// The limits that the kernel keeps; the others are the worker's.
    private func bound() {
        func limit(_ kind: __rlimit_resource, _ soft: Int, hard: Int? = nil) {
            var value = rlimit(rlim_cur: rlim_t(soft), rlim_max: rlim_t(hard ?? soft))
            setrlimit(__rlimit_resource_t(kind.rawValue), &value)
        }
        limit(RLIMIT_AS, limits.memory * 1_048_576)
        limit(RLIMIT_CPU, limits.processorTime, hard: limits.processorTime + 5)
        // Whoever started the program may have held back the signal that ends it at its limit.
        var all = sigset_t()
        sigfillset(&all)
        sigprocmask(SIG_UNBLOCK, &all, nil)
        signal(SIGXCPU, SIG_DFL)
        limit(RLIMIT_CORE, 0)
        limit(RLIMIT_FSIZE, 0)
        limit(RLIMIT_NOFILE, 128)
    }

    private func answer(_ document: ImportedDocument) {
        guard let line = try? WorkerAnswer.line(of: document) else { _exit(1) }
        tell("a", line)
    }

    private func tell(_ kind: Character, _ content: Data) {
        var line = Data("\(kind)".utf8)
        line.append(content)
        line.append(UInt8(ascii: "\n"))
        let isWritten = line.withUnsafeBytes { Descriptor.write($0, to: pipe) }
        // Nobody is there to answer.
        if !isWritten { _exit(1) }
    }
}
