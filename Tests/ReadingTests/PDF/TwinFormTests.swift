import Model
import Testing

@testable import Reading

/// Two forms side by side in one table.
@Suite struct TwinFormTests {
    /// A table's words, a word a cell, two rows a page; the lines of `text` are its rows.
    private func words(_ rows: [[String]]) -> [Word] {
        rows.enumerated().flatMap { row, cells in
            cells.enumerated().filter { !$1.isEmpty }.map { column, text in
                Word(
                    text: text,
                    place: .page(1 + row / 4, Box(left: 10, top: 10, right: 20, bottom: 20)), line: row + 1,
                    gap: column == 0 ? .row : .cell,
                    cell: GridPosition(row: row, column: column, columns: cells.count))
            }
        }
    }

    private let labels = ["CHE", "DOVE", "QUANDO", "CHI", "COME", "QUANTO"]

    @Test func eachIsReadToItsEnd() {
        var words = words(labels.map { [$0, "uno", $0, "due"] } + [["Nota", "sotto"]])
        TwinForms.part(&words)
        #expect(
            words.map(\.text)
                == labels.flatMap { [$0, "uno"] } + labels.flatMap { [$0, "due"] } + ["Nota", "sotto"])
        #expect(words.map { $0.cell?.columns } == Array(repeating: 2, count: words.count))
        #expect(words.map { $0.cell?.column } == words.indices.map { $0 % 2 })
        #expect(words.map { $0.cell?.row } == words.indices.map { $0 / 2 })
        #expect(words.map(\.line) == words.indices.map { $0 / 2 + 1 })
        #expect(words.map(\.gap) == words.indices.map { $0 % 2 == 0 ? .row : .cell })
    }

    @Test func furnitureBetweenTheirRowsStaysThere() {
        var parts = words(labels.map { [$0, "uno", $0, "due"] })
        var number = parts[11]
        (number.text, number.cell, number.traits) = ("7", nil, .furniture)
        parts.insert(number, at: 12)
        TwinForms.part(&parts)
        #expect(parts.prefix(8).map(\.text) == ["CHE", "uno", "DOVE", "uno", "QUANDO", "uno", "7", "CHI"])
        #expect(parts.suffix(2).map(\.text) == ["QUANTO", "due"])
    }

    @Test func tablesOfFewAnswersStay() {
        let rows = labels.map { [$0, "x", "si", "no"] } + labels.map { _ in ["si", "x", "si", "no"] }
        var parts = words(rows)
        TwinForms.part(&parts)
        #expect(parts.map(\.text) == rows.flatMap { $0 })
    }
}
