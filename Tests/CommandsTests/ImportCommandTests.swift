import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite struct ImportCommandTests {
    private let run: CommandRun
    private var folder: TemporaryFolder { run.folder }

    init() throws { run = try CommandRun() }

    @Test func publishesADataset() throws {
        let plan = try folder.write("Una premessa senza schede.\n", to: "plan.txt")
        let result = run.importing([plan])
        #expect(result.code == 0, "\(result.error)")
        #expect(folder.names(in: "out").contains("documents.jsonl"))
        let record = try #require(try run.dataset().documents.first?.record)
        #expect(record.sourceNames == ["plan.txt"])
        #expect(record.status == .complete)
        #expect(record.words.balances && record.words.total == 4)
        #expect(record.diagnostics.map(\.code) == [.noSchede])
        #expect(result.output.contains("no-schede: plan.txt"))
        #expect(result.error.contains("[1/1] plan.txt: 0 schede, complete"))
        #expect(result.error.contains("Rules: "))
    }

    @Test func tellsTheSummaryToPrograms() throws {
        let plan = try folder.write("Una premessa.\n", to: "plan.txt")
        let result = run.importing([plan, folder.path("none.txt")], "--json")
        #expect(result.code == 1)
        let summary = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let documents = try #require(summary["documents"] as? [String: Int])
        #expect(documents == ["total": 2, "complete": 1, "partial": 0, "failed": 1])
        #expect((summary["codes"] as? [String: Int])?["input-missing"] == 1)
    }

    @Test func quietPrintsOnlyWhatWentWrong() throws {
        let plan = try folder.write("Una premessa.\n", to: "plan.txt")
        let good = run.importing([plan], "--quiet")
        #expect(good.code == 0 && good.output.isEmpty && good.error.isEmpty)
        let bad = run.importing([folder.path("none.txt"), plan], out: "out2", "--quiet")
        #expect(bad.code == 1 && bad.output.isEmpty)
        #expect(bad.error.hasPrefix("none.txt: input-missing"))
    }

    @Test func drawsOneLineOnATerminal() throws {
        let plan = try folder.write("Una premessa.\n", to: "plan.txt")
        let result = run("import", plan, "--out", folder.path("out"), "--rules", CommandRun.rules, isTerminal: true)
        #expect(result.error.contains("\r\u{1B}[K1/1 documents · "))
        #expect(result.error.hasSuffix("\r\u{1B}[K"))
    }

    @Test func replacesADatasetOnlyByForce() throws {
        let plan = try folder.write("Una premessa.\n", to: "plan.txt")
        #expect(run.importing([plan]).code == 0)
        let refused = run.importing([plan])
        #expect(refused.code == 2)
        #expect(refused.error.contains("--force"))
        #expect(run.importing([plan], "--force").code == 0)
        #expect(folder.names() == ["out", "plan.txt"])
    }

    @Test func replacesNothingThatNoImportMakes() throws {
        let plan = try folder.write("Una premessa.\n", to: "plan.txt")
        #expect(run.importing([plan]).code == 0)
        try folder.write("mine", to: "out/letter.txt")
        let refused = run.importing([plan], "--force", "--fresh")
        #expect(refused.code == 2)
        #expect(refused.error.contains("letter.txt"))
        #expect(folder.names(in: "out").contains("letter.txt"))
        try FileManager.default.removeItem(atPath: folder.path("out/letter.txt"))
        // Whoever has the database open leaves these there.
        try folder.write("", to: "out/dataset.sqlite-wal")
        #expect(run.importing([plan], "--force", "--fresh").code == 0)
    }

    @Test func saysWhereNothingCanBeWritten() throws {
        let plan = try folder.write("Una premessa.\n", to: "plan.txt")
        let result = run.importing([plan], out: "plan.txt/out")
        #expect(result.code == 2)
        #expect(result.error.contains("plan.txt/out: the dataset can't be written: "))
        #expect(!result.error.contains("NSUnderlyingError"))
    }

    @Test func aCacheThatIsNoFolderIsToldAsSuch() throws {
        let plan = try folder.write("Una premessa.\n", to: "plan.txt")
        let result = run.importing([plan], "--cache", plan)
        #expect(result.code == 2 && folder.names() == ["plan.txt"])
        #expect(result.error.contains("Results can't be kept in \(plan): no folder can be made there. Name a folder"))
    }

    @Test func neverReplacesAnotherFolder() throws {
        let plan = try folder.write("Una premessa.\n", to: "mine/plan.txt")
        let result = run.importing([plan], out: "mine", "--force")
        #expect(result.code == 2)
        #expect(folder.names(in: "mine") == ["plan.txt"])
    }

    @Test func givesTheSameBytesForEveryOrderAndNumberOfWorkers() throws {
        let paths = try (1...7).map { try folder.write("Piano numero \($0).\n", to: "in/\($0).txt") }
        #expect(run.importing(paths, out: "a", "--workers", "1").code == 0)
        #expect(run.importing(paths.reversed(), out: "b", "--workers", "4").code == 0)
        #expect(run.importing([folder.path("in")], out: "c").code == 0)
        let first = try run.canonical("a")
        #expect(first.count == 18)
        #expect(try run.canonical("b") == first)
        #expect(try run.canonical("c") == first)
    }

    @Test func writesOnlyTheFormsThatAreWanted() throws {
        let plan = try folder.write("Piano.\n", to: "a.txt")
        #expect(run.importing([plan], "--formats", "csv").code == 0)
        #expect(try run.canonical().count == 15)
        #expect(run.importing([plan], out: "b", "--formats", "sqlite,xlsx").code == 0)
        let names = ["dataset.sqlite", "dataset.xlsx", "datapackage.json", "documents.jsonl", "metadata.json"]
        #expect(try run.canonical("b").keys.sorted() == (names + ["schede.jsonl"]).sorted())
        #expect(run.importing([plan], out: "c", "--formats", "csv,ods").code == 2)
    }

    @Test func holdsNoPathOfTheMachine() throws {
        try folder.write("Piano.\n", to: "in/sub/a.txt")
        #expect(run.importing([folder.path("in"), folder.path("in/none.txt")]).code == 1)
        for (name, content) in try folder.contents(of: "out") {
            #expect(!String(decoding: content, as: UTF8.self).contains(folder.url.lastPathComponent), "\(name)")
        }
    }
}
