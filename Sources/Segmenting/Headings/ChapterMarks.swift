internal import Rulebook

/// Reads a line as the heading of a chapter.
struct ChapterMarks {
    private let words: Set<String>
    private let ordinals: Set<String>
    /// The longest heading, and the longest that nothing marks, in words.
    private let longest = (marked: 16, plain: 8)

    init(_ language: LanguageVocabulary) {
        words = language.chapterWords
        ordinals = language.ordinals
    }

    /// The looks that a line has; `V.` is a number as well as a letter.
    func marks(of texts: [String]) -> [ChapterMark] {
        guard let first = texts.first, texts.count <= longest.marked else { return [] }
        let rest = texts.dropFirst()
        if words.contains(first.lowercased()), let mark = named(first.lowercased(), rest) { return [mark] }
        if beginsTitle(rest) {
            let numbered = self.numbered(first)
            if !numbered.isEmpty { return numbered }
        }
        if isCapitals(texts) { return [ChapterMark(look: .capitals)] }
        guard texts.count <= longest.plain, LetterFold.startsUpper(first) else { return [] }
        return [ChapterMark(look: .plain)]
    }

    private func named(_ word: String, _ rest: ArraySlice<String>) -> ChapterMark? {
        guard let text = rest.first.map(Self.core) else { return nil }
        let look = ChapterMark.Look.named(word)
        if let number = HeadingNumber(text) ?? Self.roman(text) ?? Self.letter(text) {
            return ChapterMark(look: look, number: number)
        }
        return ordinals.contains(text.lowercased()) ? ChapterMark(look: look) : nil
    }

    private func numbered(_ word: String) -> [ChapterMark] {
        let core = Self.core(word)
        if let number = HeadingNumber(word) {
            // One that counts chapters has its dot always or never: "8 Comuni" comes after no chapter "5.".
            let looks: [ChapterMark.Look] =
                number.parts.count > 1 ? [.number, .bareNumber] : [word.hasSuffix(".") ? .number : .bareNumber]
            return looks.map { ChapterMark(look: $0, number: number) }
        }
        guard let end = word.last, end == "." || end == ")" else { return [] }
        if end == ")", let number = HeadingNumber(core) { return [ChapterMark(look: .parenthesis, number: number)] }
        var marks: [ChapterMark] = []
        if let number = Self.roman(core) { marks.append(ChapterMark(look: .roman, number: number)) }
        if let number = Self.letter(core) { marks.append(ChapterMark(look: .letter, number: number)) }
        return marks
    }

    /// A number without the signs after it.
    private static func core(_ word: String) -> String {
        String(word.prefix { $0.isLetter || $0.isNumber || $0 == "." }.reversed().drop { $0 == "." }.reversed())
    }

    /// `VII` is 7.
    static func roman(_ text: String) -> HeadingNumber? {
        let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50]
        let digits = text.compactMap { values[$0] }
        guard !digits.isEmpty, digits.count == text.count else { return nil }
        let sum = digits.indices.reduce(0) { sum, at in
            sum + (at + 1 < digits.count && digits[at] < digits[at + 1] ? -digits[at] : digits[at])
        }
        return sum > 0 ? HeadingNumber(sum) : nil
    }

    /// `C` is 3.
    private static func letter(_ text: String) -> HeadingNumber? {
        guard text.count == 1, let byte = text.utf8.first, (0x41...0x5A).contains(byte) else { return nil }
        return HeadingNumber(Int(byte - 0x40))
    }

    private func beginsTitle(_ words: ArraySlice<String>) -> Bool {
        words.first { !LetterFold.letters(of: $0).isEmpty }.map(LetterFold.startsUpper) ?? false
    }

    /// Whether a line is written in capitals, short words such as `E` left out.
    private func isCapitals(_ texts: [String]) -> Bool {
        var lettered = 0
        for text in texts where text.contains(where: \.isLetter) {
            guard LetterFold.isUpper(text) || text.count <= 2 && text.uppercased() == text else { return false }
            lettered += text.count
        }
        return lettered >= 4
    }
}
