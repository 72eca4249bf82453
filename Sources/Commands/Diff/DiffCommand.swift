internal import ArgumentParser
internal import Comparing
internal import Foundation
internal import Ingest
internal import Model
internal import Publishing

/// `schedario diff`.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Says what is not the same in two datasets or two plans, field by field.",
        discussion: """
            Each side is a dataset (a folder that 'schedario import' made) or a plan (a file, read by the rules). \
            Documents are matched by their bytes, then by Ambito and programme, name, or Ambito; schede by text, title \
            and place. The same document read twice is compared to the letter, with what the rules made of it; \
            different documents by what they mean: case, accents and punctuation do not count.

            Examples:
              schedario diff dataset-old dataset-new     the same plans by other rules
              schedario diff saronno.txt gallarate.pdf   two plans
              schedario diff plan.txt plan.pdf --json    for a program
              schedario diff dataset dataset --old-cycle 2021-2023 \\
                --new-cycle 2025-2027                    what goes on, with what money

            Exit codes: 0 both say the same; 1 they differ; 2 the command could not be carried out.
            """)

    @Argument(help: ArgumentHelp("A dataset or a plan.", valueName: "old"))
    var old: String

    @Argument(help: ArgumentHelp("A dataset or a plan.", valueName: "new"))
    var new: String

    @Option(name: .long, help: ArgumentHelp("Only the old side's schede of this programme.", valueName: "cycle"))
    var oldCycle: String?

    @Option(name: .long, help: ArgumentHelp("Only the new side's schede of this programme.", valueName: "cycle"))
    var newCycle: String?

    @Option(name: .long, help: "How closely: exact (to the letter) or meaning. Without it: as told above.")
    var closeness: Choice?

    @Option(name: .long, help: ArgumentHelp("Write every change as a row of a CSV file.", valueName: "file"))
    var csv: String?

    @Flag(name: .long, help: "Print only the schede added, gone and changed, not what changed in them.")
    var brief = false

    @Flag(name: .long, help: "Print JSON.")
    var json = false

    @Flag(name: .long, help: "Replace a file that stands there already.")
    var force = false

    @OptionGroup var reading: ReadingOptions

    @OptionGroup var rules: RulesOptions

    enum Choice: String, CaseIterable, ExpressibleByArgument {
        case exact, meaning

        var closeness: Closeness { self == .exact ? .exact : .meaning }
    }

    func run() throws {
        let console = Console.current
        let table = try csv.map { try OutputPlace($0, option: "--csv", isFolder: false, force: force) }
        let sides = DiffSides(reading: reading, rules: rules)
        let finder = DifferenceFinder(
            closeness: closeness?.closeness, old: .init(cycle: oldCycle), new: .init(cycle: newCycle))
        let difference: DatasetDifference
        do {
            difference = try finder.difference(try sides.open(old), try sides.open(new))
        } catch let side as DifferenceFinder.EmptySide { throw UsageFailure(message: side.description) }
        if let table {
            let sheet = difference.sheet
            try table.write([("", Data(CSVWriter.text(columns: sheet.columns, rows: sheet.rows).utf8))])
        }
        console.print(try json ? JSON.text(difference) : DifferenceText(difference, isBrief: brief).text)
        if let csv { console.note("Written: \(csv)") }
        if !difference.isSame { throw ExitCode(1) }
    }
}

/// Opens the sides of a difference: datasets, or plans that are read first.
struct DiffSides {
    let reading: ReadingOptions
    let rules: RulesOptions

    func open(_ path: String) throws -> any DatasetSource {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        if !exists || isFolder.boolValue { return try DatasetArgument.open(path) }
        let url = URL(fileURLWithPath: path)
        let pipeline = Pipeline(rules: try RulesOptions.load(try rules.folders()), reader: reading.documentReader)
        switch pipeline.trace(url) {
        case .success(let trace): return Dataset(documents: [trace.imported])
        case .failure(let failure): throw UsageFailure(message: "\(path): \(failure.finding.message)")
        }
    }
}
