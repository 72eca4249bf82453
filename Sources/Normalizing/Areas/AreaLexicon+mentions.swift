extension AreaLexicon {
    /// How far behind its letter the name of an area may begin.
    private static let nameReach = 6

    /// The areas that a range of a text names, in order.
    func mentions(_ text: FieldText, in range: Range<Int>) -> [AreaMention] {
        mentions(text.lexemes, in: range)
    }

    /// The area that begins with a lexeme of a range.
    func mention(_ lexemes: [Lexeme], at index: Int, in range: Range<Int>) -> AreaMention? {
        if let first = letterRange(lexemes, at: index, in: range)?.first { return first }
        return lettered(lexemes, at: index, in: range, chained: false, due: false)
            ?? named(lexemes, at: index, in: range, chained: false, short: false)
    }

    /// - Parameter due: the index of a word that is an area's if it can be one: the first behind "Sì,". With it, short
    ///   names count, too.
    func mentions(_ lexemes: [Lexeme], in range: Range<Int>, due: Int? = nil) -> [AreaMention] {
        if let letters = lettersAlone(lexemes, in: range) { return letters }
        var found: [AreaMention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let chained = found.last.map { joins(lexemes, $0.range.upperBound..<index) } ?? false
            if let run = letterRange(lexemes, at: index, in: range) {
                found += run
                index = run[0].range.upperBound
                continue
            }
            let isDue = due == index
            let mention =
                lettered(
                    lexemes, at: index, in: range, chained: chained && found.last?.letter != nil, due: isDue)
                ?? named(lexemes, at: index, in: range, chained: chained || isDue, short: due != nil)
            if let mention {
                found.append(mention)
                index = mention.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    // MARK: Letters

    /// The areas of a text of letters alone, as is left of boxes that are not ticked; `nil` for any other.
    private func lettersAlone(_ lexemes: [Lexeme], in range: Range<Int>) -> [AreaMention]? {
        let letters = range.filter { lexemes[$0].kind != .sign }
        guard !letters.isEmpty, letters.allSatisfy({ codes.contains(lexemes[$0].text) }) else { return nil }
        return letters.map { AreaMention(code: lexemes[$0].text, letter: lexemes[$0].text, range: $0..<$0 + 1) }
    }

    private func lettered(
        _ lexemes: [Lexeme], at index: Int, in range: Range<Int>, chained: Bool, due: Bool
    ) -> AreaMention? {
        let lexeme = lexemes[index]
        guard lexeme.kind == .word, lexeme.text.utf8.count == 1 else { return nil }
        let next = index + 1 < range.upperBound ? lexemes[index + 1] : nil
        let bracket = next?.isSign(")") == true
        let letter = codes.contains(lexeme.text) ? lexeme.text : bracket ? misreadLetters[lexeme.text] : nil
        guard let letter, codes.contains(letter) else { return nil }
        var after = index + 1
        while after < range.upperBound, lexemes[after].kind == .sign, after <= index + 2 { after += 1 }
        let name = names.match(lexemes, at: after, end: range.upperBound)
        let pointed = next.map { $0.kind == .sign && ".-:".contains($0.folded) } ?? false
        guard
            bracket || due && next == nil || ((due || chained) && next?.isSign("(") == true)
                || (name != nil && (pointed || lexeme.opensLine || chained || due || isLed(lexemes, index)))
                || (pointed && lexeme.opensLine) || isLed(lexemes, index)
                || beginsRun(lexemes, index, range)
                || (chained && (next == nil || next?.kind == .sign || ["e", "ed"].contains(next?.folded ?? "")))
        else { return nil }
        // A letter in front of an apostrophe is an article: "L'obiettivo", "E' in continuità".
        if next?.isSign("'") == true { return nil }
        if let name { return AreaMention(code: name.value, letter: letter, range: index..<name.range.upperBound) }
        // "A (povertà), E (anziani)": what the bracket says of the letter is of it.
        let closing = next?.isSign("(") == true ? (index..<range.upperBound).first { lexemes[$0].isSign(")") } : nil
        let end = closing.map { $0 + 1 } ?? (bracket ? index + 2 : index + 1)
        let reach = farName(lexemes, letter, end, range) ?? end
        return AreaMention(code: letter, letter: letter, range: index..<reach)
    }

    /// The end of the letter's own area's name where it begins a few words on: "J) iniziative per le persone con ...".
    private func farName(_ lexemes: [Lexeme], _ letter: String, _ start: Int, _ range: Range<Int>) -> Int? {
        for index in start..<max(start, min(range.upperBound, start + Self.nameReach)) {
            if lexemes[index].opensLine, index > start { return nil }
            if lexemes[index].isSign(")") || lexemes[index].isSign(";") { return nil }
            if let name = names.match(lexemes, at: index, end: range.upperBound) {
                return name.value == letter ? name.range.upperBound : nil
            }
        }
        return nil
    }

    /// "A, B e D": single letters of areas, set apart by signs of a list.
    private func beginsRun(_ lexemes: [Lexeme], _ index: Int, _ range: Range<Int>) -> Bool {
        guard index + 2 < range.upperBound, isLetter(lexemes[index + 2]) else { return false }
        let after = index + 3 < range.upperBound ? lexemes[index + 3] : nil
        guard after == nil || after?.kind == .sign || after?.opensLine == true || after?.isCapitalized == false,
            after?.isSign("'") != true
        else { return false }
        return isSeparator(lexemes[index + 1])
    }

    private func isLed(_ lexemes: [Lexeme], _ index: Int) -> Bool {
        var before = index - 1
        if before >= 0, lexemes[before].isSign(":") || lexemes[before].isSign("(") { before -= 1 }
        return endsLead(lexemes, before)
    }

    /// "dall'area A all'area E": every letter from the first to the last.
    private func letterRange(_ lexemes: [Lexeme], at index: Int, in range: Range<Int>) -> [AreaMention]? {
        guard let from = letter(rangeFrom, lexemes, at: index, in: range),
            let to = letter(rangeTo, lexemes, at: from.end, in: range), from.code < to.code
        else { return nil }
        return codes.filter { from.code <= $0 && $0 <= to.code }.sorted().map {
            AreaMention(code: $0, letter: nil, range: index..<to.end)
        }
    }

    /// A letter behind one of the phrases.
    private func letter(
        _ leads: PhraseTable<Bool>, _ lexemes: [Lexeme], at index: Int, in range: Range<Int>
    ) -> (code: String, end: Int)? {
        guard let lead = leads.match(lexemes, at: index, end: range.upperBound) else { return nil }
        var place = lead.range.upperBound
        if place < range.upperBound, lexemes[place].isSign("'") { place += 1 }
        guard place < range.upperBound, codes.contains(lexemes[place].text) else { return nil }
        let end = place + 1
        return (lexemes[place].text, end < range.upperBound && lexemes[end].isSign(")") ? end + 1 : end)
    }

    // MARK: Names

    private func named(
        _ lexemes: [Lexeme], at index: Int, in range: Range<Int>, chained: Bool, short: Bool
    ) -> AreaMention? {
        let shortName = short ? shortNames.match(lexemes, at: index, end: range.upperBound) : nil
        guard let name = names.match(lexemes, at: index, end: range.upperBound) ?? shortName else { return nil }
        let words = lexemes[name.range].count { $0.kind == .word && $0.text.utf8.count > 2 }
        // One common word ("anziani") is an area only where an area is due.
        guard words > 1 || chained || isDue(lexemes, index) else { return nil }
        return AreaMention(code: name.value, letter: nil, range: name.range)
    }

    private func isDue(_ lexemes: [Lexeme], _ index: Int) -> Bool {
        if lexemes[index].opensLine || index == 0 { return true }
        let before = lexemes[index - 1]
        return before.isSign(":") || before.isSign("•") || endsLead(lexemes, index - 1)
    }

    private func endsLead(_ lexemes: [Lexeme], _ last: Int) -> Bool {
        guard last >= 0 else { return false }
        for start in max(0, last - 3)...last {
            if let match = leads.match(lexemes, at: start, end: last + 1), match.range.upperBound == last + 1 {
                return true
            }
        }
        return false
    }

    /// Whether only signs, conjunctions and letters of no area stand between two names of a list.
    private func joins(_ lexemes: [Lexeme], _ range: Range<Int>) -> Bool {
        let letters = range.count { isLetter(lexemes[$0]) }
        return range.count <= 3 + 2 * letters
            && range.allSatisfy {
                lexemes[$0].kind == .sign || isLetter(lexemes[$0]) || ["e", "ed", "con"].contains(lexemes[$0].folded)
            }
    }

    /// Whether a word is one capital letter, an area's or not.
    private func isLetter(_ lexeme: Lexeme) -> Bool {
        lexeme.kind == .word && lexeme.text.utf8.count == 1
            && lexeme.text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// The letters in a list of areas that are none's: "A, C ed E" in a programme without C.
    func unknownLetters(_ lexemes: [Lexeme], beside mentions: [AreaMention]) -> [String] {
        let ends = Set(mentions.map(\.range.upperBound))
        var unknown: [String] = []
        for start in ends.sorted() {
            var index = start
            while index < lexemes.count {
                let place = isSeparator(lexemes[index]) ? index + 1 : index
                guard place < lexemes.count, isLetter(lexemes[place]), !codes.contains(lexemes[place].text) else {
                    break
                }
                let isClosed = place + 1 < lexemes.count && lexemes[place + 1].isSign(")")
                let end = isClosed ? place + 2 : place + 1
                // "C.O.T." and "L'intervento" are no letters of a list.
                guard isClosed || place > index && (end == lexemes.count || isSeparator(lexemes[end])) else { break }
                unknown.append(lexemes[place].text)
                index = end
            }
        }
        return unknown
    }

    private func isSeparator(_ lexeme: Lexeme) -> Bool {
        lexeme.kind == .sign && ",;/-".contains(lexeme.folded) || ["e", "ed"].contains(lexeme.text)
    }
}
