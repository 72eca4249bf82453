public import Model

/// Schede of several documents that are the same text with small changes, and what differs.
public struct SharedObjective: Codable, Hashable, Sendable {
    /// A thing that not all members say alike.
    public struct Difference: Codable, Hashable, Sendable {
        public var kind: SchedaFacet.Kind
        public var key: String
        /// By the first member that says it.
        public var variants: [Variant]
    }

    /// One way in which some of the members say a thing.
    public struct Variant: Codable, Hashable, Sendable {
        /// Empty where nothing is said; `nil` where the label was not found.
        public var value: String?
        /// The members' indices, and where each says it.
        public var members: [Int]
        public var spans: [[Span]]
    }

    public var template: String
    public var title: String
    /// By document, then in document order.
    public var members: [SchedaBrief]
    /// The least and the largest resemblance of two members in different documents, 0 to 1.
    public var least: Double
    public var largest: Double
    /// By kind, then key.
    public var differences: [Difference]
    /// Money, targets and answers that all members say alike, by kind and key: so many.
    public var agreements: Int
    /// Members beyond the first of the same Ambito and programme: they repeat it, for their figures count again.
    public var repeated: [String]
    /// Own amounts that a member states as a member of another Ambito before it does: they may be the same money.
    public var equalAmounts: Int

    /// Whether several Ambiti have it in common; else the same plan stands in the dataset more than once.
    public var isShared: Bool {
        let ambiti = members.map { $0.ambito ?? "document \($0.documentID)" }
        return Set(ambiti).count > 1
    }
}
