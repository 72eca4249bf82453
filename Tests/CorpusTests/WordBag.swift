import Foundation

/// The words of a text, each to be used once.
struct WordBag {
    private var counts: [String: Int] = [:]
    /// All letters and digits in a row, for words that a line's end or the page's own spacing cuts.
    private let letters: String
    /// Shorter words stand inside others by chance.
    private static let leastCut = 4

    init(_ text: String) {
        let words = Self.words(text)
        for word in words { counts[word, default: 0] += 1 }
        letters = words.joined()
    }

    /// The words of another text that are not among these.
    func missing(of text: String) -> [String] {
        var left = counts
        var missing: [String] = []
        for word in Self.words(text) {
            if let count = left[word], count > 0 {
                left[word] = count - 1
            } else if word.count < Self.leastCut || !letters.contains(word) {
                missing.append(word)
            }
        }
        return missing
    }

    /// Runs of letters and digits, without what printing changes: case, accents, ligatures, soft hyphens.
    private static func words(_ text: String) -> [String] {
        let plain = text.replacing("\u{AD}", with: "").precomposedStringWithCompatibilityMapping
            .folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        return plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
