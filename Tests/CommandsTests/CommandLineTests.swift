import Foundation
import Model
import TestSupport
import Testing

@Suite struct CommandLineTests {
    private let run: CommandRun
    private var folder: TemporaryFolder { run.folder }

    init() throws { run = try CommandRun() }

    @Test func version() {
        let result = run("--version")
        #expect(result.code == 0)
        #expect(result.output == Version.current + "\n")
    }

    @Test func helpTeaches() {
        for arguments in [["--help"], []] {
            let result = arguments.isEmpty ? run() : run("--help")
            #expect(result.code == 0)
            #expect(result.output.contains("schedario import plans/ --out dataset"))
        }
        for command in ["import", "show"] {
            let result = run(command, "--help")
            #expect(result.code == 0)
            #expect(result.output.contains("Examples:"))
        }
        #expect(run("rules", "check", "--help").output.contains("Examples:"))
    }

    @Test(arguments: [
        ["import"], ["import", "a.txt"], ["import", "--out", "x"], ["nonsense"], ["import", "a", "--out", ""],
        ["import", "a", "--out", "x", "--workers", "0"], ["import", "a", "--out", "x", "--workers", "many"],
        ["import", "a", "--out", "x", "--reader", "magic"], ["show"], ["show", "a", "--stage", "end"], ["--nonsense"],
        ["show", "a", "--page", "1"], ["show", "a", "--picture", "a.png"],
        ["show", "a", "--page", "0", "--picture", "a.png"],
    ])
    func whatIsNotUnderstoodIsCodeTwo(_ arguments: [String]) {
        let result = run.run(arguments)
        #expect(result.code == 2)
        #expect(result.output.isEmpty)
        #expect(result.error.contains("Error:"))
    }

    @Test(arguments: ["2026-02-31", "2025-02-29", "2026-13-01", "2026-00-10", "26-1-1", "2026-1-01", "oggi"])
    func whatIsNoDayIsCodeTwo(_ date: String) {
        let result = run("export", "nowhere", "--format", "csv", "--date", date)
        #expect(result.code == 2 && result.error.contains("--date takes a day"))
    }

    @Test(arguments: ["2024-02-29", "2026-11-24", "2026-12-31"]) func aDayIsTaken(_ date: String) {
        #expect(run("export", "nowhere", "--format", "csv", "--date", date).error.hasPrefix("Error: nowhere: "))
    }

    @Test func rulesThatAreNotThereAreCodeTwo() {
        let result = run("rules", "check", "--rules", folder.path("none"))
        #expect(result.code == 2)
        #expect(result.error.contains("no rule file"))
    }

    @Test func rulesOfTheProjectAreSound() {
        let result = run("rules", "check", "--rules", CommandRun.rules)
        #expect(result.code == 0, "\(result.output)")
    }

    @Test func rulesBesideTheInputsAreAddedAndSaid() throws {
        let corpus = PackageRoot.folder("Corpus").path
        let result = run.importing([corpus])
        #expect(result.error.contains("Corpus/rules"))
    }

    @Test func showsEveryStage() throws {
        let plan = try folder.write("Una premessa senza schede.\n", to: "plan.txt")
        let words = run("show", plan, "--stage", "words", "--rules", CommandRun.rules)
        #expect(words.code == 0)
        #expect(words.output.contains("line 1") && words.output.contains("premessa"))
        let segments = run("show", plan, "--stage", "segments", "--rules", CommandRun.rules)
        #expect(segments.output.contains("4 words: 0 in fields"))
        #expect(segments.output.contains("Outside any scheda: line 1"))
        #expect(run("show", plan, "--rules", CommandRun.rules).output.contains("Document  plan.txt"))
        for stage in ["words", "segments", "schede"] {
            let result = run("show", plan, "--stage", stage, "--json", "--rules", CommandRun.rules)
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(result.output.utf8)) }
        }
    }

    @Test func showSaysWhyThereIsNothing() {
        let result = run("show", folder.path("none.txt"), "--rules", CommandRun.rules)
        #expect(result.code == 1)
        #expect(result.error.contains("none.txt: input-missing"))
        let whole = run("show", folder.url.path, "--rules", CommandRun.rules)
        #expect(whole.code == 1)
        #expect(whole.error.contains("it is a folder; name one of its plans"))
    }
}
