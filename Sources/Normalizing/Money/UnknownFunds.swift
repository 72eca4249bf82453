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
            guard let range = name(at: index), !known.contains(where: { $0.overlaps(range) }) else {
                index += 1
                continue
            }
            let words = lexemes[range].filter { $0.kind != .sign }.map { $0.text.lowercased() }
            found.append(.init(code: prefix + words.joined(separator: " "), range: range))
            index = range.upperBound
        }
        return found
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
