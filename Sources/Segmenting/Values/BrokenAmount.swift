/// Amounts that a narrow cell breaks over two lines: `19.00` and `0,00`, `9.500` and `,00`.
enum BrokenAmount {
    /// Whether two words are one amount, as neither is by itself.
    static func isOne(_ upper: String, _ lower: String) -> Bool {
        guard upper.first?.isASCII == true, lower.first?.isNumber == true || ",.".contains(lower.first ?? " "),
            upper.contains("."), isAmount(upper + lower)
        else { return false }
        return !isAmount(upper) || lower.first?.isNumber != true
    }

    /// Whether a text is an amount whose thousands are parted by dots: `1.234`, `1.234,56`.
    private static func isAmount(_ text: String) -> Bool {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard let groups = parts.first?.split(separator: ".", omittingEmptySubsequences: false), parts.count <= 2,
            parts.dropFirst().allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isASCIIDigit) }), groups.count > 1
        else { return false }
        return groups.allSatisfy { $0.allSatisfy(\.isASCIIDigit) } && (1...3).contains(groups[0].count)
            && groups.dropFirst().allSatisfy { $0.count == 3 }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
