import Foundation
import Publishing
import TestSupport
import Testing

@Suite struct DatasetFolderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func target(force: Bool = false) -> DatasetFolder {
        DatasetFolder(folder.url.appendingPathComponent("out"), force: force)
    }

    private let dataset = Dataset(documents: [DatasetExample.document("a", titles: ["Uno"])])

    /// A writer that stops midway.
    private struct Broken: DatasetWriter {
        struct Stop: Error {}
        static let files: Set<String> = ["half.csv"]
        func write(_ source: any DatasetSource, into folder: URL) throws {
            try Data("half".utf8).write(to: folder.appendingPathComponent("half.csv"))
            throw Stop()
        }
    }

    @Test func publishesEveryForm() throws {
        try target().publish(dataset)
        #expect(folder.names() == ["out"])
        #expect(folder.names(in: "out").contains("documents.jsonl"))
        #expect(folder.names(in: "out").filter { $0.hasSuffix(".csv") }.count == 12)
    }

    @Test func makesTheFoldersAbove() throws {
        try DatasetFolder(folder.url.appendingPathComponent("x/y/out"), force: false).publish(dataset)
        #expect(folder.names(in: "x/y") == ["out"])
    }

    @Test func refusesWhatIsThere() throws {
        try target().publish(dataset)
        #expect(throws: DatasetFolder.Refusal.self) { try target().publish(dataset) }
        try target(force: true).publish(Dataset(documents: []))
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("out/documents.jsonl"))).isEmpty)
        #expect(folder.names() == ["out"])
    }

    @Test func replacesNoOtherFolder() throws {
        try folder.write("mine", to: "out/letter.txt")
        #expect(throws: DatasetFolder.Refusal.self) { try target(force: true).publish(dataset) }
        #expect(folder.names(in: "out") == ["letter.txt"])
    }

    @Test func replacesNoFileThatSomebodyPutIntoIt() throws {
        try target().publish(dataset)
        for name in ["dataset-pivot.xlsx", "sums.csv", ".git/config"] { try folder.write("mine", to: "out/\(name)") }
        let before = folder.names(in: "out")
        let refusal = try #require(throws: DatasetFolder.Refusal.self) { try target(force: true).publish(dataset) }
        #expect(refusal.description.contains(": .git, dataset-pivot.xlsx, sums.csv. Move it elsewhere"))
        #expect(folder.names(in: "out") == before)
    }

    @Test func replacesAnEmptyFolder() throws {
        try FileManager.default.createDirectory(atPath: folder.path("out"), withIntermediateDirectories: false)
        try target(force: true).publish(dataset)
        #expect(folder.names(in: "out").contains("schede.jsonl"))
    }

    @Test func replacesNoFile() throws {
        try folder.write("mine", to: "out")
        #expect(throws: DatasetFolder.Refusal.self) { try target(force: true).publish(dataset) }
    }

    @Test func aBrokenWriteLeavesAllAsItWas() throws {
        #expect(throws: Broken.Stop.self) { try target().publish(dataset, with: [JSONLinesWriter(), Broken()]) }
        #expect(folder.names().isEmpty)
        try target().publish(dataset)
        let before = try folder.contents(of: "out")
        #expect(throws: Broken.Stop.self) { try target(force: true).publish(dataset, with: [Broken()]) }
        #expect(try folder.contents(of: "out") == before)
        #expect(folder.names() == ["out"])
    }

    @Test func theSameDatasetIsTheSameBytes() throws {
        let documents = ["c", "a", "b"].map { DatasetExample.document($0, titles: ["Uno", "Due"]) }
        try target().publish(Dataset(documents: documents))
        let first = try folder.contents(of: "out")
        try target(force: true).publish(Dataset(documents: documents.reversed()))
        #expect(try folder.contents(of: "out") == first)
    }

    @Test func followsALinkToTheDataset() throws {
        try target().publish(dataset)
        try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: folder.path("out"))
        try DatasetFolder(URL(fileURLWithPath: folder.path("link")), force: true).publish(Dataset(documents: []))
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("out/documents.jsonl"))).isEmpty)
        #expect(folder.names() == ["link", "out"])
    }
}
