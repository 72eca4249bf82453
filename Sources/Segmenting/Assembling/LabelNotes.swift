internal import Rulebook

/// The notes that forms print behind their labels, by how they begin, or as a span of years.
struct LabelNotes {
    /// The folded letters of the words that begin one.
    private let openings: [[[UInt8]]]

    init(_ language: LanguageVocabulary) {
        openings = language.labelNotes.map { $0.split(separator: " ").map { LetterFold.letters(of: String($0)) } }
    }

    /// Whether words say what a form says to who fills it in.
    func contain(_ words: [String]) -> Bool {
        guard words.contains(where: { $0.contains(where: \.isLetter) }) else { return true }
        let letters = words.map { LetterFold.letters(of: $0) }.filter { !$0.isEmpty }
        return openings.contains { $0.count <= letters.count && zip($0, letters).allSatisfy(==) }
    }
}
