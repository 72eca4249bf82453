internal import Model
internal import Rulebook

extension Document {
    /// The most words of a label in small letters.
    private static let longestPhrase = 12

    /// Whether words that are not in capitals look like a label: few, they begin with a capital, and neither count nor
    /// end a sentence.
    func isPhrase(_ indices: [Int]) -> Bool {
        guard indices.count <= Self.longestPhrase, let first = indices.first, let last = indices.last else {
            return false
        }
        return words[first].text.first?.isUppercase ?? false && !".;,".contains(words[last].text.last ?? ".")
            && !indices.contains(where: hasDigit)
    }

    /// Whether a word holds a digit.
    func hasDigit(_ word: Int) -> Bool { words[word].text.utf8.contains { (0x30...0x39).contains($0) } }

    /// Whether a word has no small letter.
    func isCapital(_ word: Int) -> Bool {
        // Most words have a plain one.
        !words[word].text.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
            && !words[word].text.contains(where: \.isLowercase)
    }

    /// Whether a word begins the name of a document's or a form's part: `Sezione B`.
    func namesPart(_ word: Int, _ language: LanguageVocabulary) -> Bool {
        language.chapterWords.contains(words[word].text.lowercased())
    }
}
