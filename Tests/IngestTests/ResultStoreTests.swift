import Foundation
import Model
import TestSupport
import Testing

@testable import Ingest

@Suite struct ResultStoreTests {
    private let folder: TemporaryFolder
    private let id = String(repeating: "ab", count: 32)

    init() throws { folder = try TemporaryFolder() }

    private func content(_ title: String = "Piano") throws -> Data {
        var source = Source(id: id, names: ["piano.txt"], mediaType: "text/plain", size: 3, reader: .text)
        source.pages = 2
        var document = ImportedDocument.failed(source, [], rulesDigest: "r")
        document.record.titolo = title
        let cost = WorkerCost(seconds: 1, processorSeconds: 1, memory: 1, sandbox: "", wasRead: true)
        let line = try WorkerAnswer.line(WorkerAnswer.line(of: document), cost: cost)
        let parts = try #require(AnswerParts(Array(line.dropLast())))
        return try ResultFile.content(parts, summary: DocumentSummary(document), cost: cost)
    }

    @Test func givesBackWhatWasKept() throws {
        let store = try ResultStore(folder.url, maker: ["a"])
        try store.keep(content(), id: id)
        #expect(store.file(id).head()?.summary.names == ["piano.txt"])
        #expect(store.file(id).document()?.record.titolo == "Piano")
        // Nothing but the result is left.
        let parent = URL(fileURLWithPath: store.file(id).path).deletingLastPathComponent().path
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent) == ["\(id).jsonl"])
    }

    @Test func anotherMakerHasResultsOfItsOwn() throws {
        try ResultStore(folder.url, maker: ["a"]).keep(content(), id: id)
        #expect(try ResultStore(folder.url, maker: ["b"]).file(id).head() == nil)
        #expect(try ResultStore(folder.url, maker: ["a"]).file(id).head() != nil)
    }

    /// What a machine that went down left behind is no result, wherever it was cut.
    @Test func aFileThatWasCutIsNoResult() throws {
        let store = try ResultStore(folder.url, maker: ["a"])
        let content = try content()
        try store.keep(content, id: id)
        let path = store.file(id).path
        for length in stride(from: 0, to: content.count, by: 7) {
            try content.prefix(length).write(to: URL(fileURLWithPath: path))
            #expect(store.file(id).head() == nil, "cut at \(length)")
        }
        try (content + Data("x".utf8)).write(to: URL(fileURLWithPath: path))
        #expect(store.file(id).head() == nil)
    }

    @Test func oldResultsOfOtherMakersArePruned() throws {
        try ResultStore(folder.url, maker: ["old"]).keep(content(), id: id)
        let old = try #require(folder.names().first)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -40 * 86400)], ofItemAtPath: folder.path(old))
        let store = try ResultStore(folder.url, maker: ["new"])
        store.prune()
        #expect(!folder.names().contains(old))
        #expect(folder.names().count == 1)
    }

    @Test func saysWhyNothingCanBeKept() throws {
        let store = try ResultStore(folder.url, maker: ["a"])
        let parent = URL(fileURLWithPath: store.file(id).path).deletingLastPathComponent()
        try Data().write(to: parent)
        #expect(throws: ResultStore.Failure.self) { try store.keep(content(), id: id) }
        let file = try folder.write("a letter", to: "letter.txt")
        let failure = try #require(throws: ResultStore.Failure.self) {
            _ = try ResultStore(URL(fileURLWithPath: file), maker: ["a"])
        }
        #expect(failure.description.contains("letter.txt") && failure.description.contains("--cache"))
    }
}
