import Foundation
import Model
import Publishing
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

    private func plan(_ titles: [String], note: String = "") -> String {
        titles.map {
            "TITOLO OBIETTIVO\t\($0)\nTARGET\tAnziani soli\(note)\nRISORSE DI PERSONALE DEDICATE\tUn autista\n"
        }
        .joined()
    }

    @Test func namesTheSchedeThatReadOtherwise() throws {
        let file = try folder.write(plan(["Trasporto solidale", "Casa aperta"]), to: "a.txt")
        #expect(run.importing([file]).code == 0)
        // As other rules would read the second scheda.
        let place = folder.path("out/run.jsonl")
        var lines = try String(contentsOfFile: place, encoding: .utf8).split(separator: "\n").map(String.init)
        try #require(lines.count == 2)
        var line = try #require(try JSONSerialization.jsonObject(with: Data(lines[1].utf8)) as? [String: Any])
        let known = try #require(line["versions"] as? [NSNumber])
        try #require(known.count == 2)
        line["versions"] = [known[0], 1] as [Any]
        lines[1] = String(decoding: try JSONSerialization.data(withJSONObject: line), as: UTF8.self)
        try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: place))
        // Written anew, since the dataset is no longer as it was published.
        try Data("x".utf8).write(to: URL(fileURLWithPath: folder.path("out/fields.csv")))
        #expect(run.importing([file], "--force").code == 0)
        let text = try report("md")
        let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("| a.txt | complete, 2 schede, 6") })
        #expect(row.hasSuffix("| 2 |"), "\(row)")
    }

    /// Of a plan whose file is another one the schede whose words, places or values are others.
    @Test func namesOnlyWhatReadsOtherwiseInAChangedFile() throws {
        let file = try folder.write(plan(["Trasporto solidale", "Casa aperta"]), to: "a.txt")
        #expect(run.importing([file]).code == 0)
        try folder.write(plan(["Trasporto solidale", "Casa aperta"]) + "\n", to: "a.txt")
        #expect(run.importing([file], "--force").code == 0)
        #expect(try report("md").contains("Every document has the same outcome."))
        try folder.write(plan(["Trasporto solidale", "Casa chiusa"]), to: "a.txt")
        #expect(run.importing([file], "--force").code == 0)
        let row = try #require(
            report("md").split(separator: "\n").first { $0.hasPrefix("| a.txt | complete, 2 schede, 6") })
        #expect(row.hasSuffix("| 2 |"), "\(row)")
    }

    /// A PDF and the DOCX it was made from hold one plan, which would count twice.
    @Test func tellsOfAPlanThatComesInSeveralFiles() throws {
        let titles = ["Trasporto solidale", "Casa aperta", "Sportello unico"]
        try folder.write(plan(titles), to: "in/a.txt")
        try folder.write(plan(Array(titles.dropLast()) + ["Altro"], note: " e fragili"), to: "in/b.txt")
        try folder.write(plan(["Casa aperta", "Uno", "Due"]), to: "in/c.txt")
        let result = run.importing([folder.path("in")])
        #expect(result.code == 0)
        #expect(result.output.contains("warning plan-repeated: a.txt"), "\(result.output)")
        let told = try run.dataset().documents.map { document in
            (document.record.sourceName, document.record.diagnostics.filter { $0.code == .planRepeated })
        }.filter { !$0.1.isEmpty }.sorted { $0.0 < $1.0 }
        try #require(told.map(\.0) == ["a.txt", "b.txt"])
        #expect(
            told[0].1[0].message.hasPrefix("2 schede of the same Ambito, programme and titles stand in 'b.txt', too"))
        #expect(told[1].1[0].message.contains("stand in 'a.txt', too"))
        // What is said depends on the other files of an import: nothing of it is kept for the next.
        #expect(run.importing([folder.path("in/a.txt")], out: "alone").code == 0)
        #expect(try run.dataset("alone").documents[0].record.diagnostics.allSatisfy { $0.code != .planRepeated })
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
