/// Names of sources that no rule knows: "Fondo per le politiche giovanili", "Bando Città in ascolto".
struct UnknownFunds {
    private static let longestName = 7

    let lexemes: [Lexeme]
    let lexicon: FundLexicon
    /// Where known sources stand.
    let known: [Range<Int>]

    /// Each name with the rules' prefix before its words, in lower case.
    func mentions() -> [NamedFunds.Mention] {
        guard let prefix = lexicon.unknownPrefix else { return [] }
        var found: [NamedFunds.Mention] = []
        var index = 0
        while index < lexemes.count {
            guard let range = name(at: index), !known.contains(where: { $0.overlaps(range) }), !isCallOfKnown(index)
            else {
                index += 1
                continue
            }
            let words = lexemes[range].filter { $0.kind != .sign }.map { $0.text.lowercased() }
            found.append(.init(code: prefix + words.joined(separator: " "), range: range))
            index = range.upperBound
        }
        return found
    }

    /// "Fondazione Cariplo: 60.000 € (bando "Reti")", "Fondazione Cariplo – bando Reti": by which call of its own a source
    /// gives.
    private func isCallOfKnown(_ index: Int) -> Bool {
        guard lexicon.calls.match(lexemes, at: index) != nil else { return false }
        var here = index - 1
        while here >= 0, lexemes[here].isSign("\"") { here -= 1 }
        if here > 0, lexemes[here].isSign("-"), !lexemes[here].opensLine {
            return known.contains { $0.upperBound == here }
        }
        guard here > 0, lexemes[here].isSign("(") else { return false }
        while here > 0, !lexemes[here].opensLine, ![",", ";", "+", ")"].contains(lexemes[here - 1].folded) {
            if known.contains(where: { $0.upperBound == here }) { return true }
            here -= 1
        }
        return false
    }

    private func name(at index: Int) -> Range<Int>? {
        let free = lexicon.unknownLeads.match(lexemes, at: index)
        guard let lead = free ?? lexicon.unknownCapitalLeads.match(lexemes, at: index) else { return nil }
        var end = lead.range.upperBound
        // A name goes on over its joining words, and ends with none.
        var last = end
        while end < lexemes.count, end < lead.range.upperBound + Self.longestName {
            let lexeme = lexemes[end]
            if lexeme.opensLine || lexeme.kind == .number || lexicon.unknownStops.match(lexemes, at: end) != nil {
                break
            }
            if lexeme.kind == .sign {
                guard lexeme.isSign("'") || lexeme.isSign("\"") else { break }
            } else if !lexicon.functionWords.contains(lexeme.folded) {
                last = end + 1
            }
            end += 1
        }
        let words = lexemes[lead.range.upperBound..<max(last, lead.range.upperBound)].filter {
            $0.kind == .word && !lexicon.functionWords.contains($0.folded)
        }
        guard let first = words.first, free != nil || first.isCapitalized else { return nil }
        return index..<last
    }
}
