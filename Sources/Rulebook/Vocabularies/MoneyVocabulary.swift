/// The words around amounts of money.
public struct MoneyVocabulary: Hashable, Sendable {
    /// Currency signs and words.
    public var currency: [String] = []
    /// `circa`, `fino_a`, `almeno`, with their phrases before or after an amount.
    public var before: [AnswerVocabulary.Term] = []
    public var after: [AnswerVocabulary.Term] = []
    /// `annuo`, `biennio`, `triennio`, with their phrases.
    public var periods: [AnswerVocabulary.Term] = []
    /// What is paid so has no period of its own.
    public var once: [String] = []
    /// Before the date until which an amount holds.
    public var until: [String] = []
    /// Names of the months, January first.
    public var months: [String] = []
    /// Before the unit that an amount is for.
    public var per: [String] = []
    /// Units an amount can be for, by their printed forms: `progetto: [progetti]`.
    public var units: [AnswerVocabulary.Term] = []
    /// Words behind an amount that say the unit by themselves: `ora: [orari]`.
    public var perWords: [AnswerVocabulary.Term] = []
    /// Before the amounts that a stated sum is made of.
    public var parts: [String] = []
    /// Beside an amount that others add up to.
    public var wholes: [String] = []
    /// Between an amount and the same money by another length of time.
    public var restates: [String] = []
    /// Before the least and before the most of a range.
    public var rangeFrom: [String] = []
    public var rangeTo: [String] = []
    /// Behind them stands who gives another part, or gives later.
    public var remainders: [String] = []
    /// An amount is for each of them.
    public var each: [String] = []
    /// Before the names of the Ambiti that an amount is for.
    public var forAmbiti: [String] = []
    /// Before a number that is no money: laws, counts.
    public var notMoneyBefore: [String] = []
    /// After a number that is no money: what is counted, and what is measured, also in parts.
    public var notMoneyAfter: [String] = []
    public var measures: [String] = []
    /// Words that let a number without a currency be money.
    public var costWords: [String] = []
    /// Rows and columns that sum up.
    public var totals: [String] = []
    /// What the first row of a table says that values the same money again by staff.
    public var staffTables: [String] = []
    /// Words between the factors of a product.
    public var times: [String] = []
    /// Sums in words after a number.
    public var multipliers: [AnswerVocabulary.Term] = []
    /// Half of what a multiplier says.
    public var halves: [String] = []
    /// Letters that multiply a number beside a currency: `k€`.
    public var shortMultipliers: [AnswerVocabulary.Term] = []

    public init() {}
}

extension MoneyVocabulary {
    private typealias Term = AnswerVocabulary.Term

    /// Reads `vocabularies/money.yaml`; adds to what an earlier folder gave.
    mutating func add(_ node: RuleNode) {
        node.allow(Set(Self.lists.map(\.0) + Self.terms.map(\.0)))
        for (key, path) in Self.lists { self[keyPath: path] += node.strings(key) }
        for (key, path) in Self.terms { self[keyPath: path] += AnswerVocabulary.terms(node[key]) }
    }

    init(_ node: RuleNode) {
        self.init()
        add(node)
    }

    private static var lists: [(String, WritableKeyPath<MoneyVocabulary, [String]>)] {
        [
            ("currency", \.currency), ("until", \.until), ("months", \.months), ("per", \.per), ("each", \.each),
            ("for_ambiti", \.forAmbiti), ("not_money_before", \.notMoneyBefore),
            ("not_money_after", \.notMoneyAfter), ("measures", \.measures), ("cost_words", \.costWords),
            ("totals", \.totals),
            ("staff_tables", \.staffTables), ("times", \.times), ("parts", \.parts), ("wholes", \.wholes),
            ("restates", \.restates), ("once", \.once), ("range_from", \.rangeFrom),
            ("range_to", \.rangeTo), ("remainders", \.remainders), ("halves", \.halves),
        ]
    }

    private static var terms: [(String, WritableKeyPath<MoneyVocabulary, [Term]>)] {
        [
            ("before", \.before), ("after", \.after), ("periods", \.periods), ("units", \.units),
            ("multipliers", \.multipliers), ("short_multipliers", \.shortMultipliers), ("per_words", \.perWords),
        ]
    }
}
