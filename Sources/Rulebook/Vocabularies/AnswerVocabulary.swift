/// Stub.
public struct AnswerVocabulary: Hashable, Sendable {
    public init() {}
}
