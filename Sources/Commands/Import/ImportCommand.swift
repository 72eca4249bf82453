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
            Inputs are files, folders (walked for .pdf .docx .txt .html .htm .md; .odt and .fodt are read where they \
            are named) and patterns. A plan that goes wrong never stops the others: it stands in documents.jsonl with \
            what went wrong. The same inputs, rules and version give the same bytes.

            Left out of a folder, and counted: files of other kinds and links to folders, which the report names; \
            notes.md and README.md; datasets; a folder 'rules' that holds YAML files (in the folder that was given, they are taken as rules); \
            all beside a folder 'source' that has expected.jsonl or notes.md beside it. Hidden files are passed over.

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

    @OptionGroup var limits: LimitOptions

    @OptionGroup var cache: CacheOptions

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
        let started = Date()
        let out = URL(fileURLWithPath: out, isDirectory: true)
        let folder = DatasetFolder(out, force: force, makers: DatasetWriters.kinds + [ReportWriter.self])
        try Self.reporting(self.out) { try folder.check() }
        let inputs = InputCollector.collect(inputs)
        for empty in inputs.empty { console.note("\(empty): the folder holds nothing to import.") }
        guard !inputs.files.isEmpty else {
            let left = inputs.others.isEmpty ? "" : " Left out: \(ImportSummary.others(inputs.others))."
            throw UsageFailure(message: "There is nothing to import.\(left)")
        }
        // A slip in a name must not put a dataset of failures in the place of a good one.
        guard !inputs.isMissing else { throw UsageFailure(message: Self.missing(inputs.missing)) }
        let folders = try rules.folders(adding: inputs.rules)
        if !quiet { console.note("Rules: \(folders.map(\.path).joined(separator: ", "))") }
        let program = program(folders)
        let rulebook = try RulesOptions.load(folders)

        let progress = ProgressReport(console: console, isQuiet: quiet)
        let writers = DatasetWriters.writers(
            of: formats.formats, for: publication.publication(rulebook.codebook))
        let forms = formats.formats.map(\.rawValue).sorted() + publication.arguments
        let maker =
            [rulebook.digest] + program.identity + ReaderLibraries.versions + reading.arguments
            + ["\(limits.limits.pages)"]
        let kept = try Self.reporting(self.out) { try cache.folder(for: out) }
        defer { withExtendedLifetime(kept.lease) {} }
        Interruption.announce(keeps: kept.lease == nil)
        let run = try Self.reporting(self.out) {
            let store = try ResultStore(kept.url, maker: maker)
            defer { store.prune() }
            return try Importer(
                store: store, program: program, limits: limits.limits, rulesDigest: rulebook.digest, workers: workers,
                reserve: reserve(rulebook), reuses: !cache.fresh
            ).run(inputs.files, answerFields: rulebook.answerFields) { progress.show($0) }
        }
        progress.end()

        let survey = RunSurvey(run, maker: maker + forms)
        let report = ReportWriter(
            run, survey: survey,
            facts: ReportWriter.Facts(
                started: started, workers: workers, limits: limits.limits, others: inputs.others),
            before: out)
        try Self.reporting(self.out) {
            if report.isPublished, !cache.fresh {
                try report.renew(in: out)
            } else {
                try folder.publish(run, with: writers + [report])
            }
        }
        let summary = ImportSummary(survey, inputs: inputs, rulesDigest: rulebook.digest, out: self.out)
        if json { console.print(try JSON.text(summary)) }
        if !json, !quiet { console.print(summary.table) }
        if quiet { for line in summary.failures { console.note(line) } }
        if summary.documents.failed + summary.documents.partial > 0 || !inputs.empty.isEmpty { throw ExitCode(1) }
    }

    /// Says which inputs are not there.
    private static func missing(_ inputs: [Input]) -> String {
        let reasons = inputs.map { input in
            let path = input.path.text.oneLine
            return input.isPattern ? "nothing matches \(path)" : "there is no \(path)"
        }
        return "There is nothing to import: \(reasons.joined(separator: ", ")). Check the names and the folder; "
            + "nothing was written."
    }

    /// The worker that reads as this import does.
    private func program(_ folders: [URL]) -> WorkerProgram {
        WorkerProgram(
            path: ProgramFile.current,
            arguments: ["worker"] + folders.flatMap { ["--rules", $0.path] } + reading.arguments + limits.arguments)
    }

    /// Workers that need not be started; for a test, whose own program is none, none.
    private func reserve(_ rulebook: Rulebook) -> WorkerReserve? {
        guard ProgramFile.current == WorkerProgram.own else { return nil }
        let (reader, limits) = (reading.documentReader, limits.limits)
        return WorkerReserve { WorkerServer(rules: rulebook, reader: reader, limits: limits) }
    }

    /// Does something with the dataset's folder, of this name, and says in a sentence why it can't be done.
    private static func reporting<Result>(_ out: String, _ work: () throws -> Result) throws -> Result {
        do { return try work() } catch let refusal as DatasetFolder.Refusal {
            throw UsageFailure(message: refusal.description)
        } catch let failure as Importer.Failure {
            throw UsageFailure(message: failure.description)
        } catch let failure as ResultStore.Failure {
            throw UsageFailure(message: failure.description)
        } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
            throw UsageFailure(
                message: "The dataset can't be written: No space left on device. Make room, then run the import "
                    + "again: it goes on where it stood. An older dataset is still in its place.")
        } catch {
            throw UsageFailure(
                message: "\(out.oneLine): the dataset can't be written: \(error.localizedDescription) Check the "
                    + "folder above it and who may write there, or name another with --out.")
        }
    }
}

extension Rulebook {
    /// The keys of the yes/no questions, in the order of the templates and their forms.
    var answerFields: [String] { templates.flatMap(\.fields).filter { $0.kind == .yesNo }.map(\.key) }
}
