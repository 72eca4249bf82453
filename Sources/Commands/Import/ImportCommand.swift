internal import ArgumentParser
internal import Foundation
internal import Ingest
internal import Model
internal import Publishing
internal import Reading
internal import Rulebook

/// `schedario import`.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Reads plans and publishes their schede as one dataset.",
        discussion: """
            Inputs are files, folders (walked for .pdf .docx .txt .html .htm .md) and patterns. A plan that goes wrong \
            never stops the others: it stands in documents.jsonl with what went wrong. The same inputs, rules and \
            version give the same bytes.

            Examples:
              schedario import plans/ --out dataset           a whole folder
              schedario import a.txt 'b*.txt' --out dataset   files and a pattern
              schedario import plans/ --out dataset --force   replace an older one
              schedario import plans/ --out dataset --json    for a program
            """)

    @Argument(help: ArgumentHelp("Files, folders or patterns.", valueName: "input"))
    var inputs: [String]

    @Option(name: .long, help: ArgumentHelp("The folder that the dataset becomes.", valueName: "dir"))
    var out: String

    @Option(name: .long, help: ArgumentHelp("How many plans to read at the same time.", valueName: "n"))
    var workers = ProcessInfo.processInfo.activeProcessorCount

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The forms to write: jsonl, csv, xlsx, sqlite, joined by commas; jsonl is always there.",
            valueName: "list"))
    var formats = FormatList.all

    @OptionGroup var publication: PublicationOptions

    @OptionGroup var rules: RulesOptions

    @OptionGroup var reading: ReadingOptions

    @Flag(name: .long, help: "Replace a dataset that stands there already.")
    var force = false

    @Flag(name: .long, help: "Print the summary as JSON.")
    var json = false

    @Flag(name: .long, help: "Print neither progress nor summary, only what went wrong.")
    var quiet = false

    func validate() throws {
        guard !inputs.isEmpty else { throw ValidationError("Name at least one file or folder to import.") }
        guard workers >= 1 else { throw ValidationError("--workers takes a number from 1.") }
        guard !out.isEmpty else { throw ValidationError("--out takes the name of a folder.") }
    }

    func run() throws {
        let console = Console.current
        let folder = DatasetFolder(URL(fileURLWithPath: out, isDirectory: true), force: force)
        try Self.reporting { try folder.check() }
        let inputs = InputCollector.collect(inputs)
        for empty in inputs.empty { console.note("\(empty): the folder holds nothing to import.") }
        guard !inputs.files.isEmpty else { throw UsageFailure(message: "There is nothing to import.") }
        let folders = try rules.folders(adding: inputs.rules)
        if !quiet { console.note("Rules: \(folders.map(\.path).joined(separator: ", "))") }
        let rulebook = try RulesOptions.load(folders)

        let progress = ProgressReport(console: console, isQuiet: quiet)
        let importer = Importer(pipeline: Pipeline(rules: rulebook, reader: reading.documentReader), workers: workers)
        let documents = importer.documents(inputs.files) { progress.show($0) }
        progress.end()

        let dataset = Dataset(documents: documents, answerFields: rulebook.answerFields)
        let writers = DatasetWriters.writers(
            of: formats.formats, for: publication.publication(rulebook.codebook))
        try Self.reporting { try folder.publish(dataset, with: writers) }
        let summary = ImportSummary(dataset, inputs: inputs, rulesDigest: rulebook.digest, out: out)
        if json { console.print(try JSON.text(summary)) }
        if !json, !quiet { console.print(summary.table) }
        if quiet { for line in summary.failures { console.note(line) } }
        if summary.documents.failed + summary.documents.partial > 0 || !inputs.empty.isEmpty { throw ExitCode(1) }
    }

    /// Does something with the dataset's folder and says in a sentence why it can't be done.
    private static func reporting(_ work: () throws -> Void) throws {
        do { try work() } catch let refusal as DatasetFolder.Refusal {
            throw UsageFailure(message: refusal.description)
        } catch {
            throw UsageFailure(message: "The dataset can't be written: \(error.localizedDescription)")
        }
    }
}

extension Rulebook {
    /// The keys of the yes/no questions, in the order of the templates and their forms.
    var answerFields: [String] { templates.flatMap(\.fields).filter { $0.kind == .yesNo }.map(\.key) }
}
