internal import Digest
public import Model

/// What the documents of an import come to, gathered in one round.
public struct RunSurvey: Sendable {
    public private(set) var documents = 0
    public private(set) var statuses: [DocumentRecord.Status: Int] = [:]
    public private(set) var templates: [String: Int] = [:]
    public private(set) var severities: [String: Int] = [:]
    public private(set) var codes: [String: Int] = [:]
    public private(set) var found = 0
    public private(set) var answered = 0
    /// What a person should look at first.
    public private(set) var notices = NoticeList(limit: 200)
    private(set) var expected = 0
    private(set) var pages = 0
    private(set) var processorSeconds = 0.0
    /// The most that a document took, in MiB.
    private(set) var memory = 0
    private(set) var reused = 0
    private(set) var sandboxes: Set<String> = []
    /// How many documents were tried twice and given up.
    private(set) var ended: [WorkerEnding: Int] = [:]
    /// Stands for the dataset that comes out of these results.
    private(set) var key = ""

    public var schede: Int { templates.values.reduce(0, +) }

    /// - Parameter maker: all that decides what the results are, but for the documents: rules, program, way of
    ///   reading, forms.
    public init(_ run: ImportRun, maker: [String]) {
        let digest = SHA256Digest()
        digest.update((maker + [run.rulesDigest, Version.current]).joined(separator: "\0").utf8)
        run.forEachLine { line in
            add(line)
            digest.update(([line.summary.id, line.outcome] + line.summary.names).joined(separator: "\0").utf8)
            digest.update("\n".utf8)
        }
        key = digest.hex()
    }

    private mutating func add(_ line: ImportRun.Line) {
        let summary = line.summary
        documents += 1
        notices.add(summary)
        statuses[summary.status, default: 0] += 1
        templates.merge(summary.templates, uniquingKeysWith: +)
        severities.merge(summary.severities, uniquingKeysWith: +)
        codes.merge(summary.codes, uniquingKeysWith: +)
        pages += summary.pages ?? 0
        expected += summary.expected
        found += summary.found
        answered += summary.answered
        if line.isReused { reused += 1 }
        guard let cost = line.cost else { return }
        if let ending = cost.ending { ended[ending, default: 0] += 1 }
        guard !line.isReused else { return }
        processorSeconds += cost.processorSeconds
        memory = max(memory, cost.memory)
        if cost.wasRead { sandboxes.insert(cost.sandbox) }
    }
}

extension ImportRun.Line {
    /// What an input's record depends on besides its content and what made it: why it was not read, how the reader
    /// ended, what the machine lacked.
    fileprivate var outcome: String {
        summary.notices.map { "\($0.code.rawValue) \($0.count) \($0.message)\n" }.joined()
            + (cost.map { $0.ending?.rawValue ?? ($0.wasRead ? "" : "unread") } ?? "")
    }
}
