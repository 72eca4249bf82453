/// A word's letters and digits, folded: lower case, no accents, no punctuation.
///
/// `E'`, `È` and `É` are one letter; `CO-PROGRAMMATO` and `COPROGRAMMATO` are the same word.
enum LetterFold {
    /// The folded letters in ASCII; empty for a word of punctuation alone.
    static func letters(of word: String) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(word.utf8.count)
        for scalar in word.unicodeScalars {
            let value = scalar.value
            switch value {
            case 0x61...0x7A, 0x30...0x39: result.append(UInt8(value))
            case 0x41...0x5A: result.append(UInt8(value) + 0x20)
            case 0..<0x80: break
            default: fold(scalar, into: &result)
            }
        }
        return result
    }

    private static func fold(_ scalar: Unicode.Scalar, into result: inout [UInt8]) {
        switch scalar.value {
        case 0xC0...0xC5, 0xE0...0xE5: result.append(UInt8(ascii: "a"))
        case 0xC7, 0xE7: result.append(UInt8(ascii: "c"))
        case 0xC8...0xCB, 0xE8...0xEB: result.append(UInt8(ascii: "e"))
        case 0xCC...0xCF, 0xEC...0xEF: result.append(UInt8(ascii: "i"))
        case 0xD1, 0xF1: result.append(UInt8(ascii: "n"))
        case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8: result.append(UInt8(ascii: "o"))
        case 0xD9...0xDC, 0xF9...0xFC: result.append(UInt8(ascii: "u"))
        case 0x300...0x36F: break
        default:
            // Letters of other scripts never stand in a label; they must not vanish from a comparison either.
            if scalar.properties.isAlphabetic { result.append(UInt8(ascii: "?")) }
        }
    }

    /// The folded letters of several words, one after the other.
    static func letters(of words: some Sequence<String>) -> [UInt8] { words.flatMap { letters(of: $0) } }

    /// Whether a word is written in capitals: two letters or more, none of them small.
    static func isUpper(_ word: String) -> Bool {
        var letters = 0
        for scalar in word.unicodeScalars where scalar.properties.isAlphabetic {
            if scalar.properties.isLowercase { return false }
            letters += 1
        }
        return letters >= 2
    }

    /// Whether the first letter of a word is a small one.
    static func startsLower(_ word: String) -> Bool {
        word.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isLowercase ?? false
    }

    /// Whether the first letter of a word is a capital.
    static func startsUpper(_ word: String) -> Bool {
        word.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isUppercase ?? false
    }
}
