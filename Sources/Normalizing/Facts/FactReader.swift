internal import Model
internal import Rulebook

/// Reads what a document says of itself, by the territory registry.
struct FactReader {
    let document: Document
    let spellings: Spellings
    let lexicon: Lexicon
    let templates: [Template]

    /// How much of a document's start is its front, where it says what it is.
    private enum Front {
        static let lines = 200
        static let pages = 3
        static let words = 1500
    }

    /// What a mention of an Ambito counts: plain, behind the word Ambito, and how much more in the front.
    private enum Weight {
        static let listed = 1
        static let plain = 4
        static let named = 40
        static let front = 4
        static let listGap = 5
    }

    func read() -> DocumentFacts {
        let (plain, words, front) = lexemes
        let scores = ambitoScores(plain, front: front)
        let best = scores.max { ($0.value, $1.key) < ($1.value, $0.key) }
        let ambito = best?.key
        let cycle = CycleReader(lexemes: plain, front: front, templates: templates).read()
        let start = cycle.flatMap { Int($0.prefix(4)) }
        let bodies = ambito.map { linked($0, in: start) } ?? []
        let ats = bodies.filter { $0.isATS }.map(\.name)
        let asst = bodies.filter { !$0.isATS }.map(\.name)
        return DocumentFacts(
            ambito: ambito.flatMap { code in
                name(code, lexicon.facts.registry.ambiti) ?? UnknownAmbiti.name(of: code)
            },
            ats: ats.count == 1 ? ats[0] : mostNamed(plain, lexicon.facts.ats, lexicon.facts.registry.ats, among: ats),
            asst: asst.isEmpty ? named(plain, front: front) : asst, cycle: cycle, titolo: title(),
            ambitoScore: best.map { Self.share($0.value, of: scores.values.reduce(0, +)) },
            comuni: ComuniReader(lexemes: plain, front: front, facts: lexicon.facts).read(),
            approval: approval(plain, words: words, front: front))
    }

    /// Rounded to hundredths.
    private static func share(_ part: Int, of whole: Int) -> Double {
        whole > 0 ? (Double(part) / Double(whole) * 100).rounded() / 100 : 0
    }

    private func approval(_ lexemes: [Lexeme], words places: [Int32], front: Int) -> ApprovalRecord? {
        let reader = ApprovalReader(
            lexemes: lexemes, front: front, facts: lexicon.facts, money: lexicon.money)
        guard let found = reader.read() else { return nil }
        let printed = { (range: Range<Int>) in
            range.reduce(into: "") { text, index in
                if index > range.lowerBound, lexemes[index].spaced { text += " " }
                text += lexemes[index].text
            }
        }
        var words: [Int] = []
        for index in found.range where words.last != Int(places[index]) { words.append(Int(places[index])) }
        return ApprovalRecord(
            body: found.body.map(printed), act: found.act.map(printed), date: found.date?.text,
            text: printed(found.range), spans: document.spans(of: words))
    }

    /// The document's words as lexemes, the index of the word of each, and how many of them stand in the front.
    private var lexemes: (lexemes: [Lexeme], words: [Int32], front: Int) {
        var result: [Lexeme] = []
        var words: [Int32] = []
        var end: Int?
        let known = spellings.texts.map { Lexer.lexemes(of: $0) }
        let count = document.words.indices.reduce(0) { $0 + known[spellings[$1]].count }
        // Room that grows by doubling would take twice as much of a long document.
        result.reserveCapacity(count)
        words.reserveCapacity(count)
        for index in document.words.indices {
            let spelling = spellings[index]
            if end == nil, !known[spelling].isEmpty, !isFront(index) { end = result.count }
            let gap = document.words[index].gap
            for part in known[spelling].indices {
                result.append(known[spelling][part])
                result[result.count - 1].opensLine = part == 0 && gap >= .line
                if part == 0 { result[result.count - 1].spaced = gap != .none }
                words.append(Int32(index))
            }
        }
        return (result, words, end ?? result.count)
    }

    private func isFront(_ word: Int) -> Bool {
        switch document.words[word].place {
        case .text(let line, _): line <= Front.lines
        case .page(let page, _): page <= Front.pages
        case .path: word < Front.words
        }
    }

    // MARK: Ambito

    /// What speaks for each Ambito that the plan may be of: it is named most, above all behind the word itself and in
    /// the front.
    private func ambitoScores(_ lexemes: [Lexeme], front: Int) -> [String: Int] {
        var scores: [String: Int] = [:]
        let all = 0..<lexemes.count
        // "ATS Bergamo", "ASST Lodi": a health body of the same name.
        let bodies = (lexicon.facts.ats.all(lexemes, in: all) + lexicon.facts.asst.all(lexemes, in: all)).map(\.range)
        let taken = Set(bodies.flatMap { $0 })
        let mentions = lexicon.facts.ambiti.all(lexemes, in: all).filter { match in
            // The longer of two names of one place counts: "ATS Oglio Po" is the Ambito.
            !match.range.allSatisfy(taken.contains)
        }
        for (number, match) in mentions.enumerated() {
            // Among the names of others it is one of many.
            let isListed = [number - 1, number + 1].contains { other in
                guard mentions.indices.contains(other), mentions[other].value != match.value else { return false }
                let gap =
                    other < number
                    ? match.range.lowerBound - mentions[other].range.upperBound
                    : mentions[other].range.lowerBound - match.range.upperBound
                return gap <= Weight.listGap
            }
            var score = isListed ? Weight.listed : weight(of: match.range, lexemes)
            if match.range.lowerBound < front { score *= Weight.front }
            scores[match.value, default: 0] += score
        }
        for (name, place) in UnknownAmbiti(lexemes: lexemes, facts: lexicon.facts).mentions() {
            let score = weight(of: place..<place + 1, lexemes)
            scores[UnknownAmbiti.prefix + name, default: 0] += place < front ? score * Weight.front : score
        }
        return scores
    }

    /// What a mention counts by the words before it: "Ambito di X", "ATS X", "con l'Ambito di X", "X".
    private func weight(of mention: Range<Int>, _ lexemes: [Lexeme]) -> Int {
        let start = max(0, mention.lowerBound - 5)
        let near = start..<mention.upperBound
        let word = near.last { lexemes[$0].folded == "ambito" || lexemes[$0].folded == "ats" }
        guard let word else { return Weight.plain }
        var lead = word
        while lead > 0, lexemes[lead - 1].kind == .sign { lead -= 1 }
        let facts = lexicon.facts
        if facts.neighbourLeads.ending(lexemes, before: word, reach: 4) != nil
            || facts.neighbourLeads.ending(lexemes, before: lead, reach: 4) != nil
        {
            return Weight.listed
        }
        return Weight.named
    }

    private func name(_ code: String, _ bodies: [TerritoryRegistry.Body]) -> String? {
        bodies.first { $0.code == code }?.name
    }

    /// The bodies that the Ambito is linked with in a year.
    private func linked(_ ambito: String, in year: Int?) -> [(name: String, isATS: Bool)] {
        let registry = lexicon.facts.registry
        return registry.links.filter { link in
            guard link.ambito == ambito else { return false }
            guard let year else { return true }
            return (link.from ?? year) <= year && year <= (link.to ?? year)
        }.compactMap { link in
            if let ats = name(link.body, registry.ats) { return (ats, true) }
            return name(link.body, registry.asst).map { ($0, false) }
        }
    }

    // MARK: ATS and ASST

    /// The body that is named most, among the given names where there are any.
    private func mostNamed(
        _ lexemes: [Lexeme], _ table: PhraseTable<String>, _ bodies: [TerritoryRegistry.Body], among names: [String]
    ) -> String? {
        var counts: [String: Int] = [:]
        for match in table.all(lexemes, in: 0..<lexemes.count) {
            guard let name = name(match.value, bodies), names.isEmpty || names.contains(name) else { continue }
            counts[name, default: 0] += 1
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private func named(_ lexemes: [Lexeme], front: Int) -> [String] {
        let inFront = lexicon.facts.asst.all(lexemes, in: 0..<front)
        let found = inFront.isEmpty ? lexicon.facts.asst.all(lexemes, in: 0..<lexemes.count) : inFront
        return NamedFunds.unique(found.compactMap { name($0.value, lexicon.facts.registry.asst) })
    }

    // MARK: Title

    private static let longestTitle = 30

    /// The first line of the front that names the plan, or the title in the file's properties where that says the
    /// same and more; else the medium's first heading, else the first line.
    private func title() -> String? {
        var lines: [(number: Int, words: [Word])] = []
        for word in document.words.prefix(Front.words) where !word.traits.contains(.furniture) {
            if lines.last?.number == word.line {
                lines[lines.count - 1].words.append(word)
            } else {
                lines.append((word.line, [word]))
            }
        }
        let short = lines.filter { (2...Self.longestTitle).contains($0.words.count) }
        let plan = short.first { namesPlan($0.words.map(\.text).joined(separator: " ")) }
        if let stated = document.title, namesPlan(stated), plan.map({ says(stated, $0.words) }) ?? true {
            return stated
        }
        let heading = short.first { $0.words.allSatisfy { $0.traits.contains(.heading) } }
        return (plan ?? heading ?? short.first).map { $0.words.map(\.text).joined(separator: " ") }
    }

    private func namesPlan(_ text: String) -> Bool {
        let lexemes = Lexer.lexemes(of: text)
        return lexicon.facts.planNames.contains(lexemes, in: 0..<lexemes.count)
    }

    /// Whether a stated title holds all words of a printed one.
    private func says(_ stated: String, _ printed: [Word]) -> Bool {
        let words = Set(Lexer.lexemes(of: stated).map(\.folded))
        return printed.allSatisfy { word in
            Lexer.lexemes(of: word.text).allSatisfy { $0.kind == .sign || words.contains($0.folded) }
        }
    }
}
