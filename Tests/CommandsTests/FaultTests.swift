import Foundation
import Model
import Publishing
import TestSupport
import Testing

/// An import that is disturbed from outside.
@Suite(.serialized) struct FaultTests {
    private let run: CommandRun
    private var folder: TemporaryFolder { run.folder }

    init() throws {
        run = try CommandRun()
        let plan = PackageRoot.folder("Corpus/obiettivo-tsv/source").appendingPathComponent("obiettivo-tsv.txt")
        let text = try String(contentsOf: plan, encoding: .utf8)
        for number in 1...12 { try folder.write("Copia numero \(number).\n\n" + text, to: "in/\(number).txt") }
    }

    /// Starts an import as a process of its own.
    private func start(
        _ options: String..., input: String = "in", out: String = "out", environment: [String: String] = [:],
        errors: Any = FileHandle.nullDevice
    ) throws -> Process {
        let process = Process()
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.executableURL = BuiltProgram.url
        process.arguments =
            [
                "import", folder.path(input), "--out", folder.path(out), "--rules", CommandRun.rules, "--force",
                "--quiet",
            ]
            + options
        process.standardError = errors
        try process.run()
        return process
    }

    /// The processes that this one has started, and those that they have.
    private func descendants(of process: Int32) -> [Int32] {
        // A worker is started by whichever thread wants it.
        let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
        let children = tasks.flatMap { task in
            (try? String(contentsOfFile: "/proc/\(process)/task/\(task)/children", encoding: .utf8))
                .map { $0.split(separator: " ").compactMap { Int32($0) } } ?? []
        }
        return children + children.flatMap { descendants(of: $0) }
    }

    @Test func goesOnWhereItWasKilled() throws {
        #expect(run.importing([folder.path("in")], out: "whole", "--no-cache").code == 0)
        let whole = try run.canonical("whole")
        let cache = folder.path("cache")
        for round in 1...3 {
            let process = try start("--cache", cache)
            Thread.sleep(forTimeInterval: 0.5 * Double(round))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            // What was published stands there whole, or nothing does.
            if !folder.names(in: "out").isEmpty { #expect(try run.canonical() == whole) }
        }
        let last = try start("--cache", cache)
        last.waitUntilExit()
        #expect(last.terminationStatus == 0)
        #expect(try run.canonical() == whole)
        // Nothing of the killed ones is left beside the dataset.
        #expect(folder.names() == ["cache", "in", "out", "whole"])
    }

    @Test(arguments: [SIGINT, SIGTERM]) func saysWhatIsLeftWhenItIsStopped(_ number: Int32) throws {
        let words = Pipe()
        let process = try start("--cache", folder.path("cache"), errors: words)
        // A file of the cache is there as soon as it reads.
        while process.isRunning, folder.names(in: "cache").isEmpty { Thread.sleep(forTimeInterval: 0.01) }
        kill(process.processIdentifier, number)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == number)
        let said = String(decoding: words.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(said.contains("the same command goes on where it stood"))
        #expect(folder.names() == ["cache", "in"])
    }

    @Test func workersThatAreKilledLoseNoDocument() throws {
        #expect(run.importing([folder.path("in")], out: "whole", "--no-cache").code == 0)
        let process = try start("--cache", folder.path("cache"), "--workers", "2")
        var generator = SystemRandomNumberGenerator()
        var killed = 0
        while process.isRunning, killed < 4 {
            Thread.sleep(forTimeInterval: 0.2)
            if let victim = descendants(of: process.processIdentifier).randomElement(using: &generator) {
                if kill(victim, SIGKILL) == 0 { killed += 1 }
            }
        }
        process.waitUntilExit()
        #expect(killed > 0)
        let records = try run.dataset().documents.map(\.record)
        #expect(records.count == 12)
        // A document is lost only if its reader is killed twice; then it is named as failed.
        #expect(records.allSatisfy { $0.status == .complete || $0.diagnostics.map(\.code) == [.readerCrashed] })
        #expect(records.count { $0.status == .complete } >= 12 - killed)
        // The next import makes good what was lost.
        let again = try start("--cache", folder.path("cache"))
        again.waitUntilExit()
        #expect(again.terminationStatus == 0)
        #expect(try run.canonical() == run.canonical("whole"))
    }

    @Test func readsOnlyWhatChanged() throws {
        #expect(run.importing([folder.path("in")]).code == 0)
        let first = try run.canonical()
        try folder.write("Un piano nuovo.\n", to: "in/13.txt")
        try FileManager.default.moveItem(atPath: folder.path("in/1.txt"), toPath: folder.path("in/uno.txt"))
        #expect(run.importing([folder.path("in")], "--force").code == 0)
        let report = try #require(
            try folder.contents(of: "out")["report.md"].map { String(decoding: $0, as: UTF8.self) })
        #expect(report.contains("12 of 13 documents were read in an earlier import"))
        #expect(report.contains("| 13.txt | not there | complete, 0 schede"))
        let records = try run.dataset().documents
        #expect(
            records.contains { $0.record.sourceNames == ["uno.txt"] && $0.schede[0].document.sourceName == "uno.txt" })
        // The same as what an import without a memory makes of it.
        #expect(run.importing([folder.path("in")], out: "fresh", "--no-cache").code == 0)
        #expect(try run.canonical() == run.canonical("fresh"))
        #expect(try run.canonical() != first)
    }

    @Test func readsAgainWhatNeededSomethingThatWasMissing() throws {
        let scan = PackageRoot.folder("Corpus/pdf-scanned/source").appendingPathComponent("pdf-scanned.pdf")
        try folder.write(try Data(contentsOf: scan), to: "scan/scan.pdf")
        func codes(_ environment: [String: String] = [:]) throws -> [FindingCode] {
            let process = try start("--cache", folder.path("cache"), input: "scan", environment: environment)
            process.waitUntilExit()
            return try run.dataset().documents.flatMap(\.record.diagnostics).map(\.code)
        }
        #expect(try codes(["TESSDATA_PREFIX": folder.path("scan")]).contains(.ocrLanguageMissing))
        #expect(try !codes().contains(.ocrLanguageMissing))
        #expect(try run.dataset().documents.allSatisfy { !$0.schede.isEmpty })
    }

    @Test func leavesADatasetThatWouldBeTheSame() throws {
        #expect(run.importing([folder.path("in")]).code == 0)
        func modified() throws -> Date? {
            try FileManager.default.attributesOfItem(atPath: folder.path("out/schede.jsonl"))[.modificationDate]
                as? Date
        }
        let time = try modified()
        let before = try run.canonical()
        #expect(run.importing([folder.path("in")], "--force").code == 0)
        #expect(try modified() == time)
        #expect(try run.canonical() == before)
        // One that somebody has changed is written anew.
        try Data("x".utf8).write(to: URL(fileURLWithPath: folder.path("out/fields.csv")))
        #expect(run.importing([folder.path("in")], "--force").code == 0)
        #expect(try run.canonical() == before)
    }

    /// A file system of four MiB, where the machine lets us have one.
    private func withSmallDisk(_ work: (String) throws -> Void) throws {
        let disk = folder.path("disk")
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        guard getuid() == 0, mount("tmpfs", disk, "tmpfs", 0, "size=4m") == 0 else {
            print("skipped: no right to mount a small disk")
            return
        }
        defer { umount2(disk, 2) }
        try work(disk)
    }

    @Test func saysThatTheDiskIsFull() throws {
        try withSmallDisk { disk in
            let small = try folder.write("Un piano.\n", to: "small.txt")
            #expect(run.importing([small], out: "disk/out").code == 0)
            let before = try run.canonical("disk/out")
            let free = try FileManager.default.attributesOfFileSystem(forPath: disk)[.systemFreeSize] as? Int
            // Some of the files fit, not all.
            try Data(count: (free ?? 0) - 65_536).write(to: URL(fileURLWithPath: disk + "/ballast"))
            // The dataset does not fit; then the kept results don't.
            for options in [["--cache", folder.path("cache")], ["--cache", disk + "/cache"]] {
                let result = run.run(
                    ["import", folder.path("in"), "--out", disk + "/out", "--rules", CommandRun.rules, "--force"]
                        + options)
                #expect(result.code == 2)
                #expect(result.error.contains("No space left on device"), "\(result.error)")
                #expect(try run.canonical("disk/out") == before)
                #expect(folder.names(in: "disk").filter { $0.hasPrefix(".") } == [])
            }
        }
    }
}
