internal import Dispatch
internal import Foundation
internal import Model
internal import Synchronization

/// A form whose files are open: it takes the documents in order, one at a time.
protocol OpenForm: AnyObject {
    func add(_ document: TabledDocument) throws
    /// Ends the files; without this call they are not whole.
    func close() throws
}

/// A writer that takes the documents one at a time, so that several can share one pass over the source.
protocol StreamingWriter: DatasetWriter {
    /// - Parameter tables: the tables of the dataset, in their order.
    func open(in folder: URL, tables: [Table]) throws -> any OpenForm

    /// Whether it has no quicker way over this source of its own.
    func sharesPass(over source: any DatasetSource) -> Bool
}

extension StreamingWriter {
    func sharesPass(over source: any DatasetSource) -> Bool { true }

    public func write(_ source: any DatasetSource, into folder: URL) throws {
        try FormPass.write(source, with: [self], into: folder)
    }
}

/// A document and the rows it gives to every table, worked out once for all forms that want them.
final class TabledDocument {
    let document: ImportedDocument
    private let tables: [Table]

    init(_ document: ImportedDocument, tables: [Table]) {
        self.document = document
        self.tables = tables
    }

    /// The rows for each table, in the order of the tables.
    private(set) lazy var rows: [[[Cell]]] = tables.map { $0.rows(of: document) }
}

/// One pass over a source for all the forms that can share it.
enum FormPass {
    /// How many documents are held at a time.
    private static let batchSize = 8

    static func write(_ source: any DatasetSource, with writers: [any StreamingWriter], into folder: URL) throws {
        let tables = Table.all(answerFields: source.answerFields)
        let forms = try writers.map { try $0.open(in: folder, tables: tables) }
        let lanes = Lanes(forms, tables: tables)
        var batch: [ImportedDocument] = []
        try source.forEachDocument { document in
            batch.append(document)
            guard batch.count == batchSize else { return }
            try lanes.add(batch)
            batch.removeAll(keepingCapacity: true)
        }
        try lanes.add(batch)
        try lanes.close()
    }
}

/// Forms that are written at the same time: every other one in a lane of its own.
///
/// Unchecked: a form belongs to one lane, a lane is worked by one thread at a time, and the calls that hand work to
/// the lanes return only when all of it is done.
private final class Lanes: @unchecked Sendable {
    private let lanes: [[any OpenForm]]
    private let tables: [Table]

    init(_ forms: [any OpenForm], tables: [Table]) {
        self.tables = tables
        let count = min(2, forms.count)
        lanes = (0..<count).map { lane in
            stride(from: lane, to: forms.count, by: count).map { forms[$0] }
        }
    }

    func add(_ batch: [ImportedDocument]) throws {
        try work { lane in
            for document in batch {
                let tabled = TabledDocument(document, tables: self.tables)
                for form in lane { try form.add(tabled) }
            }
        }
    }

    func close() throws { try work { lane in for form in lane { try form.close() } } }

    private func work(_ body: @Sendable ([any OpenForm]) throws -> Void) throws {
        let failure = Mutex<(any Error)?>(nil)
        DispatchQueue.concurrentPerform(iterations: lanes.count) { index in
            do { try body(lanes[index]) } catch { failure.withLock { $0 = $0 ?? error } }
        }
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
