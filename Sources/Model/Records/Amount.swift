/// An exact amount of euro, held in cents; written as a decimal string with two digits.
public struct Amount: Hashable, Comparable, Sendable {
    public var cents: Int

    public init(cents: Int) { self.cents = cents }

    /// Reads `12500.00`; `nil` for anything else.
    public init?(decimal: String) {
        let parts = decimal.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 2, let whole = Int(parts[0]), let rest = Int(parts[1]), rest >= 0
        else { return nil }
        let (scaled, overflow) = whole.multipliedReportingOverflow(by: 100)
        guard !overflow else { return nil }
        cents = scaled + (whole < 0 || parts[0].hasPrefix("-") ? -rest : rest)
    }

    public var decimal: String {
        let magnitude = cents.magnitude
        let rest = magnitude % 100
        return (cents < 0 ? "-" : "") + "\(magnitude / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
    }

    public static func < (left: Amount, right: Amount) -> Bool { left.cents < right.cents }
}

extension Amount: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let amount = Amount(decimal: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a decimal amount: \(text)")
        }
        self = amount
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(decimal)
    }
}
