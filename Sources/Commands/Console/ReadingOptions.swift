internal import ArgumentParser
internal import Model
internal import Reading

/// How the plans are read.
struct ReadingOptions: ParsableArguments {
    @Option(name: .long, help: "Use this reader whatever a file looks like: text or markup.")
    var reader: Choice?

    @Option(name: .long, help: "Recognise pages from their pictures: never, auto (where text is missing) or always.")
    var ocr = OCRMode.auto

    @Option(name: .long, help: ArgumentHelp("The password of encrypted PDFs.", valueName: "word"))
    var password: String?

    /// The readers that a person may choose.
    enum Choice: String, CaseIterable, ExpressibleByArgument {
        case text, markup

        var kind: ReaderKind { self == .text ? .text : .markup }
    }

    /// The options as a worker's arguments.
    var arguments: [String] {
        ["--ocr", ocr.rawValue] + (reader.map { ["--reader", $0.rawValue] } ?? [])
            + (password.map { ["--password=\($0)"] } ?? [])
    }

    /// The reader that reads so.
    var documentReader: DocumentReader {
        DocumentReader(override: reader?.kind, password: password, ocr: ocr)
    }
}
