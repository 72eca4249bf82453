/// What a yes/no field says.
public enum AnswerValue: String, Codable, CaseIterable, Sendable {
    case yes = "si"
    case no
    case partly = "parziale"
    case notAnswered = "non_risposto"
}

/// Whether a yes/no word says it, or the text implies it.
public enum AnswerBasis: String, Codable, CaseIterable, Sendable { case explicit, implied }

/// The answer of a yes/no field, and the words that decided it.
public struct AnswerRecord: Codable, Hashable, Sendable {
    public var value: AnswerValue
    public var basis: AnswerBasis
    public var evidence: String
    public var spans: [Span]
    /// 0 to 1.
    public var confidence: Double

    public init(value: AnswerValue, basis: AnswerBasis, evidence: String, spans: [Span], confidence: Double) {
        self.value = value
        self.basis = basis
        self.evidence = evidence
        self.spans = spans
        self.confidence = confidence
    }
}
