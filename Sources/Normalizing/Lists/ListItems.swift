internal import Model

/// Cuts a field's text into the items of its list.
struct ListItems {
    let text: FieldText
    let lexicon: Lexicon

    var lexemes: [Lexeme] { text.lexemes }
    var words: TargetLexicon { lexicon.targets }

    /// The items: at bullets, semicolons and lines; a line that goes on in small letters is of the item before it.
    /// A dash or bullet at the head of one is not of it.
    ///
    /// - Parameter cuts: further places where an item begins.
    func ranges(alsoAt cuts: (Int) -> Bool = { _ in false }) -> [Range<Int>] {
        let clauses = Clauses(lexemes: lexemes, words: lexicon.money)
        var result: [Range<Int>] = []
        var start = 0
        var depth = 0
        for index in lexemes.indices.dropFirst() {
            if lexemes[index - 1].isSign("(") { depth += 1 }
            if lexemes[index - 1].isSign(")") { depth = max(0, depth - 1) }
            let ends = depth == 0 && lexemes[index - 1].isSign(";")
            guard ends || beginsLine(index) || clauses.beginsItem(at: index) || cuts(index) else { continue }
            result.append(start..<index)
            start = index
        }
        if start < lexemes.count { result.append(start..<lexemes.count) }
        return result.compactMap(trimmed)
    }

    /// "Da definire", "In fase di studio": an item that only says that there is none yet.
    func saysNothing(_ item: Range<Int>) -> Bool {
        guard let match = lexicon.answers.unanswered.match(lexemes, at: item.lowerBound, end: item.upperBound) else {
            return false
        }
        return (match.range.upperBound..<item.upperBound).allSatisfy { lexemes[$0].kind == .sign }
    }

    /// Whether a new line begins something new, and does not go on with the sentence above it.
    private func beginsLine(_ index: Int) -> Bool {
        let lexeme = lexemes[index]
        guard lexeme.opensLine else { return false }
        let before = lexemes[index - 1]
        if before.isSign("|") || before.isSign(":") || before.isSign(";") || before.isSign(".") { return true }
        let goesOn = lexeme.kind == .word && !lexeme.isCapitalized
        return !goesOn && !(before.kind == .word && lexicon.answers.functionWords.contains(before.folded))
            && !before.isSign(",")
    }

    /// Without signs at its head and a separator at its end; `nil` where no word is left.
    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, lexemes[start].kind == .sign, !lexemes[start].isSign("(") { start += 1 }
        while end > start, lexemes[end - 1].isSign(";") || lexemes[end - 1].isSign(",") { end -= 1 }
        let rest = start..<end
        return rest.contains { lexemes[$0].kind == .word && lexemes[$0].text.count > 2 } ? rest : nil
    }

    /// A label with a number at `index`: "Azione 2:", "Indicatore 1", "Indicatori 1.2" (the second of action 1).
    func label(_ table: PhraseTable<Bool>, at index: Int) -> (number: Int?, action: Int?, end: Int)? {
        guard let match = table.match(lexemes, at: index) else { return nil }
        var end = match.range.upperBound
        var number: Int?
        var action: Int?
        if end < lexemes.count, lexemes[end].kind == .number, lexemes[end].year == nil {
            let parts = lexemes[end].text.split(separator: ".").compactMap { Int($0) }
            number = parts.last
            action = parts.count > 1 ? parts[0] : nil
            end += 1
        }
        guard number != nil || (end < lexemes.count && lexemes[end].isSign(":")) else { return nil }
        while end < lexemes.count, lexemes[end].kind == .sign, ":.)-".contains(lexemes[end].folded) { end += 1 }
        return (number, action, end)
    }
}
