import Foundation
import Model
import Testing

@testable import Reading

/// Light print on dark grounds, as tables have it in the cells of their labels.
@Suite struct ReversedPrintTests {
    private let label = "Sportello di ascolto"

    /// A table of two rows with a dark column of labels.
    ///
    /// - Parameter rule: the shade of the rules in it; `nil` where a light one parts its rows, and nothing else is ruled.
    private func page(ground: Double, print: Double, rule: Double? = 0) throws -> PageImage {
        let page = try #require(DrawnPage())
        page.fill(Box(left: 30, top: 40, right: 160, bottom: 120), shade: ground)
        for (row, value) in ["Famiglie del borgo", "Persone anziane"].enumerated() {
            let top = 40 + 40 * Double(row)
            page.write(label, x: 36, y: top + 20, size: 11, shade: print)
            page.write(value, x: 166, y: top + 20, size: 11)
            guard let rule else { continue }
            page.frame(Box(left: 160, top: top, right: 290, bottom: top + 40))
            page.frame(Box(left: 30, top: top, right: 160, bottom: top + 40), shade: rule)
        }
        if rule == nil { page.fill(Box(left: 30, top: 79.5, right: 160, bottom: 80.5), shade: 1) }
        return page.image
    }

    @Test(arguments: [(0.1, 0.1), (0.3, 0), (0.55, 0), (0.3, 1)])
    func lightPrintIsReadInItsCells(_ ground: Double, rule: Double) throws {
        let image = EvenPaper.evened(ReversedPrint.turned(try page(ground: ground, print: 1, rule: rule)))
        let (clean, rulings) = RuleEraser(settings: .standard).erased(image)
        let cells = TableGrid.tables(rulings).flatMap { $0.cells.map(\.box) }
        #expect(cells.count == 4)
        let text = try TextRecognizer().recognize(clean).map(\.text).joined(separator: " ")
        #expect(text == "\(label) Famiglie del borgo \(label) Persone anziane")
    }

    /// Light rules between the cells of a ground beside which nothing is ruled make no table of labels alone.
    @Test func whatStandsBesideAGroundIsNotPartedFromIt() throws {
        let image = ReversedPrint.turned(try page(ground: 0.3, print: 1, rule: nil))
        let (clean, rulings) = RuleEraser(settings: .standard).erased(EvenPaper.evened(image))
        #expect(TableGrid.tables(rulings).isEmpty)
        let text = try TextRecognizer().recognize(clean).map(\.text).joined(separator: " ")
        #expect(text.contains("Famiglie del borgo") && text.contains(label))
    }

    @Test(arguments: [(1, 0), (0.8, 0), (0.6, 0)]) func darkPrintStays(_ ground: Double, print: Double) throws {
        let image = try page(ground: ground, print: print)
        #expect(ReversedPrint.turned(image).pixels == image.pixels)
    }
}
