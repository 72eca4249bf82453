internal import Digest
internal import Foundation
public import Model
internal import Synchronization

/// Imports files: each different content once, on as many threads as it is given.
public struct Importer: Sendable {
    /// How far an import is.
    public struct Progress: Sendable {
        /// Documents done and documents in all.
        public var done: Int
        public var total: Int
        public var bytesDone: Int
        public var bytesTotal: Int
        /// The document that has just been done.
        public var record: DocumentRecord
    }

    private let pipeline: Pipeline
    private let workers: Int

    /// - Parameter workers: how many documents may be in work at the same time; at least one.
    public init(pipeline: Pipeline, workers: Int) {
        self.pipeline = pipeline
        self.workers = max(1, workers)
    }

    /// Imports these files.
    ///
    /// - Parameter progress: told after each document, one call at a time, on any thread.
    /// - Returns: the documents in order of their id, whatever the order of the inputs.
    public func documents(
        _ inputs: [Input], progress: @Sendable (Progress) -> Void = { _ in }
    ) -> [ImportedDocument] {
        // The largest first, so that no worker is left alone with it at the end.
        let files = DistinctFile.group(inputs).sorted { ($1.size, $0.id) < ($0.size, $1.id) }
        let bytesTotal = files.reduce(0) { $0 + $1.size }
        struct State {
            var next = 0
            var bytesDone = 0
            var documents: [ImportedDocument] = []
        }
        let state = Mutex(State())
        DispatchQueue.concurrentPerform(iterations: min(workers, max(1, files.count))) { _ in
            while true {
                let index = state.withLock { state in
                    defer { state.next += 1 }
                    return state.next
                }
                guard index < files.count else { return }
                let document = document(files[index])
                state.withLock { state in
                    state.documents.append(document)
                    state.bytesDone += files[index].size
                    progress(
                        Progress(
                            done: state.documents.count, total: files.count, bytesDone: state.bytesDone,
                            bytesTotal: bytesTotal, record: document.record))
                }
            }
        }
        return state.withLock { $0.documents }.sorted { $0.record.id < $1.record.id }
    }

    private func document(_ file: DistinctFile) -> ImportedDocument {
        var imported: ImportedDocument
        switch file.content {
        case .finding(let finding): imported = pipeline.failure(file.source, [finding])
        case .file(let url):
            switch FileReader.read(url) {
            case .finding(let finding): imported = pipeline.failure(file.source, [finding])
            case .bytes(let bytes) where SHA256Digest.hex(of: bytes) != file.id:
                let message = "The file changed while it was read; import it again when it is complete."
                imported = pipeline.failure(file.source, [Finding(.inputUnreadable, .error, message)])
            case .bytes(let bytes): imported = pipeline.run(bytes, names: file.names).imported
            }
        }
        if let finding = file.duplicates { imported.record.diagnostics.append(finding) }
        return imported
    }
}
