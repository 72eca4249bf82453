public import Model
public import Rulebook

/// Finds the schede in a document: which words are labels, which are whose values, and which are neither.
public struct Segmenter: Sendable {
    private let book: LabelBook
    private let costs: AlignmentCosts
    private let aligner: Aligner
    private let language: LanguageVocabulary
    private let openings: ValueOpenings
    private let areas: AreaHeads
    private let currency: Set<String>

    public init(rules: Rulebook) {
        costs = AlignmentCosts()
        book = LabelBook(templates: rules.templates, costs: costs)
        aligner = Aligner(book: book, costs: costs)
        language = rules.language
        openings = ValueOpenings(rules)
        areas = AreaHeads(rules)
        currency = Set(rules.money.currency.map { $0.lowercased() })
    }

    /// Segments a document as it is; every word of it gets exactly one account.
    public func segment(_ document: Document) -> Segmentation { segment(document, beginnings(Spellings(document))) }

    /// Segments a document, the spellings of whose words are known; its words may be put in another order, in which
    /// labels come before their values.
    public func segment(_ document: inout Document, _ spellings: inout Spellings) -> Segmentation {
        var beginnings = self.beginnings(spellings)
        func labels() -> SpelledLabels { SpelledLabels(document: document, beginnings: beginnings) }
        if let words = GluedWords(labels: labels()).parted() {
            document.words = words
            spellings = Spellings(document)
            beginnings = self.beginnings(spellings)
        }
        if let words = FramedRows(labels: labels()).unframed() { document.words = words }
        if let cut = CutFieldRows(labels: labels()).joined() {
            document.words = cut.words
            document.findings += cut.pages.map(Finding.joinedRow)
            spellings = Spellings(document)
            beginnings = self.beginnings(spellings)
        }
        if let words = FieldCells(labels: labels()).parted() { document.words = words }
        if let words = StackedPairs(labels: labels()).parted() {
            document.words = words
            spellings = Spellings(document)
            beginnings = self.beginnings(spellings)
        }
        if let words = GroupedRows(labels: labels()).ungrouped() { document.words = words }
        if let words = MirroredRows(labels: labels()).turned() {
            document.words = words
            spellings = Spellings(document)
            beginnings = self.beginnings(spellings)
        }
        return segment(document, beginnings)
    }

    private func beginnings(_ spellings: Spellings) -> WordBeginnings {
        WordBeginnings(SpellingTable(spellings), book: book)
    }

    private func segment(_ document: Document, _ beginnings: WordBeginnings) -> Segmentation {
        func labels(_ document: Document) -> SpelledLabels {
            SpelledLabels(document: document, beginnings: beginnings)
        }
        let guidance = GuidanceColumn(
            labels(SparedLabels(labels(document)).document()), openings: openings, language: language)
        var document = guidance.document()
        let headings = NumberedHeadings(labels(document), language: language).lines()
        for line in headings {
            document.words[line.lowerBound].gap = max(document.words[line.lowerBound].gap, .paragraph)
            for word in line {
                document.words[word].traits.remove(.furniture)
                document.words[word].traits.insert(.heading)
            }
        }
        // The aligner passes over them, as over what stands on the page only.
        let hints = LabelHints(labels(document)).words()
        for word in hints { document.words[word].traits.insert(.furniture) }
        document = RepeatedHeads(labels(document)).document()
        document = ColumnHeads(labels(document), openings: openings).document()
        document = RepeatedTitles(labels(document)).document()
        document = RepeatedBands(labels(document)).document()
        let repeated = RepeatedCells(labels(document))
        document = repeated.document()
        let spelled = labels(document)
        let tables = TableRows(document).tables
        // Between two forms nothing belongs to a label or a value.
        var aligned = InlineLabels(spelled).document()
        for word in headings.joined() { aligned.words[word].traits.insert(.furniture) }
        let alignment = aligner.align(
            aligned, beginnings, LabelMarks(labels(aligned), tables: tables),
            heads: OverviewHeads(spelled, tables: tables).words,
            recurring: RecurringLabels(labels: labels(aligned)).firstWords)
        var segmentation = SchedaAssembler(
            document, beginnings, alignment: alignment, language: language, openings: openings, areas: areas,
            currency: currency
        ).assemble(costs: costs)
        for word in hints + guidance.words { segmentation.accounts[word] = .label }
        segmentation.findings += [guidance.finding, repeated.finding].compactMap { $0 }
        return segmentation
    }
}

extension Finding {
    /// Says that a row was joined that goes on at a page's head.
    static func joinedRow(_ page: Int) -> Finding {
        Finding(
            .rowJoined, .info,
            "A row cut by the page break was joined: its cells go on from the foot of page \(page - 1) at the head of page \(page).",
            page: page)
    }
}
