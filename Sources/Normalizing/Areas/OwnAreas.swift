internal import Model

/// The policy areas of a scheda itself, from the places where plans state them.
struct OwnAreas {
    var codes: [String] = []
    /// A letter beside the name of another area: letter, the name's area, the printed words.
    var disagreements: [(letter: String, code: String, printed: String)] = []

    /// Share of a heading's words that an area's name must take where no word says that an area follows.
    private static let nameShare = 0.6

    /// Reads the label of the title, else the headings from the innermost out.
    init(label: String?, headings: [String], lexicon: AreaLexicon) {
        if let label { add(Self.mentionsInLabel(label, lexicon), printed: label) }
        guard codes.isEmpty else { return }
        for heading in headings.reversed() {
            add(Self.mentions(heading, lexicon), printed: heading)
            if !codes.isEmpty { return }
        }
    }

    private static func mentionsInLabel(_ label: String, _ lexicon: AreaLexicon) -> [AreaMention] {
        let lexemes = Lexer.lexemes(of: label)
        return lexicon.mentions(lexemes, in: 0..<lexemes.count)
    }

    private mutating func add(_ mentions: [AreaMention], printed: String) {
        for mention in mentions {
            if !codes.contains(mention.code) { codes.append(mention.code) }
            if let letter = mention.letter, mention.disagrees { disagreements.append((letter, mention.code, printed)) }
        }
    }

    /// The areas that a heading names: behind a word for area, or as all that it says.
    private static func mentions(_ heading: String, _ lexicon: AreaLexicon) -> [AreaMention] {
        let lexemes = Lexer.lexemes(of: heading)
        let found = lexicon.mentions(lexemes, in: 0..<lexemes.count)
        let words = { (range: Range<Int>) in lexemes[range].count { $0.kind == .word && $0.text.utf8.count > 1 } }
        guard let first = found.first else { return [] }
        let lead = lexicon.leads.first(lexemes, in: 0..<first.range.lowerBound)
        if lead != nil { return found }
        // "E) Anziani": a letter alone is the document's own code of the objective.
        let named = found.filter { words($0.range) > 0 }
        let taken = named.reduce(0) { $0 + words($1.range) }
        let total = words(0..<lexemes.count)
        return total > 0 && Double(taken) >= nameShare * Double(total) ? named : []
    }
}
