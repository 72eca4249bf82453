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
    }

    public var name: String
    public var kind: Kind
    /// One sentence for people who open the table.
    public var description: String
    /// Whether every row has a value here.
    public var required: Bool
    /// The values that may stand here; empty where any may.
    public var values: [String]
    /// The unit of the numbers, e.g. `EUR`.
    public var unit: String?

    public init(
        _ name: String, _ kind: Kind, _ description: String, required: Bool = false, values: [String] = [],
        unit: String? = nil
    ) {
        self.name = name
        self.kind = kind
        self.description = description
        self.required = required
        self.values = values
        self.unit = unit
    }
}
