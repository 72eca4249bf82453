import Model
import Testing

@testable import Reading

/// Pages whose text runs in two columns.
@Suite struct TextColumnsTests {
    private func line(_ text: String, _ left: Double, _ top: Double, width: Double) -> TextLine {
        let box = Box(left: left, top: top, right: left + width, bottom: top + 9)
        return TextLine(words: [PageWord(text: text, box: box, fontSize: 9)], box: box)
    }

    /// Lines of two columns, of which every third begins anew.
    private func page(_ left: (Int) -> String, _ right: (Int) -> String, width: Double = 200) -> [TextLine] {
        (0..<18).map { index in
            let top = 60 + 12 * Double(index)
            let (one, other) = (line(left(index), 50, top, width: 200), line(right(index), 300, top, width: width))
            return TextLine(words: one.words + other.words, box: one.box.union(other.box))
        }
    }

    @Test func runningTextIsReadColumnByColumn() throws {
        let lines = page({ $0 % 3 == 0 ? "Il\($0)" : "forno\($0)" }, { $0 % 4 == 1 ? "Un\($0)" : "mulino\($0)" })
        let found = try #require(TextColumns.found(in: lines, usual: nil))
        #expect(found.lines == 0..<18)
        #expect(found.left.first?.words.map(\.text) == ["Il0"] && found.right.last?.words.map(\.text) == ["Un17"])
    }

    @Test func labelsBesideTheirValuesAreNoColumns() {
        let beside = page({ $0 % 3 == 0 ? "Il\($0)" : "forno\($0)" }, { $0 % 3 == 0 ? "Un\($0)" : "mulino\($0)" })
        #expect(TextColumns.found(in: beside, usual: nil) == nil)
        let labels = page({ "LABEL\($0)" }, { $0 % 4 == 1 ? "Un\($0)" : "mulino\($0)" })
        #expect(TextColumns.found(in: labels, usual: nil) == nil)
        let narrow = page(
            { $0 % 3 == 0 ? "Il\($0)" : "forno\($0)" }, { $0 % 4 == 1 ? "Un\($0)" : "mulino\($0)" }, width: 120)
        #expect(TextColumns.found(in: narrow, usual: nil) == nil)
    }

    /// The rows of a table without lines: labels in the middle of their cells, no line beside another.
    @Test func gapsBesideGapsAreThoseOfRows() {
        func form(_ lines: Int, from offset: Double, _ text: (Int) -> String, _ left: Double) -> [TextLine] {
            (0..<8).flatMap { row in
                (0..<lines).map { line(text($0), left, 60 + 50 * Double(row) + offset + 12 * Double($0), width: 200) }
            }
        }
        let labels = form(2, from: 6, { $0 == 0 ? "Il" : "forno" }, 50)
        let values = form(3, from: 0, { $0 == 0 ? "Un" : "mulino" }, 300)
        #expect(TextColumns.found(in: TextLine.lines((labels + values).flatMap(\.words)), usual: 275) == nil)
    }

    /// Forms whose values are short fill no column, and their gaps may stand beside each other.
    @Test func labelsInBothColumnsAreThoseOfForms() throws {
        func column(_ left: Double, isForm: Bool = true, shifted: Int = 0) -> [TextLine] {
            (0..<20).map { index in
                let kind = (index + shifted) % 4
                let top = 60 + 12 * Double(index) + (kind == 0 ? 2 : 0)
                let text = kind == 0 && isForm ? "DESTINATARI" : kind == 2 ? "Orto" : "orti"
                let words = (0..<(kind == 1 ? 6 : 3)).flatMap {
                    line(text, left + 33 * Double($0), top, width: 30).words
                }
                return TextLine(words: words, box: words[0].box.union(words[words.count - 1].box))
            }
        }
        func found(_ columns: [TextLine]...) -> TextColumns? {
            TextColumns.found(in: TextLine.lines(columns.joined().flatMap(\.words)), usual: nil)
        }
        let forms = try #require(found(column(50), column(300, shifted: 1)))
        #expect(forms.left.count == 20 && forms.right.count == 20 && forms.holds(275) && !forms.holds(320))
        #expect(found(column(50), column(300, isForm: false, shifted: 1)) == nil)
    }

    /// What parted the columns of one page is no edge of values on the next.
    @Test func aColumnIsNoValueOfTheOther() {
        func column(_ lines: [String], _ left: Int, from top: Int = 700) -> String {
            RawPDF.text(lines.enumerated().map { (top - 14 * $0, $1) }, left: left)
        }
        let short =
            column(Array(repeating: "Il forno del rione apre alle sei e il", count: 5), 64)
            + " " + column(Array(repeating: "Il mulino chiude quando il pane del rione", count: 4), 310)
        let form = ["DESTINATARI", "Chi coltiva gli orti del rione e della", "valle, con le famiglie", "Bambini"]
        let labels = ["OBIETTIVI", "Aprire il cortile a chi abita vicino al", "mulino", "Ogni giorno"]
        let long = column(form + labels + form, 64) + " " + column(["Anziani"] + labels + form + labels, 310, from: 695)
        let words = DocumentReader().read(RawPDF(contents: [short, long]).bytes, names: ["orto.pdf"]).words
        #expect(words.first { $0.text == "chiude" }?.cell?.column == 1)
        #expect(words.filter { $0.text == "DESTINATARI" }.allSatisfy { $0.cell == nil })
        #expect(words.last?.text == "giorno")
    }
}
