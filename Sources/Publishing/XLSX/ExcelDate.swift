/// Days as Excel counts them.
enum ExcelDate {
    /// The first day of a month (`2026-03`), counted from the end of 1899; none for another text.
    static func firstDay(ofMonth text: String) -> Int? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, let year = Int(parts[0]),
            let month = Int(parts[1]), (1901...9999).contains(year), (1...12).contains(month)
        else { return nil }
        // Days from 0000-03-01, years beginning in March so that the leap day comes last.
        let shifted = month > 2 ? year : year - 1
        let days =
            365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * ((month + 9) % 12) + 2) / 5
        // The same count for 1899-12-30, Excel's day 0 as far as days after February 1900 go.
        return days - 693_899
    }
}
