internal import Digest
internal import Foundation
internal import Model

#if canImport(Glibc)
    internal import Glibc
#endif

/// A document's result on disk: a line that tells what it is, then the record, then the schede, a line each, as the
/// canonical form has them.
struct ResultFile: Sendable {
    /// The first line.
    struct Head: Codable, Hashable, Sendable {
        var summary: DocumentSummary
        var cost: WorkerCost
        /// How many bytes follow: a file that was cut short is none.
        var length: Int
        /// Stands for each scheda's content, in order: another import that reads it otherwise has another number.
        var versions: [UInt64]
        /// Whether reading the same bytes again can't give more: they were read, with all that this needs at hand.
        var isFinal: Bool {
            cost.wasRead && summary.codes[FindingCode.ocrLanguageMissing.rawValue] == nil
        }
    }

    let path: String

    /// The bytes of a result's file.
    static func content(_ parts: AnswerParts, summary: DocumentSummary, cost: WorkerCost) throws -> Data {
        let lines = [parts.record] + parts.schede
        let length = lines.reduce(0) { $0 + $1.count + 1 }
        let head = Head(
            summary: summary, cost: cost, length: length,
            versions: parts.schede.map { SHA256Digest.number(of: content($0, of: summary.id)) })
        var data = try WorkerAnswer.encoder.encode(head)
        data.reserveCapacity(data.count + length + 1)
        data.append(UInt8(ascii: "\n"))
        for line in lines {
            data.append(contentsOf: line)
            data.append(UInt8(ascii: "\n"))
        }
        return data
    }

    /// A scheda's record without what says which file it is of: the same words of another file are read alike.
    private static func content(_ scheda: ArraySlice<UInt8>, of id: String) -> Data {
        var data = Data(scheda)
        // The keys are in order, and quotation marks within texts are escaped.
        if let start = data.range(of: Data(#""document":{"#.utf8)),
            let end = data.range(of: Data(#","fields":"#.utf8), in: start.upperBound..<data.endIndex)
        {
            data.removeSubrange(start.lowerBound..<end.lowerBound)
        }
        if let own = data.range(of: Data(id.utf8)) { data.removeSubrange(own) }
        return data
    }

    /// The first line; `nil` where there is no whole result.
    func head() -> Head? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { return nil }
        var bytes: [UInt8] = []
        var searched = 0
        while Descriptor.read(file, into: &bytes) {
            if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                guard let head = try? JSONDecoder().decode(Head.self, from: Data(bytes[..<end])),
                    Int(status.st_size) == end + 1 + head.length
                else { return nil }
                return head
            }
            searched = bytes.count
        }
        return nil
    }

    /// The records' lines as they are; `nil` where there are none.
    func lines() -> (record: Data, schede: Data)? {
        guard let data = FileManager.default.contents(atPath: path),
            let head = data.firstIndex(of: UInt8(ascii: "\n")),
            let record = data[(head + 1)...].firstIndex(of: UInt8(ascii: "\n"))
        else { return nil }
        return (data[(head + 1)...record], data[(record + 1)...])
    }

    /// The document; `nil` where its records can't be read.
    func document() -> ImportedDocument? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return Self.document(data.split(separator: UInt8(ascii: "\n")).dropFirst())
    }

    /// The document of these lines: its record, then its schede.
    static func document(_ lines: some Collection<some DataProtocol>) -> ImportedDocument? {
        let lines = lines.map { Data($0) }
        let decoder = JSONDecoder()
        guard let first = lines.first, let record = try? decoder.decode(DocumentRecord.self, from: first) else {
            return nil
        }
        var schede: [SchedaRecord] = []
        for line in lines.dropFirst() {
            guard let scheda = try? decoder.decode(SchedaRecord.self, from: line) else { return nil }
            schede.append(scheda)
        }
        return ImportedDocument(record: record, schede: schede)
    }
}
