/// A column of a table: what it is called, what stands in it, and what that means.
public struct Column: Hashable, Sendable {
    /// What kind of value stands in the column.
    public enum Kind: String, Hashable, Sendable {
        case text, integer, number, flag
        /// Euro, with two digits.
        case amount
        /// Several values, joined by `; `.
        case list
        /// JSON in one cell, as in the canonical form.
        case json
        /// A month of a year: `2026-03`.
        case month
    }

    public var name: String
    public var kind: Kind
    /// One sentence for people who open the table.
    public var description: String
    /// The Italian heading.
    public var title: String
    /// The Italian sentence.
    public var meaning = ""
    /// Whether every row has a value here.
    public var required: Bool
    /// The values that may stand here; empty where any may.
    public var values: [String]
    /// The Italian names of those values.
    public var labels: [String: String] = [:]
    /// The list that names its codes, where the rules know them.
    public var names: NameList?
    /// Texts that stand for a value that is missing, and why it is; a missing value without a reason is empty.
    public var missing: [Code] = []
    /// The unit of the numbers, e.g. `EUR`.
    public var unit: String?

    public init(
        _ name: String, _ kind: Kind, _ description: String, required: Bool = false, values: [String] = [],
        unit: String? = nil
    ) {
        self.name = name
        self.kind = kind
        title = name
        self.description = description
        self.required = required
        self.values = values
        self.unit = unit
    }
}
