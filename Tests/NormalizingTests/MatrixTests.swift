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

    private static let head = "            LI1     LI2     LI3"
    private static let wanted = [["AT1", "LI2"], ["AT2", "LI1"], ["AT2", "LI3"]]

    /// The record of a matrix whose words stand where these lines have them.
    private func laidOut(_ lines: [String]) -> SchedaRecord {
        var words: [Word] = []
        for (number, line) in lines.enumerated() {
            let printed = line.drop { $0 == "\u{c}" }
            var end = 0
            for text in printed.split(separator: " ") {
                let column = printed.distance(from: printed.startIndex, to: text.startIndex) + 1
                let gap: Gap = end > 0 && column - end < 2 ? .space : end > 0 ? .wide : .line
                words.append(
                    Word(
                        text: String(text), place: .text(line: number + 1, column: column), line: number + 1,
                        gap: end == 0 && printed.count < line.count ? .page : gap))
                end = column + text.count
            }
        }
        return read(words, lines: lines)
    }

    @Test(arguments: [
        [head, "AT1                  X", "AT2          X               X", "AT3"],
        // The names of rows go on below them, or stand below their marks.
        [head, "AT1 Case", "e strade             X", "AT2 Orti", "del rione    X               X"],
        [head, "Case                 X", "(AT1)", "Orti         X               X", "(AT2)"],
        [head, "", "                     X", "AT1", "", "             X               X", "AT2", "", "AT3"],
        // Names of columns on two lines, or one blank apart.
        ["        LI1         LI3", "              LI2", "AT1           X", "AT2     X           X"],
        ["      LI1 LI2 LI3", "AT1        X", "AT2    X       X"],
        // Marks that all stand a little beside their column, and each page with its own head.
        [head, "AT1                    X", "AT2            X               X"],
        [head, "AT1                  X", "\u{c}    LI1     LI2     LI3", "AT2  X               X"],
        // Rows and columns in each other's place.
        ["          AT1     AT2", "LI1               X", "LI2       X", "LI3               X"],
        // No grid.
        ["AT1: LI2", "AT2: LI1 e LI3"],
    ])
    func ofTextLaidOutWithSpaces(_ lines: [String]) {
        #expect(laidOut(lines).matrix.sorted { $0.joined() < $1.joined() } == Self.wanted)
    }

    /// Nothing is read where a mark's place says too little.
    @Test(arguments: [
        // Blanks that were lost, and marks far beside their columns.
        ["LI1 LI2 LI3", "AT1 X", "AT2 X X"], ["LI1   LI2   LI3", "AT1   X", "AT2   X   X"],
        [head, "AT1                  X", "AT2          X                       X"],
        [head, "AT1                  X", "AT2              X               X"],
        // A page without a head of its own.
        [head, "AT1                  X", "\u{c}AT2          X               X"],
        // A mark that is as near to the row above as to the one below.
        [head, "AT1", "                     X", "AT2", "AT3"],
        // No mark, other signs, columns of no row.
        [head, "AT1", "AT2"], [head, "AT1                  SI", "AT2         SI"], ["LI1 e LI2", "AT1"],
    ])
    func whereItIsOpenNothingIsRead(_ lines: [String]) {
        let record = laidOut(lines)
        #expect(record.matrix.isEmpty)
        #expect(record.diagnostics.contains { $0.code == .matrixUnread })
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
