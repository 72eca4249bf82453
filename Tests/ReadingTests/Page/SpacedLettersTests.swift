import Model
import Testing

@testable import Reading

/// Letters set far apart: they spell words.
@Suite struct SpacedLettersTests {
    /// A line of words, five points a letter, each so far from the one before as its number says.
    private func line(_ words: [(Double, String)]) -> [PageWord] {
        var x = 100.0
        return words.map { gap, text in
            let box = Box(left: x + gap, top: 100, right: x + gap + 5 * Double(text.count), bottom: 110)
            x = box.right
            return PageWord(text: text, box: box, fontSize: 10)
        }
    }

    private func joined(_ words: [(Double, String)]) -> [String] {
        var words = line(words)
        SpacedLetters.join(&words)
        return words.map(\.text)
    }

    private func spaced(_ text: String, by gap: Double, words: Double) -> [(Double, String)] {
        text.split(separator: " ").flatMap { word in
            word.enumerated().map { ($0 == 0 ? words : gap, String($1)) }
        }
    }

    @Test func lettersOfAWordAreJoinedAndWordsKeptApart() {
        #expect(joined(spaced("ORTO E FORNO", by: 4, words: 11)) == ["ORTO", "E", "FORNO"])
    }

    @Test func theValueBesideStaysAWordOfItsOwn() {
        #expect(joined(spaced("TARGET", by: 4, words: 11) + [(16, "SI")]) == ["TARGET", "SI"])
        #expect(joined(spaced("TARGET", by: 4, words: 11) + [(30, "rione")]) == ["TARGET", "rione"])
    }

    @Test func wordsAreNoFartherApartThanUsual() {
        var words = line(spaced("ORTO FORNO", by: 4, words: 11))
        SpacedLetters.join(&words)
        #expect(words.count == 2 && words[1].box.left - words[0].box.right < 4)
    }

    @Test(arguments: [
        ["A", "B", "C", "D", "E", "F", "G"], ["X", "X", "X", "X", "X", "X"], ["1", "0", "2", "3", "1", "4"],
    ])
    func listsTicksAndNumbersAreNoText(_ letters: [String]) {
        #expect(joined(letters.map { (4, $0) }) == letters)
    }

    @Test func aFewShortWordsAreNone() {
        #expect(joined([(3, "e"), (3, "a"), (3, "i"), (3, "forno")]) == ["e", "a", "i", "forno"])
    }
}
