import Model
import Testing

@testable import Segmenting

/// Text below the table in which a label stands, where the document says what stands in a table.
@Suite struct TableBoundsTests {
    /// Rows of cells, and lines of text between them; each word's place is its path.
    private func read(_ blocks: [[String]]) -> Segmented {
        var words: [Word] = []
        var row = -1
        for (number, cells) in blocks.enumerated() {
            let isRow = cells.count > 1 || cells[0].hasPrefix("|")
            if isRow { row += 1 }
            for (column, cell) in cells.enumerated() {
                for (index, text) in cell.split(whereSeparator: { " |".contains($0) }).enumerated() {
                    words.append(
                        Word(
                            text: String(text),
                            place: .path(
                                isRow ? "/body/tbl[1]/tr[\(row + 1)]/tc[\(column + 1)]" : "/body/p[\(number)]"),
                            line: number + 1, gap: index > 0 ? .space : column > 0 ? .cell : isRow ? .row : .paragraph,
                            cell: cells.count > 1
                                ? GridPosition(row: row, column: column, columns: cells.count) : nil))
                }
            }
        }
        return Segmented(
            Document(
                source: Source(id: "1", names: ["orto.docx"], mediaType: "", size: 1, reader: .docx), words: words),
            rules: TestForm.answering)
    }

    private let form = [
        ["TITOLO INTERVENTO", "Orto comune"], ["QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"],
        ["AZIONI PROGRAMMATE", ""], ["TARGET", "Il rione"],
    ]

    @Test func aPhraseBetweenTwoTablesIsNoValue() {
        var blocks = form
        blocks.insert(["Chi lavora"], at: 3)
        let read = read(blocks)
        #expect(read.values()["azioni"] == "" && read.words(.residue) == "Chi lavora")
    }

    @Test func aNoteBelowATableOfOneColumnIsNone() {
        let cells = form.map { ["|" + $0.filter { !$0.isEmpty }.joined(separator: ": ")] }
        let read = read(cells + [["Nota: cifre da confermare."]])
        #expect(read.values()["target"] == "Il rione" && read.words(.outside) == "Nota: cifre da confermare.")
    }
}
