public import Model

/// A value in a table.
public enum Cell: Hashable, Sendable {
    case none
    case text(String)
    case integer(Int)
    case number(Double)
    case amount(Amount)
    case flag(Bool)
    /// Places in the document; never empty.
    case places([Span])

    static func text(_ value: String?) -> Cell { value.map { .text($0) } ?? .none }
    static func integer(_ value: Int?) -> Cell { value.map { .integer($0) } ?? .none }
    static func amount(_ value: Amount?) -> Cell { value.map { .amount($0) } ?? .none }
    /// Several values in one cell, joined; none where there are none.
    static func list(_ values: [String]) -> Cell { values.isEmpty ? .none : .text(values.joined(separator: separator)) }

    /// The value, with an empty text as none: tables can't tell the two apart.
    var orNone: Cell {
        if case .text(let text) = self, text.isEmpty { return .none }
        return self
    }

    /// Places in the document; none where there are none.
    static func places(orNone spans: [Span]) -> Cell { spans.isEmpty ? .none : .places(spans) }

    /// What joins the values of a list.
    static let separator = "; "
}
