internal import ArgumentParser
internal import Foundation
internal import Ingest
internal import Model
internal import Reading

/// `schedario show`.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows what a stage made of one plan.",
        discussion: """
            Examples:
              schedario show plan.txt                    the schede as published
              schedario show plan.txt --stage segments   labels, values, lines, scores
              schedario show plan.txt --stage words      the words with their places
              schedario show plan.txt --json             the same for a program
              schedario show plan.pdf --page 3 --picture page.png
                                                         the page with what was read on it, in colours
            """)

    @Argument(help: ArgumentHelp("The plan.", valueName: "file"))
    var file: String

    @Option(name: .long, help: "Which stage's view: words, segments or schede.")
    var stage = Stage.schede

    @OptionGroup var reading: ReadingOptions

    @OptionGroup var pictures: PictureOptions

    @OptionGroup var rules: RulesOptions

    @Flag(name: .long, help: "Print JSON.")
    var json = false

    enum Stage: String, CaseIterable, ExpressibleByArgument { case words, segments, schede }

    func run() throws {
        let console = Console.current
        let folders = try rules.folders()
        console.note("Rules: \(folders.map(\.path).joined(separator: ", "))")
        let pipeline = Pipeline(rules: try RulesOptions.load(folders), reader: reading.documentReader)
        let url = URL(fileURLWithPath: file)
        switch pipeline.trace(url) {
        case .failure(let failure):
            console.note("\(url.lastPathComponent): \(failure.finding.code.rawValue): \(failure.finding.message)")
            throw ExitCode(1)
        case .success(let trace):
            for finding in trace.imported.record.diagnostics {
                console.note("\(finding.severity.rawValue): \(finding.code.rawValue): \(finding.message)")
            }
            if try !pictures.write(trace, of: url, password: reading.password) {
                console.print(try json ? view(of: trace).json() : view(of: trace).text)
            }
            if trace.imported.record.status != .complete { throw ExitCode(1) }
        }
    }

    private func view(of trace: Pipeline.Trace) -> any StageView {
        switch stage {
        case .words: WordsView(trace)
        case .segments: SegmentsView(trace)
        case .schede: SchedeView(trace)
        }
    }
}

/// What a stage made of a document, to read.
protocol StageView {
    var text: String { get }
    func json() throws -> String
}
