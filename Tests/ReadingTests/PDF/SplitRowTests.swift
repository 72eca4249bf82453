import Model
import Testing

@testable import Reading

/// Rows that a page break cuts.
@Suite struct SplitRowTests {
    private func laid(_ cells: [(row: Int, column: Int)], columns: Int = 2) -> [LaidWord] {
        cells.map { cell in
            LaidWord(
                word: PageWord(text: "orto", box: Box(left: 0, top: 0, right: 1, bottom: 1)), gap: .space, line: 1,
                cell: GridPosition(row: cell.row, column: cell.column, columns: columns))
        }
    }

    private let before = GridPosition(row: 41, column: 1, columns: 2)

    @Test func aRowWithoutLabelGoesOnWithTheRowBefore() {
        #expect(SplitRows.goesOn(laid([(0, 1), (0, 1), (1, 0), (1, 1)]), after: before))
    }

    @Test func aRowWithItsLabelDoesNot() {
        #expect(!SplitRows.goesOn(laid([(0, 0), (0, 1)]), after: before))
        #expect(!SplitRows.goesOn(laid([(0, 1), (0, 0)]), after: before))
    }

    @Test func withoutATableOfTwoColumnsBeforeItThereIsNothingToJoin() {
        #expect(!SplitRows.goesOn(laid([(0, 1)]), after: nil))
        #expect(!SplitRows.goesOn(laid([(0, 1)]), after: GridPosition(row: -1, column: 1, columns: 2)))
        #expect(!SplitRows.goesOn(laid([(0, 1)], columns: 3), after: before))
        #expect(!SplitRows.goesOn([], after: before))
    }
}
