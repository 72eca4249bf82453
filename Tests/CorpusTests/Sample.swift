import Foundation
import TestSupport
import Testing

/// A folder of `Corpus/`: its inputs, and what a right extraction of each says.
struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let folder: URL

    var testDescription: String { name }

    /// Every folder that holds an `expected.jsonl`.
    static let all: [Sample] = {
        let corpus = PackageRoot.folder("Corpus")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: corpus.path)) ?? []
        return names.sorted()
            .map { Sample(name: $0, folder: corpus.appendingPathComponent($0, isDirectory: true)) }
            .filter { FileManager.default.fileExists(atPath: $0.expectedFile.path) }
    }()

    private var expectedFile: URL { folder.appendingPathComponent("expected.jsonl") }

    /// The document first, then the schede.
    func expectations() throws -> (document: JSONValue, schede: [JSONValue]) {
        let lines = try String(contentsOf: expectedFile, encoding: .utf8).split(separator: "\n")
        let values = try lines.map { try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8)) }
        guard let document = values.first?["document"] else {
            throw CocoaError(.fileReadCorruptFile, userInfo: [NSFilePathErrorKey: expectedFile.path])
        }
        return (document, Array(values.dropFirst()))
    }
}
