internal import ArgumentParser
internal import Foundation
internal import Publishing

/// `schedario find`.
struct FindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "Finds words in the texts of a dataset, the best fitting place first.",
        discussion: """
            All the words must be in the same field. Case and accents don't count, an apostrophe parts words: perche \
            finds perché, ambito finds dell'Ambito. A word that ends with * begins so; several words in quotes stand \
            together.

            Examples:
              schedario find dataset dimissioni protette
              schedario find dataset 'domicil*' anziani --ambito Saronno
              schedario find dataset '"pronto intervento sociale"' --json
            """)

    @OptionGroup var dataset: DatasetOption

    @Argument(help: ArgumentHelp("Words to find.", valueName: "word"))
    var words: [String]

    @Option(name: .long, help: "Only in plans of this Ambito.")
    var ambito: String?

    @Option(name: .long, help: "How many places to show at most.")
    var limit = 20

    @Flag(name: .long, help: "Print JSON.")
    var json = false

    func validate() throws {
        guard words.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else {
            throw ValidationError("Name at least one word to find.")
        }
        guard limit >= 1 else { throw ValidationError("--limit takes a number from 1.") }
    }

    func run() throws {
        // One more than is shown says that there are more.
        let found = try dataset.withDatabase { database in
            let found = try database.find(words, ambito: ambito, limit: limit + 1)
            if found.isEmpty, let ambito { try check(ambito, among: try database.ambiti()) }
            return found
        }
        let matches = Array(found.prefix(limit))
        let console = Console.current
        if json { return console.print(try JSON.text(matches)) }
        for match in matches {
            let place = [match.document, match.place].filter { !$0.isEmpty }.joined(separator: ", ")
            let owner = [match.ambito, match.title].compactMap { $0 }.joined(separator: " · ")
            console.print("\(owner.oneLine) · \(match.field)  [\(place.oneLine)]")
            for line in match.context.oneLine.wrapped(to: 100) { console.print("    \(line)") }
        }
        console.note(
            matches.isEmpty
                ? "No field holds all of these words."
                : found.count > limit
                    ? "The first \(limit) places; --limit shows more." : "\(matches.count) places")
    }

    private func check(_ ambito: String, among known: [String]) throws {
        guard !known.contains(where: { $0.caseInsensitiveCompare(ambito) == .orderedSame }) else { return }
        throw UsageFailure(
            message: "No plan of the Ambito '\(ambito)' is in the dataset"
                + (known.isEmpty ? "." : "; it has \(known.joined(separator: ", "))."))
    }
}
