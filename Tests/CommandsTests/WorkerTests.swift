import Foundation
import Model
import TestSupport
import Testing

/// The worker's own protocol, as any program that pipes lines through it sees it.
@Suite struct WorkerTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func answers(_ jobs: [String], _ options: [String] = []) throws -> [[String: Any]] {
        let process = Process()
        process.executableURL = BuiltProgram.url
        process.arguments = ["worker", "--rules", CommandRun.rules] + options
        let output = Pipe()
        process.standardOutput = output
        let input = try folder.write(jobs.map { $0 + "\n" }.joined(), to: "jobs.jsonl")
        process.standardInput = FileHandle(forReadingAtPath: input)
        try process.run()
        let data = try #require(try output.fileHandleForReading.readToEnd())
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try data.split(separator: UInt8(ascii: "\n")).map {
            try #require(try JSONSerialization.jsonObject(with: $0) as? [String: Any])
        }
    }

    private func job(_ name: String, _ text: String) throws -> String {
        #"{"path": "\#(try folder.write(text, to: name))"}"#
    }

    @Test func answersEveryLineInOrder() throws {
        let answers = try self.answers([
            job("a.txt", "Uno."), "no job", "", #"{"path": "/none/b.txt"}"#, job("c.txt", "Due parole."),
        ])
        try #require(answers.count == 4)
        #expect((answers[0]["record"] as? [String: Any])?["source_name"] as? String == "a.txt")
        #expect((answers[1]["refused"] as? String)?.contains("path") == true)
        #expect((answers[2]["record"] as? [String: Any])?["status"] as? String == "failed")
        let words = (answers[3]["record"] as? [String: Any])?["words"] as? [String: Int]
        #expect(words?["total"] == 2)
        #expect((answers[3]["schede"] as? [Any])?.isEmpty == true)
    }

    @Test func refusesAnotherVersionAndOtherRules() throws {
        let path = try folder.write("Uno.", to: "a.txt")
        let answers = try self.answers([
            #"{"path": "\#(path)", "version": "0.0.0"}"#, #"{"path": "\#(path)", "rules_digest": "00"}"#,
            #"{"path": "\#(path)", "version": "\#(Version.current)"}"#,
        ])
        try #require(answers.count == 3)
        #expect((answers[0]["refused"] as? String)?.contains("0.0.0") == true)
        #expect((answers[1]["refused"] as? String)?.contains("rules") == true)
        #expect(answers[2]["record"] != nil)
    }

    @Test func aFileThatChangedIsNotRead() throws {
        let path = try folder.write("Uno.", to: "a.txt")
        let answer = try #require(try self.answers([#"{"path": "\#(path)", "id": "00"}"#]).first)
        let record = try #require(answer["record"] as? [String: Any])
        #expect(record["status"] as? String == "failed")
        #expect((answer["cost"] as? [String: Any])?["was_read"] as? Bool == false)
    }

    /// A text that takes long to read, of distinct words, in a program without optimisation most of all.
    private var long: String { (0..<200_000).map { "parola\($0)" }.joined(separator: " ") }

    @Test(arguments: [
        (["--max-output", "1", "--max-stall", "3600"], "limit-output"), (["--max-memory", "256"], "limit-memory"),
        (["--max-stall", "1"], "limit-time"), (["--max-cpu", "1"], "limit-time"), (["--max-time", "1"], "limit-time"),
    ]) func endsWhatGoesBeyondALimit(_ options: [String], _ code: String) throws {
        // Many forms make many records; words alone make memory and time.
        let form = (0..<500).map {
            "TITOLO OBIETTIVO\tTitolo numero \($0)\nTARGET\tAnziani\nRISORSE DI PERSONALE DEDICATE\tUn autista\n"
        }.joined()
        let bad = try job("long.txt", code == "limit-output" ? form : long)
        let good = try job("good.txt", "Una premessa.")
        let answers = try self.answers([bad, good], options)
        try #require(answers.count == 2)
        let record = try #require(answers[0]["record"] as? [String: Any])
        let findings = try #require(record["diagnostics"] as? [[String: Any]])
        #expect(record["status"] as? String == "failed")
        #expect(findings.map { $0["code"] as? String } == [code])
        #expect(record["media_type"] as? String == "text/plain")
        #expect((answers[1]["record"] as? [String: Any])?["status"] as? String == "complete")
    }
}
