/// A dataset put side by side by one of its dimensions, with the schede behind every figure.
public struct Comparison: Codable, Sendable {
    /// The dataset as a whole.
    public struct Origin: Codable, Hashable, Sendable {
        public var documents = 0
        public var partial = 0
        public var failed = 0
        public var schede = 0
        /// The rules and versions that made it: more than one where datasets were mixed.
        public var rulesDigests: [String] = []
        public var versions: [String] = []
    }

    public var dimension: ComparisonDimension
    public var origin: Origin
    /// By name; the schede that say nothing come last.
    public var groups: [ComparisonGroup]
    public var schede: [SchedaBrief]
    public var answers: [AnswerMatrix]
    public var money: MoneyTable
    public var points: PointMatrix
    public var targets: [TargetRow]
    public var shared: [SharedObjective]
    /// What a reader must know before he trusts the figures.
    public var notes: [Note]

    /// Something that bears on the figures.
    public enum Note: Codable, Hashable, Sendable {
        /// So many documents failed or are partial: what they hold is missing.
        case incompleteDocuments(failed: Int, partial: Int)
        /// So many schede say nothing of the dimension.
        case schedeOutside(Int)
        /// Groups overlap: a scheda may count in several.
        case overlappingGroups
        /// So many schede stand in several documents of the same Ambito and programme: their figures count again.
        case repeatedSchede(Int)
        /// So many own amounts stand equal in schede that several Ambiti wrote together: they may be the same money.
        case equalAmounts(Int)
        /// The dataset holds schede of a form that the rules don't know.
        case unknownForm(String)
    }
}
