internal import Foundation

/// Sets right what recognition confuses by shape alone, where the word's other letters leave no doubt.
enum ShapeRepair {
    /// Digits that stand for the letters they look like, inside a word of small letters: `personali77ato`.
    private static let letters: [Character: Character] = ["0": "o", "1": "l", "5": "s", "7": "z"]

    /// The word without what is left of a rule beside it, and with its letters set right; empty where nothing is left.
    static func repaired(_ word: String) -> String {
        var characters = Array(word.trimmingCharacters(in: .whitespacesAndNewlines))
        while characters.first == "|" { characters.removeFirst() }
        while characters.last == "|" { characters.removeLast() }
        return String(withArticle(withCapitals(withLetters(characters))))
    }

    /// A capital `I` before an apostrophe is the article `l'`: no Italian word elides an `i` there: `I'ADI`, `"I'ente`.
    private static func withArticle(_ word: [Character]) -> [Character] {
        guard let index = word.firstIndex(where: { $0.isLetter }), word[index] == "I", index + 2 < word.count,
            "'’".contains(word[index + 1]), word[index + 2].isLetter
        else { return word }
        var word = word
        word[index] = "l"
        return word
    }

    /// A run of such digits between two small letters becomes letters, never three of one in a row.
    private static func withLetters(_ word: [Character]) -> [Character] {
        var result: [Character] = []
        var index = 0
        var changed = false
        while index < word.count {
            var end = index
            while end < word.count, letters[word[end]] != nil { end += 1 }
            guard end > index else {
                result.append(word[index])
                index += 1
                continue
            }
            if let before = result.last, before.isLowercase, end < word.count, word[end].isLowercase {
                result += word[index..<end].compactMap { letters[$0] }
                changed = true
            } else {
                result += word[index..<end]
            }
            index = end
        }
        guard changed else { return word }
        var kept: [Character] = []
        for character in result where kept.suffix(2) != [character, character] { kept.append(character) }
        return kept
    }

    /// A small `l` or a bar among capitals is a capital `I`: `OBlETTIVO`, `P.I.P.P.l.`.
    private static func withCapitals(_ word: [Character]) -> [Character] {
        let capitals = word.count { $0.isUppercase }
        guard capitals >= 3, word.allSatisfy({ !$0.isLowercase || $0 == "l" }) else { return word }
        return word.map { $0 == "l" || $0 == "|" ? "I" : $0 }
    }
}
