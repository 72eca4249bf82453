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

    init() throws {
        folder = try TemporaryFolder()
    }

    func callAsFunction(_ arguments: String..., isTerminal: Bool = false) -> Result { run(arguments, isTerminal) }

    /// Imports into `out` by the project's own rules.
    func importing(_ inputs: [String], out: String = "out", _ options: String...) -> Result {
        run(["import"] + inputs + ["--out", folder.path(out), "--rules", Self.rules] + options, false)
    }

    func dataset(_ name: String = "out") throws -> Dataset {
        try DatasetReader().read(URL(fileURLWithPath: folder.path(name)))
    }

    /// The rules that stand in the package.
    static let rules = PackageRoot.folder("Rules").path

    func run(_ arguments: [String], _ isTerminal: Bool = false) -> Result {
        let output = Mutex("")
        let error = Mutex("")
        let console = Console(
            output: { text in output.withLock { $0 += text } }, error: { text in error.withLock { $0 += text } },
            isTerminal: isTerminal)
        let code = Schedario.run(arguments, console: console)
        return Result(code: code, output: output.withLock { $0 }, error: error.withLock { $0 })
    }
}
