public import Foundation
internal import Model

/// Writes the canonical form: `documents.jsonl` and `schede.jsonl`, a record a line.
public struct JSONLinesWriter: DatasetWriter {
    static let documents = "documents.jsonl"
    static let schede = "schede.jsonl"

    public init() {}

    public func write(_ source: any DatasetSource, into folder: URL) throws {
        let documents = try OutputFile(folder.appendingPathComponent(Self.documents))
        let schede = try OutputFile(folder.appendingPathComponent(Self.schede))
        if let source = source as? any CanonicalSource {
            try source.forEachCanonical { record, lines in
                try documents.write(record)
                try schede.write(lines)
            }
        } else {
            try source.forEachDocument { document in
                try documents.write(try Self.lines([document.record]))
                try schede.write(try Self.lines(document.schede))
            }
        }
        try documents.close()
        try schede.close()
    }

    /// The records as lines, keys in order, so that the same records are the same bytes.
    public static func lines(_ records: [some Encodable]) throws -> Data {
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
