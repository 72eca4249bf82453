public import Model
public import Rulebook

/// Finds the schede in a document: which words are labels, which are whose values, and which are neither.
public struct Segmenter: Sendable {
    private let book: LabelBook
    private let costs: AlignmentCosts
    private let aligner: Aligner
    private let language: LanguageVocabulary
    private let openings: ValueOpenings

    public init(rules: Rulebook) {
        costs = AlignmentCosts()
        book = LabelBook(templates: rules.templates, costs: costs)
        aligner = Aligner(book: book, costs: costs)
        language = rules.language
        openings = ValueOpenings(rules)
    }

    /// Segments a document; every word of it gets exactly one account.
    public func segment(_ document: Document) -> Segmentation { segment(document, Spellings(document)) }

    /// The same where the spellings of its words are known.
    public func segment(_ document: Document, _ spellings: Spellings) -> Segmentation {
        let spellings = SpellingTable(spellings)
        let document = SparedLabels(SpelledLabels(document: document, spellings: spellings, book: book)).document()
        let marks = LabelMarks(SpelledLabels(document: document, spellings: spellings, book: book))
        let alignment = aligner.align(document, spellings, marks)
        return SchedaAssembler(
            document, spellings, book: book, alignment: alignment, language: language, openings: openings
        ).assemble(costs: costs)
    }
}
