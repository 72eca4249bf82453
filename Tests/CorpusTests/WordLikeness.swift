import Foundation

/// How many words two texts share, where case, accents and signs do not count: recognised text is rarely exact.
struct WordLikeness {
    /// The harmonic mean of the shares of either text's words that the other has too; 1 where neither has a word.
    let f1: Double

    init(_ one: String, _ other: String) {
        let left = Self.words(one)
        let right = Self.words(other)
        var open = Dictionary(right.map { ($0, 1) }, uniquingKeysWith: +)
        let shared = left.count { word in
            guard let count = open[word], count > 0 else { return false }
            open[word] = count - 1
            return true
        }
        f1 = left.isEmpty && right.isEmpty ? 1 : 2 * Double(shared) / Double(left.count + right.count)
    }

    private static func words(_ text: String) -> [String] {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: Locale(identifier: "it"))
            .split { !$0.isLetter && !$0.isNumber }
            .map(String.init)
    }
}
