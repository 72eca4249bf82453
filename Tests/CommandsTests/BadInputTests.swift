import Foundation
import Model
import Publishing
import TestSupport
import Testing

/// A document that goes wrong never stops the others, and is never missing.
@Suite struct BadInputTests {
    private let run: CommandRun
    private var folder: TemporaryFolder { run.folder }

    init() throws { run = try CommandRun() }

    /// Imports one bad input beside a good one; gives the bad one's record.
    private func record(of path: String) throws -> DocumentRecord {
        let good = try folder.write("Una premessa.\n", to: "good.txt")
        let result = run.importing([path, good])
        #expect(result.code == 1)
        let records = try run.dataset().documents.map(\.record)
        #expect(records.count == 2)
        #expect(records.contains { $0.sourceName == "good.txt" && $0.status == .complete })
        return try #require(records.first { $0.sourceName != "good.txt" })
    }

    @Test func missing() throws {
        let record = try record(of: folder.path("none.txt"))
        #expect(record.status == .failed)
        #expect(record.id.wholeMatch(of: /name:[0-9a-f]{64}/) != nil)
        #expect(record.sourceNames == ["none.txt"])
        #expect(record.size == 0)
        #expect(record.diagnostics.map(\.code) == [.inputMissing])
    }

    @Test func patternWithoutMatch() throws {
        let record = try record(of: folder.path("*.none"))
        #expect(record.sourceName == "*.none")
        #expect(record.diagnostics.map(\.code) == [.inputMissing])
        #expect(record.diagnostics.first?.message.hasPrefix("Nothing matches the pattern") == true)
    }

    @Test func aSlipInEveryNameReplacesNothing() throws {
        let good = try folder.write("Una premessa.\n", to: "good.txt")
        #expect(run.importing([good]).code == 0)
        let before = try folder.contents(of: "out")
        let result = run.importing([folder.path("godo.txt"), folder.path("*.none")], "--force")
        #expect(result.code == 2)
        #expect(result.error.contains("there is no \(folder.path("godo.txt"))"))
        #expect(result.error.contains("nothing matches \(folder.path("*.none"))"))
        #expect(try folder.contents(of: "out") == before)
        #expect(run.importing([folder.path("godo.txt")], out: "new").code == 2)
        #expect(folder.names() == ["good.txt", "out"])
    }

    @Test func missingOnesOfOneNameAreKeptApart() throws {
        let good = try folder.write("Una premessa.\n", to: "good.txt")
        func names(_ paths: [String]) throws -> [[String]] {
            #expect(run.importing(paths.map(folder.path) + [good], "--force").code == 1)
            let failed = try run.dataset().documents.map(\.record).filter { $0.status == .failed }
            #expect(Set(failed.map(\.id)).count == failed.count)
            return failed.map(\.sourceNames).sorted { $0[0] < $1[0] }
        }
        #expect(try names(["aa/x.pdf", "bb/x.pdf", "y.pdf"]) == [["aa/x.pdf"], ["bb/x.pdf"], ["y.pdf"]])
        #expect(try names(["1/aa/x.pdf", "2/aa/x.pdf"]) == [["1/aa/x.pdf"], ["2/aa/x.pdf"]])
        // One place, however it is written, is one document.
        #expect(try names(["aa/x.pdf", "./aa/x.pdf", "bb/../aa/x.pdf"]) == [["x.pdf"]])
    }

    @Test func empty() throws {
        let record = try record(of: folder.write("", to: "empty.txt"))
        #expect(record.status == .failed)
        #expect(record.diagnostics.map(\.code) == [.inputEmpty])
        #expect(record.id == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func binary() throws {
        let bytes = Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 256) })
        let record = try record(of: folder.write(bytes, to: "binary.txt"))
        #expect(record.status == .failed)
        #expect(record.diagnostics.contains { $0.severity == .error })
    }

    @Test(arguments: ["plan.pdf", "plan.txt"]) func damagedPDF(_ name: String) throws {
        let record = try record(of: folder.write("%PDF-1.7\nnothing follows", to: name))
        #expect(record.status == .failed)
        #expect(record.mediaType == "application/pdf")
        #expect(record.diagnostics.contains { $0.severity == .error })
    }

    @Test func folderWhoseContentIsOutOfReach() throws {
        let path = folder.path("locked")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path) }
        // For root nothing is out of reach: then the folder is merely empty.
        if FileManager.default.isReadableFile(atPath: path) { return }
        #expect(try record(of: path).diagnostics.map(\.code) == [.inputUnreadable])
    }

    @Test func notAPlainFile() throws {
        let record = try record(of: "/dev/null")
        #expect(record.status == .failed)
        #expect(record.diagnostics.map(\.code) == [.inputUnreadable])
    }

    @Test func everyFindingSaysWhatToDo() throws {
        let good = try folder.write("Una premessa.\n", to: "good.txt")
        for path in [folder.path("none.txt"), "/dev/zero"] {
            let result = run.importing([path, good], "--force")
            #expect(result.code == 1)
            let record = try run.dataset().documents.map(\.record).first { $0.status == .failed }
            let finding = try #require(record?.diagnostics.first)
            #expect(finding.message.hasSuffix("."))
            #expect(result.output.contains(finding.code.rawValue))
        }
    }

    @Test func emptyFolder() throws {
        try FileManager.default.createDirectory(atPath: folder.path("nothing"), withIntermediateDirectories: false)
        let alone = run.importing([folder.path("nothing")])
        #expect(alone.code == 2)
        #expect(folder.names() == ["nothing"])
        let good = try folder.write("Una premessa.\n", to: "good.txt")
        let beside = run.importing([folder.path("nothing"), good])
        #expect(beside.code == 1)
        #expect(beside.error.contains("holds nothing to import"))
    }

    @Test func namesThatATerminalWouldObeyAreShownPlain() throws {
        let good = try folder.write("Una premessa.\n", to: "good.txt")
        let result = run.importing([folder.path("a\u{1B}[31m\nb.txt"), good])
        #expect(result.code == 1)
        #expect(!result.output.contains("\u{1B}") && !result.error.contains("\u{1B}"))
        #expect(result.error.contains("a[31m b.txt"))
    }
}
