import Model
import Testing

@testable import Reading

/// What a page begins with after a table that the page before ended with.
@Suite struct CutTableTests {
    /// A ruled table of two rows that ends the first page, and lines at the head of the second.
    private func words(left: Int, below: [(Int, String)] = []) -> [Word] {
        let rules =
            [760, 730, 700].map { "60 \($0) m 540 \($0) l S" } + [60, 200, 540].map { "\($0) 700 m \($0) 760 l S" }
        let table =
            "0 G 0.6 w " + rules.joined(separator: " ") + " 0 g "
            + RawPDF.text([(740, "FORNO"), (710, "MULINO")], left: 64)
            + " "
            + RawPDF.text([(740, "Pane e torte"), (710, "Farina che si porta a casa")], left: 206)
        let rest = [(780, "con il carro del comune e si lascia"), (768, "sotto il portico della piazza.")]
        return DocumentReader().read(
            RawPDF(contents: [table, RawPDF.text(rest, left: left) + " " + RawPDF.text(below, left: 64)]).bytes,
            names: ["orto.pdf"]
        ).words
    }

    @Test func theRestOfAValueStandsInItsColumn() {
        let words = words(left: 206, below: [(740, "Il forno apre alle sei del mattino")])
        #expect(words.last { $0.cell?.column == 1 }?.text == "piazza.")
        #expect(words.first { $0.text == "carro" }?.cell == GridPosition(row: -1, column: 1, columns: 2))
        #expect(words.first { $0.text == "apre" }?.cell == nil)
    }

    @Test func textElsewhereIsNone() {
        #expect(words(left: 220).first { $0.text == "carro" }?.cell == nil)
        #expect(words(left: 64).first { $0.text == "carro" }?.cell == nil)
    }
}
