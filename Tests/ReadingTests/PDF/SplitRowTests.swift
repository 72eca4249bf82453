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

    /// A row's cells by column: each its words, of this size.
    private func row(_ number: Int, _ cells: [Int: String], columns: Int, size: Double = 10) -> [LaidWord] {
        cells.sorted { $0.key < $1.key }.flatMap { column, text in
            text.split(separator: " ").map { word in
                LaidWord(
                    word: PageWord(
                        text: String(word), box: Box(left: 0, top: 0, right: 1, bottom: 1), fontSize: size),
                    gap: .space, line: number, cell: GridPosition(row: number, column: column, columns: columns))
            }
        }
    }

    private func texts(_ words: [LaidWord]?) -> [String]? { words?.map(\.word.text) }

    @Test func twoPairsBesideEachOtherAreJoinedEach() {
        var laid = row(0, [0: "FORNO", 1: "Pane", 2: "MULINO", 3: "Grano"], columns: 4)
        laid += row(1, [1: "Cavoli", 3: "Tre"], columns: 4)
        let held = SplitRows.holdBack(&laid)
        #expect(texts(held) == ["Cavoli", "Tre"])
        let next = row(2, [0: "ORTO", 1: "e rape", 2: "PERSONE", 3: "volontari"], columns: 4)
        #expect(
            texts(SplitRows.joined(held, next)) == ["ORTO", "Cavoli", "e", "rape", "PERSONE", "Tre", "volontari"])
    }

    @Test func anEmptyLastColumnChangesNothing() {
        var laid = row(0, [0: "FORNO", 1: "Pane"], columns: 3) + row(1, [1: "Cavoli"], columns: 3)
        let held = SplitRows.holdBack(&laid)
        #expect(texts(SplitRows.joined(held, row(2, [0: "ORTO"], columns: 3))) == ["ORTO", "Cavoli"])
        // A number, a label, a value: the label is its own.
        #expect(SplitRows.joined(held, row(2, [0: "7", 1: "ORTO", 2: "rape"], columns: 3)) == nil)
    }

    @Test func notesAtThePagesFootDontHideTheRow() {
        let note = LaidWord(
            word: PageWord(text: "nota", box: Box(left: 0, top: 0, right: 1, bottom: 1), fontSize: 7), gap: .page,
            line: 9)
        var laid = row(0, [0: "FORNO", 1: "Pane"], columns: 2) + row(1, [1: "Cavoli"], columns: 2) + [note]
        #expect(texts(SplitRows.holdBack(&laid)) == ["Cavoli"])
        #expect(texts(laid) == ["FORNO", "Pane", "nota"])
    }

    /// Over both columns, or with a cell for each.
    @Test(arguments: [false, true]) func theTablesHeadMayStandAgainAboveTheLabel(hasCells: Bool) throws {
        let line = { (x: Int, y: Int, text: String) in "BT /F 10 Tf \(x) \(y) Td (\(text)) Tj ET " }
        let head =
            line(60, 784, "Scheda") + line(hasCells ? 210 : 95, 784, "orto")
            + (hasCells ? "200 780 m 200 800 l S " : "")
        let first =
            "0.5 w 50 40 400 760 re S 50 780 m 450 780 l S 50 60 m 450 60 l S 200 40 m 200 780 l S " + head
            + line(60, 760, "FORNO") + line(210, 760, "Pane") + line(210, 46, "Cavoli")
        let second =
            "0.5 w 50 700 400 100 re S 50 780 m 450 780 l S 200 700 m 200 780 l S " + head + line(60, 760, "ORTO")
            + line(210, 760, "e rape")
        var pdf = RawPDF(content: first)
        pdf.objects[0] = "<< /Type /Pages /Kids [4 0 R 5 0 R] /Count 2 >>"
        pdf.objects.append(pdf.objects[3].replacing("/Contents 3 0 R", with: "/Contents 6 0 R"))
        pdf.objects.append("<< /Length \(second.utf8.count) >>\nstream\n\(second)\nendstream")
        let document = DocumentReader().read(pdf.bytes, names: ["orto.pdf"])
        let words = document.words.filter { !$0.traits.contains(.furniture) }
        #expect(words.map(\.text) == ["Scheda", "orto", "FORNO", "Pane", "ORTO", "Cavoli", "e", "rape"])
        #expect(document.findings.contains { $0.code == .rowJoined })
    }

    @Test func aNumberThatCountsTheRowIsNoLabel() {
        var laid =
            row(0, [0: "6", 1: "FORNO", 2: "Pane"], columns: 3) + row(1, [0: "7", 2: "Cavoli"], columns: 3)
        let held = SplitRows.holdBack(&laid)
        #expect(texts(held) == ["7", "Cavoli"])
        #expect(texts(SplitRows.joined(held, row(2, [1: "ORTO"], columns: 3))) == ["7", "ORTO", "Cavoli"])
        // The next page begins with a row of its own.
        #expect(SplitRows.joined(held, row(2, [0: "8", 1: "ORTO"], columns: 3)) == nil)
        laid = row(0, [0: "FORNO", 1: "Pane"], columns: 2) + row(1, [0: "7)", 1: "Cavoli"], columns: 2)
        let counted = SplitRows.holdBack(&laid)
        #expect(texts(counted) == ["7)", "Cavoli"])
        #expect(texts(SplitRows.joined(counted, row(2, [0: "ORTO"], columns: 2))) == ["7)", "ORTO", "Cavoli"])
    }

    @Test func aLabelThatNoLineEnclosesOnTheNextPageIsTheHeldRows() {
        func word(_ text: String, left: Double, gap: Gap, cell: GridPosition? = nil) -> LaidWord {
            LaidWord(
                word: PageWord(text: text, box: Box(left: left, top: 20, right: left + 40, bottom: 30), fontSize: 10),
                gap: gap, line: 1, cell: cell)
        }
        let label = Word(
            text: "FORNO", place: .page(1, Box(left: 60, top: 0, right: 90, bottom: 10)), line: 1, gap: .row,
            cell: GridPosition(row: 4, column: 0, columns: 2))
        let held = [word("Cavoli", left: 200, gap: .row, cell: GridPosition(row: 5, column: 1, columns: 2))]
        func texts(_ left: Double) -> [String] {
            let laid = [
                word("ORTO", left: left, gap: .page), word("COMUNE", left: left + 45, gap: .space),
                word("Altro", left: left, gap: .paragraph),
            ]
            return SplitRows.looseLabel(laid, for: held, after: [label]).map(\.word.text)
        }
        #expect(texts(60) == ["ORTO", "COMUNE"])
        #expect(texts(54).isEmpty)
        #expect(texts(160).isEmpty)
    }
}
