internal import Rulebook

/// The sources of money, compiled.
struct FundLexicon: Sendable {
    let funds: PhraseTable<String>
    let columns: PhraseTable<String>
    let notSources: PhraseTable<Bool>
    let linedFund: String?
    let lineLeads: PhraseTable<Bool>

    init(_ rules: FundVocabulary) {
        funds = PhraseTable(rules.funds.flatMap { fund in fund.phrases.map { (Phrase($0), fund.code) } })
        columns = PhraseTable(rules.funds.flatMap { fund in fund.columns.map { (Phrase($0), fund.code) } })
        notSources = PhraseTable(rules.notSources)
        linedFund = rules.linedFund
        lineLeads = PhraseTable(rules.lineLeads)
    }
}

/// The sources that a text names, with their places.
struct NamedFunds {
    struct Mention {
        var code: String
        var range: Range<Int>
    }

    private(set) var mentions: [Mention] = []

    init(_ lexemes: [Lexeme], _ lexicon: FundLexicon) {
        let hidden = lexicon.notSources.all(lexemes, in: 0..<lexemes.count).map(\.range)
        var found: [Mention] = []
        for index in lexemes.indices {
            for match in lexicon.funds.matches(lexemes, at: index) {
                found.append(Mention(code: match.value, range: match.range))
            }
        }
        let all = found
        found.removeAll { mention in
            hidden.contains { $0.overlaps(mention.range) }
                || all.contains { other in
                    other.code != mention.code && other.range.count > mention.range.count
                        && other.range.lowerBound <= mention.range.lowerBound
                        && mention.range.upperBound <= other.range.upperBound
                }
        }
        mentions = found
        guard let lined = lexicon.linedFund, found.contains(where: { $0.code == lined }) else { return }
        let lines = Self.lines(lexemes, lexicon).map { Mention(code: lined + " " + $0.line, range: $0.range) }
        guard !lines.isEmpty else { return }
        mentions.removeAll { $0.code == lined }
        mentions += lines
        mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Numbers like `1.1.3` behind the words that lead to a line.
    private static func lines(_ lexemes: [Lexeme], _ lexicon: FundLexicon) -> [(line: String, range: Range<Int>)] {
        lexemes.indices.compactMap { index in
            let lexeme = lexemes[index]
            guard lexeme.kind == .number, !lexeme.text.contains(","),
                lexeme.text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ $0.count == 1 }),
                lexeme.text.filter({ $0 == "." }).count == 2
            else { return nil }
            var before = index
            while before > 0, lexemes[before - 1].kind == .sign, before > index - 2 { before -= 1 }
            guard
                lexicon.lineLeads.ending(lexemes, before: before) != nil
                    || (before >= 2 && lexemes[before - 1].kind == .number)
                    || (index + 1 < lexemes.count && lexicon.lineLeads.match(lexemes, at: index + 1) != nil)
            else { return nil }
            return (lexeme.text, index..<index + 1)
        }
    }

    /// Each code once, in the order of the text.
    var codes: [String] { Self.unique(mentions.map(\.code)) }

    /// The codes that are named within a range.
    func codes(in range: Range<Int>) -> [String] {
        Self.unique(mentions.filter { range.contains($0.range.lowerBound) }.map(\.code))
    }

    static func unique(_ codes: [String]) -> [String] {
        var seen: Set<String> = []
        return codes.filter { seen.insert($0).inserted }
    }
}
