import Commands
import Foundation
import Model
import Publishing
import Synchronization
import TestSupport

/// Runs command lines in a folder of their own and keeps what they print.
final class CommandRun: Sendable {
    struct Result {
        var code: Int32
        var output: String
        var error: String
    }

    let folder: TemporaryFolder
    /// Where imports keep what they have read, unless they name another place.
    let cache: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        cache = try TemporaryFolder()
    }

    func callAsFunction(_ arguments: String..., isTerminal: Bool = false) -> Result { run(arguments, isTerminal) }

    /// Imports into `out` by the project's own rules.
    func importing(_ inputs: [String], out: String = "out", _ options: String...) -> Result {
        run(["import"] + inputs + ["--out", folder.path(out), "--rules", Self.rules] + options, false)
    }

    func dataset(_ name: String = "out") throws -> Dataset {
        try DatasetReader().read(URL(fileURLWithPath: folder.path(name)))
    }

    /// The files of a dataset that are the same for the same inputs: all but the report of the import.
    func canonical(_ name: String = "out") throws -> [String: Data] {
        try folder.contents(of: name).filter { !$0.key.hasPrefix("report.") && $0.key != "run.jsonl" }
    }

    /// The program that this package builds.
    static let program = BuiltProgram.path

    /// The rules that stand in the package.
    static let rules = PackageRoot.folder("Rules").path

    func run(_ arguments: [String], _ isTerminal: Bool = false) -> Result {
        let output = Mutex("")
        let error = Mutex("")
        let console = Console(
            output: { text in output.withLock { $0 += text } }, error: { text in error.withLock { $0 += text } },
            isTerminal: isTerminal)
        // The workers are started from the program itself, which is built beside the tests.
        let program = Self.program
        let cached = arguments.first == "import" && !arguments.contains { $0.contains("-cache") || $0 == "--help" }
        let code = Schedario.run(
            arguments + (cached ? ["--cache", cache.url.path] : []), console: console, program: program)
        return Result(code: code, output: output.withLock { $0 }, error: error.withLock { $0 })
    }
}
