import Model
import Testing

@testable import Segmenting

/// A paragraph below a form without lines.
@Suite struct TextOverColumnsTests {
    private func word(_ text: String, left: Double, column: Int?, gap: Gap = .space, row: Int = -1) -> Word {
        Word(
            text: text, place: .page(1, Box(left: left, top: 100, right: left + 30, bottom: 110)), line: 1, gap: gap,
            cell: column.map { GridPosition(row: row, column: $0, columns: 2) })
    }

    /// What is left of a value "Il pane" with words below it: "La piazza".
    private func value(below left: Double, column: Int? = nil, gap: Gap = .paragraph, row: Int = -1) -> Int {
        var document = Document(text: "")
        document.words = [
            word("IMPATTO", left: 60, column: 0, row: row), word("Il", left: 200, column: 1, row: row),
            word("pane", left: 240, column: 1, row: row), word("La", left: left, column: column, gap: gap),
            word("piazza", left: left + 40, column: column),
        ]
        return TextOverColumns(document: document).without([1, 2, 3, 4], label: [0]).count
    }

    @Test func aParagraphBelowTheLabelIsNoneOfTheValue() { #expect(value(below: 56) == 2) }

    @Test func whatStandsBelowTheValueIsItsOwn() {
        #expect(value(below: 200) == 4)
        #expect(value(below: 60, column: 0) == 4)
        #expect(value(below: 60, gap: .line) == 4)
        #expect(value(below: 60, row: 3) == 4)
    }
}
