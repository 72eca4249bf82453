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

    /// A form of its own whose labels begin where the table's last column did.
    @Test func columnsOfTheirOwnAreNone() {
        let labels = [(780, "FORNO"), (760, "MULINO"), (740, "PIAZZA"), (720, "CORTILE")]
        let values = [(780, "Pane"), (760, "Farina"), (740, "Mercato"), (720, "Orto")]
        let rules =
            [760, 730, 700].map { "60 \($0) m 540 \($0) l S" } + [60, 200, 540].map { "\($0) 700 m \($0) 760 l S" }
        let table =
            "0 G 0.6 w " + rules.joined(separator: " ") + " 0 g " + RawPDF.text([(740, "1"), (710, "2")], left: 64)
            + " " + RawPDF.text([(740, "Tavolo minori"), (710, "Tavolo anziani")], left: 206)
        let form = RawPDF.text(labels, left: 206) + " " + RawPDF.text(values, left: 380)
        let words = DocumentReader().read(RawPDF(contents: [table, form]).bytes, names: ["orto.pdf"]).words
        #expect(words.first { $0.text == "PIAZZA" }?.cell == GridPosition(row: -1, column: 0, columns: 2))
        #expect(words.first { $0.text == "Mercato" }?.cell == GridPosition(row: -1, column: 1, columns: 2))
    }

    /// Where the second page begins with more rows, text below them is the page's.
    @Test func textBelowTheTablesRestIsNone() {
        func table(_ top: Int, _ rows: [(String, String)]) -> String {
            let bottom = top - 30 * rows.count
            let rules =
                (0...rows.count).map { "60 \(top - 30 * $0) m 540 \(top - 30 * $0) l S" }
                + [60, 200, 540].map { "\($0) \(bottom) m \($0) \(top) l S" }
            let texts = rows.enumerated().map { row, cells in
                RawPDF.text([(top - 20 - 30 * row, cells.0)], left: 64) + " "
                    + RawPDF.text([(top - 20 - 30 * row, cells.1)], left: 206)
            }
            return "0 G 0.6 w \(rules.joined(separator: " ")) 0 g \(texts.joined(separator: " "))"
        }
        let second =
            table(780, [("PIAZZA", "Mercato"), ("CORTILE", "Orto")]) + " "
            + RawPDF.text([(640, "La valutazione del piano")], left: 206)
        let words = DocumentReader().read(
            RawPDF(contents: [table(760, [("FORNO", "Pane"), ("MULINO", "Farina")]), second]).bytes, names: ["orto.pdf"]
        ).words
        #expect(words.first { $0.text == "valutazione" }?.cell == nil)
    }

    @Test func textElsewhereIsNone() {
        #expect(words(left: 220).first { $0.text == "carro" }?.cell == nil)
        #expect(words(left: 64).first { $0.text == "carro" }?.cell == nil)
    }
}
