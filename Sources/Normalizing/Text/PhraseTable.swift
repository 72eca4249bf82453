/// Phrases and what each stands for, found fast by their first word.
struct PhraseTable<Value: Sendable>: Sendable {
    struct Match {
        /// Indices of lexemes.
        var range: Range<Int>
        var value: Value
    }

    private struct Entry: Sendable {
        var number: Int
        var phrase: Phrase
        var value: Value
    }

    /// The phrases of plain words, and what each stands for by its number.
    private var plain = PhraseTrie()
    private var values: [Value] = []
    private var byWord: [String: [Entry]] = [:]
    private var others: [Entry] = []
    /// The words that phrases begin with, those of `others` aside.
    private var firstWords = WordMarks()

    init(_ entries: [(phrase: Phrase, value: Value)] = []) {
        values = entries.map(\.value)
        for (number, (phrase, value)) in entries.enumerated() where !phrase.parts.isEmpty {
            let words = phrase.firstWords
            for word in words ?? [] { firstWords.insert(word) }
            if plain.add(phrase, number: number) { continue }
            let entry = Entry(number: number, phrase: phrase, value: value)
            if let words {
                for word in words { byWord[word, default: []].append(entry) }
            } else {
                others.append(entry)
            }
        }
    }

    /// The longest phrase that begins at `index`; of equal ones the first that the rules name.
    func match(_ lexemes: [Lexeme], at index: Int, end: Int? = nil) -> Match? {
        matches(lexemes, at: index, end: end).reduce(nil) { best, next in
            guard let best else { return next }
            return next.range.count > best.range.count ? next : best
        }
    }

    /// All phrases that begin at `index`, in the order of the rules.
    func matches(_ lexemes: [Lexeme], at index: Int, end: Int? = nil) -> [Match] {
        let end = end ?? lexemes.count
        guard index < end, !others.isEmpty || firstWords.mayHold(lexemes[index].mark) else { return [] }
        var found: [(number: Int, match: Match)] = []
        plain.matches(lexemes, at: index, end: end) { number, after in
            // Of the ways in which a phrase may be printed the longest counts.
            found.removeAll { $0.number == number }
            found.append((number, Match(range: index..<after, value: values[number])))
        }
        for entries in [byWord[lexemes[index].folded] ?? [], others] where !entries.isEmpty {
            for entry in entries {
                guard let after = entry.phrase.match(lexemes, at: index, end: end), after > index else { continue }
                found.append((entry.number, Match(range: index..<after, value: entry.value)))
            }
        }
        return found.count < 2 ? found.map(\.match) : found.sorted { $0.number < $1.number }.map(\.match)
    }

    /// The first match in a range, reading on.
    func first(_ lexemes: [Lexeme], in range: Range<Int>) -> Match? {
        for index in range {
            if let match = match(lexemes, at: index, end: range.upperBound) { return match }
        }
        return nil
    }

    /// The last match in a range that begins in it.
    func last(_ lexemes: [Lexeme], in range: Range<Int>) -> Match? {
        for index in range.reversed() {
            if let match = match(lexemes, at: index, end: range.upperBound) { return match }
        }
        return nil
    }

    /// Matches one after the other, none inside another.
    func all(_ lexemes: [Lexeme], in range: Range<Int>) -> [Match] {
        var found: [Match] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let match = match(lexemes, at: index, end: range.upperBound) {
                found.append(match)
                index = match.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }
}

extension PhraseTable where Value == Bool {
    /// A table that only says whether a phrase is there.
    init(_ phrases: [String], exactly: Bool = false) {
        self.init(phrases.map { (Phrase($0, exactly: exactly), true) })
    }

    func contains(_ lexemes: [Lexeme], in range: Range<Int>) -> Bool { first(lexemes, in: range) != nil }
}
