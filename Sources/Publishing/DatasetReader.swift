public import Foundation
internal import Model

/// Reads the canonical form of a dataset back.
public struct DatasetReader: Sendable {
    /// A line that can't be read: which, and why.
    public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
        public var file: String
        /// Counted from 1; `nil` where the file as a whole is at fault.
        public var line: Int?
        public var message: String

        public var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(message)" }
    }

    public init() {}

    /// Reads a dataset whole.
    ///
    /// - Throws: ``Fault`` for a file that is missing and for the first line that is no record.
    public func read(_ folder: URL) throws -> Dataset {
        var documents: [ImportedDocument] = []
        try forEachDocument(of: folder) { documents.append($0) }
        return Dataset(documents: documents, answerFields: codebook(of: folder)?.answerFields ?? [])
    }

    /// The dataset as a source that is read anew for every pass, a document at a time.
    ///
    /// - Throws: ``Fault`` for a file that is missing and for a line that is no record.
    public func source(_ folder: URL) throws -> some DatasetSource {
        var answerFields = codebook(of: folder)?.answerFields
        if answerFields == nil {
            // A dataset without a data package: the records alone know the questions.
            var seen: Set<String> = []
            try forEachDocument(of: folder) { document in
                for scheda in document.schede { seen.formUnion(scheda.answers.keys) }
            }
            answerFields = seen.sorted()
        }
        return DatasetFiles(folder: folder, answerFields: answerFields ?? [])
    }

    /// What the dataset's data package says beside the records; none where there is no data package of ours.
    public func codebook(of folder: URL) -> Codebook? {
        struct Descriptor: Decodable { var schedario: PackageDescriptor.Made }
        guard let data = try? Data(contentsOf: folder.appendingPathComponent(PackageWriter.file)) else { return nil }
        return try? JSONDecoder().decode(Descriptor.self, from: data).schedario.codebook
    }

    /// Gives the documents with their schede, in the order of the files.
    fileprivate func forEachDocument(of folder: URL, _ body: (ImportedDocument) throws -> Void) throws {
        let documents = try LineReader(folder, JSONLinesWriter.documents)
        let schede = try LineReader(folder, JSONLinesWriter.schede)
        var next: SchedaRecord? = try schede.next()
        while let record: DocumentRecord = try documents.next() {
            var own: [SchedaRecord] = []
            while let scheda = next, scheda.document.id == record.id {
                own.append(scheda)
                next = try schede.next()
            }
            try body(ImportedDocument(record: record, schede: own))
        }
        if let scheda = next {
            throw Fault(
                file: JSONLinesWriter.schede, line: schede.line,
                message: "a scheda of the document \(scheda.document.id) stands here, but \(JSONLinesWriter.documents) "
                    + "lacks it or has another order")
        }
    }
}

/// A dataset's folder as a source.
private struct DatasetFiles: DatasetSource {
    let folder: URL
    let answerFields: [String]

    func forEachDocument(_ body: (ImportedDocument) throws -> Void) throws {
        try DatasetReader().forEachDocument(of: folder, body)
    }
}

/// The records of a file of lines, one after the other.
private final class LineReader {
    private static let pieceSize = 1 << 18

    private let file: String
    private let handle: FileHandle
    private let decoder = JSONDecoder()
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false
    /// The number of the line that was read last.
    private(set) var line = 0

    init(_ folder: URL, _ file: String) throws {
        self.file = file
        do { handle = try FileHandle(forReadingFrom: folder.appendingPathComponent(file)) } catch {
            throw DatasetReader.Fault(
                file: file, line: nil, message: "the file can't be read; is the folder a dataset?")
        }
    }

    deinit { try? handle.close() }

    /// The next record; none at the end of the file. Empty lines are passed over.
    func next<Record: Decodable>() throws -> Record? {
        while let bytes = try nextLine() {
            line += 1
            if bytes.isEmpty { continue }
            do { return try decoder.decode(Record.self, from: Data(bytes)) } catch {
                let reason = (error as? DecodingError)?.reason ?? "it can't be decoded"
                throw DatasetReader.Fault(
                    file: file, line: line,
                    message: "the line is no record: \(reason); import the plans anew with --force")
            }
        }
        return nil
    }

    /// JSON escapes line ends inside strings, so a line end always ends a record.
    private func nextLine() throws -> ArraySlice<UInt8>? {
        var searched = position
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { position = end + 1 }
                return buffer[position..<end]
            }
            searched = buffer.count
            guard !isAtEnd else {
                defer { position = buffer.count }
                return position < buffer.count ? buffer[position...] : nil
            }
            buffer.removeFirst(position)
            searched -= position
            position = 0
            let piece: Data?
            do { piece = try handle.read(upToCount: Self.pieceSize) } catch {
                throw DatasetReader.Fault(
                    file: file, line: nil, message: "the file can't be read; is it a file, and is its disk sound?")
            }
            guard let piece, !piece.isEmpty else {
                isAtEnd = true
                continue
            }
            buffer.append(contentsOf: piece)
        }
    }
}
