internal import Model

extension AreaLexicon {
    private static let longestName = 5
    private static let separators: Set<String> = [",", ";", ":", "•", "-", ".", "/"]

    /// The areas of a plan that does not use the region's, as printed, in lower case; known names in one spelling.
    ///
    /// A list of names is taken whole; from prose only the known names.
    func freeNames(_ text: FieldText, answer: AnswerRecord) -> [String] {
        guard answer.value == .yes || answer.value == .partly else { return [] }
        let first = answer.basis == .explicit ? text.firstAfter(answer) : 0
        let lead = leadEnd(text.lexemes, from: first)
        let pieces = pieces(text, from: lead ?? first)
        let isProse =
            lead == nil && answer.basis == .implied && linked.contains(text.lexemes, in: text.all)
            || pieces.contains { $0.known == nil && $0.range.count > Self.longestName }
        return NamedFunds.unique(
            pieces.compactMap { piece in
                if let known = piece.known { return known }
                return isProse ? nil : text.text(piece.range).lowercased()
            })
    }

    /// The index behind the colon of words that only lead in: `L'obiettivo è trasversale a:`; one word before several
    /// colons is a name.
    private func leadEnd(_ lexemes: [Lexeme], from start: Int) -> Int? {
        guard let colon = lexemes[start...].firstIndex(where: { $0.isSign(":") }), colon + 1 < lexemes.count,
            !lexemes[start..<colon].contains(where: { $0.kind == .sign && Self.separators.contains($0.folded) }),
            lexemes[start..<colon].dropFirst().allSatisfy({ !$0.opensLine }),
            free.first(lexemes, in: start..<colon) == nil
        else { return nil }
        // "cultura: biblioteche; sport: palestre"
        let isOne = lexemes[start..<colon].count { $0.kind != .sign } == 1
        if isOne, lexemes[(colon + 1)...].contains(where: { $0.isSign(":") }) { return nil }
        return colon + 1
    }

    /// The text from an index on, cut at known names, signs and conjunctions, without what stands in brackets.
    private func pieces(_ text: FieldText, from start: Int) -> [(known: String?, range: Range<Int>)] {
        var result: [(known: String?, range: Range<Int>)] = []
        var open: Range<Int>?
        func close() {
            if let range = open.map({ trimmed($0, text.lexemes) }), !range.isEmpty { result.append((nil, range)) }
            open = nil
        }
        var index = start
        while index < text.lexemes.count {
            let lexeme = text.lexemes[index]
            if lexeme.opensLine { close() }
            if let known = free.match(text.lexemes, at: index) {
                close()
                result.append((known.value, known.range))
                index = known.range.upperBound
            } else if lexeme.isSign("(") {
                close()
                while index < text.lexemes.count, !text.lexemes[index].isSign(")") { index += 1 }
                index += 1
            } else if lexeme.kind == .sign && Self.separators.contains(lexeme.folded) || lexeme.isWord("e") {
                close()
                index += 1
            } else {
                open = (open?.lowerBound ?? index)..<index + 1
                index += 1
            }
        }
        close()
        return result
    }

    /// Without articles, prepositions and signs at either end.
    private func trimmed(_ range: Range<Int>, _ lexemes: [Lexeme]) -> Range<Int> {
        let isEmpty = { (index: Int) in
            lexemes[index].kind == .sign || self.functionWords.contains(lexemes[index].folded)
        }
        guard let first = range.first(where: { !isEmpty($0) }), let last = range.last(where: { !isEmpty($0) }) else {
            return range.lowerBound..<range.lowerBound
        }
        // "è integrato con l'area lavoro": only the known name behind it is one.
        if leads.match(lexemes, at: last)?.range.upperBound == last + 1 { return range.lowerBound..<range.lowerBound }
        // "le aree Anziani"
        if let lead = leads.match(lexemes, at: first), lead.range.upperBound <= last {
            return lead.range.upperBound..<last + 1
        }
        return first..<last + 1
    }
}

extension FieldText {
    /// The first word behind an explicit answer's words; of another answer the first of all.
    func firstAfter(_ answer: AnswerRecord) -> Int {
        var index = 0
        while index < lexemes.count, lexemes[index].kind == .sign { index += 1 }
        guard answer.basis == .explicit else { return index }
        index = min(lexemes.count, index + Lexer.lexemes(of: answer.evidence).count { $0.kind != .sign })
        while index < lexemes.count, lexemes[index].kind == .sign { index += 1 }
        return index
    }
}
