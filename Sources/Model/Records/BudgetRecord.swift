/// An amount of money that a scheda states.
public struct BudgetRecord: Codable, Hashable, Sendable {
    public enum Qualifier: String, Codable, CaseIterable, Sendable {
        case exact, circa
        case upTo = "fino_a"
        case atLeast = "almeno"
    }
    public enum Period: String, Codable, CaseIterable, Sendable { case annuo, biennio, triennio }
    public enum Scope: String, Codable, CaseIterable, Sendable { case own, other }
    public enum Role: String, Codable, CaseIterable, Sendable { case item, term, total, staff }

    /// The field's key.
    public var field: String
    /// The words of the amount as printed.
    public var raw: String
    public var amount: Amount
    public var currency: String = "EUR"
    public var qualifier: Qualifier = .exact
    @Nullable public var period: Period?
    /// Years that the amount is stated to cover.
    public var years: [Int] = []
    /// `2026-03` style.
    @Nullable public var until: String?
    /// The unit that the amount is for.
    @Nullable public var per: String?
    public var funds: [String] = []
    public var scope: Scope = .own
    @Nullable public var row: String?
    @Nullable public var column: String?
    public var role: Role = .item
    public var spans: [Span] = []

    public init(field: String, raw: String, amount: Amount) {
        self.field = field
        self.raw = raw
        self.amount = amount
    }
}

/// A comparable yearly figure.
public struct YearlyRecord: Codable, Hashable, Sendable {
    public var amount: Amount
    /// Whether it was worked out from another period.
    public var derived: Bool
    public var rule: String

    public init(amount: Amount, derived: Bool, rule: String) {
        self.amount = amount
        self.derived = derived
        self.rule = rule
    }
}
