internal import Model
internal import Rulebook

/// Parts the text below labels that stand together into their values: by blank lines, by lines that end early, by lists
/// that begin and end, and by the words that begin the values of some kinds of field.
struct StackedValues {
    /// How sure it is that a value ends where these lines meet.
    private enum Strength {
        static let blank = 5.0
        /// A list behind another.
        static let list = 3.0
        /// A list begins or ends, or a line ends early and no sentence with it.
        static let change = 2.0
        /// A sentence ends with a line that ends early: a paragraph within a value may, too.
        static let sentence = 1.0
        /// The same with a line that has no room left.
        static let chance = 0.5
    }

    /// What it says that a value begins as those of its field do, and that one begins as another's.
    private static let fitting = 3.0
    private static let strange = 2.0
    /// By how much the best way must be better than the next.
    private static let margin = 1.0
    /// The share of the usual length that lines have where the next word had no room.
    private static let fullShare = 0.85
    private static let mostEnds = 16
    private static let mostWays = 5000
    private static let longestTitle = 40

    let document: Document
    let openings: ValueOpenings
    /// How many characters a full line has.
    let width: Int

    /// A line's end at which a value may end, too.
    private struct End {
        /// The first of the words behind it.
        var next: Int
        var strength: Double
    }

    /// Text parted into the values of several fields.
    struct Parts {
        var values: [[Int]]
        /// Whether each begins as the values of its field do.
        var fit: Bool
        /// Whether blank lines part them, questions are answered first, and nothing else begins with an answer.
        var isAnswered: Bool
    }

    /// The values of fields of these kinds in their order; `nil` where there are several ways to part them.
    ///
    /// - Parameter words: the words below the labels, ascending.
    func parts(of words: [Int], kinds: [FieldKind]) -> Parts? {
        let lines = lines(of: words)
        let ends = ends(lines)
        let wanted = kinds.count - 1
        guard wanted > 0, ends.count >= wanted, ends.count <= Self.mostEnds else { return nil }
        var best: (score: Double, ends: [Int])?
        var second = -Double.infinity
        var ways = 0
        // All ways to choose as many ends as are wanted.
        var chosen = Array(0..<wanted)
        while true {
            ways += 1
            guard ways <= Self.mostWays else { return nil }
            let score = score(chosen.map { ends[$0] }, words, kinds)
            if score > best?.score ?? -.infinity {
                second = best?.score ?? second
                best = (score, chosen)
            } else {
                second = max(second, score)
            }
            guard let place = chosen.indices.last(where: { chosen[$0] < ends.count - wanted + $0 }) else { break }
            chosen[place] += 1
            for later in chosen.indices where later > place { chosen[later] = chosen[later - 1] + 1 }
        }
        guard let best, best.score - second >= Self.margin else { return nil }
        let values = parted(words, best.ends.map { ends[$0] })
        let areAnswers = tellAnswers(values, kinds)
        guard areAnswers || best.ends.allSatisfy({ ends[$0].strength >= Strength.sentence }) else { return nil }
        if kinds.first == .title,
            values[0].count > Self.longestTitle
                || values[0].dropFirst().contains(where: { document.words[$0].gap == .item })
        {
            return nil
        }
        let fit = zip(values, kinds).allSatisfy { openings.fit($1, firstLine(of: $0)) }
        let isAnswered =
            kinds.contains(.yesNo)
            && values.dropFirst().allSatisfy { $0.first.map { document.words[$0].gap >= .paragraph } == true }
            && zip(values, kinds).allSatisfy { value, kind in
                beginsWithAnswer(value) == (kind == .yesNo)
            }
        return Parts(values: values, fit: fit || areAnswers, isAnswered: isAnswered)
    }

    /// Whether a value begins with a word that answers a question; `Si prevede` does not.
    private func beginsWithAnswer(_ value: [Int]) -> Bool {
        let line = firstLine(of: value)
        guard let first = line.first, openings.fit(.yesNo, line) else { return false }
        return line.count == 1 || !first.contains(where: \.isLowercase) || first.hasSuffix("ì")
            || first.last.map(",.;:".contains) == true
    }

    /// Whether some fields are answered in a word or two and the values of the others are longer: a list, and below it
    /// `BISOGNO CONSOLIDATO`.
    private func tellAnswers(_ values: [[Int]], _ kinds: [FieldKind]) -> Bool {
        let closed = ValueOpenings.closed
        return kinds.contains(where: closed.contains)
            && zip(values, kinds).allSatisfy { value, kind in
                closed.contains(kind)
                    ? value.count <= ValueOpenings.longestAnswer && openings.fit(kind, firstLine(of: value))
                    : value.count > ValueOpenings.longestAnswer
            }
    }

    private func firstLine(of value: [Int]) -> [String] {
        let end = value.indices.dropFirst().first { beginsLine(value[$0], after: value[$0 - 1]) } ?? value.endIndex
        return value[..<end].map { document.words[$0].text }
    }

    /// The printed lines.
    private func lines(of words: [Int]) -> [[Int]] {
        words.reduce(into: []) { lines, word in
            if lines.last?.last.map({ beginsLine(word, after: $0) }) ?? true { lines.append([]) }
            lines[lines.count - 1].append(word)
        }
    }

    /// Whether a printed line begins with a word; markup may have several on one of its own.
    private func beginsLine(_ word: Int, after last: Int) -> Bool {
        document.words[word].line != document.words[last].line || document.words[word].gap >= .line
    }

    /// The words up to the first line's end at which a title may end: no list goes on with one.
    func title(of words: [Int]) -> [Int] {
        let item = words.dropFirst().first { document.words[$0].gap == .item }
        guard
            let end = ends(lines(of: words)).first(where: { $0.strength >= Strength.sentence || $0.next == item })?.next
                ?? item
        else { return [] }
        return Array(words.prefix { $0 < end })
    }

    private func parted(_ words: [Int], _ ends: [End]) -> [[Int]] {
        var parts: [[Int]] = []
        var rest = words[...]
        for end in ends {
            let part = rest.prefix { $0 < end.next }
            parts.append(Array(part))
            rest = rest.dropFirst(part.count)
        }
        return parts + [Array(rest)]
    }

    private func score(_ ends: [End], _ words: [Int], _ kinds: [FieldKind]) -> Double {
        var score = ends.reduce(0) { $0 + $1.strength }
        for (part, kind) in zip(parted(words, ends), kinds) {
            let line = firstLine(of: part)
            if openings.fit(kind, line) {
                score += Self.fitting
            } else if openings.fit(.yesNo, line) || openings.fit(.money, line) {
                score -= Self.strange
            }
        }
        return score
    }

    /// How many characters a line of words has.
    static func length(of line: [Int], in document: Document) -> Int {
        guard let first = line.first, let last = line.last, case .text(_, let start) = document.words[first].place,
            case .text(_, let end) = document.words[last].place
        else { return 0 }
        return end - start + document.words[last].text.count
    }

    private func ends(_ lines: [[Int]]) -> [End] {
        var ends: [End] = []
        /// The item of a list that the lines so far belong to.
        var item = lines.first.flatMap { Item(document, $0) }
        for (line, next) in zip(lines, lines.dropFirst()) {
            let following = Item(document, next)
            if let strength = strength(line, next, item, following) {
                ends.append(End(next: next[0], strength: strength))
            }
            if following != nil || isShort(line, before: next) { item = following }
        }
        return ends
    }

    private func strength(_ line: [Int], _ next: [Int], _ item: Item?, _ following: Item?) -> Double? {
        let (last, first) = (document.words[line[line.count - 1]].text, document.words[next[0]].text)
        if let item, let following, following.follows(item) { return nil }
        if document.words[next[0]].gap >= .paragraph { return Strength.blank }
        guard let end = last.last, !":;,-(".contains(end), following != nil || !LetterFold.startsLower(first),
            !isCapitals(line) || !isCapitals(next)
        else { return nil }
        let isSentence = ".!?)".contains(end)
        guard isShort(line, before: next) else {
            return isSentence || following != nil ? Strength.chance : nil
        }
        if following != nil { return item != nil ? Strength.list : Strength.change }
        return item != nil || !isSentence ? Strength.change : Strength.sentence
    }

    /// Whether a line ends though there was room for the next one's first word.
    private func isShort(_ line: [Int], before next: [Int]) -> Bool {
        let length = Self.length(of: line, in: document) + 1 + document.words[next[0]].text.count
        return Double(length) < Self.fullShare * Double(width)
    }

    /// Whether a line is written in capitals, as titles are.
    private func isCapitals(_ line: [Int]) -> Bool {
        line.allSatisfy { word in !document.words[word].text.contains(where: \.isLowercase) }
            && line.contains { document.words[$0].text.contains(where: \.isLetter) }
    }

    /// The sign or number before an item of a list: `-`, `2.`, `b)`, `|`, `2026:`, `Fase 2`.
    private struct Item {
        /// What all items of the list have: the sign, what closes their numbers, the word before them.
        var look: String
        var number: Int?

        init?(_ document: Document, _ line: [Int]) {
            let text = document.words[line[0]].text
            if GlyphBullets.isBullet(text) || text == "|" {
                look = text
            } else if GlyphBullets.isItemNumber(text) || text.hasSuffix(":") && Self.count(text.dropLast()) != nil {
                let mark = text.dropLast()
                look = (Int(mark) == nil ? "a" : "1") + text.suffix(1)
                number = Self.count(mark)
            } else if line.count > 1, text.first?.isUppercase == true,
                let number = Self.count(document.words[line[1]].text.prefix { !".:)".contains($0) })
            {
                look = text
                self.number = number
            } else {
                return nil
            }
        }

        /// What a number or a single letter counts.
        private static func count(_ mark: Substring) -> Int? {
            if mark.count == 1, let letter = mark.utf8.first,
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter & 0xDF)
            {
                return Int(letter & 0xDF) - Int(UInt8(ascii: "A")) + 1
            }
            return mark.count <= 4 ? Int(mark) : nil
        }

        /// Whether it is the next item of the same list.
        func follows(_ other: Item) -> Bool { look == other.look && number == other.number.map { $0 + 1 } }
    }
}
