import Foundation
import TestSupport
import Testing

/// `schedario evaluate` on a dataset made by `schedario import`.
@Suite struct EvaluateCommandTests {
    private struct Report: Decodable {
        struct Figure: Decodable {
            var score: Double
            var n: Int
        }
        var measures: [String: Figure]
    }

    /// The figures are those of the scorer beside the references.
    @Test(
        .enabled(if: SharedFolder.isThere, "the shared folder of real plans is not beside this checkout"),
        .enabled(if: Python.isThere, "python3 is not installed"),
        arguments: ["saronno", "ogliopo"])
    func agreesWithTheScorer(_ name: String) throws {
        let shared = try #require(SharedFolder.url).path
        let run = try CommandRun()
        #expect(run.importing(["\(shared)/corpus/text/\(name).txt"]).code <= 1)
        let gold = "\(shared)/gold/\(name).json"
        let texts = "\(shared)/corpus/text"
        let result = run("evaluate", run.folder.path("out"), "--gold", gold, "--texts", texts, "--json")
        #expect(result.code == 0, "\(result.error)")
        let mine = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8)).measures
        let theirs = try Python.run([
            "\(shared)/tools/score.py", run.folder.path("out"), gold, "--texts", texts, "--json", "--spans",
        ])
        let scores = try #require(try JSONSerialization.jsonObject(with: theirs) as? [String: [String: Any]])
        #expect(scores.count > 20)
        for (measure, score) in scores {
            let wanted = score["f1"] as? Double ?? score["acc"] as? Double
            let isEmpty = (score["n"] as? Int ?? 0) == 0 && (score["fp"] as? Int ?? 0) == 0
            guard let wanted, !isEmpty else {
                #expect(mine[measure] == nil, "\(measure)")
                continue
            }
            #expect(abs((mine[measure]?.score ?? -1) - wanted) < 1e-9, "\(measure)")
            #expect(mine[measure]?.n == score["n"] as? Int, "\(measure)")
        }
    }

    @Test func whatIsMissingIsToldWithItsRemedy() throws {
        let run = try CommandRun()
        #expect(run("evaluate", "nowhere", "--gold", run.folder.url.path).code == 2)
        let result = run("evaluate", "nowhere", "--gold", "nothing.json")
        #expect(result.code == 2 && result.error.contains("nowhere"))
        #expect(run("evaluate", "nowhere").code == 2)
    }

    @Test func whatIsNoReferenceIsToldPlainly() throws {
        let run = try CommandRun()
        let plan = try run.folder.write("Una premessa.\n", to: "plan.txt")
        #expect(run.importing([plan]).code == 0)
        for (text, reason) in [
            ("{\"document\": ", "it is no JSON, or cut off"), ("{\"document\": {}}", "document.name is missing"),
            ("{\"document\": {\"name\": \"plan\"}, \"schede\": [3]}", "schede[0] is of another kind"),
        ] {
            let gold = try run.folder.write(text, to: "gold.json")
            let result = run("evaluate", run.folder.path("out"), "--gold", gold)
            #expect(result.code == 2 && result.error.contains(reason + ". Mend it"), "\(result.error)")
            #expect(!result.error.contains("DecodingError") && !result.error.contains("CodingKeys"))
        }
    }

    @Test func aDatasetThatWasCutIsToldPlainly() throws {
        let run = try CommandRun()
        let sample = PackageRoot.folder("Corpus/money/source/money.txt").path
        #expect(run.importing([sample]).code < 2)
        let file = run.folder.url.appendingPathComponent("out/schede.jsonl")
        try Data(contentsOf: file).dropLast(100).write(to: file)
        for arguments in [["evaluate", run.folder.path("out"), "--gold", "."], ["compare", run.folder.path("out")]] {
            let result = run.run(arguments + (arguments[0] == "compare" ? ["--rules", CommandRun.rules] : []))
            #expect(result.code == 2)
            #expect(result.error.contains("the line is no record: it is no JSON, or cut off; import"))
        }
    }
}

/// The scorer's interpreter.
private enum Python {
    static let path = "/usr/bin/env"

    static var isThere: Bool { (try? run(["-c", "print(1)"])) != nil }

    static func run(_ arguments: [String]) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["python3"] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileReadUnknown) }
        return data
    }
}
