import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite struct PackageTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private let codebook = Codebook(
        answerFields: ["premiale", "trasversale"], names: [.funds: [Code("FNA", "Fondo")], .areas: []])

    private func package(_ formats: Set<DatasetFormat>) throws -> [String: Any] {
        let dataset = Dataset(
            documents: [DatasetExample.document("a", titles: ["Uno"])], answerFields: codebook.answerFields)
        let target = DatasetFolder(folder.url.appendingPathComponent("out"), force: true)
        let publication = Publication(licence: .cc0, date: "2026-11-24", codebook: codebook)
        try target.publish(dataset, with: DatasetWriters.writers(of: formats, for: publication))
        let data = try #require(try folder.contents(of: "out")["datapackage.json"])
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test func describesEveryFileAndColumn() throws {
        let package = try package(Set(DatasetFormat.allCases))
        let resources = try #require(package["resources"] as? [[String: Any]])
        let paths = resources.compactMap { $0["path"] as? String }
        #expect(Set(paths).union(["datapackage.json", "metadata.json"]) == Set(folder.names(in: "out")))
        for resource in resources {
            guard let schema = resource["schema"] as? [String: Any] else { continue }
            let fields = try #require(schema["fields"] as? [[String: Any]]).compactMap { $0["name"] as? String }
            let path = try #require(resource["path"] as? String)
            let text = try String(contentsOfFile: folder.path("out/\(path)"), encoding: .utf8)
            #expect(text.hasPrefix(fields.joined(separator: ",") + "\r\n"), "\(path)")
        }
        #expect((package["licenses"] as? [[String: String]])?.first?["name"] == "CC0-1.0")
        #expect(package["created"] as? String == "2026-11-24T00:00:00Z")
        #expect((package["sources"] as? [[String: String]])?.first == ["title": "a.txt", "hash": "sha256:a"])
    }

    @Test func namesOnlyTheFormsThatAreThere() throws {
        let resources = try #require(try package([.sqlite])["resources"] as? [[String: Any]])
        #expect(resources.compactMap { $0["format"] as? String } == ["jsonl", "jsonl", "sqlite"])
    }

    @Test func tellsMissingAnswersApart() throws {
        let resources = try #require(try package([.csv])["resources"] as? [[String: Any]])
        let schema = try #require(
            resources.first { $0["path"] as? String == "schede.csv" }?["schema"] as? [String: Any])
        let fields = try #require(schema["fields"] as? [[String: Any]])
        let answer = try #require(fields.first { $0["name"] as? String == "answer_premiale" })
        let missing = try #require(answer["missingValues"] as? [[String: String]])
        #expect(missing.map { $0["value"] } == ["", "non_trovato"])
        let categories = try #require(answer["categories"] as? [[String: String]])
        #expect(categories.map { $0["label"] } == ["sì", "no", "in parte", "senza risposta"])
    }

    @Test func givesTheCodebookBack() throws {
        _ = try package([])
        let url = folder.url.appendingPathComponent("out")
        #expect(DatasetReader().codebook(of: url) == codebook)
        #expect(try DatasetReader().source(url).answerFields == codebook.answerFields)
        #expect(DatasetReader().codebook(of: folder.url) == nil)
    }
}
