public import Model
public import Rulebook

/// Finds the schede in a document: which words are labels, which are whose values, and which are neither.
public struct Segmenter: Sendable {
    private let rules: Rulebook

    public init(rules: Rulebook) { self.rules = rules }

    /// Segments a document; every word of it gets exactly one account.
    public func segment(_ document: Document) -> Segmentation {
        Segmentation(accounts: Array(repeating: .outside, count: document.words.count))
    }
}
