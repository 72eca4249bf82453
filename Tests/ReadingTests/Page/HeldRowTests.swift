import Model
import Testing

@testable import Reading

/// What is held back at a page's foot until the next page is known.
@Suite struct HeldRowTests {
    private func words(
        _ text: String, column: Int, row: Int, top: Double, gap: Gap = .paragraph, line: Int
    ) -> [LaidWord] {
        text.split(separator: " ").enumerated().map { index, word in
            let left = 50 + Double(column) * 200 + Double(index) * 30
            return LaidWord(
                word: PageWord(text: String(word), box: Box(left: left, top: top, right: left + 25, bottom: top + 10)),
                gap: index == 0 ? gap : .space, line: line, cell: GridPosition(row: row, column: column, columns: 2))
        }
    }

    private func text(_ words: [LaidWord]) -> String { words.map(\.word.text).joined(separator: " ") }

    @Test func aValueWithoutLabelWaitsForItsLabel() {
        var laid =
            words("DESTINATARI", column: 0, row: 0, top: 100, line: 1)
            + words("Tutti", column: 1, row: 0, top: 100, line: 1)
            + words("Tre forni", column: 1, row: 1, top: 130, line: 2)
        let held = HeldRow(from: &laid, isCentred: false)
        #expect(text(held.words) == "Tre forni")
        #expect(held.wantsLabel)
        #expect(!held.beginsRow)
        #expect(text(laid) == "DESTINATARI Tutti")
    }

    @Test func aWholeRowIsNotHeld() {
        var laid =
            words("DESTINATARI", column: 0, row: 0, top: 100, line: 1)
            + words("Tutti", column: 1, row: 0, top: 100, line: 1)
        #expect(HeldRow(from: &laid, isCentred: false).words.isEmpty)
        #expect(text(laid) == "DESTINATARI Tutti")
    }

    /// A label of three lines beside a value of one, and below both a value at another height.
    private func columns(_ top: Double) -> [LaidWord] {
        words("CON QUALI", column: 0, row: -1, top: 100, line: 1)
            + words("Due forni", column: 1, row: -1, top: 100, line: 1)
            + words("MEZZI", column: 0, row: -1, top: 112, gap: .line, line: 2)
            + words("PROPRI?", column: 0, row: -1, top: 124, gap: .line, line: 3)
            + words("Tre mulini", column: 1, row: -1, top: top, line: 4)
    }

    @Test func belowALabelTallerThanItsValueARowBegins() {
        var laid = columns(145)
        let held = HeldRow(from: &laid, isCentred: false)
        #expect(text(held.words) == "Tre mulini")
        #expect(held.beginsRow)
    }

    @Test func besideALabelTheRowGoesOn() {
        var laid = columns(118)
        #expect(!HeldRow(from: &laid, isCentred: false).beginsRow)
    }

    @Test func theLabelOfARowThatBeganStandsAmongTheRestOfItsValue() {
        var laid = columns(145)
        let held = HeldRow(from: &laid, isCentred: false)
        let next =
            words("DA CHI?", column: 0, row: -1, top: 50, line: 1)
            + words("e altri", column: 1, row: -1, top: 50, line: 1)
            + words("DOVE?", column: 0, row: -1, top: 80, line: 2)
        let label = SplitRows.label(next, for: held.words, beginsRow: held.beginsRow)
        #expect(label == [0, 1])
        #expect(SplitRows.label(next, for: held.words, beginsRow: false).isEmpty)
    }
}
