/// Stub.
public struct FundVocabulary: Hashable, Sendable {
    public init() {}
}
