internal import Foundation
internal import Model

/// The line that a worker answers a job with: `{"record": …, "schede": […], "summary": …, "cost": …}`, the first two
/// as the canonical form has them.
enum WorkerAnswer {
    private struct Content: Encodable {
        var record: DocumentRecord
        var schede: [SchedaRecord]
        var summary: DocumentSummary
    }

    /// The answer without its cost and without the line's end.
    static func line(of document: ImportedDocument) throws -> Data {
        try encoder.encode(
            Content(record: document.record, schede: document.schede, summary: DocumentSummary(document)))
    }

    /// The whole answer, its line ended.
    static func line(_ answer: Data, cost: WorkerCost) throws -> Data {
        var line = answer.dropLast()
        line.append(contentsOf: Array(",\"cost\":".utf8))
        line.append(try encoder.encode(cost))
        line.append(contentsOf: Array("}\n".utf8))
        return Data(line)
    }

    /// A job that is not done at all: `{"refused": …}`.
    static func refusal(_ why: String) -> Data {
        ((try? encoder.encode(["refused": why])) ?? Data("{}".utf8)) + Data("\n".utf8)
    }

    /// Records as the canonical form has them.
    static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()
}
