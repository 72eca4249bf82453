/// The part of a text that speaks of one amount.
struct Clauses {
    let lexemes: [Lexeme]
    let words: MoneyLexicon
    /// Signs that are part of a source's name: the plus of `FSE+`.
    var inNames: Set<Int> = []

    /// Whether something new begins at `index`: an item of a list, a sentence, a term of a sum.
    func begins(at index: Int) -> Bool {
        guard index > 0 else { return true }
        let lexeme = lexemes[index]
        let before = lexemes[index - 1]
        if beginsItem(at: index) || before.isSign(";") { return true }
        if before.isSign("+"), !inNames.contains(index - 1) { return true }
        // A line that goes on in small letters continues the sentence.
        if lexeme.opensLine, !(lexeme.kind == .word && !lexeme.isCapitalized) { return true }
        return before.isSign(".") && lexeme.spaced && lexeme.isCapitalized && !isAbbreviation(index - 1)
    }

    /// A bullet, or a dash set apart, or at a line's start.
    func beginsItem(at index: Int) -> Bool {
        let lexeme = lexemes[index]
        if lexeme.isSign("•") || lexeme.isSign("*") && lexeme.opensLine { return true }
        guard lexeme.isSign("-"), lexeme.spaced, index + 1 < lexemes.count else { return false }
        return lexeme.opensLine || lexemes[index + 1].spaced
    }

    private func isAbbreviation(_ point: Int) -> Bool {
        guard point > 0, lexemes[point - 1].kind == .word || words.currency.contains(lexemes[point - 1].folded) else {
            return false
        }
        return lexemes[point - 1].text.unicodeScalars.count <= 2 || words.currency.contains(lexemes[point - 1].folded)
    }

    /// The clause around a range, within bounds.
    func around(_ range: Range<Int>, within bounds: Range<Int>) -> (before: Range<Int>, after: Range<Int>) {
        var start = range.lowerBound
        while start > bounds.lowerBound, !begins(at: start) { start -= 1 }
        var end = range.upperBound
        while end < bounds.upperBound, !begins(at: end) { end += 1 }
        // "€ 80.000 - PNRR 1.1.4": what a dash joins to an amount is said of it, up to the next item.
        if end == range.upperBound, end < bounds.upperBound, beginsItem(at: end), !lexemes[end].opensLine {
            let next = (end + 1...bounds.upperBound).first { $0 == lexemes.count || begins(at: $0) }
            end = next ?? end
        }
        return (start..<range.lowerBound, range.upperBound..<end)
    }

    /// The text cut into its clauses; a list's items are clauses of their own.
    func segments() -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        for index in lexemes.indices.dropFirst() where begins(at: index) {
            result.append(start..<index)
            start = index
        }
        if start < lexemes.count { result.append(start..<lexemes.count) }
        return result
    }
}
