import Foundation
import Model
import Rulebook
import TestSupport
import Testing

@testable import Segmenting

/// Nothing is lost and nothing counted twice, whatever the text.
@Suite struct LedgerTests {
    @Test func everySampleOfTheCorpusBalances() throws {
        let segmenter = Segmenter(rules: Rulebook.load(folders: [PackageRoot.folder("Rules")]).rulebook)
        let texts = try Self.corpus()
        #expect(texts.count > 25)
        for (name, text) in texts {
            #expect(LedgerCheck(Document(text: text), segmenter).faults == [], "\(name)")
        }
    }

    @Test func anyDisorderOfLinesBalances() {
        let segmenter = Segmenter(rules: Rulebook(templates: [TestForm.objective, TestForm.action]))
        var generator = SeededGenerator(seed: 2030)
        var schede = 0
        for round in 0..<300 {
            let text = Mutation.of(Mutation.texts[round % Mutation.texts.count], by: &generator)
            let check = LedgerCheck(Document(text: text), segmenter)
            #expect(check.faults == [], "round \(round):\n\(text)")
            schede += check.schede
        }
        // The check would be of no use on texts that hold no scheda any more.
        #expect(schede > 200)
    }

    /// The texts of the samples, by name.
    private static func corpus() throws -> [(name: String, text: String)] {
        let folder = PackageRoot.folder("Corpus")
        let samples = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try samples.flatMap { sample -> [(String, String)] in
            let source = folder.appendingPathComponent(sample).appendingPathComponent("source")
            let names = (try? FileManager.default.contentsOfDirectory(atPath: source.path)) ?? []
            return try names.sorted().filter { $0.hasSuffix(".txt") }.compactMap { name in
                let bytes = try Data(contentsOf: source.appendingPathComponent(name))
                return String(data: bytes, encoding: .utf8).map { ("\(sample)/\(name)", $0) }
            }
        }
    }
}
