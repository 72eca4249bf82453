internal import Model
internal import Rulebook

/// Puts the schede of a document together from the labels that the aligner found, and books every word.
struct SchedaAssembler {
    private let document: Document
    private let beginnings: WordBeginnings
    private let alignment: Alignment
    private let index: LineIndex
    private let judge: HeadingJudge
    private let composer: ValueComposer
    private let language: LanguageVocabulary
    private let openings: ValueOpenings

    private var spellings: SpellingTable { beginnings.spellings }
    private var book: LabelBook { beginnings.book }

    init(
        _ document: Document, _ beginnings: WordBeginnings, alignment: Alignment, language: LanguageVocabulary,
        openings: ValueOpenings, areas: AreaHeads, currency: Set<String>
    ) {
        self.document = document
        self.beginnings = beginnings
        self.alignment = alignment
        self.language = language
        self.openings = openings
        index = LineIndex(document)
        judge = HeadingJudge(
            document: document, spellings: beginnings.spellings, index: index,
            parents: HeadMatcher(patterns: beginnings.book.templates.flatMap(\.parents)), areas: areas)
        composer = ValueComposer(
            document,
            spelling: DocumentSpelling(document, beginnings.spellings, endings: language.endings), currency: currency)
    }

    func assemble(costs: AlignmentCosts) -> Segmentation {
        var drafts = DraftGrouper(
            book: book, order: LabelOrder(book, costs), document: document, rows: TitleRows(language.titleRows)
        )
        .drafts(of: alignment)
        GroupNames(document: document).run(&drafts)
        TitleHeadings(
            document: document, index: index, templates: book.templates, judge: judge, language: language,
            openings: openings
        ).adopt(into: &drafts)
        let cut = SchedaEnds(
            document: document, index: index, judge: judge, book: book, alignment: alignment, language: language,
            openings: openings
        ).cut(&drafts)
        TableBounds(document: document).run(&drafts)
        LeadingSigns(spellings: spellings).run(&drafts)
        LeakReturn(document: document, book: book, alignment: alignment).run(&drafts)
        let labels = SpelledLabels(document: document, beginnings: beginnings)
        WordedAnswers(labels: labels).run(&drafts)
        OptionalTails(labels: labels, alignment: alignment).run(&drafts)
        LabelRests(document: document, spellings: spellings, openings: openings, language: language).run(&drafts)
        let notes = LabelNotes(language)
        LabelTails(
            document: document, spellings: spellings, templates: book.templates, openings: openings, notes: notes
        ).run(&drafts)
        LabelHelp(
            document: document, spellings: spellings, templates: book.templates, openings: openings, notes: notes
        ).run(&drafts)
        TitleAreas(document: document, spellings: spellings, book: book).run(&drafts)
        TitleLeads(document: document, templates: book.templates, leads: HeadMatcher(patterns: language.titleLeads))
            .run(&drafts)
        LabelBlocks(document: document, templates: book.templates, notes: notes).run(&drafts)
        MisspeltRows(document: document, spellings: spellings, book: book).run(&drafts)
        UnknownRows(
            document: document, spellings: spellings, templates: book.templates, alignment: alignment,
            openings: openings, language: language
        ).run(&drafts)
        FormHeadings(document: document, spellings: spellings, language: language).run(&drafts)
        let recurring = RecurringLines(document: document, spellings: spellings, templates: book.templates)
            .findings(drafts)
        LabelRows(document: document).run(&drafts)
        AnswerHeads(document: document, templates: book.templates, openings: openings).run(&drafts)
        SchedeAbreast(document: document, templates: book.templates).run(&drafts)
        GapValues(document: document).run(&drafts)
        CutValues(document: document, templates: book.templates, openings: openings).run(&drafts)
        let joined = FootValues(document: document, templates: book.templates, openings: openings).run(&drafts)
            .map(Finding.joinedRow)
        CentredLabels(document: document, templates: book.templates, openings: openings).run(&drafts)
        StackedLabels(document: document, templates: book.templates, openings: openings).run(&drafts)
        StrayAnswers(document: document, templates: book.templates, openings: openings).run(&drafts)
        LineColumns(document, LineWords(spellings, language)).run(&drafts)
        let sieve = DraftSieve(
            document: document, book: book, alignment: alignment, directives: language.directives)
        let kept = sieve.sift(drafts)

        var accounts = WordAccounts(document)
        var headings = HeadingBooker(document: document, index: index, judge: judge, composer: composer)
            .book(cut: cut, of: kept.schede, in: &accounts)[...]
        for scheda in kept.schede { accounts.bookGaps(of: scheda) }
        let records = SchedaRecords(
            document: document, templates: book.templates, alignment: alignment, composer: composer)
        var segmentation = Segmentation(accounts: [], findings: kept.findings + recurring + joined)
        var stack = HeadingStack()
        var end = 0
        for (ordinal, draft) in kept.schede.enumerated() {
            let start = draft.firstWord ?? 0
            while let heading = headings.first, heading.word < start {
                stack.enter(
                    heading.text, level: heading.level, isBelow: heading.word == end, namesArea: heading.namesArea)
                end = heading.end
                headings.removeFirst()
            }
            var scheda = records.scheda(draft, ordinal: ordinal + 1, heading: stack.nearest, headings: stack.texts)
            scheda.findings += accounts.residue(of: draft, in: document)
            segmentation.schede.append(scheda)
        }
        segmentation.accounts = accounts.accounts
        return segmentation
    }
}
