/// Words of the language by which a printed line that goes on is told from one that ends, and a heading from a text.
public struct LanguageVocabulary: Hashable, Sendable {
    /// Words after which a sentence goes on, in small letters.
    public var joining: Set<String>
    /// Short forms that begin an item in small letters, e.g. `n.`.
    public var itemStarts: Set<String>
    /// What may stand before a title in a heading, e.g. `Scheda {numero} {trattino} {titolo}`.
    public var titleLeads: [HeadPattern]
    /// What a form calls the row of its title, where the words are too common for a label.
    public var titleRows: Set<String>
    /// How the notes begin that forms print in brackets behind their labels, e.g. `nel triennio`.
    public var labelNotes: Set<String>
    /// How prompts begin that they print there, in brackets or not, e.g. `max {numero} caratteri`.
    public var labelPrompts: Set<String>
    /// Words that begin the heading of a part of a document, before its number.
    public var chapterWords: Set<String>
    /// Numbers written as words.
    public var ordinals: Set<String>
    /// Endings of words that are words themselves: `prioritaria` and `mente`.
    public var endings: Set<String>
    /// What stands in the labels' place where the row above goes on, e.g. `segue`.
    public var continued: Set<String>
    /// Verbs with which a guide to a form says what belongs into its rows, e.g. `indicare`.
    public var directives: Set<String>
    /// What stands above a table of contents, e.g. `Indice`.
    public var contentsTitles: Set<String>

    public init(
        joining: Set<String> = [], itemStarts: Set<String> = [], titleLeads: [HeadPattern] = [],
        titleRows: Set<String> = [], labelNotes: Set<String> = [], labelPrompts: Set<String> = [],
        chapterWords: Set<String> = [],
        ordinals: Set<String> = [], endings: Set<String> = [], continued: Set<String> = [],
        directives: Set<String> = [], contentsTitles: Set<String> = []
    ) {
        self.joining = joining
        self.itemStarts = itemStarts
        self.titleLeads = titleLeads
        self.titleRows = titleRows
        self.labelNotes = labelNotes
        self.labelPrompts = labelPrompts
        self.chapterWords = chapterWords
        self.ordinals = ordinals
        self.endings = endings
        self.continued = continued
        self.directives = directives
        self.contentsTitles = contentsTitles
    }
}

extension LanguageVocabulary {
    /// Reads `vocabularies/language.yaml`; adds to what an earlier folder gave.
    mutating func add(_ node: RuleNode) {
        node.allow([
            "joining", "item_starts", "title_leads", "title_rows", "label_notes", "label_prompts", "chapter_words",
            "ordinals", "endings", "continued", "directives", "contents_titles",
        ])
        joining.formUnion(node.strings("joining").map { $0.lowercased() })
        itemStarts.formUnion(node.strings("item_starts").map { $0.lowercased() })
        titleLeads += HeadPattern.read(node, "title_leads")
        titleRows.formUnion(node.strings("title_rows"))
        labelNotes.formUnion(node.strings("label_notes"))
        labelPrompts.formUnion(node.strings("label_prompts"))
        chapterWords.formUnion(node.strings("chapter_words").map { $0.lowercased() })
        ordinals.formUnion(node.strings("ordinals").map { $0.lowercased() })
        endings.formUnion(node.strings("endings").map { $0.lowercased() })
        continued.formUnion(node.strings("continued").map { $0.lowercased() })
        directives.formUnion(node.strings("directives").map { $0.lowercased() })
        contentsTitles.formUnion(node.strings("contents_titles"))
    }
}
