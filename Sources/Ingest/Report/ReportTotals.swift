internal import Model

/// What the documents of an import come to.
struct ReportTotals {
    private(set) var statuses: [DocumentRecord.Status: Int] = [:]
    private(set) var templates: [String: Int] = [:]
    private(set) var severities: [String: Int] = [:]
    private(set) var codes: [String: Int] = [:]
    private(set) var pages = 0
    private(set) var expected = 0
    private(set) var found = 0
    private(set) var answered = 0
    private(set) var processorSeconds = 0.0
    private(set) var memory = 0
    private(set) var reused = 0
    private(set) var sandboxes: Set<String> = []
    /// How many documents were tried twice and given up.
    private(set) var ended: [WorkerEnding: Int] = [:]

    mutating func add(_ line: ImportRun.Line) {
        let summary = line.summary
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
