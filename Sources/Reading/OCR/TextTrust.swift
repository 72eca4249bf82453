/// Tells text from what a broken text layer gives: fonts without a table of characters, or with a wrong one.
enum TextTrust {
    /// Fewer letters tell nothing.
    private static let leastLetters = 60
    /// From this share of broken words on, a page's text is worth less than its picture.
    private static let mostBroken = 0.25
    /// In Italian and its neighbours 38 to 50 of 100 letters are vowels; in shifted or shuffled letters hardly 25.
    private static let vowelShare = 0.27...0.66
    /// The longest run of consonants that words have, and one more: `constraint`, `Schwäche`.
    private static let consonants = 6

    /// The longest words have some thirty letters; where a font's blank is no blank, whole lines are one word.
    private static let longestWord = 40

    /// Whether the words read as text; short pages do.
    static func isText(_ words: [PageWord]) -> Bool {
        var letters = 0
        var vowels = 0
        var broken = 0
        var counted = 0
        for word in words {
            let look = Look(word.text)
            guard look.isStrange || look.letters > 0 else { continue }
            counted += 1
            letters += look.letters
            vowels += look.vowels
            if look.isStrange || look.letters > longestWord || look.longestConsonants >= consonants { broken += 1 }
        }
        guard letters + broken >= leastLetters else { return broken * 2 <= counted }
        guard Double(broken) < mostBroken * Double(counted) else { return false }
        return vowelShare.contains(Double(vowels) / Double(max(letters, 1)))
    }

    /// What a word is made of.
    private struct Look {
        var letters = 0
        var vowels = 0
        /// The longest run of small consonants; abbreviations in capitals may have any.
        var longestConsonants = 0
        var isStrange = false

        init(_ word: String) {
            var run = 0
            for scalar in word.unicodeScalars {
                var isConsonant = false
                if scalar.isASCII {
                    // Most of a text: no need to ask the tables of Unicode.
                    let isSmall = (0x61...0x7A).contains(scalar.value)
                    if isSmall || (0x41...0x5A).contains(scalar.value) {
                        letters += 1
                        if isVowel(scalar) { vowels += 1 } else { isConsonant = isSmall }
                    } else if scalar.value < 0x20 || scalar.value == 0x7F {
                        isStrange = true
                    }
                } else {
                    if TextTrust.isStrange(scalar) { isStrange = true }
                    if scalar.properties.isAlphabetic {
                        letters += 1
                        if isVowel(scalar) { vowels += 1 } else { isConsonant = scalar.properties.isLowercase }
                    }
                }
                run = isConsonant ? run + 1 : 0
                longestConsonants = max(longestConsonants, run)
            }
        }
    }

    /// Letters outside Latin and Greek, private characters, the replacement character, control characters.
    private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .privateUse, .unassigned, .control: true
        default: scalar.value == 0xFFFD || (scalar.properties.isAlphabetic && !isLatinOrGreek(scalar.value))
        }
    }

    private static func isLatinOrGreek(_ value: UInt32) -> Bool {
        value < 0x0400 || (0x1E00...0x20CF).contains(value) || (0x2100...0x214F).contains(value)
            || (0xFB00...0xFB06).contains(value)
    }

    private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a", "e", "i", "o", "u", "y", "A", "E", "I", "O", "U", "Y", "À"..."Æ", "È"..."Ï", "Ò"..."Ö", "Ø"..."Ý",
            "à"..."æ", "è"..."ï", "ò"..."ö", "ø"..."ý":
            true
        default: false
        }
    }
}
