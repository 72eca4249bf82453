public import Foundation
internal import Model

/// Writes the canonical form: `documents.jsonl` and `schede.jsonl`, a record a line.
public struct JSONLinesWriter: StreamingWriter {
    /// Also the sign that a folder holds a dataset.
    public static let documents = "documents.jsonl"
    static let schede = "schede.jsonl"
    public static let files: Set<String> = [documents, schede]

    public init() {}

    func open(in folder: URL, tables: [Table]) throws -> any OpenForm { try OpenJSONLines(in: folder) }

    func sharesPass(over source: any DatasetSource) -> Bool { !(source is any CanonicalSource) }

    public func write(_ source: any DatasetSource, into folder: URL) throws {
        guard let source = source as? any CanonicalSource else {
            return try FormPass.write(source, with: [self], into: folder)
        }
        let documents = try OutputFile(folder.appendingPathComponent(Self.documents))
        let schede = try OutputFile(folder.appendingPathComponent(Self.schede))
        try source.forEachCanonical { record, lines in
            try documents.write(record)
            try schede.write(lines)
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

private final class OpenJSONLines: OpenForm {
    private let documents: OutputFile
    private let schede: OutputFile

    init(in folder: URL) throws {
        documents = try OutputFile(folder.appendingPathComponent(JSONLinesWriter.documents))
        schede = try OutputFile(folder.appendingPathComponent(JSONLinesWriter.schede))
    }

    func add(_ document: TabledDocument) throws {
        try documents.write(JSONLinesWriter.lines([document.document.record]))
        try schede.write(JSONLinesWriter.lines(document.document.schede))
    }

    func close() throws {
        try documents.close()
        try schede.close()
    }
}
