public import Model

/// What is not the same in two datasets, or in two plans.
public struct DatasetDifference: Codable, Hashable, Sendable {
    /// One side as a whole.
    public struct Side: Codable, Hashable, Sendable {
        public var documents = 0
        public var schede = 0
        /// Documents whose content is missing, or missing in part.
        public var failed = 0
        public var partial = 0
        public var rulesDigests: [String] = []
        public var versions: [String] = []
    }

    public struct DocumentBrief: Codable, Hashable, Sendable {
        public var id: String
        public var sourceName: String
        public var ambito: String?
        public var cycle: String?
        public var status: DocumentRecord.Status
        public var schede: Int
    }

    /// A thing that one side says otherwise than the other, or not at all (`nil`).
    public struct Change: Codable, Hashable, Sendable {
        public var kind: SchedaFacet.Kind
        public var key: String
        public var old: String?
        public var new: String?
        public var oldSpans: [Span]
        public var newSpans: [Span]
    }

    /// A scheda that stands on both sides.
    public struct Pair: Codable, Hashable, Sendable {
        public var old: SchedaBrief
        public var new: SchedaBrief
        /// How much the texts resemble each other, 0 to 1.
        public var resemblance: Double
        /// By kind, then key; empty where both say the same.
        public var changes: [Change]
    }

    /// A document that stands on both sides.
    public struct Document: Codable, Hashable, Sendable {
        public var old: DocumentBrief
        public var new: DocumentBrief
        /// What the documents say of themselves: Ambito, programme, status …
        public var facts: [Change]
        /// In the order of the old document.
        public var pairs: [Pair]
        public var gone: [SchedaBrief]
        public var added: [SchedaBrief]

        public var isSame: Bool {
            facts.isEmpty && gone.isEmpty && added.isEmpty && pairs.allSatisfy(\.changes.isEmpty)
        }
    }

    public var old: Side
    public var new: Side
    public var documents: [Document]
    /// Documents that stand on one side only.
    public var gone: [DocumentBrief]
    public var added: [DocumentBrief]

    /// Whether both sides say the same; rules and versions that made them do not count.
    public var isSame: Bool { gone.isEmpty && added.isEmpty && documents.allSatisfy(\.isSame) }
}

extension DatasetDifference.DocumentBrief {
    init(_ record: DocumentRecord, schede: Int) {
        id = record.id
        sourceName = record.sourceName
        ambito = record.ambito
        cycle = record.cycle
        status = record.status
        self.schede = schede
    }
}
