import Model
import Testing

@testable import Reading

/// Boxes to tick that a page draws as lines beside its text.
@Suite struct TickBoxTests {
    /// The words of a page that draws something beside a line of text.
    private func words(_ drawing: String, text: String = "SI NO") throws -> [String] {
        var pdf = RawPDF(pages: [RawPDF.page("0 0 320 200")])
        let content = "\(drawing)\nBT /F 10 Tf 60 102 Td (\(text)) Tj ET"
        pdf.objects[2] = "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
        let page = try #require(try PDFFile(pdf.bytes).page(0))
        let lines = try #require(LineScanner().lines(of: page))
        return TickBox.added(lines.boxes, to: page.words()).sorted { $0.box.left < $1.box.left }.map(\.text)
    }

    private let cross = "44 100 m 55 111 l S 44 111 m 55 100 l S"

    @Test func aSquareBesideTextIsABox() throws {
        #expect(try words("0.5 w 44 100 11 11 re S") == ["☐", "SI", "NO"])
    }

    @Test func aCrossTicksIt() throws {
        #expect(try words("0.5 w 44 100 11 11 re S \(cross)") == ["☒", "SI", "NO"])
    }

    @Test func aLetterInItTicksItAndASignStandsForIt() {
        let box = TickBox(box: Box(left: 44, top: 90, right: 55, bottom: 101), isTicked: false)
        func added(_ sign: String) -> [String] {
            let inside = PageWord(text: sign, box: Box(left: 46, top: 91, right: 53, bottom: 100))
            let beside = PageWord(text: "NO", box: Box(left: 60, top: 90, right: 74, bottom: 101))
            return TickBox.added([box], to: [inside, beside]).map(\.text).sorted()
        }
        #expect(added("X") == ["NO", "☒"])
        #expect(added("☑") == ["NO", "☑"])
    }

    @Test func aCrossAloneIsNone() throws {
        #expect(try words("0.5 w \(cross)") == ["SI", "NO"])
    }

    @Test func squaresOfAChartAreNone() throws {
        #expect(try words("0.5 w 44 100 11 11 re S 33 100 11 11 re S 22 100 11 11 re S") == ["SI", "NO"])
    }

    /// A row as high as wide between two columns' lines that go on below it.
    @Test func aCellOfATableIsNone() throws {
        let grid = "20 100 m 300 100 l S 20 111 m 300 111 l S 44 60 m 44 111 l S 55 60 m 55 111 l S"
        #expect(try words("0.5 w 44 100 11 11 re S \(grid)") == ["SI", "NO"])
    }

    /// A line below both, or the cell's own beside the first: the other one tells what it is.
    @Test func oneLineBesideThemLeavesBoxes() throws {
        let boxes = "44 100 11 11 re S 90 100 11 11 re S"
        #expect(try words("0.5 w \(boxes) 40 99.5 m 140 99.5 l S").filter { $0 == "☐" }.count == 2)
        #expect(
            try words("0.5 w \(boxes) 43.5 60 m 43.5 160 l S 20 111.5 m 80 111.5 l S").filter { $0 == "☐" }.count == 2)
    }

    @Test func aShadeBelowABoxLeavesItABox() throws {
        #expect(try words("0.9 g 30 95 100 20 re f 0 g 0.5 w 44 100 11 11 re S") == ["☐", "SI", "NO"])
    }

    @Test func aBoxLeavesNoLinesOfATable() throws {
        var pdf = RawPDF(pages: [RawPDF.page("0 0 320 200")])
        let content = "0.5 w 20 20 280 150 re S 44 100 11 11 re S"
        pdf.objects[2] = "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
        let page = try #require(try PDFFile(pdf.bytes).page(0))
        let lines = try #require(LineScanner().lines(of: page))
        #expect(lines.rulings.vertical.count == 2)
        #expect(lines.boxes.count == 1)
    }

    /// The first of a list of boxes touches the lines of its cell.
    @Test func aBoxBelowOneInACellsCornerTellsIt() throws {
        let cell = "43.5 60 m 43.5 111.5 l S 43.5 111.5 m 300 111.5 l S"
        let boxes = "0.5 w 44 100 11 11 re S 44 80 11 11 re S"
        #expect(try words("0.5 w 44 100 11 11 re S \(cell)") == ["SI", "NO"])
        #expect(try words("\(boxes) \(cell)") == ["☐", "SI", "NO"])
    }
}
