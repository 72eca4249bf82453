import Model
import Testing

@testable import Reading

@Suite struct DOCXTableTests {
    @Test func aRowIsALineAndACellAPlace() {
        let sample = DOCXSample(
            p("sopra") + tbl(tr(tc(p("TARGET")), tc(p("uno") + p("due"))), tr(tc(p("a")), tc(p("b")))) + p("sotto"))
        let words = sample.words
        #expect(sample.text == "sopra // TARGET | uno\ndue // a | b // sotto")
        #expect(words.map(\.line) == [1, 2, 2, 2, 3, 3, 4])
        #expect(words[2].cell == GridPosition(row: 0, column: 1, columns: 2))
        #expect(words[4].cell == GridPosition(row: 1, column: 0, columns: 2))
        #expect(words[6].cell == nil)
        #expect(words[3].place == .path("/body/tbl[1]/tr[1]/tc[2]/p[2]"))
        #expect(sample.read().spans(of: [2, 3]) == [.path("/body/tbl[1]/tr[1]/tc[2]")])
    }

    @Test func spansCountAsColumnsThatOtherRowsUse() {
        let table = tbl(
            tr(tc(p("a"), "<w:gridSpan w:val=\"2\"/>"), tc(p("b"))), tr(tc(p("c")), tc(p("d")), tc(p("e"))),
            "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>\(tc(p("f")))</w:tr>")
        #expect(DOCXSample(table).words.map { $0.cell?.column } == [0, 2, 0, 1, 2, 2])
    }

    @Test func edgesDrawnTwiceAreOne() {
        let grid = "<w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"60\"/><w:gridCol w:w=\"6000\"/></w:tblGrid>"
        let table = tbl(
            grid, tr(tc(p("a")), tc(p("b"), "<w:gridSpan w:val=\"2\"/>")),
            tr(tc(p("c"), "<w:gridSpan w:val=\"2\"/>"), tc(p("d"))))
        #expect(DOCXSample(table).words.map { $0.cell?.column } == [0, 1, 0, 1])
    }

    @Test func cellsThatGoOnAreEmpty() {
        let table = tbl(
            tr(tc(p("a"), "<w:vMerge w:val=\"restart\"/>"), tc(p("b"))), tr(tc(p("x"), "<w:vMerge/>"), tc(p("c"))))
        let sample = DOCXSample(table)
        #expect(sample.text == "a | b // c")
        #expect(sample.words[2].cell == GridPosition(row: 1, column: 1, columns: 2))
    }

    @Test func tablesInCellsAreInner() {
        let inner = tbl(tr(tc(p("c")), tc(p("d"))))
        let words = DOCXSample(tbl(tr(tc(p("a")), tc(p("b") + inner + p("e"))))).words
        #expect(words.map { $0.innerCell?.column } == [nil, nil, 0, 1, nil])
        #expect(words.map { $0.cell?.column } == [0, 1, 1, 1, 1])
        #expect(Set(words.map(\.line)) == [1])
        #expect(words[2].place == .path("/body/tbl[1]/tr[1]/tc[2]/tbl[1]/tr[1]/tc[1]/p[1]"))
    }

    @Test func aTableBelowALabelStandsInTheValue() {
        let inner = tbl(tr(tc(p("c")), tc(p("d"))))
        let words = DOCXSample(tbl(tr(tc(p("RISULTATI") + inner), tc(p(""))))).words
        #expect(words.map { $0.cell?.column } == [0, 1, 1])
    }

    @Test func framesAreNoTables() {
        let words = DOCXSample(tbl(tr(tc(p("titolo") + tbl(tr(tc(p("a")), tc(p("b")))))))).words
        #expect(words.map { $0.cell?.column } == [nil, 0, 1])
        #expect(words.map(\.line) == [1, 2, 2])
    }

    @Test func rowsAndCellsInControlsAreRead() {
        let cell = "<w:sdt><w:sdtContent>\(tc(p("a")))</w:sdtContent></w:sdt>"
        let row = "<w:sdt><w:sdtContent>\(tr(cell, tc(p("b"))))</w:sdtContent></w:sdt>"
        let sample = DOCXSample(tbl(row))
        #expect(sample.text == "a | b")
        #expect(sample.words[0].place == .path("/body/tbl[1]/sdt[1]/sdtContent/tr[1]/sdt[1]/sdtContent/tc[1]/p[1]"))
    }

    @Test func deletedRowsAreGone() {
        #expect(
            DOCXSample(
                tbl("<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>\(tc(p("x")))</w:tr>", tr(tc(p("a")), tc(p("b"))))
            ).text == "a | b")
    }

    @Test func notesStandAtTheCellsEnd() {
        let reference = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
        let note = "<w:footnote w:id=\"1\">\(p("nota"))</w:footnote>"
        let value = tc("<w:p>\(r("uno"))\(reference)</w:p>" + p("due"))
        let sample = DOCXSample(tbl(tr(tc(p("a")), value)), parts: [("footnotes", "footnotes", note)])
        #expect(sample.text == "a | uno\ndue\nnota")
        #expect(sample.words.last?.cell?.column == 1)
        #expect(sample.words.last?.traits == [])
        let label = DOCXSample(
            tbl(tr(tc("<w:p>\(r("a"))\(reference)</w:p>"), tc(p("b")))), parts: [("footnotes", "footnotes", note)])
        #expect(label.words.map { $0.traits.contains(.furniture) } == [false, true, false])
    }
}
