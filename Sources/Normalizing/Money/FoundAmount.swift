internal import Model

/// An amount in a text: the number with its currency, and what stands close around it.
struct FoundAmount {
    var cents: Int
    /// The number, and the groups of digits and multiplier words that belong to it.
    var number: Range<Int>
    /// With currency and qualifier.
    var core: Range<Int>
    /// With period, unit and end behind it, as far as they follow at once.
    var whole: Range<Int>
    var qualifier = BudgetRecord.Qualifier.exact
    var period: BudgetRecord.Period?
    var per: String?
    var until: String?
}
