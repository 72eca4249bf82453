import Model
import Normalizing
import Testing

/// Matrices in each medium: cells, places on a page, blanks left in lines.
@Suite struct MatrixTests {
    private func read(_ words: [Word], lines: [String] = []) -> SchedaRecord {
        let document = Document(
            source: Source(id: "invented", names: ["invented.txt"], mediaType: "text/plain", size: 0, reader: .text),
            words: words, lines: lines)
        var value = ValueText()
        for (index, word) in words.enumerated() {
            if !value.text.isEmpty { value.text += " " }
            let start = value.text.utf8.count
            value.text += word.text
            value.runs.append(.init(start: start, end: value.text.utf8.count, word: index))
        }
        let field = SegmentedField(
            key: "matrice", label: "MATRICE", labelWords: [], valueWords: Array(words.indices), value: value,
            state: .answered, labelScore: 1, spans: document.spans(of: words.indices))
        let scheda = SegmentedScheda(template: "integrata-asst", ordinal: 1, title: "Invented", fields: [field])
        return Normalizer(rules: TestRules.rulebook).record(scheda, of: document, facts: DocumentFacts())
    }

    @Test func ofCells() {
        let rows = [["", "LI1", "LI2", "LI3"], ["AT1", "X", "", "x"], ["AT2", "", "☒", ""]]
        var words: [Word] = []
        for (row, cells) in rows.enumerated() {
            for (column, text) in cells.enumerated() where !text.isEmpty {
                words.append(
                    Word(
                        text: text, place: .path("/t"), line: row + 1, gap: .cell,
                        cell: GridPosition(row: row, column: column, columns: 4)))
            }
        }
        #expect(read(words).matrix == [["AT1", "LI1"], ["AT1", "LI3"], ["AT2", "LI2"]])
    }

    @Test func ofAPage() {
        func word(_ text: String, _ left: Double, _ top: Double) -> Word {
            let box = Box(left: left, top: top, right: left + 8, bottom: top + 8)
            return Word(text: text, place: .page(1, box), line: Int(top), gap: .wide)
        }
        let words = [
            word("LI1", 100, 10), word("LI2", 150, 10), word("LI3", 200, 10), word("AT1", 10, 40), word("X", 151, 44),
            word("AT2", 10, 80), word("X", 99, 82), word("X", 202, 82),
        ]
        #expect(read(words).matrix == [["AT1", "LI2"], ["AT2", "LI1"], ["AT2", "LI3"]])
    }

    @Test func ofTextLaidOutWithSpaces() {
        let lines = [
            "            LI1     LI2     LI3",
            "AT1                  X",
            "AT2          X               X",
            "AT3",
        ]
        var words: [Word] = []
        for (number, line) in lines.enumerated() {
            for text in line.split(separator: " ") {
                let column = line.distance(from: line.startIndex, to: text.startIndex) + 1
                words.append(
                    Word(
                        text: String(text), place: .text(line: number + 1, column: column), line: number + 1, gap: .wide
                    ))
            }
        }
        #expect(read(words, lines: lines).matrix == [["AT1", "LI2"], ["AT2", "LI1"], ["AT2", "LI3"]])
    }

    @Test(arguments: [
        // Cells in a line, each with a blank of its own.
        (["AT 1", "Casa", "X  X "], ["AT 2", "", "   "], [["AT1", "LI1"], ["AT1", "LI3"]]),
        // A marked cell that left a blank on the line before its mark.
        (["AT 1", "Casa", "  ", " ", "X "], ["AT 2", " ", "X ", "  "], [["AT1", "LI3"], ["AT2", "LI1"]]),
        // Blanks that trail behind.
        (["AT 1", "X X ", " ", " "], ["AT 2", "   "], [["AT1", "LI1"], ["AT1", "LI2"]]),
    ])
    func ofLines(_ first: [String], _ second: [String], _ wanted: [[String]]) {
        let lines = ["LI 1 LI 2 LI 3"] + first + second
        var words: [Word] = []
        for (number, line) in lines.enumerated() {
            for (index, text) in line.split(separator: " ").enumerated() {
                words.append(
                    Word(
                        text: String(text), place: .text(line: number + 1, column: index + 1), line: number + 1,
                        gap: .space))
            }
        }
        #expect(read(words, lines: lines).matrix == wanted)
    }

    @Test func whatCannotBeToldIsAFinding() {
        let words = [Word(text: "vedi", place: .text(line: 1, column: 1), line: 1, gap: .space)]
        #expect(read(words, lines: ["vedi"]).diagnostics.contains { $0.code == .matrixUnread })
    }
}
