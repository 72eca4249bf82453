/// Stub.
public struct MoneyVocabulary: Hashable, Sendable {
    public init() {}
}
