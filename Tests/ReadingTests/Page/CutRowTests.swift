import Model
import Testing

@testable import Reading

/// Rows of tables inside cells that a page break cuts.
@Suite struct CutRowTests {
    /// Words of one cell of an inner table, beside each other.
    private func cell(
        _ text: String, inner column: Int, row: Int = 3, innerRow: Int = 5, page: Int, line: Int = 1
    ) -> [LaidWord] {
        text.split(separator: " ").enumerated().map { index, word in
            let left = 200 + Double(column) * 150 + Double(index) * 20
            return LaidWord(
                word: PageWord(text: String(word), box: Box(left: left, top: 0, right: left + 15, bottom: 10)),
                gap: index == 0 ? .cell : .space, line: line,
                cell: GridPosition(row: row, column: 1, columns: 2),
                innerCell: GridPosition(row: innerRow, column: column, columns: 2), page: page)
        }
    }

    private func text(_ words: [LaidWord]?) -> String? { words.map { $0.map(\.word.text).joined(separator: " ") } }

    @Test func aRowIsHeldBackWithoutTheRowsAboveIt() {
        var laid =
            cell("Il forno", inner: 0, innerRow: 4, page: 1) + cell("Pane", inner: 0, page: 1)
            + cell("Sacchi di", inner: 1, page: 1)
        let held = CutRows.holdBack(&laid)
        #expect(text(held) == "Pane Sacchi di")
        #expect(text(laid) == "Il forno")
    }

    @Test func sentencesThatGoOnJoinARowCellByCell() {
        let held = cell("Il mulino macina", inner: 0, page: 1) + cell("Sacchi di", inner: 1, page: 1)
        let laid =
            cell("ogni notte", inner: 0, row: 4, innerRow: 6, page: 2)
            + cell("farina venduti", inner: 1, row: 4, innerRow: 6, page: 2)
        let joined = CutRows.joined(held, laid)
        #expect(text(joined) == "Il mulino macina ogni notte Sacchi di farina venduti")
        #expect(joined?.allSatisfy { $0.cell?.row == 3 && $0.innerCell?.row == 5 } == true)
    }

    @Test func twoWholeRowsStayApart() {
        let held = cell("Il mulino macina.", inner: 0, page: 1) + cell("Sacchi di farina.", inner: 1, page: 1)
        let laid =
            cell("La bottega apre", inner: 0, row: 4, innerRow: 6, page: 2)
            + cell("Giorni di apertura", inner: 1, row: 4, innerRow: 6, page: 2)
        #expect(CutRows.joined(held, laid) == nil)
    }

    @Test func aRowWithoutItsFirstCellGoesOnWithACapitalLetter() {
        let held = cell("Il mulino macina.", inner: 0, page: 1) + cell("Sacchi venduti.", inner: 1, page: 1)
        let laid = cell("Ore di lavoro", inner: 1, row: 4, innerRow: 6, page: 2)
        #expect(text(CutRows.joined(held, laid)) == "Il mulino macina. Sacchi venduti. Ore di lavoro")
    }

    @Test func aFirstCellThatMovedToTheNextPageStandsBeforeItsNeighbour() {
        let held = cell("Sacchi di farina", inner: 1, page: 1)
        let laid = cell("Il mulino macina", inner: 0, row: 4, innerRow: 6, page: 2)
        #expect(text(CutRows.joined(held, laid)) == "Il mulino macina Sacchi di farina")
    }

    @Test func whereRowsAreNotKnownALineIsARow() {
        let held = cell("Il mulino", inner: 0, row: -1, page: 1) + cell("Sacchi di", inner: 1, row: -1, page: 1)
        let laid =
            cell("macina", inner: 0, row: -1, innerRow: 6, page: 2)
            + cell("farina", inner: 1, row: -1, innerRow: 6, page: 2)
            + cell("La bottega", inner: 0, row: -1, innerRow: 7, page: 2, line: 2)
        #expect(text(CutRows.joined(held, laid)) == "Il mulino macina Sacchi di farina La bottega")
    }
}
