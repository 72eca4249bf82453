/// A word's letters and digits, folded: lower case, no accents, no punctuation.
///
/// `E'`, `È` and `É` are one letter; `CO-PROGRAMMATO` and `COPROGRAMMATO` are the same word.
enum LetterFold {
    /// The folded letters in ASCII; empty for a word of punctuation alone.
    static func letters(of word: String) -> [UInt8] {
        var result: [UInt8] = []
        append(word, to: &result)
        return result
    }

    private static func append(_ word: String, to result: inout [UInt8]) {
        result.reserveCapacity(result.count + word.utf8.count)
        for scalar in word.unicodeScalars {
            let value = scalar.value
            switch value {
            case 0x61...0x7A, 0x30...0x39: result.append(UInt8(truncatingIfNeeded: value))
            case 0x41...0x5A: result.append(UInt8(truncatingIfNeeded: value) + 0x20)
            case 0..<0x80: break
            default: fold(scalar, into: &result)
            }
        }
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
    static func letters(of words: some Sequence<String>) -> [UInt8] {
        var result: [UInt8] = []
        for word in words { append(word, to: &result) }
        return result
    }

    /// Whether a word is written in capitals: two letters or more, none of them small.
    static func isUpper(_ word: String) -> Bool {
        var letters = 0
        for scalar in word.unicodeScalars {
            switch letterCase(scalar) {
            case .small: return false
            case .capital, .neither: letters += 1
            case nil: break
            }
        }
        return letters >= 2
    }

    /// Whether the first letter of a word is a small one.
    static func startsLower(_ word: String) -> Bool { firstCase(word) == .small }

    /// Whether the first letter of a word is a capital.
    static func startsUpper(_ word: String) -> Bool { firstCase(word) == .capital }

    enum Case { case small, capital, neither }

    private static func firstCase(_ word: String) -> Case? {
        for scalar in word.unicodeScalars {
            if let found = letterCase(scalar) { return found }
        }
        return nil
    }

    /// The case of a letter; `nil` for what is none.
    static func letterCase(_ scalar: Unicode.Scalar) -> Case? {
        switch scalar.value {
        case 0x61...0x7A: return .small
        case 0x41...0x5A: return .capital
        case 0..<0x80: return nil
        default:
            let properties = scalar.properties
            guard properties.isAlphabetic else { return nil }
            return properties.isLowercase ? .small : properties.isUppercase ? .capital : .neither
        }
    }
}
