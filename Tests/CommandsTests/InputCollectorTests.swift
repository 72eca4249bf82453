import Foundation
import Ingest
import Model
import Publishing
import TestSupport
import Testing

@Suite struct InputCollectorTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func names(_ paths: String...) -> [String] {
        InputCollector.collect(paths.map { folder.path($0) }).files.map(\.name)
    }

    @Test func walksFolders() throws {
        for name in [
            "b.txt", "a.PDF", "sub/c.html", "sub/deep/d.docx", "sub/o.odt", "e.jpg", "f", ".hidden.txt", "g.md",
            "h.htm",
        ] {
            try folder.write("x", to: "in/\(name)")
        }
        let list = InputCollector.collect([folder.path("in")])
        #expect(
            list.files.map(\.name) == ["a.PDF", "b.txt", "g.md", "h.htm", "sub/c.html", "sub/deep/d.docx"])
        #expect(list.skipped == 3)
        #expect(list.others == ["e.jpg", "f", "sub/o.odt"])
    }

    @Test func takesWhatIsGivenWhateverItsSuffix() throws {
        try folder.write("x", to: "plan.dat")
        try folder.write("x", to: "notes.md")
        #expect(names("plan.dat", "notes.md") == ["plan.dat", "notes.md"])
    }

    @Test func leavesNotesOut() throws {
        for name in ["notes.md", "README.md", "plan.txt"] { try folder.write("x", to: "in/\(name)") }
        let list = InputCollector.collect([folder.path("in")])
        #expect(list.files.map(\.name) == ["plan.txt"])
        #expect(list.skipped == 2)
        #expect(list.others.isEmpty)
    }

    @Test func ofASampleTakesItsSourceOnly() throws {
        try folder.write("x", to: "in/sample/source/plan.txt")
        try folder.write("x", to: "in/sample/other.txt")
        try folder.write("x", to: "in/sample/more/other.txt")
        try folder.write("{}", to: "in/sample/expected.jsonl")
        try folder.write("x", to: "in/rules/territory/x.yaml")
        try folder.write("x", to: "in/rules/words.txt")
        let list = InputCollector.collect([folder.path("in")])
        #expect(list.files.map(\.name) == ["sample/source/plan.txt"])
        #expect(list.rules.map(\.path) == [folder.path("in/rules")])
        // All but the rules that are taken.
        #expect(list.skipped == 4)
    }

    @Test func aFolderOfPlansMayHaveAnyName() throws {
        for name in ["source/a.txt", "b.txt", "rules/c.txt", "sub/rules/d.txt"] {
            try folder.write("x", to: "in/\(name)")
        }
        let list = InputCollector.collect([folder.path("in")])
        #expect(list.files.map(\.name) == ["b.txt", "rules/c.txt", "source/a.txt", "sub/rules/d.txt"])
        #expect(list.skipped == 0 && list.rules.isEmpty)
    }

    @Test func rulesFurtherDownAreCountedAsLeftOut() throws {
        try folder.write("x", to: "in/sub/rules/words.yaml")
        try folder.write("x", to: "in/sub/plan.txt")
        let list = InputCollector.collect([folder.path("in")])
        #expect(list.files.map(\.name) == ["sub/plan.txt"])
        #expect(list.skipped == 1 && list.rules.isEmpty)
    }

    @Test func goesIntoNoDataset() throws {
        let run = try CommandRun()
        try run.folder.write("Una premessa.\n", to: "plan.txt")
        for _ in 1...2 { #expect(run.importing([run.folder.url.path], "--force").code == 0) }
        #expect(try run.dataset().documents.map(\.record.sourceName) == ["plan.txt"])
        let list = InputCollector.collect([run.folder.url.path])
        #expect(list.skipped == run.folder.names(in: "out").count)
        #expect(InputCollector.collect([run.folder.path("out")]).empty == [run.folder.path("out")])
    }

    @Test func understandsPatterns() throws {
        for name in ["b.txt", "a.txt", "c.md"] { try folder.write("x", to: name) }
        #expect(names("*.txt") == ["a.txt", "b.txt"])
        #expect(names("?.md") == ["c.md"])
        try folder.write("x", to: "[odd].txt")
        #expect(names("[odd].txt") == ["[odd].txt"])
    }

    @Test func takesEachPlaceOnce() throws {
        try folder.write("x", to: "a.txt")
        #expect(names("a.txt", "./a.txt", "*.txt") == ["a.txt"])
    }

    @Test func doesNotFollowLinksToFolders() throws {
        try folder.write("x", to: "in/a.txt")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("in/loop"), withDestinationPath: folder.path("in"))
        let list = InputCollector.collect([folder.path("in")])
        #expect(list.files.map(\.name) == ["a.txt"])
        #expect(list.skipped == 1)
    }

    @Test func recordsTheSameBytesOnceWithEveryName() throws {
        let run = try CommandRun()
        for name in ["b.txt", "a.txt", "c.txt"] { try run.folder.write("Lo stesso piano.\n", to: "in/\(name)") }
        try run.folder.write("Un altro piano.\n", to: "other/a.txt")
        let result = run.importing([run.folder.path("in"), run.folder.path("other")])
        #expect(result.code == 0)
        let records = try run.dataset().documents.map(\.record)
        #expect(Set(records.map(\.sourceNames)) == [["a.txt", "b.txt", "c.txt"], ["a.txt"]])
        let same = try #require(records.first { $0.sourceNames.count == 3 })
        #expect(same.sourceName == "a.txt")
        #expect(same.diagnostics.contains { $0.code == .duplicateInput && $0.severity == .info })
    }
}
