public import Model

/// A value in a table.
public enum Cell: Hashable, Sendable {
    case none
    case text(String)
    case integer(Int)
    case number(Double)
    case amount(Amount)
    case flag(Bool)

    static func text(_ value: String?) -> Cell { value.map { .text($0) } ?? .none }
    static func integer(_ value: Int?) -> Cell { value.map { .integer($0) } ?? .none }
    static func amount(_ value: Amount?) -> Cell { value.map { .amount($0) } ?? .none }
    /// Several values in one cell, joined by `; `; none where there are none.
    static func list(_ values: [String]) -> Cell { values.isEmpty ? .none : .text(values.joined(separator: "; ")) }
}
