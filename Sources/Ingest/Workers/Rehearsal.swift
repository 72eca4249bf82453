internal import Foundation
internal import Model
internal import Reading
internal import Rulebook

/// A document invented from the rules, which a worker reads before any other: what runtime and libraries make at first
/// use is then there for all readers forked from it, and not made again for each document.
struct Rehearsal {
    private let pipeline: Pipeline
    private let text: String

    init(_ rules: Rulebook, _ pipeline: Pipeline) {
        self.pipeline = pipeline
        let labels = rules.templates.first?.fields.compactMap { $0.labels.first } ?? []
        text = labels.flatMap { [Self.printed($0.parts), "SI 10.000,00"] }.joined(separator: "\n")
    }

    private static func printed(_ parts: [LabelPattern.Part]) -> String {
        parts.map { part in
            switch part {
            case .word(let word): word
            case .placeholder: "1"
            case .optional(let inner): printed(inner)
            }
        }.joined(separator: " ")
    }

    func run() {
        let read = pipeline.run(Array(text.utf8), names: ["-"]).imported
        _ = try? WorkerAnswer.line(of: read)
        PDFLibrary.prepare()
    }
}
