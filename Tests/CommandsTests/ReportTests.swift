import Foundation
import Model
import TestSupport
import Testing

@Suite struct ReportTests {
    private let run: CommandRun
    private var folder: TemporaryFolder { run.folder }

    init() throws { run = try CommandRun() }

    private func report(_ name: String) throws -> String {
        try String(contentsOfFile: folder.path("out/report.\(name)"), encoding: .utf8)
    }

    @Test func namesAreShownAndNotObeyed() throws {
        let plan = try folder.write("Una premessa.\n", to: "<b>|x\u{1B}[31m\n`y`.txt")
        #expect(run.importing([plan]).code == 0)
        let page = try report("html")
        #expect(page.contains("&lt;b&gt;|x [31m `y`.txt"))
        #expect(!page.contains("<b>") && !page.contains("\u{1B}"))
        // One file that needs and runs nothing.
        #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("href="))
        #expect(page.contains("default-src 'none'"))
        let text = try report("md")
        #expect(text.contains("\\<b\\>\\|x \\[31m \\`y\\`.txt"))
        #expect(!text.contains("\u{1B}"))
    }

    @Test func saysWhatConfinedTheReadersAndWhatItTook() throws {
        let plan = try folder.write("Una premessa.\n", to: "plan.txt")
        #expect(run.importing([plan], "--max-pages", "7").code == 0)
        let text = try report("md")
        #expect(text.contains("Readers were confined by: no-new-privileges"))
        #expect(text.contains("7 pages"))
        #expect(text.contains("There is none to compare with."))
        #expect(text.contains("| plan.txt | complete | text |"))
    }

    /// A plan of a kind that a folder is not walked for must not be missing without a word.
    @Test func namesWhatWasLeftOut() throws {
        try folder.write("Una premessa.\n", to: "in/plan.txt")
        for name in ["vecchio.doc", "sub/tavola.jpg", "README.md"] { try folder.write("x", to: "in/\(name)") }
        let result = run.importing([folder.path("in")])
        #expect(result.output.contains("sub/tavola.jpg, vecchio.doc; name a file itself"))
        let text = try report("md")
        #expect(text.contains("2 files of other kinds"))
        #expect(text.contains("- vecchio.doc") && text.contains("- sub/tavola.jpg") && !text.contains("README"))
    }

    @Test func namesWhatIsDifferentFromTheImportBefore() throws {
        let plan = try folder.write("Una premessa.\n", to: "a.txt")
        let other = try folder.write("Altro.\n", to: "b.txt")
        #expect(run.importing([plan, other]).code == 0)
        try folder.write("", to: "a.txt")
        #expect(run.importing([plan], "--force").code == 1)
        let text = try report("md")
        #expect(text.contains("Program and rules are the same."))
        #expect(text.contains("| a.txt | complete, 0 schede, 0 answered, 0 errors, 1 warnings | failed, 0 schede"))
        #expect(text.contains("| b.txt | complete, 0 schede, 0 answered, 0 errors, 1 warnings | not there |"))
    }

    @Test func anImportThatChangesNothingKeepsItsLines() throws {
        let plan = try folder.write("Una premessa.\n", to: "a.txt")
        func lines() throws -> [Substring] {
            try String(contentsOfFile: folder.path("out/run.jsonl"), encoding: .utf8).split(separator: "\n")
        }
        let cache = folder.path("cache")
        #expect(run.importing([plan], "--cache", cache).code == 0)
        let first = try lines()
        #expect(first.count == 2)
        for cut in [false, true] {
            // Also where the lines of the run before are lost.
            if cut { try folder.write(first[0] + "\n", to: "out/run.jsonl") }
            #expect(run.importing([plan], "--cache", cache, "--force").code == 0)
            #expect(try lines().dropFirst() == first.dropFirst())
            let text = try report("md")
            #expect(text.contains("1 of 1 documents were read in an earlier import"))
            #expect(text.contains("Every document has the same outcome.") != cut)
        }
    }

    @Test func anInputThatIsUnreadForAnotherReasonIsPublishedAnew() throws {
        let path = folder.path("a.txt")
        #expect(mkfifo(path, 0o600) == 0)
        #expect(run.importing([path]).code == 1)
        let first = try run.canonical()
        #expect(unlink(path) == 0)
        #expect(symlink(path, path) == 0)
        #expect(run.importing([path], "--force").code == 1)
        let second = try run.canonical()
        #expect(second != first)
        #expect(run.importing([path], out: "fresh").code == 1)
        #expect(try run.canonical("fresh") == second)
    }

    @Test func theSandboxRefusesWhatAReaderDoesNotNeed() throws {
        let process = Process()
        process.executableURL = BuiltProgram.url
        process.arguments = ["worker", "--check-sandbox"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try #require(try output.fileHandleForReading.readToEnd())
        process.waitUntilExit()
        let probe = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let held = try #require(probe["sandbox"] as? String)
        let refused = try #require(probe["refused"] as? [String: Bool])
        #expect(refused.count == 8)
        if held.contains("no landlock") || held.contains("no seccomp") {
            print("skipped: this kernel confines only by: \(held)")
        } else {
            #expect(refused.values.allSatisfy { $0 }, "\(refused)")
            #expect(process.terminationStatus == 0)
        }
    }
}
