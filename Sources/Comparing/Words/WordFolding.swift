internal import Foundation

/// The words of a text as comparisons see them: case, accents, punctuation and line ends do not count.
enum WordFolding {
    /// The folded words.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        // Composed and decomposed accents are one letter.
        let plain = text.utf8.allSatisfy { $0 < 0x80 } ? text : text.decomposedStringWithCanonicalMapping
        for scalar in plain.unicodeScalars {
            switch scalar.value {
            case 0x61...0x7A, 0x30...0x39: word.append(scalar)
            case 0x41...0x5A: word.append(Unicode.Scalar(UInt8(scalar.value + 32)))
            case 0x300...0x36F: continue
            case 0x80... where scalar.properties.isAlphabetic:
                word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            default:
                if !word.isEmpty { words.append(String(word)) }
                word.removeAll()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }

    /// The text folded to words with one space between: equal for texts that say the same in the same order.
    static func key(_ text: String) -> String { words(text).joined(separator: " ") }
}
