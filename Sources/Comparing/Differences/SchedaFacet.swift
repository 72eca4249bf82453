public import Model

/// One thing that a scheda says, in a form that can be put beside the same thing of another scheda.
public struct SchedaFacet: Hashable, Sendable {
    /// In the order in which differences are told.
    public enum Kind: String, Codable, CaseIterable, Comparable, Sendable {
        case title, area, answer, money, target, point, judgement, list, text

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
        public static func < (left: Kind, right: Kind) -> Bool { left.rank < right.rank }
    }

    /// What is told apart.
    public struct Key: Hashable, Comparable, Sendable {
        public var kind: Kind
        /// The field's or the list's key.
        public var name: String

        public static func < (left: Key, right: Key) -> Bool { (left.kind, left.name) < (right.kind, right.name) }
    }

    public var key: Key
    /// To read.
    public var value: String
    /// Equal for two schede that say the same.
    public var sameness: String
    public var spans: [Span]

    init(_ kind: Kind, _ name: String, _ value: String, sameness: String? = nil, spans: [Span] = []) {
        key = Key(kind: kind, name: name)
        self.value = value
        self.sameness = sameness ?? value
        self.spans = spans
    }
}

/// How closely two schede are compared.
public enum Closeness: Sendable {
    /// What they mean: case, accents, punctuation, the wording of money and the basis of an answer do not count.
    case meaning
    /// Every character, and what the rules made of it: for the same document read twice.
    case exact
}
