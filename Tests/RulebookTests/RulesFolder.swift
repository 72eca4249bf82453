import Foundation
import Model
import Rulebook
import TestSupport
import Testing

/// Rules folders that live as long as a test runs.
///
/// A line of a rule file that must be at fault says so itself, in a comment: `# ! rules-unknown-kind`. Several
/// codes stand one after the other.
struct RulesFolder {
    /// The path of a rule file in its folder, and its text.
    typealias Files = [String: String]

    /// Writes the files into folders called `Rules`, `Rules2` ..., and removes them afterwards.
    static func with<Result>(_ folders: [Files], _ body: ([URL]) throws -> Result) throws -> Result {
        let root = try TemporaryFolder()
        var urls: [URL] = []
        for (index, files) in folders.enumerated() {
            let name = index == 0 ? "Rules" : "Rules\(index + 1)"
            urls.append(root.url.appendingPathComponent(name, isDirectory: true))
            for (path, text) in files { try root.write(text, to: "\(name)/\(path)") }
        }
        return try withExtendedLifetime(root) { try body(urls) }
    }

    static func load(_ folders: Files...) throws -> Rulebook.Loaded {
        try with(folders) { Rulebook.load(folders: $0) }
    }

    /// `file:line code` for each fault that a check of the files gives.
    static func faults(_ files: Files) throws -> [String] {
        try with([files]) { RuleCheck.run(folders: $0) }
            .map { "\($0.file):\($0.line.map(String.init) ?? "-") \($0.code.rawValue)" }
    }

    /// The same for the faults that the files themselves announce.
    static func announced(_ files: Files) -> [String] {
        files.sorted { $0.key < $1.key }.flatMap { path, text in
            text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
                guard let mark = line.range(of: "# ! ") else { return [String]() }
                return line[mark.upperBound...].split(separator: " ").map { "Rules/\(path):\(index + 1) \($0)" }
            }
        }
    }

    /// Checks that files have the faults that they announce, and no others, beside sound ones.
    static func check(_ files: Files, beside sound: Files = ["templates/sound.yaml": soundTemplate]) throws {
        let announced = announced(files)
        #expect(!announced.isEmpty)
        #expect(try faults(files.merging(sound) { _, sound in sound }) == announced)
    }
}

/// A template without fault, so that the faults under test stand alone.
let soundTemplate = """
    template: prova
    name: Prova
    cycle: 2025-2027
    fields:
      - key: titolo
        kind: title
        labels: [TITOLO]
    """
