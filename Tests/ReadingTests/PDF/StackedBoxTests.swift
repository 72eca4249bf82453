import Model
import Testing

@testable import Reading

/// Forms of one column: labels above their values, each in a box of its own.
@Suite struct StackedBoxTests {
    /// A page with rows of 20 points between lines from side to side, and a line of text below them.
    private func document(_ rows: [String]) -> Document {
        var content = ""
        for place in 0...rows.count { content += "60 \(780 - 20 * place) m 535 \(780 - 20 * place) l S\n" }
        for x in [60, 535] { content += "\(x) 780 m \(x) \(780 - 20 * rows.count) l S\n" }
        for (place, text) in (rows + ["Il responsabile del rione"]).enumerated() {
            content += "BT /F 9 Tf 64 \(766 - 20 * place) Td (\(text)) Tj ET\n"
        }
        return DocumentReader().read(RawPDF(content: content).bytes, names: ["prova.pdf"])
    }

    @Test func labelsInCapitalsMakeThePageOneToLookForBoxes() {
        let words = document([
            "TITOLO INTERVENTO", "Orto comune", "QUALI OBIETTIVI", "Aprire il cortile", "RISULTATI", "Dieci aiuole",
        ]).words
        #expect(words.last?.cell == nil)
        #expect(words.filter { $0.cell != nil }.map(\.text).last == "aiuole")
        #expect(Set(words.compactMap(\.cell?.row)).count == 6)
        #expect(Set(words.compactMap(\.cell?.columns)) == [1])
    }

    @Test func aPageOfProseIsNotDrawn() {
        let lines = [
            (40.0, "Il piano del rione dice a tutti che cosa si farà nei prossimi anni con i vicini e le scuole"),
            (60.0, "e con chi passa di qui, ogni giorno, a piedi o in bicicletta, per andare al lavoro o a casa"),
        ]
        let words = lines.flatMap { top, text in
            text.split(separator: " ").enumerated().map { place, word in
                PageWord(
                    text: String(word),
                    box: Box(left: 60 + 25 * Double(place), top: top, right: 83 + 25 * Double(place), bottom: top + 10),
                    fontSize: 10)
            }
        }
        #expect(!PageShape.mayHoldTable(words))
    }
}
