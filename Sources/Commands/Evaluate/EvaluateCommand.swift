internal import ArgumentParser
internal import Evaluating
internal import Foundation
internal import Model
internal import Publishing

/// `schedario evaluate`.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Measures a dataset against reference answers.",
        discussion: """
            Precision, recall and F1 of what is found, the share of what is answered rightly, each with the interval \
            that holds 95 of 100 resamples of the schede; for all and for each template; then what differs, with its \
            place. References of a folder whose document the dataset does not hold are left out and told.

            Examples:
              schedario evaluate dataset --gold reference --texts texts
              schedario evaluate dataset --gold reference/valdoro.json --texts texts --markdown
            """)

    @Argument(help: "The folder of a dataset.") var dataset: String
    @Option(help: ArgumentHelp("A folder of reference files, or one of them; may be repeated.", valueName: "path"))
    var gold: [String]
    @Option(
        help: ArgumentHelp(
            "The folder of the texts that the references cite. Without it: corpus/text beside the folder of references.",
            valueName: "dir")) var texts: String?
    @Option(help: ArgumentHelp("Only these templates, set apart by commas.", valueName: "names")) var templates: String?
    @Flag(help: "Every scheda of the dataset is of the one document of the reference, whatever its name.")
    var oneDocument = false
    @Flag(help: "The references describe parts of their documents.") var part = false
    @Option(help: ArgumentHelp("How many differences are listed.", valueName: "n")) var differences: Int?
    @Flag(help: "JSON, with all differences.") var json = false
    @Flag(help: "Markdown.") var markdown = false

    func validate() throws {
        if json, markdown { throw ValidationError("--json and --markdown can't be had together.") }
        if gold.isEmpty { throw ValidationError("Name the references with --gold PATH.") }
        if let differences, differences < 0 { throw ValidationError("--differences wants a number from 0.") }
    }

    func run() throws {
        let schede = try records()
        let files = try referenceFiles()
        let known = Set(schede.map { Evaluator.stem($0.document.sourceName) })
        var references: [ReferenceFile] = []
        for (file, isChosen) in files {
            let reference: ReferenceFile
            do { reference = try ReferenceFile(contentsOf: file) } catch let error as DecodingError {
                throw UsageFailure(
                    message: "\(file.path) is no reference file: \(error.reason). Mend it, or name others with --gold.")
            } catch {
                throw UsageFailure(message: "\(file.path) can't be read; check who may read it.")
            }
            if isChosen || oneDocument || known.contains(Evaluator.stem(reference.document.name)) {
                references.append(reference)
            } else {
                Console.current.note(
                    "\(file.lastPathComponent): the dataset holds no \(reference.document.name); left out.")
            }
        }
        guard !references.isEmpty else {
            throw UsageFailure(message: "No reference is of a document of the dataset; name one with --gold FILE.")
        }
        if oneDocument, references.count > 1 {
            throw UsageFailure(message: "--one-document wants one reference file, not \(references.count).")
        }
        try print(
            evaluate(schede, references, texts: texts.map { URL(fileURLWithPath: $0) } ?? Self.texts(files[0].file)))
    }

    private func evaluate(
        _ schede: [SchedaRecord], _ references: [ReferenceFile], texts: URL
    ) throws -> Evaluation {
        let names = templates?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } ?? []
        let evaluator = Evaluator(texts: texts, templates: Set(names), partial: part)
        do { return try evaluator.evaluate(schede, against: references, all: oneDocument) } catch {
            throw UsageFailure(message: error.message)
        }
    }

    private func print(_ evaluation: Evaluation) throws {
        let console = Console.current
        if json {
            console.print(try JSON.text(EvaluationReport(evaluation)))
        } else if markdown {
            console.print(evaluation.markdown(differences: differences ?? 40))
        } else {
            console.print(evaluation.text(differences: differences ?? 40))
        }
    }

    private func records() throws -> [SchedaRecord] {
        do {
            return try DatasetReader().read(URL(fileURLWithPath: dataset, isDirectory: true)).schede
        } catch let fault as DatasetReader.Fault {
            throw UsageFailure(message: "\(dataset) can't be read as a dataset: \(fault)")
        }
    }

    /// The files, and whether each was named by itself.
    private func referenceFiles() throws -> [(file: URL, isChosen: Bool)] {
        try gold.flatMap { path -> [(URL, Bool)] in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw UsageFailure(message: "\(path) is not there; name a reference file or a folder of them.")
            }
            let url = URL(fileURLWithPath: path)
            guard isFolder.boolValue else { return [(url, true)] }
            let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".json") }
            if names.isEmpty { throw UsageFailure(message: "\(path) holds no reference file (*.json).") }
            return names.sorted().map { (url.appendingPathComponent($0), false) }
        }
    }

    private static func texts(_ reference: URL) -> URL {
        reference.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
            "corpus/text", isDirectory: true)
    }
}
