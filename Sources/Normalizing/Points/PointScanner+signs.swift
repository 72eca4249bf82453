/// Bullets, boxes and full stops between points.
extension PointScanner {
    /// A full stop stands before a capital; "es." and its like are none.
    func endsSentence(before index: Int) -> Bool {
        guard index > 1, lexemes[index - 1].isSign("."), lexemes[index].spaced, lexemes[index].isCapitalized else {
            return false
        }
        return lexemes[index - 2].text.count > 3
    }

    func mark(_ lexeme: Lexeme, at index: Int) -> Bool? {
        if lexicon.points.blankMarks.contains(lexeme.folded) { return false }
        guard lexicon.points.marks.contains(lexeme.folded) else { return nil }
        return true
    }

    /// The number or letter of an item at a line's beginning, or of the one that comes after the last.
    func itemMark(at index: Int, after last: ItemMark?, inBrackets: Bool) -> ItemMark? {
        guard index + 2 < lexemes.count, !lexemes[index + 1].opensLine, !lexemes[index + 2].opensLine,
            let item = ItemMark(lexemes[index], lexemes[index + 1])
        else { return nil }
        let follows = last.map(item.follows) ?? false
        // A small `l` that follows no `i` is a misread `I` of an area.
        if lexicon.areas.misreadLetters[lexemes[index].text] != nil, !follows { return nil }
        if lexemes[index].opensLine || isBullet(at: index - 1) { return item }
        return follows && !inBrackets && lexemes[index].spaced && lexemes[index + 2].isCapitalized ? item : nil
    }

    func isBullet(at index: Int) -> Bool {
        guard lexemes.indices.contains(index) else { return false }
        let lexeme = lexemes[index]
        guard lexeme.kind == .sign else { return false }
        if lexeme.folded == "•" || lexeme.folded == "*" { return true }
        if isPrivate(lexeme) { return true }
        return lexeme.folded == "-"
            && (lexeme.opensLine || lexeme.spaced && index + 1 < lexemes.count && lexemes[index + 1].spaced)
    }

    /// Glyphs of symbol fonts.
    private func isPrivate(_ lexeme: Lexeme) -> Bool {
        lexeme.text.unicodeScalars.allSatisfy {
            (0xE000...0xF8FF).contains($0.value) || (0x2700...0x27BF).contains($0.value)
        }
    }
}
