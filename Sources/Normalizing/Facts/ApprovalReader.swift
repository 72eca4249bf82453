internal import Model

/// Reads by whom, by which act and when a plan was approved, from its title pages.
struct ApprovalReader {
    let lexemes: [Lexeme]
    /// How many lexemes the title pages have.
    let front: Int
    let facts: FactLexicon
    let money: MoneyLexicon

    /// How far from the word of approval its act, body and date may stand.
    private static let reach = 28
    /// An act's own number stands at once behind it.
    private static let numberReach = 5

    struct Found {
        var body: Range<Int>?
        var act: Range<Int>?
        var date: (text: String, range: Range<Int>)?
        var range: Range<Int>
    }

    /// The first approval that names a body or an act with a date or a number; `nil` where none does.
    func read() -> Found? {
        for index in 0..<front {
            guard let approval = facts.approvals.match(lexemes, at: index, end: front) else { continue }
            let range = index..<min(front, index + Self.reach)
            let date = firstDate(in: range)
            let act = numberedAct(in: range)
            let body = facts.approvingBodies.first(lexemes, in: range)?.range
            guard body != nil || act != nil, date != nil || act != nil else { continue }
            let ends = [approval.range.upperBound, date?.range.upperBound, act?.upperBound, body?.upperBound]
            return Found(body: body, act: act, date: date, range: index..<(ends.compactMap { $0 }.max() ?? index + 1))
        }
        return nil
    }

    /// "deliberazione n. 12", "verbale n. 3/2024".
    private func numberedAct(in range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while let match = facts.approvingActs.first(lexemes, in: start..<range.upperBound) {
            if let law = facts.laws.match(lexemes, at: match.range.lowerBound, end: range.upperBound) {
                start = max(law.range.upperBound, match.range.upperBound)
                continue
            }
            let near = match.range.upperBound..<min(range.upperBound, match.range.upperBound + Self.numberReach)
            if let number = near.first(where: { lexemes[$0].kind == .number && date(at: $0) == nil }) {
                let hasYear =
                    number + 2 < range.upperBound && lexemes[number + 1].isSign("/")
                    && lexemes[number + 2].kind == .number
                return match.range.lowerBound..<number + (hasYear ? 3 : 1)
            }
            start = match.range.upperBound
        }
        return nil
    }

    private func firstDate(in range: Range<Int>) -> (text: String, range: Range<Int>)? {
        for index in range {
            if let date = date(at: index), date.range.upperBound <= range.upperBound { return date }
        }
        return nil
    }

    /// `19.12.2024`, `19/12/2024`, `19 dicembre 2024`.
    private func date(at index: Int) -> (text: String, range: Range<Int>)? {
        let dotted = lexemes[index].text.split(separator: ".").compactMap { Int($0) }
        if dotted.count == 3, let text = Self.text(dotted[0], dotted[1], dotted[2]) {
            return (text, index..<index + 1)
        }
        guard let day = Int(lexemes[index].text), index + 2 < lexemes.count else { return nil }
        // "1° gennaio"
        let month = lexemes[index + 1].isSign("°") ? index + 2 : index + 1
        if let number = money.months[lexemes[month].folded], month + 1 < lexemes.count,
            let year = lexemes[month + 1].year, let text = Self.text(day, number, year)
        {
            return (text, index..<month + 2)
        }
        guard index + 4 < lexemes.count, lexemes[index + 1].isSign("/") || lexemes[index + 1].isSign("-"),
            lexemes[index + 3].folded == lexemes[index + 1].folded, let number = Int(lexemes[index + 2].text),
            let year = Int(lexemes[index + 4].text), let text = Self.text(day, number, year)
        else { return nil }
        return (text, index..<index + 5)
    }

    private static func text(_ day: Int, _ month: Int, _ year: Int) -> String? {
        let year = year < 100 ? 2000 + year : year
        guard (1...31).contains(day), (1...12).contains(month), (2000...2099).contains(year) else { return nil }
        let two = { (number: Int) in (number < 10 ? "0" : "") + "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }
}
