/// A line of `documents.jsonl`.
public struct DocumentRecord: Codable, Hashable, Sendable {
    public enum Status: String, Codable, CaseIterable, Sendable { case complete, partial, failed }

    public var id: String
    public var sourceNames: [String]
    public var sourceName: String
    public var mediaType: String
    public var size: Int
    @Nullable public var pages: Int?
    public var reader: ReaderKind
    @Nullable public var ambito: String?
    @Nullable public var ats: String?
    public var asst: [String]
    @Nullable public var cycle: String?
    @Nullable public var titolo: String?
    /// How sure the Ambito is, 0 to 1: the share of the plan's weighted mentions of Ambiti that name it.
    @Nullable public var ambitoScore: Double?
    /// The Comuni that the title pages list, as printed.
    public var comuni: [String]
    @Nullable public var approval: ApprovalRecord?
    public var status: Status
    public var words: Ledger
    public var schede: Int
    public var diagnostics: [Finding]
    public var rulesDigest: String
    public var version: String

    enum CodingKeys: String, CodingKey {
        case id
        case sourceNames = "source_names"
        case sourceName = "source_name"
        case mediaType = "media_type"
        case size, pages, reader, ambito, ats, asst, cycle, titolo, status, words, schede, diagnostics, comuni, approval
        case ambitoScore = "ambito_score"
        case rulesDigest = "rules_digest"
        case version
    }

    public init(
        source: Source, facts: DocumentFacts, status: Status, words: Ledger, schede: Int, diagnostics: [Finding],
        rulesDigest: String, version: String
    ) {
        id = source.id
        sourceNames = source.names
        sourceName = source.name
        mediaType = source.mediaType
        size = source.size
        reader = source.reader
        asst = facts.asst
        self.status = status
        self.words = words
        self.schede = schede
        self.diagnostics = diagnostics
        self.rulesDigest = rulesDigest
        self.version = version
        pages = source.pages
        ambito = facts.ambito
        ats = facts.ats
        cycle = facts.cycle
        titolo = facts.titolo
        ambitoScore = facts.ambitoScore
        comuni = facts.comuni
        approval = facts.approval
    }
}

/// What a document says of itself, by the territory registry.
public struct DocumentFacts: Hashable, Sendable {
    public var ambito: String?
    public var ats: String?
    public var asst: [String]
    public var cycle: String?
    public var titolo: String?
    public var ambitoScore: Double?
    public var comuni: [String]
    public var approval: ApprovalRecord?

    public init(
        ambito: String? = nil, ats: String? = nil, asst: [String] = [], cycle: String? = nil, titolo: String? = nil,
        ambitoScore: Double? = nil, comuni: [String] = [], approval: ApprovalRecord? = nil
    ) {
        self.ambitoScore = ambitoScore
        self.comuni = comuni
        self.approval = approval
        self.ambito = ambito
        self.ats = ats
        self.asst = asst
        self.cycle = cycle
        self.titolo = titolo
    }
}
