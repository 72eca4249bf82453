internal import ArgumentParser
internal import Foundation
internal import Model
internal import Rulebook

/// `schedario rules`.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Looks after the rules: templates, vocabularies, territory.",
        subcommands: [CheckCommand.self, TryCommand.self])

    /// `schedario rules check`.
    struct CheckCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Says what is wrong in the rules, by file and line.",
            discussion: """
                Each fault is a line 'file:line: severity: message'. The exit code is 1 where there are errors.

                Examples:
                  schedario rules check
                  schedario rules check --rules Rules --rules mine
                """)

        @OptionGroup var options: RulesOptions

        func run() throws {
            let console = Console.current
            let folders = try options.folders()
            console.note("Rules: \(folders.map(\.path).joined(separator: ", "))")
            let loaded = Rulebook.load(folders: folders)
            for fault in loaded.faults { console.print(fault.text) }
            let errors = loaded.faults.filter { $0.severity == .error }.count
            let templates = loaded.rulebook.templates
            console.note(
                "\(templates.count) templates with \(templates.reduce(0) { $0 + $1.fields.count }) fields; "
                    + "\(errors) errors, \(loaded.faults.count - errors) other remarks.")
            if errors > 0 { throw ExitCode(1) }
        }
    }
}

extension RuleFault {
    /// `file:line: severity: message`, as editors and CI understand it.
    var text: String { "\(file):\(line ?? 1): \(severity.rawValue): \(message)" }
}
