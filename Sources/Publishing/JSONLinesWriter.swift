public import Foundation
internal import Model

/// Writes the canonical form: `documents.jsonl` and `schede.jsonl`, a record a line.
public struct JSONLinesWriter: DatasetWriter {
    static let documents = "documents.jsonl"
    static let schede = "schede.jsonl"

    public init() {}

    public func write(_ dataset: Dataset, into folder: URL) throws {
        try Self.lines(dataset.documents.map(\.record)).write(to: folder.appendingPathComponent(Self.documents))
        try Self.lines(dataset.schede).write(to: folder.appendingPathComponent(Self.schede))
    }

    /// The records as lines, keys in order, so that the same records are the same bytes.
    static func lines(_ records: [some Encodable]) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var data = Data()
        for record in records {
            data.append(try encoder.encode(record))
            data.append(UInt8(ascii: "\n"))
        }
        return data
    }
}
