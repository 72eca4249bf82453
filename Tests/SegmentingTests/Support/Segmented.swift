import Model
import Reading
import Rulebook

@testable import Segmenting

/// A text, read and segmented by a small form.
struct Segmented {
    let document: Document
    let result: Segmentation

    init(_ text: String, as reader: ReaderKind = .text, _ templates: Template...) {
        self.init(text, as: reader, rules: Rulebook(templates: templates))
    }

    init(_ text: String, as reader: ReaderKind, rules: Rulebook) {
        self.init(Document(text: text, as: reader), rules: rules)
    }

    init(_ document: Document, rules: Rulebook) {
        var document = document
        var spellings = Spellings(document)
        result = Segmenter(rules: rules).segment(&document, &spellings)
        self.document = document
    }

    var titles: [String] { result.schede.map(\.title) }

    /// The values of a scheda by key.
    func values(_ scheda: Int = 0) -> [String: String] {
        guard result.schede.indices.contains(scheda) else { return [:] }
        return Dictionary(
            result.schede[scheda].fields.map { ($0.key, $0.value.text) }, uniquingKeysWith: { "\($0) / \($1)" })
    }

    /// The findings on the document and on its schede.
    var codes: Set<FindingCode> {
        Set((result.findings + result.schede.flatMap(\.findings)).map(\.code))
    }

    /// The words of an account, one space between.
    func words(_ account: Account) -> String {
        zip(document.words, result.accounts).filter { $1 == account }.map(\.0.text).joined(separator: " ")
    }
}

extension Document {
    /// The document that a text reads as.
    init(text: String, as reader: ReaderKind = .text) {
        self = DocumentReader(override: reader).read(Array(text.utf8), names: ["prova.txt"])
    }

    /// The texts of some words, one space between.
    func texts(_ indices: some Sequence<Int>) -> String { indices.map { words[$0].text }.joined(separator: " ") }
}
