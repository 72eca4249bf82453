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
        let depths = self.depths
        let tables = YearTable.all(in: text, words)
        let found = tables.flatMap { targets(of: $0, depths) } + lined(outside: tables, depths)
        return tables.isEmpty ? found : found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The targets of a table: each cell's is of its own column's year.
    private func targets(of table: YearTable, _ depths: [Int]) -> [(target: TargetRecord, range: Range<Int>)] {
        table.rows.joined().compactMap { cell in
            guard let year = table.years[cell.column], let value = value(in: cell.range, depths) else { return nil }
            let range = cell.range.lowerBound..<value.end
            return (
                TargetRecord(
                    field: text.key, indicator: nil, year: year, op: value.op, value: value.number, unit: value.unit,
                    spans: text.spans(range)), range
            )
        }
    }

    /// The targets of running text: a year labels what follows it.
    private func lined(
        outside tables: [YearTable], _ depths: [Int]
    ) -> [(target: TargetRecord, range: Range<Int>)] {
        let tabled = Set(tables.flatMap(\.range))
        let years = lexemes.indices.filter {
            year($0) != nil && (depths[$0] == 0 || isBracketLabel($0)) && !tabled.contains($0)
        }
        return years.enumerated().flatMap { number, index -> [(target: TargetRecord, range: Range<Int>)] in
            // "2025 e 2026: 50%": the first year stands for the others.
            if number > 0, joins(years[number - 1], index) { return [] }
            guard labels(index) else { return [] }
            var last = number
            while last + 1 < years.count, joins(years[last], years[last + 1]) { last += 1 }
            if last == number + 1, isSpan(index, years[last]) { return [] }
            let head = years[last]
            let table = tables.first { $0.range.lowerBound > head }?.range.lowerBound ?? lexemes.count
            let next = min(table, last + 1 < years.count ? labelStart(years[last + 1]) : lexemes.count)
            let segment = head + 1..<max(head + 1, end(of: head, before: next))
            guard let value = value(in: segment, depths) else { return [] }
            return years[number...last].compactMap { place in
                guard let year = year(place) else { return nil }
                let range = index..<value.end
                return (
                    TargetRecord(
                        field: text.key, indicator: nil, year: year, op: value.op, value: value.number,
                        unit: value.unit, spans: text.spans(range)), range
                )
            }
        }
    }

    private func year(_ index: Int) -> Int? { lexemes[index].datedYear }

    /// "III anno (2027): 100%": a year alone in its brackets, with a colon behind.
    private func isBracketLabel(_ index: Int) -> Bool {
        index > 0 && index + 2 < lexemes.count && lexemes[index - 1].isSign("(") && lexemes[index + 1].isSign(")")
            && lexemes[index + 2].isSign(":")
    }

    /// Whether two years are named together: "2025 e 2026", "2025, 2026".
    private func joins(_ first: Int, _ second: Int) -> Bool {
        guard second - first == 2, !lexemes[second].opensLine, year(first) != nil else { return false }
        let between = lexemes[first + 1]
        return between.isWord("e") || between.isWord("ed") || between.isSign(",") || between.isSign("/")
            || between.isSign("-")
    }

    /// "2025-2027" is a programme, no two years.
    private func isSpan(_ first: Int, _ second: Int) -> Bool {
        let between = lexemes[first + 1]
        return (between.isSign("-") || between.isSign("/")) && (year(second) ?? 0) - (year(first) ?? 0) > 1
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
        if isBracketLabel(index) { return true }
        // "dal 2025 al 2027": what is reached over the years is no value of the last one.
        if let span = words.yearSpans.ending(lexemes, before: index, reach: 3), span.range.lowerBound > 0,
            year(span.range.lowerBound - 1) != nil
        {
            return false
        }
        // "DGR 2167 del 2024" dates an act.
        if index > 1, lexemes[index - 1].folded == "del", lexemes[index - 2].kind == .number { return false }
        if let trail = words.yearTrails.ending(lexemes, before: index, reach: 4), trail.range.lowerBound > 0 {
            let before = lexemes[trail.range.lowerBound - 1]
            if before.kind == .number || before.isSign("%"), !isHead(index) { return false }
        }
        if words.yearLabels.ending(lexemes, before: index, reach: 4) != nil { return true }
        if lexemes[index].opensLine || index == 0 { return true }
        let before = lexemes[index - 1]
        if before.isSign("%") || before.isSign(";") || before.isSign("|") { return true }
        // "Tempi di attesa: 2025 max 15 giorni, 2026 max 10"
        let isCompared = words.comparisons.match(lexemes, at: index + 1) != nil
        if before.isSign(":") || before.isSign(",") && isCompared { return true }
        if before.isSign("•") || (before.isSign("-") && lexemes[index - 1].opensLine) { return true }
        return isHead(index)
    }

    /// A sign of a label, of a comparison or of a count follows the year.
    private func isHead(_ index: Int) -> Bool {
        guard index + 1 < lexemes.count else { return false }
        let next = lexemes[index + 1]
        if afterCountSign(index + 1, lexemes.count) > index + 1 { return true }
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

    private func value(in segment: Range<Int>, _ depths: [Int]) -> (op: String, number: Double, unit: String, end: Int)?
    {
        var start = segment.lowerBound
        while start < segment.upperBound,
            lexemes[start].isSign(":") || lexemes[start].isSign("-") && !isChange(start) || lexemes[start].isSign("•")
                || lexemes[start].isSign(")") || lexemes[start].isSign("|") && start == segment.lowerBound
                || isArrow(start)
        {
            start += 1
        }
        // "+10%": by how much, not how many.
        if start < segment.upperBound, words.changes.contains(lexemes[start].folded) {
            guard let number = number(at: start + 1, in: segment),
                let after = words.comparisonsAfter.match(lexemes, at: number.end, end: segment.upperBound)
            else { return nil }
            // "+30% o superiore"
            return (after.value, number.value, number.unit, after.range.upperBound)
        }
        start = afterCountSign(start, segment.upperBound)
        guard start < segment.upperBound, words.baselines.match(lexemes, at: start, end: segment.upperBound) == nil
        else {
            return nil
        }
        for index in start..<segment.upperBound where depths[index] == 0 {
            if let found = comparison(at: index, in: segment) { return found }
        }
        // A bare number or share leads what the year labels.
        if let bare = number(at: start, in: segment, words: true) {
            if let after = words.comparisonsAfter.match(lexemes, at: bare.end, end: segment.upperBound) {
                return (after.value, bare.value, bare.unit, after.range.upperBound)
            }
            let closes =
                bare.end >= segment.upperBound || lexemes[bare.end].kind == .sign || lexemes[bare.end].opensLine
            if bare.unit == "%" || closes || bare.end + 3 >= segment.upperBound {
                return ("=", bare.value, bare.unit, bare.end)
            }
        }
        // A share within the words is one, too.
        for index in start..<segment.upperBound where depths[index] == 0 {
            if let share = number(at: index, in: segment), share.unit == "%" {
                let after = words.comparisonsAfter.match(lexemes, at: share.end, end: segment.upperBound)
                return (after?.value ?? "=", share.value, "%", after?.range.upperBound ?? share.end)
            }
        }
        return nil
    }

    /// "2025 -> 4", "2025 → 4": a sign that leads to the value.
    private func isArrow(_ index: Int) -> Bool {
        lexemes[index].isSign("→")
            || index > 0 && lexemes[index].isSign(">") && !lexemes[index].spaced && lexemes[index - 1].isSign("-")
    }

    /// Whether a sign at `index` is a number's own, not one that sets it apart: "-5%", but "2025 - 5%" and "2025-5%".
    private func isChange(_ index: Int) -> Bool {
        index + 1 < lexemes.count && words.changes.contains(lexemes[index].folded) && lexemes[index].spaced
            && lexemes[index + 1].kind == .number && !lexemes[index + 1].spaced
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
        while next < segment.upperBound, steps < 3, lexemes[next].kind != .number,
            words.numberWords[lexemes[next].folded] == nil
        {
            let counted = afterCountSign(next, segment.upperBound)
            if counted > next {
                next = counted
                break
            }
            guard
                lexemes[next].isSign("'") || lexemes[next].isSign(".") && steps == 0
                    || ["al", "all", "il", "a", "sul", "del", "dell", "l", "ad", "n"].contains(lexemes[next].folded)
            else { return nil }
            next += 1
            steps += 1
        }
        guard let number = number(at: next, in: segment, words: true, articles: true) else { return nil }
        return (op, number.value, number.unit, number.end)
    }

    /// The index after "n.", "n°" and the like before a number; else `index`.
    private func afterCountSign(_ index: Int, _ end: Int) -> Int {
        guard index < end, words.countSigns.contains(lexemes[index].folded) else { return index }
        var next = index + 1
        while next < end, next < index + 3, lexemes[next].kind == .sign { next += 1 }
        return next < end && lexemes[next].kind == .number ? next : index
    }

    /// - Parameters:
    ///   - words: numbers in words count, too.
    ///   - articles: so does "un", which elsewhere is an article.
    private func number(
        at index: Int, in segment: Range<Int>, words inWords: Bool = false, articles: Bool = false
    ) -> (value: Double, unit: String, end: Int)? {
        guard index < segment.upperBound else { return nil }
        let lexeme = lexemes[index]
        let value: Double
        if inWords, let number = words.numberWords[lexeme.folded],
            articles || !words.articleNumbers.contains(lexeme.folded)
        {
            value = Double(number)
        } else {
            guard lexeme.kind == .number, lexeme.year == nil, let printed = PrintedNumber(lexeme.text) else {
                return nil
            }
            value = Double(printed.cents) / 100
        }
        guard index + 1 < segment.upperBound else { return (value, "n", index + 1) }
        if lexemes[index + 1].isSign("%") { return (value, "%", index + 2) }
        if let share = words.percentWords.match(lexemes, at: index + 1, end: segment.upperBound) {
            return (value, "%", share.range.upperBound)
        }
        // "10/anno" and "1)" are a rate and a number of an item.
        if lexemes[index + 1].isSign("/") || lexemes[index + 1].isSign(")") { return nil }
        return (value, "n", index + 1)
    }
}
