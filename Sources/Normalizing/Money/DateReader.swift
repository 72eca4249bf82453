/// Reads the dates that money texts state.
struct DateReader {
    let lexemes: [Lexeme]
    let words: MoneyLexicon

    init(_ lexemes: [Lexeme], _ words: MoneyLexicon) {
        self.lexemes = lexemes
        self.words = words
    }

    /// `fino a marzo 2026` at `index`: `2026-03`, and the index after it.
    func until(at index: Int) -> (value: String, end: Int)? {
        for match in words.until.matches(lexemes, at: index).sorted(by: { $0.range.count > $1.range.count }) {
            var start = match.range.upperBound
            while start < lexemes.count, start < match.range.upperBound + 4, lexemes[start].kind == .word,
                words.months[lexemes[start].folded] == nil
            {
                guard ["il", "al", "a", "la", "fine", "di", "del", "mese", "l", "anno"].contains(lexemes[start].folded)
                else {
                    break
                }
                start += 1
            }
            if let date = month(at: start) {
                return (Self.text(date.year, date.month), date.end)
            }
        }
        return nil
    }

    /// A date that names a month or a year: `31.12.2023`, `31/03/2026`, `marzo 2026`, `03/2026`, `2026`.
    private func month(at index: Int) -> (year: Int, month: Int, end: Int)? {
        guard index < lexemes.count else { return nil }
        let first = lexemes[index]
        if let month = words.months[first.folded], index + 1 < lexemes.count {
            guard let year = lexemes[index + 1].year else { return nil }
            return (year, month, index + 2)
        }
        guard first.kind == .number else { return nil }
        let parts = first.text.split(separator: ".").compactMap { Int($0) }
        if parts.count == 3, (1...12).contains(parts[1]), let year = Self.fullYear(parts[2]) {
            return (year, parts[1], index + 1)
        }
        if let year = first.year { return (year, 12, index + 1) }
        // The day before a month's name.
        if index + 1 < lexemes.count, words.months[lexemes[index + 1].folded] != nil { return month(at: index + 1) }
        var numbers: [Int] = []
        var here = index
        while here < lexemes.count, lexemes[here].kind == .number, let value = Int(lexemes[here].text),
            numbers.count < 3
        {
            numbers.append(value)
            here += 1
            guard here < lexemes.count, lexemes[here].isSign("/") || lexemes[here].isSign("-") else { break }
            here += 1
        }
        if numbers.count == 3, (1...12).contains(numbers[1]), let year = Self.fullYear(numbers[2]) {
            return (year, numbers[1], here)
        }
        if numbers.count == 2, (1...12).contains(numbers[0]), let year = Self.fullYear(numbers[1]) {
            return (year, numbers[0], here)
        }
        return nil
    }

    /// A word for a period is none before a year ("per l'anno 2022") or behind an ordinal ("il primo anno").
    func isPeriod(_ range: Range<Int>) -> Bool {
        if range.upperBound < lexemes.count, lexemes[range.upperBound].year != nil,
            lexemes[range.upperBound - 1].folded == "anno"
        {
            return false
        }
        guard range.lowerBound > 0 else { return true }
        let before = lexemes[range.lowerBound - 1]
        return !["primo", "secondo", "terzo", "scorso", "prossimo", "dopo"].contains(before.folded)
    }

    private static func fullYear(_ value: Int) -> Int? {
        if (2000...2099).contains(value) { return value }
        return (0...99).contains(value) ? 2000 + value : nil
    }

    private static func text(_ year: Int, _ month: Int) -> String { "\(year)-" + (month < 10 ? "0" : "") + "\(month)" }
}
