import Model
import Testing

@testable import Reading

/// Labels in cells of their own, one of whose values on paper beside them is a table that touches them.
@Suite struct TableGridTests {
    private let rulings = Rulings(
        horizontal: [0, 40, 80, 120].map { Ruling(at: $0, start: 60, end: 200) }
            + [50, 62, 74].map { Ruling(at: $0, start: 203, end: 503) },
        vertical: [60, 200].map { Ruling(at: $0, start: 0, end: 120) }
            + [203, 353, 503].map { Ruling(at: $0, start: 50, end: 74) })

    @Test func whatIsLeftRoundThemIsNoCell() throws {
        let grid = try #require(TableGrid.tables(rulings).first)
        #expect(grid.cells.count == 7)
        #expect(grid.cells.allSatisfy { $0.box.right < 201 || $0.box.top > 49 && $0.box.bottom < 75 })
    }

    @Test func eachLabelHasItsValueAndTheTableItsPlaceInOne() throws {
        let grid = try #require(TableGrid.tables(rulings).first)
        let words = [(10.0, "Pane"), (55, "Grano"), (66, "Mais"), (90, "Fieno"), (100, "Siepi")].map { top, text in
            PageWord(text: text, box: Box(left: 210, top: top, right: 540, bottom: top + 8))
        }
        let rows = PageRow.withValues((grid.box, PageRow.rows(of: grid)), beside: words).rows
        #expect(rows.map { $0.cells.count } == [2, 2, 2])
        #expect(rows.map { $0.cells[1].inner.map(\.count) } == [[], [2, 2], []])
    }

    /// The last label is shorter than its value, whose lines go on below it up to a wider gap.
    @Test func theLastValueMayBeTallerThanItsLabel() throws {
        let labels = Rulings(
            horizontal: [0, 20, 40, 60].map { Ruling(at: $0, start: 60, end: 200) },
            vertical: [60, 200].map { Ruling(at: $0, start: 0, end: 60) })
        let grid = try #require(TableGrid.tables(labels).first)
        let words = [5.0, 25, 45, 55, 65, 75, 120].map { top in
            PageWord(text: "Fieno", box: Box(left: 210, top: top, right: 540, bottom: top + 8), fontSize: 8)
        }
        let table = PageRow.withValues((grid.box, PageRow.rows(of: grid)), beside: words)
        #expect(table.rows.count == 3 && (83..<100).contains(table.box.bottom))
        #expect(table.rows[2].cells[1].box.bottom == table.box.bottom)
    }

    /// A table without a frame: its last cell is over two rows.
    @Test func aCellOfATableWithoutAFrameStays() throws {
        let open = Rulings(
            horizontal: [Ruling(at: 40, start: 60, end: 300), Ruling(at: 80, start: 60, end: 500)],
            vertical: [Ruling(at: 200, start: 0, end: 120), Ruling(at: 300, start: 0, end: 120)])
        let grid = try #require(TableGrid.tables(open).first)
        #expect(grid.cells.contains { $0.box.right > 490 && $0.box.bottom > 79 && $0.box.bottom < 81 })
    }

    /// Two labels one below the other, and one value beside both whose right side is open.
    @Test func aValueBesideTwoLabelsStays() throws {
        let span = Rulings(
            horizontal: [0, 20, 40, 80].map { Ruling(at: $0, start: 60, end: 200) } + [
                Ruling(at: 40, start: 200, end: 500)
            ],
            vertical: [60, 200].map { Ruling(at: $0, start: 0, end: 80) })
        let grid = try #require(TableGrid.tables(span).first)
        #expect(grid.cells.contains { $0.box.left > 199 && $0.box.top < 1 && abs($0.box.bottom - 40) < 1 })
    }
}
