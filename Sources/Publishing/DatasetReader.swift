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

    /// - Throws: ``Fault`` for a file that is missing and for the first line that is no record.
    public func read(_ folder: URL) throws -> Dataset {
        let records: [DocumentRecord] = try lines(of: JSONLinesWriter.documents, in: folder)
        let schede: [SchedaRecord] = try lines(of: JSONLinesWriter.schede, in: folder)
        let byDocument = Dictionary(grouping: schede, by: \.document.id)
        for id in byDocument.keys.sorted() where !records.contains(where: { $0.id == id }) {
            throw Fault(
                file: JSONLinesWriter.schede, line: nil,
                message: "schede of the document \(id) stand here, but \(JSONLinesWriter.documents) lacks it")
        }
        return Dataset(documents: records.map { ImportedDocument(record: $0, schede: byDocument[$0.id] ?? []) })
    }

    private func lines<Record: Decodable>(of file: String, in folder: URL) throws -> [Record] {
        let data: Data
        do { data = try Data(contentsOf: folder.appendingPathComponent(file)) } catch {
            throw Fault(file: file, line: nil, message: "the file can't be read; is the folder a dataset?")
        }
        let decoder = JSONDecoder()
        // JSON escapes line ends inside strings, so a line end always ends a record.
        let rows = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        return try rows.compactMap { index, line in
            if line.isEmpty { return nil }
            do { return try decoder.decode(Record.self, from: Data(line)) } catch {
                throw Fault(file: file, line: index + 1, message: "the line is no record: \(error)")
            }
        }
    }
}
