public import ArgumentParser
internal import Foundation
internal import Model

/// The command line.
public struct Schedario: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "schedario",
        abstract: "Reads Piani di Zona, finds their schede, and publishes them as one dataset.",
        discussion: """
            The usual way:
              schedario import plans/ --out dataset   a folder of plans becomes a dataset
              schedario show plans/valdoro.txt        what was found in one plan
              schedario find dataset parole           words in the texts, with their place
              schedario query dataset "SELECT …"      a question in SQL
              schedario export dataset --format xlsx  another form of the dataset
              schedario evaluate dataset --gold ref   how well a dataset says what a reference says
              schedario compare dataset --by ambito   answers, money and shared objectives side by side
              schedario diff old new                  what two datasets or plans say otherwise
              schedario rules check                   what is wrong in the rules

            Exit codes: 0 all is well; 1 some documents failed or are partial, the rules have errors, or what \
            'diff' compares differs; \
            2 the command was not understood or could not be carried out.
            """,
        version: Version.current,
        subcommands: [
            ImportCommand.self, ShowCommand.self, ExportCommand.self, QueryCommand.self, FindCommand.self,
            EvaluateCommand.self, CompareCommand.self, DiffCommand.self, RulesCommand.self, WorkerCommand.self,
        ])

    public init() {}

    /// Runs a command line and gives its exit code: 0, 1 or 2.
    ///
    /// - Parameters:
    ///   - arguments: without the program's name.
    ///   - program: the file that workers are started from; without it, the running program's own.
    public static func run(_ arguments: [String], console: Console = .standard, program: String? = nil) -> Int32 {
        if let program {
            return ProgramFile.$current.withValue(program) { run(arguments, console: console) }
        }
        return Console.$current.withValue(console) {
            do {
                var command = try parseAsRoot(arguments)
                try command.run()
                return 0
            } catch let code as ExitCode {
                return code.rawValue
            } catch let failure as UsageFailure {
                console.note("Error: \(failure.message)")
                return 2
            } catch {
                let message = fullMessage(for: error)
                if exitCode(for: error) == .success {
                    console.print(message)
                    return 0
                }
                console.note(message)
                return 2
            }
        }
    }
}

/// Why a command can't be carried out as it was given: a sentence with the remedy.
struct UsageFailure: Error {
    var message: String
}
