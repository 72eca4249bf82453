internal import ArgumentParser
internal import Foundation
internal import Publishing

/// `schedario export`.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes a dataset in another form, from its canonical records.",
        discussion: """
            Everything is made anew from documents.jsonl and schede.jsonl; the dataset itself is not changed. The \
            edition excel-it is for an Italian Excel that opens a CSV by a double click: byte order mark, semicolons, \
            decimal commas, codes kept as text.

            Examples:
              schedario export dataset --format xlsx --out dataset.xlsx
              schedario export dataset --format csv --edition excel-it --out per-excel
              schedario export dataset --format sqlite --out dataset.sqlite
            """)

    /// The forms that a dataset can be exported to.
    enum Form: String, CaseIterable, ExpressibleByArgument { case csv, xlsx, sqlite }

    @Argument(help: ArgumentHelp("The folder of the dataset.", valueName: "dataset"))
    var dataset: String

    @Option(name: .long, help: "The form: csv, xlsx or sqlite.")
    var format: Form

    @Option(name: .long, help: "For whom a CSV is: canonical or excel-it.")
    var edition: CSVWriter.Edition?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Where to write: a folder for csv, else a file. Without it: beside the dataset, named after it.",
            valueName: "path"))
    var out: String?

    @OptionGroup var publication: PublicationOptions

    @Flag(name: .long, help: "Replace what stands there already.")
    var force = false

    func validate() throws {
        if edition != nil, format != .csv { throw ValidationError("--edition belongs to --format csv.") }
        if let out, out.isEmpty { throw ValidationError("--out takes the name of a file or folder.") }
    }

    func run() throws {
        let folder = URL(fileURLWithPath: dataset, isDirectory: true)
        let target = out.map { URL(fileURLWithPath: $0) } ?? standardTarget(folder)
        do {
            let reader = DatasetReader()
            let codebook = reader.codebook(of: folder) ?? Codebook()
            let export = DatasetExport(target: target, replaces: force)
            try export.write(try reader.source(folder), with: writer(codebook), keeping: content)
        } catch let refusal as DatasetFolder.Refusal {
            throw UsageFailure(message: refusal.description)
        } catch let fault as DatasetReader.Fault {
            throw UsageFailure(message: "\(dataset): \(fault.description)")
        } catch {
            throw UsageFailure(message: "The export can't be written: \(error.localizedDescription)")
        }
        Console.current.print(target.path)
    }

    private func writer(_ codebook: Codebook) -> any DatasetWriter {
        let publication = publication.publication(codebook)
        return switch format {
        case .csv: CSVWriter(edition ?? .canonical)
        case .xlsx: XLSXWriter(publication)
        case .sqlite: SQLiteWriter(publication)
        }
    }

    /// The one file that the target becomes; none where the target is a folder.
    private var content: String? {
        switch format {
        case .csv: nil
        case .xlsx: XLSXWriter.file
        case .sqlite: SQLiteWriter.file
        }
    }

    private func standardTarget(_ folder: URL) -> URL {
        let name = folder.standardizedFileURL.lastPathComponent
        let parent = folder.standardizedFileURL.deletingLastPathComponent()
        return switch format {
        case .csv: parent.appendingPathComponent("\(name)-csv\(edition == .excelIT ? "-excel" : "")")
        case .xlsx: parent.appendingPathComponent("\(name).xlsx")
        case .sqlite: parent.appendingPathComponent("\(name).sqlite")
        }
    }
}
