import Testing

@testable import Segmenting

@Suite struct LetterFoldTests {
    private func fold(_ word: String) -> String { String(decoding: LetterFold.letters(of: word), as: UTF8.self) }

    @Test(arguments: ["E'", "È", "É", "é", "e\u{300}", "(E)", "E’"])
    func accentsAndApostrophesDoNotCount(word: String) {
        #expect(fold(word) == "e")
    }

    @Test(arguments: [
        ("CO-PROGRAMMATO", "coprogrammato"), ("L'OBIETTIVO", "lobiettivo"), ("l’obiettivo", "lobiettivo"),
        ("OPERATIVITÀ?", "operativita"), ("2025/27", "202527"), ("•", ""), ("–", ""), ("perché", "perche"),
    ])
    func onlyLettersAndDigitsCount(word: String, letters: String) {
        #expect(fold(word) == letters)
    }

    @Test func lettersOfOtherScriptsDoNotVanish() {
        #expect(fold("Жa") == "?a")
    }

    @Test(arguments: [
        ("TARGET", true), ("L’OBIETTIVO", true), ("ASST?", true), ("È", false), ("Target", false), ("2025", false),
        ("E/O", true),
    ])
    func capitalsAreTwoLettersOrMoreAndNoSmallOne(word: String, isUpper: Bool) {
        #expect(LetterFold.isUpper(word) == isUpper)
    }

    @Test func theFirstLetterTellsTheCase() {
        #expect(LetterFold.startsLower("(segue"))
        #expect(LetterFold.startsUpper("«Orto"))
        #expect(!LetterFold.startsLower("2030") && !LetterFold.startsUpper("2030"))
    }
}
