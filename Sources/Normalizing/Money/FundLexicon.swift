internal import Model
internal import Rulebook

/// The sources of money, compiled.
final class FundLexicon: Sendable {
    let funds: PhraseTable<String>
    let columns: PhraseTable<String>
    /// Words for a share of a list of sources that its first one's noun goes with: "fondi nazionali, regionali e comunali".
    let shared: PhraseTable<String>
    let givers: Set<String>
    let owners: Set<String>
    let notSources: PhraseTable<Bool>
    let linedFund: String?
    let lineLeads: PhraseTable<Bool>
    let shortLines: Set<String>
    let unknownPrefix: String?
    let unknownLeads: PhraseTable<Bool>
    let unknownCapitalLeads: PhraseTable<Bool>
    let calls: PhraseTable<Bool>
    let unknownStops: PhraseTable<Bool>
    let functionWords: Set<String>

    init(_ rules: FundVocabulary, _ answers: AnswerVocabulary) {
        funds = PhraseTable(rules.funds.flatMap { fund in fund.phrases.map { (Phrase($0), fund.code) } })
        columns = PhraseTable(rules.funds.flatMap { fund in fund.columns.map { (Phrase($0), fund.code) } })
        shared = PhraseTable(
            rules.funds.flatMap { fund in (fund.shared + fund.columns).map { (Phrase($0), fund.code) } })
        givers = Set(rules.givers.map(Folding.fold))
        owners = Set(rules.owners.map(Folding.fold))
        notSources = PhraseTable(rules.notSources)
        linedFund = rules.linedFund
        lineLeads = PhraseTable(rules.lineLeads)
        shortLines = Set(rules.shortLines)
        unknownPrefix = rules.unknownPrefix
        unknownLeads = PhraseTable(rules.unknownLeads)
        unknownCapitalLeads = PhraseTable(rules.unknownCapitalLeads)
        calls = PhraseTable(rules.calls)
        unknownStops = PhraseTable(rules.unknownStops)
        functionWords = Set(answers.functionWords.map(Folding.fold))
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
            hidden.contains { $0.lowerBound <= mention.range.lowerBound && mention.range.upperBound <= $0.upperBound }
                || all.contains { other in
                    other.code != mention.code && other.range.count > mention.range.count
                        && other.range.lowerBound <= mention.range.lowerBound
                        && mention.range.upperBound <= other.range.upperBound
                }
        }
        found += UnknownFunds(lexemes: lexemes, lexicon: lexicon, known: (all.map(\.range) + hidden)).mentions()
        found += Self.listed(lexemes, lexicon, beside: found)
        found.sort { $0.range.lowerBound < $1.range.lowerBound }
        mentions = found
        guard let lined = lexicon.linedFund, found.contains(where: { $0.code == lined }) else { return }
        let lines = Self.lines(lexemes, lexicon).map { Mention(code: lined + " " + $0.line, range: $0.range) }
        guard !lines.isEmpty else { return }
        mentions.removeAll { $0.code == lined }
        mentions += lines
        mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// "Comuni e FNPS", "fondi nazionali, regionali e comunali", "FNPS e dei Comuni": words that name a source beside
    /// others only, as items of a list of sources.
    private static func listed(
        _ lexemes: [Lexeme], _ lexicon: FundLexicon, beside found: [Mention]
    ) -> [Mention] {
        let separates = { (index: Int) in
            [",", ";", "+", "/", "•"].contains(lexemes[index].folded) || lexemes[index].isWord("e")
                || lexemes[index].isWord("ed")
        }
        let shares = FundShares(lexemes: lexemes, functionWords: lexicon.functionWords)
        var ends = Set(found.map { shares.end(behind: $0.range.upperBound) })
        var starts = Set(found.map { shares.start(before: $0.range.lowerBound) })
        /// The word at `index` as an item, where a source stands next to it in the list.
        func item(_ index: Int) -> Mention? {
            guard let match = lexicon.shared.match(lexemes, at: index),
                !found.contains(where: { $0.range.overlaps(match.range) })
            else { return nil }
            // "e dei Comuni", "dell'ASST"
            var before = index - 1
            while before >= 0, lexicon.functionWords.contains(lexemes[before].folded) || lexemes[before].isSign("'"),
                !separates(before), !lexemes[before + 1].opensLine
            {
                before -= 1
            }
            let start = shares.start(before: before + 1)
            let after = shares.end(behind: match.range.upperBound)
            // "(Comuni 70% - FNPS 30%) per ...": a share makes an item of the word, whatever stands beside.
            let isShare = start <= before || after > match.range.upperBound
            before = start - 1
            let opens = before < 0 || separates(before) || lexemes[start].opensLine || isShare
            let closes =
                after >= lexemes.count || separates(after) || lexemes[after].opensLine || stops(after) || isShare
            let divides = { (index: Int) in separates(index) || isShare && lexemes[index].isSign("-") }
            let follows = before >= 0 && divides(before) && ends.contains(before)
            let leads = after < lexemes.count && divides(after) && starts.contains(after + 1)
            return opens && closes && (follows || leads) ? Mention(code: match.value, range: match.range) : nil
        }
        func stops(_ index: Int) -> Bool { [".", ":", "(", ")"].contains(lexemes[index].folded) }
        var result: [Mention] = []
        // A list goes on from item to item, to either side.
        for order in [Array(lexemes.indices), lexemes.indices.reversed()] {
            for index in order {
                guard let mention = item(index), !result.contains(where: { $0.range.overlaps(mention.range) }) else {
                    continue
                }
                result.append(mention)
                ends.insert(shares.end(behind: mention.range.upperBound))
                starts.insert(shares.start(before: mention.range.lowerBound))
            }
        }
        return result
    }

    /// Numbers like `1.1.3` behind the words that lead to a line, or behind another line in a list.
    private static func lines(_ lexemes: [Lexeme], _ lexicon: FundLexicon) -> [(line: String, range: Range<Int>)] {
        var found: [(line: String, range: Range<Int>)] = []
        for (index, lexeme) in lexemes.enumerated() where isLine(lexeme, lexicon) {
            var before = index
            while before > 0, lexemes[before - 1].kind == .sign, before > index - 2 { before -= 1 }
            let isShort = lexicon.shortLines.contains(lexeme.text)
            let isLed = lexicon.lineLeads.ending(lexemes, before: before) != nil
            let isChained =
                found.last.map { last in
                    index - last.range.upperBound <= 2
                        && lexemes[last.range.upperBound..<index].allSatisfy {
                            $0.kind == .sign || lexicon.functionWords.contains($0.folded)
                        }
                } ?? false
            let isNumbered = !isShort && before >= 2 && lexemes[before - 1].kind == .number
            let isFollowed =
                !isShort && index + 1 < lexemes.count && lexicon.lineLeads.match(lexemes, at: index + 1) != nil
            if isLed || isChained || isNumbered || isFollowed { found.append((lexeme.text, index..<index + 1)) }
        }
        // "Investimento 1.1, sub-investimento 1.1.2": what a line is a part of is no other line.
        return found.filter { line in !found.contains { $0.line.hasPrefix(line.line + ".") } }
    }

    private static func isLine(_ lexeme: Lexeme, _ lexicon: FundLexicon) -> Bool {
        guard lexeme.kind == .number, !lexeme.text.contains(",") else { return false }
        if lexicon.shortLines.contains(lexeme.text) { return true }
        let parts = lexeme.text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 3 && parts.allSatisfy { $0.count == 1 }
    }

    /// Each code once, in the order of the text.
    var codes: [String] { Self.unique(mentions.map(\.code)) }

    /// The codes that are named within a range.
    func codes(in range: Range<Int>) -> [String] {
        // In the order of the text.
        let first = mentions.start { $0.range.lowerBound >= range.lowerBound }
        return Self.unique(mentions[first...].prefix { $0.range.lowerBound < range.upperBound }.map(\.code))
    }

    static func unique(_ codes: [String]) -> [String] {
        var seen: Set<String> = []
        return codes.filter { seen.insert($0).inserted }
    }
}
