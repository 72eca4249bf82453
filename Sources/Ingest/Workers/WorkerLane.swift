internal import Foundation
internal import Model

/// A worker and the thread that waits for it: one document at a time; a worker that is lost is replaced.
final class WorkerLane {
    private let importer: Importer
    private let batch: Batch
    private var worker: WorkerProcess?

    init(importer: Importer, batch: Batch) {
        self.importer = importer
        self.batch = batch
    }

    /// Has a document read and its result kept.
    ///
    /// - Parameter isLast: whether a reader that is ended is the document's failure; else it is tried again later.
    func read(_ index: Int, isLast: Bool) {
        let file = batch.files[index]
        guard case .file(let path) = file.content else { return }
        do {
            guard let (parts, document, head) = try answer(path, file) else {
                return isLast ? try keep(lost(file), index) : batch.tryAgain(index)
            }
            if head.cost.ending != nil, !isLast { return batch.tryAgain(index) }
            let content = try ResultFile.content(parts, summary: head.summary, cost: head.cost)
            try importer.store.keep(content, id: file.id)
            batch.recent.keep(document, size: content.count)
            batch.finish(index, head.summary)
        } catch { batch.fail(error) }
    }

    /// The worker's answer; `nil` where it was lost.
    private func answer(
        _ path: InputPath, _ file: DistinctFile
    ) throws -> (AnswerParts, ImportedDocument, (summary: DocumentSummary, cost: WorkerCost))? {
        let worker = try self.worker ?? importer.reserve?.take() ?? start()
        self.worker = worker
        let limits = importer.limits
        let job = WorkerJob(path: path, names: file.names, id: file.id, rulesDigest: importer.rulesDigest)
        // The worker keeps the limits; should it hang itself, this ends it.
        let outcome = worker.answer(
            to: job, seconds: Double(limits.time) + 60, limit: (limits.output + 1) * 1_048_576)
        guard case .answer(let line) = outcome else {
            self.worker = nil
            return nil
        }
        let decoder = JSONDecoder()
        if let refusal = try? decoder.decode([String: String].self, from: Data(line.prefix(4096)))["refused"] {
            throw Importer.Failure(description: refusal)
        }
        guard let parts = AnswerParts(line),
            let summary = try? decoder.decode(DocumentSummary.self, from: Data(parts.summary)),
            let cost = try? decoder.decode(WorkerCost.self, from: Data(parts.cost)),
            // The reader has seen a document from anywhere: what it says is believed when it can be read.
            let document = ResultFile.document([parts.record] + parts.schede),
            document.record.id == file.id, document.record.sourceNames == file.names,
            DocumentSummary(document) == summary
        else {
            self.worker = nil
            return nil
        }
        guard summary.version == Version.current, summary.rulesDigest == importer.rulesDigest else {
            throw Importer.Failure(
                description: "A worker answered by version \(summary.version) and rules \(summary.rulesDigest), not "
                    + "by this program's; run the import again.")
        }
        return (parts, document, (summary, cost))
    }

    private func start() throws -> WorkerProcess {
        guard let worker = WorkerProcess.started(importer.program) else {
            throw Importer.Failure(
                description: "No worker process can be started (\(String(cString: strerror(errno)))); end other "
                    + "programs, or use fewer --workers.")
        }
        return worker
    }

    /// Keeps a document as failed, whose worker was lost twice without a word.
    private func keep(_ document: ImportedDocument, _ index: Int) throws {
        let cost = WorkerCost(
            seconds: 0, processorSeconds: 0, memory: 0, sandbox: "not reached", wasRead: false, ending: .crashed)
        let line = try WorkerAnswer.line(WorkerAnswer.line(of: document), cost: cost)
        guard let parts = AnswerParts(Array(line.dropLast())) else { return }
        let summary = DocumentSummary(document)
        try importer.store.keep(ResultFile.content(parts, summary: summary, cost: cost), id: document.record.id)
        batch.finish(index, summary)
    }

    private func lost(_ file: DistinctFile) -> ImportedDocument {
        .failed(
            file.source, [WorkerEnding.crashed.finding(importer.limits, reached: "")],
            rulesDigest: importer.rulesDigest)
    }
}
