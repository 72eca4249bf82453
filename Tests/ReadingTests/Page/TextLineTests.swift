import Model
import Testing

@testable import Reading

/// Lines made of words, and of lines of other columns.
@Suite struct TextLineTests {
    private func line(_ text: String, left: Double, top: Double) -> TextLine {
        let box = Box(left: left, top: top, right: left + 40, bottom: top + 10)
        return TextLine(words: [PageWord(text: text, box: box)], box: box)
    }

    private func texts(_ lines: [TextLine]) -> [[String]] {
        TextLine.besideEachOther(lines).map { $0.words.map(\.text) }
    }

    @Test func halfALineLowerInAnotherColumnIsBeside() {
        #expect(texts([line("forno", left: 0, top: 0), line("pane", left: 100, top: 5)]) == [["forno", "pane"]])
        #expect(texts([line("pane", left: 100, top: 0), line("forno", left: 0, top: 5)]) == [["forno", "pane"]])
    }

    @Test func theNextLineOfAColumnIsNot() {
        #expect(texts([line("forno", left: 0, top: 0), line("mulino", left: 0, top: 12)]) == [["forno"], ["mulino"]])
        #expect(texts([line("forno", left: 0, top: 0), line("mulino", left: 20, top: 5)]) == [["forno"], ["mulino"]])
    }

    @Test func aWholeLineLowerIsNot() {
        #expect(texts([line("forno", left: 0, top: 0), line("pane", left: 100, top: 9)]) == [["forno"], ["pane"]])
    }
}
