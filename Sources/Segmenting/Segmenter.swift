public import Model
public import Rulebook

/// Finds the schede in a document: which words are labels, which are whose values, and which are neither.
public struct Segmenter: Sendable {
    private let book: LabelBook
    private let costs: AlignmentCosts
    private let aligner: Aligner

    public init(rules: Rulebook) {
        costs = AlignmentCosts()
        book = LabelBook(templates: rules.templates, costs: costs)
        aligner = Aligner(book: book, costs: costs)
    }

    /// Segments a document; every word of it gets exactly one account.
    public func segment(_ document: Document) -> Segmentation {
        let alignment = aligner.align(WordEvidence.of(document))
        #if DEBUGALIGN
        for o in alignment.occurrences { print("OCC", book.fields[o.field].key, book.templates[book.fields[o.field].template].id, o.score, document.words[o.labelWords.first ?? 0].line, o.labelWords.map { document.words[$0].text }.joined(separator: " "), "=>", o.valueWords.count) }
        print("OUT", alignment.outside.map(\.count))
        #endif
        return SchedaAssembler(document, book: book, alignment: alignment).assemble(costs: costs)
    }
}
