import Model
import Testing

@testable import Reading

/// Two pages printed side by side on one sheet.
@Suite struct SheetHalvesTests {
    private func text(_ text: String, _ x: Int, _ y: Int) -> String { "BT /F 8 Tf \(x) \(y) Td (\(text)) Tj ET" }

    /// Rows of a label and a value each, 30 points high.
    private func table(left: Int, _ rows: [(String, String)]) -> String {
        rows.enumerated().map { row, cells in
            let y = 500 - 30 * row
            return "0 G 0.6 w \(left) \(y) 120 30 re S \(left + 120) \(y) 200 30 re S 0 g "
                + text(cells.0, left + 4, y + 18) + " " + text(cells.1, left + 124, y + 18)
        }.joined(separator: " ")
    }

    private func words(_ content: String) -> [Word] {
        var pdf = RawPDF(pages: [RawPDF.page("0 0 842 595")])
        pdf.objects[2] = "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
        return DocumentReader().read(pdf.bytes, names: ["orto.pdf"]).words
    }

    private let left = [("CHE COSA", "Pane e torte"), ("DOVE", "In piazza"), ("QUANDO", "Domani")]
    private let right = [("CON CHI", "Con il mulino"), ("PER CHI", "Il rione"), ("QUANTO", "Due giorni")]

    @Test func theLeftPageIsReadBeforeTheRight() {
        let words = words(
            table(left: 40, left) + " " + table(left: 480, right) + " " + text("1", 200, 30) + " " + text("2", 640, 30))
        #expect(
            words.filter { !$0.traits.contains(.furniture) }.map(\.text).joined(separator: " ")
                == "CHE COSA Pane e torte DOVE In piazza QUANDO Domani CON CHI Con il mulino PER CHI Il rione QUANTO Due"
                + " giorni")
        #expect(words.filter { $0.traits.contains(.furniture) }.map(\.text) == ["1", "2"])
        #expect(words.allSatisfy { $0.cell == nil || $0.cell?.columns == 2 })
        guard case .page(1, let box) = words.first(where: { $0.text == "PER" })?.place else {
            Issue.record("the word is not on the sheet")
            return
        }
        #expect(abs(box.left - 484) < 1)
    }

    @Test func aHeadingAcrossTheMiddleMakesItOnePage() {
        let words = words(
            table(left: 40, left) + " " + table(left: 480, right) + " "
                + text("Schede del rione e dei suoi orti", 370, 560))
        #expect(words.prefix(3).map(\.text) == ["Schede", "del", "rione"])
        #expect(words.first { $0.text == "CON" } != nil)
    }

    @Test func framesBesideEachOtherAreOnePage() {
        // Labels and values, each in a frame of its own.
        let words = [60.0, 500].map { x in
            PageWord(text: "Orto", box: Box(left: x, top: 110, right: x + 20, bottom: 120), fontSize: 10)
        }
        var page = ReadPage(words: words, size: (842, 595))
        let lines = [(40.0, 380.0), (460, 800)]
        page.rulings = Rulings(
            horizontal: lines.flatMap { line in
                (0...5).map { Ruling(at: 100 + 30 * Double($0), start: line.0, end: line.1) }
            },
            vertical: lines.flatMap { [$0.0, $0.1] }.map { Ruling(at: $0, start: 100, end: 250) })
        #expect(SheetHalves.parted([page]).count == 1)
        // With a line between labels and values in each of them, they are forms.
        page.rulings?.vertical += [200, 600].map { Ruling(at: $0, start: 100, end: 250) }
        #expect(SheetHalves.parted([page]).map { $0.words.map(\.box.left) } == [[60], [79]])
    }

    @Test func aHeaderOfTheWholeSheetStandsOnNoHalf() {
        let word = { (text: String, x: Double, y: Double) in
            PageWord(text: text, box: Box(left: x, top: y, right: x + 40, bottom: y + 10), fontSize: 10)
        }
        let lines = [100.0, 200, 300].flatMap { y in
            [Ruling(at: y, start: 40, end: 380), Ruling(at: y, start: 460, end: 800)]
        }
        let pages = (0..<4).map { number in
            var page = ReadPage(words: [word("Piano dei cortili", 400, 30)], size: (842, 595))
            for (row, y) in [110.0, 150, 210, 250].enumerated() {
                page.words += [word("riga \(number) \(row)", 60, y), word("altra \(number) \(row)", 500, y)]
            }
            page.rulings = Rulings(
                horizontal: lines,
                vertical: [40.0, 160, 380, 460, 580, 800].map { Ruling(at: $0, start: 100, end: 300) })
            return page
        }
        #expect(SheetHalves.parted(pages).count == 8)
        // Where it stands but once it is the page's heading.
        #expect(SheetHalves.parted([pages[0]]).count == 1)
    }
}
