/// Amounts that a narrow cell breaks over two lines: `19.00` and `0,00`, `9.500` and `,00`.
enum BrokenAmount {
    /// Whether two words are one amount, as neither is by itself.
    ///
    /// `12.30` above `2 educatori` and `linea 1.1` above `50,00` are two numbers each: the second word must be what no
    /// number begins with, or the first one what none ends with.
    ///
    /// - Parameters:
    ///   - afterCurrency: whether the first one stands behind a currency.
    ///   - opensLine: whether it stands at its line's start.
    static func isOne(_ upper: String, _ lower: String, afterCurrency: Bool, opensLine: Bool) -> Bool {
        guard upper.first?.isASCII == true, let first = lower.first, first.isASCIIDigit || ",.".contains(first),
            upper.contains("."), isAmount(upper + lower)
        else { return false }
        guard first.isASCIIDigit else { return true }
        if isAmount(upper) { return false }
        // Cents that the line's end cut: "19.000,0", "0".
        if upper.contains(",") || upper.hasSuffix(".") { return true }
        let hasCents = lower.contains(",")
        if first == "0" { return hasCents || afterCurrency || lower.allSatisfy { $0 == "0" } }
        let groups = upper.split(separator: ".")
        // "1.234.56" is no number, nor is "1.2" an amount; hours and paragraphs have no three digits before their dot.
        if groups.count > 2 { return hasCents || afterCurrency }
        let isCut = opensLine || groups[groups.count - 1].count == 1
        return hasCents && (afterCurrency || groups[0].count == 3 || isCut && groups[0].count > 1)
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
