public import Model

/// Sums of money that are never added to one another: by period, own and other, stated and derived.
public struct MoneyFigures: Codable, Hashable, Sendable {
    /// Own money, by the period it is stated for.
    public var annuo = Amount(cents: 0)
    public var biennio = Amount(cents: 0)
    public var triennio = Amount(cents: 0)
    public var unstated = Amount(cents: 0)
    /// What falls on a year of the sums stated for two or three: worked out, not printed.
    public var derivedYearly = Amount(cents: 0)
    /// Money that is not the Ambito's own: whatever its period.
    public var other = Amount(cents: 0)
    /// How many of the amounts are for a unit ("per ogni educatore"), so that the whole may be more.
    public var perUnit = 0

    public init() {}

    mutating func add(_ budget: BudgetRecord) {
        if budget.per != nil { perUnit += 1 }
        guard budget.scope == .own else {
            other.cents += budget.amount.cents
            return
        }
        switch budget.period {
        case .annuo: annuo.cents += budget.amount.cents
        case .biennio: biennio.cents += budget.amount.cents
        case .triennio: triennio.cents += budget.amount.cents
        case nil: unstated.cents += budget.amount.cents
        }
        deriveYearly()
    }

    /// Parts of the sums, not sums of rounded parts.
    private mutating func deriveYearly() {
        derivedYearly.cents = Amount(cents: biennio.cents * 3 + triennio.cents * 2).cents(aYearOf: 6)
    }

    mutating func add(_ figures: MoneyFigures) {
        annuo.cents += figures.annuo.cents
        biennio.cents += figures.biennio.cents
        triennio.cents += figures.triennio.cents
        unstated.cents += figures.unstated.cents
        other.cents += figures.other.cents
        perUnit += figures.perUnit
        deriveYearly()
    }
}

/// An amount behind a sum.
public struct MoneyEvidence: Codable, Hashable, Sendable {
    public var amount: Amount
    public var scope: BudgetRecord.Scope
    public var period: BudgetRecord.Period?
    public var place: Evidence
}

/// The money of a group that schede of the same areas state from the same sources.
public struct MoneyRow: Codable, Hashable, Sendable {
    /// The index of the group; the number of groups for the row in which every scheda counts once.
    public var group: Int
    /// The areas of the schede, all of them: so no euro stands in two rows of a group. Empty: the schede name none.
    public var areas: [String]
    /// The sources of the amount, all of them: what is stated for several together can't be split among them.
    public var funds: [String]
    public var figures = MoneyFigures()
    public var places: [MoneyEvidence] = []
}

/// The money of all groups.
public struct MoneyTable: Codable, Hashable, Sendable {
    /// By group, areas, sources.
    public var rows: [MoneyRow]
    /// The sums of each group, and after them of all schede.
    public var totals: [MoneyFigures]
    /// How many schede of each group state any money of their own, and after them of all.
    public var schedeWithMoney: [Int]
}
