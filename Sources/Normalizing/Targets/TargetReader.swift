internal import Model

/// Reads the numeric targets of a field: a year that heads or labels a value.
///
/// A year compared with a year, a state (`T0`), a rate since a year, a remark in brackets are no targets.
struct TargetReader {
    let text: FieldText
    let words: TargetLexicon

    private var lexemes: [Lexeme] { text.lexemes }

    /// The targets and where each stands.
    func read() -> [(target: TargetRecord, range: Range<Int>)] {
        let years = lexemes.indices.filter { lexemes[$0].year != nil && depths[$0] == 0 }
        return years.enumerated().compactMap { number, index in
            guard let year = lexemes[index].year, labels(index) else { return nil }
            let next = number + 1 < years.count ? labelStart(years[number + 1]) : lexemes.count
            let segment = index + 1..<max(index + 1, end(of: index, before: next))
            guard let value = value(in: segment) else { return nil }
            let range = index..<value.end
            return (
                TargetRecord(
                    field: text.key, indicator: nil, year: year, op: value.op, value: value.number, unit: value.unit,
                    spans: text.spans(range)), range
            )
        }
    }

    /// How deep in brackets each lexeme stands.
    private var depths: [Int] {
        var depth = 0
        return lexemes.map { lexeme in
            if lexeme.isSign("(") { depth += 1 }
            defer { if lexeme.isSign(")") { depth = max(0, depth - 1) } }
            return depth
        }
    }

    // MARK: Labels

    /// Whether a year labels what follows it.
    private func labels(_ index: Int) -> Bool {
        let near = max(0, index - 3)..<index
        if words.startValues.contains(lexemes, in: near) { return false }
        if words.yearLabels.ending(lexemes, before: index, reach: 4) != nil { return true }
        if lexemes[index].opensLine || index == 0 { return true }
        let before = lexemes[index - 1]
        if before.isSign("%") || before.isSign(";") || before.isSign("|") { return true }
        if before.isSign("•") || (before.isSign("-") && lexemes[index - 1].opensLine) { return true }
        guard index + 1 < lexemes.count else { return false }
        let next = lexemes[index + 1]
        return next.isSign(":") || next.isSign("≥") || next.isSign(">") || next.isSign("=")
            || next.isSign("-") && next.spaced
    }

    /// Where the label of a year begins: with the word before it.
    private func labelStart(_ index: Int) -> Int {
        words.yearLabels.ending(lexemes, before: index, reach: 4)?.range.lowerBound ?? index
    }

    /// Where what a year labels ends: at the next year, indicator, item or sentence.
    private func end(of index: Int, before limit: Int) -> Int {
        var end = index + 1
        while end < limit {
            let lexeme = lexemes[end]
            if lexeme.isSign("•") { return end }
            if startsLabel(at: end) { return end }
            if lexemes[end - 1].isSign("."), lexeme.spaced, lexeme.isCapitalized, end > index + 2 { return end }
            if lexemes[end - 1].isSign(";") { return end }
            end += 1
        }
        return end
    }

    /// "Indicatore 2:", "Azione 3)", "Obiettivo 1".
    private func startsLabel(at index: Int) -> Bool {
        guard lexemes[index].isCapitalized else { return false }
        for table in [words.indicators, words.actions, words.objectives] {
            guard let match = table.match(lexemes, at: index), match.range.upperBound < lexemes.count else { continue }
            let next = lexemes[match.range.upperBound]
            if next.kind == .number || next.isSign(":") { return true }
        }
        return false
    }

    // MARK: Values

    private func value(in segment: Range<Int>) -> (op: String, number: Double, unit: String, end: Int)? {
        var start = segment.lowerBound
        while start < segment.upperBound,
            lexemes[start].isSign(":") || lexemes[start].isSign("-") || lexemes[start].isSign("•")
        {
            start += 1
        }
        guard start < segment.upperBound, words.baselines.match(lexemes, at: start, end: segment.upperBound) == nil
        else {
            return nil
        }
        for index in start..<segment.upperBound where depths[index] == 0 {
            if let found = comparison(at: index, in: segment) { return found }
        }
        // A bare number or share leads what the year labels.
        if let bare = number(at: start, in: segment) {
            let closes =
                bare.end >= segment.upperBound || lexemes[bare.end].kind == .sign || lexemes[bare.end].opensLine
            if bare.unit == "%" || closes || bare.end + 3 >= segment.upperBound {
                return ("=", bare.value, bare.unit, bare.end)
            }
        }
        // A share within the words is one, too.
        for index in start..<segment.upperBound where depths[index] == 0 {
            if let share = number(at: index, in: segment), share.unit == "%" {
                return ("=", share.value, "%", share.end)
            }
        }
        return nil
    }

    /// `≥ 50%`, `>= 1`, `almeno sul 40%`.
    private func comparison(
        at index: Int, in segment: Range<Int>
    ) -> (op: String, number: Double, unit: String, end: Int)? {
        var next = index
        var op: String
        switch lexemes[index].folded {
        case "≥", "≤": op = lexemes[index].folded == "≥" ? ">=" : "<="
        case ">", "<", "=": op = lexemes[index].folded
        default:
            guard let match = words.comparisons.match(lexemes, at: index, end: segment.upperBound) else { return nil }
            op = match.value
            next = match.range.upperBound - 1
        }
        next += 1
        if next < segment.upperBound, lexemes[next].isSign("="), op == ">" || op == "<" {
            op += "="
            next += 1
        }
        // "almeno sul 40%", "maggiori o uguali all'80%".
        var steps = 0
        while next < segment.upperBound, steps < 3, lexemes[next].kind != .number {
            guard
                lexemes[next].isSign("'")
                    || ["al", "all", "il", "a", "sul", "del", "dell", "l", "ad", "n"].contains(lexemes[next].folded)
            else { return nil }
            next += 1
            steps += 1
        }
        guard let number = number(at: next, in: segment) else { return nil }
        return (op, number.value, number.unit, number.end)
    }

    private func number(at index: Int, in segment: Range<Int>) -> (value: Double, unit: String, end: Int)? {
        guard index < segment.upperBound, lexemes[index].kind == .number, lexemes[index].year == nil,
            let printed = PrintedNumber(lexemes[index].text)
        else { return nil }
        let value = Double(printed.cents) / 100
        if index + 1 < segment.upperBound, lexemes[index + 1].isSign("%") { return (value, "%", index + 2) }
        // "10/anno" and "1)" are a rate and a number of an item.
        if index + 1 < segment.upperBound, lexemes[index + 1].isSign("/") || lexemes[index + 1].isSign(")") {
            return nil
        }
        return (value, "n", index + 1)
    }
}
