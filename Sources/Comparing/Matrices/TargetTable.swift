/// The numeric targets of a group for a year and a unit.
public struct TargetRow: Codable, Hashable, Sendable {
    public struct Target: Codable, Hashable, Sendable {
        public var indicator: String
        public var field: String
        public var op: String
        public var value: Double
        public var place: Evidence
    }

    /// The index of the group; the number of groups for the row of all.
    public var group: Int
    public var year: Int
    /// `%` or `n`.
    public var unit: String
    public var targets: [Target]

    /// How many schede state them.
    public var schede: Int { Set(targets.map(\.place.scheda)).count }

    /// The least, the middle and the largest value.
    public var range: (least: Double, middle: Double, largest: Double)? {
        let values = targets.map(\.value).sorted()
        guard let first = values.first, let last = values.last else { return nil }
        let half = values.count / 2
        return (first, values.count.isMultiple(of: 2) ? (values[half - 1] + values[half]) / 2 : values[half], last)
    }
}
