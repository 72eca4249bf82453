/// The document a scheda came from, as the scheda's record repeats it.
public struct DocumentReference: Codable, Hashable, Sendable {
    public var id: String
    public var sourceName: String
    @Nullable public var ambito: String?
    @Nullable public var ats: String?
    public var asst: [String]
    @Nullable public var cycle: String?

    enum CodingKeys: String, CodingKey {
        case id
        case sourceName = "source_name"
        case ambito, ats, asst, cycle
    }

    public init(id: String, sourceName: String, ambito: String?, ats: String?, asst: [String], cycle: String?) {
        self.id = id
        self.sourceName = sourceName
        self.asst = asst
        self.ambito = ambito
        self.ats = ats
        self.cycle = cycle
    }
}

/// First and last page, counted from 1, of a medium with pages; first and last line of one with lines.
public struct SourcePages: Codable, Hashable, Sendable {
    @Nullable public var pages: [Int]?
    @Nullable public var lines: [Int]?

    public init(pages: [Int]? = nil, lines: [Int]? = nil) {
        self.pages = pages
        self.lines = lines
    }
}

/// A field of a scheda.
public struct FieldRecord: Codable, Hashable, Sendable {
    public var label: String
    public var text: String
    public var state: SegmentedField.State
    public var labelScore: Double
    public var spans: [Span]

    enum CodingKeys: String, CodingKey {
        case label, text, state
        case labelScore = "label_score"
        case spans
    }

    public init(label: String, text: String, state: SegmentedField.State, labelScore: Double, spans: [Span]) {
        self.label = label
        self.text = text
        self.state = state
        self.labelScore = labelScore
        self.spans = spans
    }
}

/// How much of its template a scheda holds.
public struct Completeness: Codable, Hashable, Sendable {
    public var expected: Int
    public var found: Int
    public var answered: Int

    public init(expected: Int, found: Int, answered: Int) {
        self.expected = expected
        self.found = found
        self.answered = answered
    }
}
