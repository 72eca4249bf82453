import Model
import Testing

@testable import Reading

/// Lines of columns that are rows of their own, where no gap parts them.
@Suite struct LineRowTests {
    /// A column of lines, five points a letter, each at its place: 0 is the first line; empty ones are none.
    private func column(_ left: Double, _ lines: [String]) -> [PageWord] {
        lines.enumerated().flatMap { index, line in
            var x = left
            return line.split(separator: " ").map { word in
                let box = Box(
                    left: x, top: 100 + 12 * Double(index), right: x + 5 * Double(word.count),
                    bottom: 111 + 12 * Double(index))
                x = box.right + 3
                return PageWord(text: String(word), box: box, fontSize: 10)
            }
        }
    }

    private func cuts(_ columns: [[PageWord]], edge: Double) -> [Int] {
        LineRows(columns, edge: edge).cuts(columns.flatMap { $0 }).map { Int((($0 - 100) / 12).rounded()) }
    }

    @Test func shortCellsBesideEachOtherAreRows() {
        let columns = [
            column(100, ["Bottega", "Forno", "Mulino"]), column(200, ["Che cosa vende", "Pane", "Farina di mais"]),
        ]
        #expect(cuts(columns, edge: 400) == [1, 2])
    }

    @Test func amountsTellRowsHoweverNarrowTheirNames() {
        let columns = [
            column(100, ["Bottega", "Forno del", "rione", "Mulino"]),
            column(150, ["Comuni", "€ 12.000,00", "", "€ 8,00"]),
            column(220, ["Totale", "€ 12.000,00", "", "€ 8,00"]),
        ]
        #expect(cuts(columns, edge: 280) == [1, 3])
    }

    @Test func proseFillsItsColumn() {
        let columns = [
            column(100, ["Il forno del rione", "Pasta Madre apre", "alle sei"]),
            column(200, ["Il mulino vecchio", "Bianchi macina il", "granturco"]),
        ]
        #expect(cuts(columns, edge: 296).isEmpty)
    }

    @Test func fullCellsEndWhereTheWholeLineBeginsAnew() {
        let columns = [
            column(100, ["Bottega", "Il forno", "Mulino"]), column(150, ["Che cosa vende", "Pane", "Farina di mais"]),
        ]
        #expect(cuts(columns, edge: 400) == [1, 2])
    }

    @Test func listsBesideEachOtherAreOneRow() {
        let columns = [column(100, ["• Forno", "• Mulino"]), column(200, ["• Pane", "• Farina"])]
        #expect(cuts(columns, edge: 400).isEmpty)
    }
}
