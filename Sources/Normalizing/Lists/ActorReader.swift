internal import Model

/// Reads the bodies that a field names: those of the territory registry with their codes, others by words of their
/// kind, and what a list sets apart.
struct ActorReader {
    /// A sentence with a longer piece is prose: only the bodies that it names count.
    private static let longestName = 8

    let text: FieldText
    let lexicon: Lexicon
    /// Behind the words that answer the question.
    let start: Int
    /// The field is a list of bodies: what names no known kind is one, too.
    let isList: Bool

    private var lexemes: [Lexeme] { text.lexemes }

    func read() -> [ActorRecord] {
        sentences().flatMap { sentence -> [ActorRecord] in
            let pieces = pieces(sentence)
            let isProse = pieces.contains { !isName($0) }
            return pieces.flatMap { records($0, isProse: isProse) }
        }
    }

    private func records(_ piece: Range<Int>, isProse: Bool) -> [ActorRecord] {
        let bodies = bodies(in: piece)
        if !bodies.isEmpty { return bodies }
        let kind = lexicon.targets.actorKinds.first(lexemes, in: piece)
        guard let range = isProse || isDeed(piece) ? kind?.range : isList || kind != nil ? piece : nil else {
            return []
        }
        return [record(range, kind: kind.flatMap { ActorRecord.Kind(rawValue: $0.value) }, code: nil)]
    }

    /// "accendere nuove forme di vicinato" between the names of a list: what they do.
    private func isDeed(_ piece: Range<Int>) -> Bool {
        piece.count > 1 && lexicon.answers.isInfinitive(lexemes, at: piece.lowerBound)
    }

    /// Short, without a verb, and no clause that hangs on another.
    private func isName(_ piece: Range<Int>) -> Bool {
        let words = piece.filter { lexemes[$0].kind == .word }
        return words.count <= Self.longestName && !words.contains { lexicon.answers.isVerb(lexemes[$0].folded) }
            && !(words.first.map { lexicon.answers.relatives.contains(lexemes[$0].folded) } ?? true)
    }

    /// The text behind the answer, cut at full stops, semicolons and new lines.
    private func sentences() -> [Range<Int>] {
        var result: [Range<Int>] = []
        var open = start
        for index in start..<max(start, lexemes.count) where index > open {
            let before = lexemes[index - 1]
            guard
                before.isSign(";") || lexemes[index].opensLine && lexemes[index].isCapitalized
                    || before.isSign(".") && lexemes[index].spaced && lexemes[index].isCapitalized
            else { continue }
            result.append(open..<index)
            open = index
        }
        return open < lexemes.count ? result + [open..<lexemes.count] : result
    }

    private func record(_ range: Range<Int>, kind: ActorRecord.Kind?, code: String?) -> ActorRecord {
        ActorRecord(
            field: text.key, kind: kind ?? .altro, text: text.text(range), code: code, spans: text.spans(range))
    }

    /// The registry's bodies, one after the other; of two that begin at one word the longer.
    private func bodies(in piece: Range<Int>) -> [ActorRecord] {
        let facts = lexicon.facts
        var found: [ActorRecord] = []
        var index = piece.lowerBound
        while index < piece.upperBound {
            let matches = [
                (ActorRecord.Kind.asst, facts.asst.match(lexemes, at: index, end: piece.upperBound)),
                (.ats, facts.ats.match(lexemes, at: index, end: piece.upperBound)),
                (.ambito, facts.ambiti.match(lexemes, at: index, end: piece.upperBound)),
            ]
            let best = matches.compactMap { kind, match in match.map { (kind, $0) } }
                .max { $0.1.range.count < $1.1.range.count }
            // The name of a place alone is a body's only in capitals.
            if let (kind, match) = best, lexemes[index].isCapitalized {
                found.append(record(match.range, kind: kind, code: match.value))
                index = match.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// A sentence cut at signs, lines and conjunctions outside brackets.
    private func pieces(_ sentence: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var open = sentence.lowerBound
        var depth = 0
        for index in sentence {
            let lexeme = lexemes[index]
            if lexeme.isSign("(") { depth += 1 }
            if lexeme.isSign(")") { depth = max(0, depth - 1) }
            let separates =
                lexeme.kind == .sign && [",", ";", "•", "|", ":", "+"].contains(lexeme.folded)
                || lexeme.isSign("-") && lexeme.spaced || lexeme.isWord("e") || lexeme.isWord("ed")
            guard depth == 0, separates || lexeme.opensLine && lexeme.isCapitalized && index > open else { continue }
            result.append(open..<index)
            open = separates ? index + 1 : index
        }
        if open < sentence.upperBound { result.append(open..<sentence.upperBound) }
        return result.compactMap(trimmed)
    }

    /// Without signs, articles and prepositions at either end; `nil` where no name is left.
    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        let says = { (index: Int) in
            lexemes[index].kind != .sign && !lexicon.answers.functionWords.contains(lexemes[index].folded)
        }
        guard let first = range.first(where: says), let last = range.last(where: says) else { return nil }
        let end = last + 1 < range.upperBound && lexemes[last + 1].isSign(")") ? last + 2 : last + 1
        let name = first..<end
        return name.contains { lexemes[$0].kind == .word && lexemes[$0].text.count > 2 } ? name : nil
    }
}
