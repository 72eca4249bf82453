import Model
import Testing

@testable import Reading

/// A name beside several rows whose shade does not fill its cell.
@Suite struct StrayEdgeTests {
    private let cells = [
        Box(left: 40, top: 60, right: 100, bottom: 90), Box(left: 40, top: 90, right: 100, bottom: 110),
        Box(left: 100, top: 60, right: 200, bottom: 85), Box(left: 200, top: 60, right: 400, bottom: 85),
        Box(left: 100, top: 85, right: 200, bottom: 110), Box(left: 200, top: 85, right: 400, bottom: 110),
    ]

    private func rows(_ words: [PageWord]) -> [PageRow] {
        let table = TableGrid(
            box: Box(left: 40, top: 60, right: 400, bottom: 110), cells: cells.map { TableGrid.Cell(box: $0) })
        return PageRow.rows(of: table.joined(words)).flatMap { $0.ungrouped(words, sideways: []) }
    }

    private func word(_ left: Double, _ top: Double) -> PageWord {
        PageWord(text: "orto", box: Box(left: left, top: top, right: left + 20, bottom: top + 10))
    }

    @Test func anEmptyPartIsTheNamesCell() {
        let rows = rows([word(110, 65), word(210, 65), word(110, 90), word(210, 90)])
        #expect(rows.map(\.cells.count) == [2, 2])
        #expect(rows.flatMap(\.cells).allSatisfy { $0.inner.isEmpty })
    }

    @Test func partsThatBothHoldTextStay() {
        let words = [word(50, 65), word(50, 95), word(110, 65), word(210, 65), word(110, 90), word(210, 90)]
        let table = TableGrid(
            box: Box(left: 40, top: 60, right: 400, bottom: 110), cells: cells.map { TableGrid.Cell(box: $0) })
        #expect(table.joined(words).cells.count == 6)
        #expect(table.joined(Array(words.dropFirst(2))).cells.count == 5)
    }

    /// A page begins with the rest of a row whose value is a table, and the next row's value is one, too.
    @Test func aLineBetweenTwoTablesInCellsPartsTheirRows() {
        let boxes = [
            Box(left: 40, top: 60, right: 100, bottom: 90), Box(left: 40, top: 90, right: 100, bottom: 120),
            Box(left: 104, top: 60, right: 200, bottom: 86), Box(left: 200, top: 60, right: 396, bottom: 86),
            Box(left: 104, top: 94, right: 200, bottom: 116), Box(left: 200, top: 94, right: 396, bottom: 116),
        ]
        let table = TableGrid(
            box: Box(left: 40, top: 60, right: 400, bottom: 120), cells: boxes.map { TableGrid.Cell(box: $0) })
        let words = [word(50, 95), word(110, 65), word(210, 65), word(110, 98), word(210, 98)]
        #expect(table.joined(words).cells.count == 6)
    }

    /// A name's cell may be wide, as wide as the labels' beside it; where labels have that cell, it is theirs.
    @Test func aLabelsEmptyCellIsNoNames() {
        let inner = [
            [Box(left: 140, top: 60, right: 300, bottom: 85), Box(left: 300, top: 60, right: 500, bottom: 85)]
        ]
        let row = PageRow(
            top: 60,
            cells: [
                PageRow.Cell(box: Box(left: 40, top: 60, right: 140, bottom: 110)),
                PageRow.Cell(
                    box: Box(left: 140, top: 60, right: 500, bottom: 110),
                    inner: inner + [
                        [
                            Box(left: 140, top: 85, right: 300, bottom: 110),
                            Box(left: 300, top: 85, right: 500, bottom: 110),
                        ]
                    ]),
            ])
        let words = [word(150, 65), word(310, 65), word(150, 90), word(310, 90)]
        #expect(row.ungrouped(words, sideways: []).count == 2)
        #expect(row.ungrouped(words, sideways: [], labelCells: [40...140]).count == 1)
        let plain = PageRow(
            top: 20,
            cells: [
                PageRow.Cell(box: Box(left: 40, top: 60, right: 140, bottom: 85)),
                PageRow.Cell(box: Box(left: 140, top: 60, right: 500, bottom: 85)),
            ])
        #expect(plain.labelCell([word(50, 65)]) == 40...140)
        #expect(plain.labelCell([]) == nil)
    }
}
