internal import ArgumentParser
internal import Foundation
internal import Ingest
internal import Model
internal import Rulebook

/// Which rules a command works by.
struct RulesOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "A folder of rules; may be repeated, a later one adds to the earlier ones. Without it: the folder Rules "
                + "beside the program or up to four folders above it, or in the working directory.",
            valueName: "dir"))
    var rules: [String] = []

    /// The folders that are meant, those of the inputs last.
    func folders(adding overlays: [URL] = []) throws -> [URL] {
        var folders = rules.map { URL(fileURLWithPath: $0, isDirectory: true) }
        if folders.isEmpty {
            let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true)
            guard let found = RulesFolder.find(executable: Self.executable, workingDirectory: here) else {
                throw UsageFailure(
                    message: "No folder Rules was found beside the program or in the working directory; name one with "
                        + "--rules DIR.")
            }
            folders = [found]
        }
        for folder in folders where !RulesFolder.holdsRules(folder) {
            throw UsageFailure(message: "\(folder.path) holds no rule file (*.yaml); name a folder of rules.")
        }
        let known = Set(folders.map(\.standardizedFileURL.path))
        return folders + overlays.filter { !known.contains($0.standardizedFileURL.path) }
    }

    /// Loads the rules; errors in them end the command, since a dataset made by half the rules would mislead.
    static func load(_ folders: [URL]) throws -> Rulebook {
        let loaded = Rulebook.load(folders: folders)
        let errors = loaded.faults.filter { $0.severity == .error }
        guard errors.isEmpty else {
            for fault in errors.prefix(10) { Console.current.note(fault.text) }
            throw UsageFailure(
                message: "The rules have \(errors.count) error(s); 'schedario rules check' lists all. Mend them first.")
        }
        return loaded.rulebook
    }

    private static var executable: URL? {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map { URL(fileURLWithPath: $0) }
    }
}
