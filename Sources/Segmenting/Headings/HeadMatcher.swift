internal import Model
internal import Rulebook

/// Reads a line as a heading of a printed form, e.g. `Azione 14 Servizio …` or `A – Strategie …`.
struct HeadMatcher {
    /// A heading that was found in a line.
    struct Match {
        var code: String?
        /// How many words of the line stand before the title.
        var prefix: Int
    }

    private let patterns: [HeadPattern]
    /// The folded letters of the patterns' words.
    private let letters: [String: [UInt8]]

    init(patterns: [HeadPattern]) {
        self.patterns = patterns
        var letters: [String: [UInt8]] = [:]
        for case .word(let word) in patterns.flatMap(\.parts) { letters[word] = LetterFold.letters(of: word) }
        self.letters = letters
    }

    /// The first pattern that reads the words; `nil` where none does.
    func match(_ words: [String]) -> Match? {
        for pattern in patterns {
            if let match = match(words, pattern) { return match }
        }
        return nil
    }

    /// Whether a pattern may begin with a word, given as its folded letters; `false` is sure.
    func mayBegin(_ word: some Collection<UInt8>) -> Bool {
        patterns.contains { pattern in
            guard case .word(let wanted)? = pattern.parts.first, let wanted = letters[wanted] else { return true }
            return wanted.isEmpty || wanted.elementsEqual(word)
        }
    }

    private func match(_ words: [String], _ pattern: HeadPattern) -> Match? {
        var index = 0
        var code: String?
        var dashSeen = false
        var named = false
        for part in pattern.parts {
            while index < words.count, GlyphWords.isDecoration(words[index]), part != .dash { index += 1 }
            guard index < words.count else { return nil }
            switch part {
            case .word(let wanted):
                guard LetterFold.letters(of: words[index]) == letters[wanted] else { return nil }
                named = true
                index += 1
            case .number, .code:
                guard let found = Self.code(words[index], allowLetter: part == .code) else { return nil }
                code = found.code
                dashSeen = found.hasDash
                index += 1
            case .dash:
                if dashSeen { continue }
                if GlyphWords.isDash(words[index]) {
                    index += 1
                } else if !GlyphWords.beginsWithDash(words[index]) {
                    return nil
                }
            case .title:
                // A bare code needs a capital after it: "2 - incontri" is a list, no heading.
                guard named || LetterFold.startsUpper(words[index]) else { return nil }
                guard words[index...].contains(where: { !LetterFold.letters(of: $0).isEmpty }) else { return nil }
            }
        }
        return Match(code: code, prefix: index)
    }

    /// The number or letter that a word holds: `14`, `14:`, `A`, `A)`, `A–`, `A1`, `3.1`.
    private static func code(_ word: String, allowLetter: Bool) -> (code: String, hasDash: Bool)? {
        let letters = LetterFold.letters(of: word)
        guard !letters.isEmpty, letters.count <= longestCode else { return nil }
        let hasDash = word.last.map { GlyphWords.isDash(String($0)) } ?? false
        let text = String(decoding: letters, as: UTF8.self)
        if letters.allSatisfy({ (0x30...0x39).contains($0) }) {
            // A number of several parts is no plain number: without its dots 3.1 would be another one.
            return (severalParts(word) ?? text, hasDash)
        }
        // `A`, `A1`
        guard allowLetter, letters.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }), LetterFold.startsUpper(word)
        else { return nil }
        return (text.uppercased(), hasDash)
    }

    /// The most letters or digits of a code.
    private static let longestCode = 3

    /// `3.1` of `3.1:`; `nil` for a number of one part.
    private static func severalParts(_ word: String) -> String? {
        let core = word.drop { !$0.isNumber }
        guard let last = core.lastIndex(where: \.isNumber) else { return nil }
        return core[...last].allSatisfy(\.isNumber) ? nil : String(core[...last])
    }
}

/// Words that are no words: dashes, bullets, stars.
enum GlyphWords {
    static func isDash(_ word: String) -> Bool { !word.isEmpty && word.allSatisfy { "-–—−".contains($0) } }
    static func beginsWithDash(_ word: String) -> Bool { word.first.map { isDash(String($0)) } ?? false }
    static func isDecoration(_ word: String) -> Bool { LetterFold.letters(of: word).isEmpty && !isDash(word) }
}
