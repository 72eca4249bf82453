public import Model

/// A scheda as a comparison lists it.
public struct SchedaBrief: Codable, Hashable, Sendable {
    public var id: String
    public var ordinal: Int
    public var title: String
    public var template: String
    /// The document's name, and its Ambito where it says so.
    public var document: String
    public var documentID: String
    public var ambito: String?
    public var cycle: String?
    public var areas: [String]
    public var source: SourcePages

    public init(_ scheda: SchedaRecord) {
        id = scheda.id
        ordinal = scheda.ordinal
        title = scheda.title
        template = scheda.template
        document = scheda.document.sourceName
        documentID = scheda.document.id
        ambito = scheda.document.ambito
        cycle = scheda.cycle
        areas = scheda.policyAreas
        source = scheda.source
    }
}

/// A place that stands behind a cell of a comparison.
public struct Evidence: Codable, Hashable, Sendable {
    /// The index in the comparison's schede.
    public var scheda: Int
    /// The words that say it, shortened; empty where nothing is printed.
    public var words: String
    /// Where they stand; empty where a label was not found: then the scheda's own pages or lines are meant.
    public var spans: [Span]

    public init(scheda: Int, words: String, spans: [Span]) {
        self.scheda = scheda
        self.words = String(words.prefix(Self.longest))
        self.spans = spans
    }

    /// How many characters of the words are kept.
    static let longest = 120
}
