internal import Rulebook

/// The notes that forms print behind their labels, by how they begin, or as a span of years.
struct LabelNotes {
    /// A word of the beginning of one: folded letters, or any number.
    private enum Part {
        case word([UInt8])
        case number
    }

    private let notes: [[Part]]
    private let prompts: [[Part]]

    init(_ language: LanguageVocabulary) {
        notes = language.labelNotes.map(Self.parts)
        prompts = language.labelPrompts.map(Self.parts)
    }

    private static func parts(_ phrase: String) -> [Part] {
        phrase.split(separator: " ").map { $0 == "{numero}" ? .number : .word(LetterFold.letters(of: String($0))) }
    }

    /// Whether words in brackets say what a form says to who fills it in.
    func contain(_ words: [String]) -> Bool {
        guard words.contains(where: { $0.contains(where: \.isLetter) }) else { return true }
        return isPrompt(words) || notes.contains { Self.begin(words, with: $0) }
    }

    /// The same of words without brackets.
    func isPrompt(_ words: [String]) -> Bool { prompts.contains { Self.begin(words, with: $0) } }

    private static func begin(_ words: [String], with parts: [Part]) -> Bool {
        let words = words.filter { $0.contains { $0.isLetter || $0.isNumber } }
        return parts.count <= words.count
            && zip(parts, words).allSatisfy { part, word in
                switch part {
                case .word(let letters): LetterFold.letters(of: word) == letters
                case .number: word.contains(where: \.isNumber) && !word.contains(where: \.isLetter)
                }
            }
    }
}
