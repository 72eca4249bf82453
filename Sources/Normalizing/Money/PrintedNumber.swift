/// A number as Italian texts print sums: `12.500,00`, `12.500`, `12500,5`, `12500`.
struct PrintedNumber: Hashable {
    /// In cents.
    var cents: Int
    /// Thousands are set apart.
    var grouped: Bool
    /// Thousands and cents are both set apart by points: `12.500.00`.
    var hasPointBeforeCents: Bool
    /// Digits behind the comma.
    var decimals: Int
    /// Digits before the comma.
    var digits: Int

    /// Longer numbers are fiscal codes and bank accounts: no plan speaks of ten billions. Sums of what is left, however
    /// many, stay far from where integers end.
    static let mostCents = 1_000_000_000_000

    /// `nil` for dates, law and line numbers, and sums that can't be read.
    init?(_ text: String) {
        let hasComma = text.utf8.contains(UInt8(ascii: ","))
        // "12,500.00": thousands and decimals the other way round.
        let english =
            hasComma && text.split(separator: ".").count == 2 && text.split(separator: ".").last?.count == 2
            && text.split(separator: ".")[0].contains(",")
        let groupMark: Character = english ? "," : "."
        let parts = text.split(separator: english ? "." : ",", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first else { return nil }
        let groups = whole.split(separator: groupMark, omittingEmptySubsequences: false)
        guard let head = groups.first, !head.isEmpty else { return nil }
        grouped = groups.count > 1
        hasPointBeforeCents = false
        var rest = parts.count == 2 ? parts[1] : ""
        var digitsText = groups.joined()
        if grouped, groups.dropFirst().contains(where: { $0.count != 3 }) || head.count > 3 {
            // "5000.50", "12.500.00": a point before two decimals.
            let inner = groups.dropFirst().dropLast()
            guard parts.count == 1, let cents = groups.last, cents.count == 2,
                inner.isEmpty || head.count <= 3 && inner.allSatisfy({ $0.count == 3 })
            else { return nil }
            rest = cents
            digitsText = groups.dropLast().joined()
            grouped = !inner.isEmpty
            hasPointBeforeCents = grouped
        }
        decimals = rest.count
        digits = digitsText.count
        guard decimals <= 2, digits <= 12, let euro = Int(digitsText), let fraction = rest.isEmpty ? 0 : Int(rest)
        else { return nil }
        cents = euro * 100 + (decimals == 1 ? fraction * 10 : fraction)
        guard cents <= Self.mostCents else { return nil }
    }
}
