import Model
import Testing

@testable import Reading

/// Labels and values with no line and no gap between their rows.
@Suite struct TouchingRowTests {
    private func words(_ drawing: String, labels: [(Int, String)], values: [(Int, String)], more: String = "") -> [Word]
    {
        let content =
            drawing + " 0 g " + RawPDF.text(labels, left: 64) + " " + RawPDF.text(values, left: 210) + " " + more
        return DocumentReader().read(RawPDF(content: content).bytes, names: ["orto.pdf"]).words
    }

    private func texts(_ words: [Word]) -> String { words.map(\.text).joined(separator: " ") }

    /// Rows of two cells each, from the top down.
    private func table(_ top: Int, _ rows: [(String, String)]) -> (drawing: String, text: String) {
        let drawing = rows.indices.map { row in
            "0 G 0.6 w 210 \(top - 12 * row - 12) 100 12 re S 310 \(top - 12 * row - 12) 120 12 re S"
        }
        let words = rows.enumerated().map { row, cells in
            RawPDF.text([(top - 12 * row - 9, cells.0)], left: 214) + " "
                + RawPDF.text([(top - 12 * row - 9, cells.1)], left: 314)
        }
        return (drawing.joined(separator: " "), words.joined(separator: " "))
    }

    @Test func aRuledTableInOneValueLeavesTheOthersWithTheirLabels() {
        let table = table(656, [("Bottega", "Giorni"), ("Forno", "Cinque"), ("Mulino", "Due")])
        let words = words(
            table.drawing,
            labels: [
                (692, "CHE COSA SI VENDE"), (680, "NEL RIONE"), (668, "QUALI BOTTEGHE"), (656, "SONO APERTE"),
                (644, "NEL RIONE"), (608, "DOVE"), (596, "QUANDO SI COMINCIA"), (584, "E CON CHI"),
            ],
            values: [
                (692, "Pane e torte"), (668, "Ecco le botteghe"), (608, "In piazza, dietro il mulino vecchio"),
                (596, "Domani"),
            ],
            more: table.text)
        #expect(
            texts(words)
                == "CHE COSA SI VENDE Pane e torte NEL RIONE QUALI BOTTEGHE Ecco le botteghe SONO APERTE NEL RIONE"
                + " Bottega Giorni Forno Cinque Mulino Due DOVE In piazza, dietro il mulino vecchio QUANDO SI"
                + " COMINCIA Domani E CON CHI")
        #expect(
            words.filter { $0.innerCell != nil }.map(\.text) == [
                "Bottega", "Giorni", "Forno", "Cinque", "Mulino", "Due",
            ])
    }

    /// Two labels of two lines, each beside a value of two, are not one label of four.
    @Test func labelsOfSeveralLinesKeepTheirValues() {
        let words = words(
            "",
            labels: [
                (752, "CHE COSA SI VENDE"), (740, "NEL RIONE ANTICO"), (708, "QUALI BOTTEGHE"), (696, "DI QUARTIERE"),
                (684, "QUALI MULINI DELLA"), (672, "VALLE"), (640, "QUANDO E DOVE SI COMINCIA"),
            ],
            values: [
                (752, "Pane e torte, e la farina del mulino"), (708, "Il forno della piazza, quello che apre"),
                (696, "alle sei."), (684, "Il mulino vecchio, che macina ancora"), (672, "due volte."), (640, "Domani"),
            ])
        #expect(
            texts(words).contains("QUALI BOTTEGHE Il forno della piazza, quello che apre DI QUARTIERE alle sei. QUALI"))
    }

    @Test func aTableWithoutLinesDoes() {
        let words = words(
            "",
            labels: [
                (692, "CHE COSA"), (680, "DOVE"), (668, "QUALI BOTTEGHE"), (656, "SONO APERTE"), (644, "NEL RIONE"),
                (632, "QUANDO"),
            ],
            values: [
                (692, "Pane e torte di castagne, e farina"), (680, "In piazza, dietro il mulino vecchio"),
                (668, "Bottega"), (656, "Forno"), (644, "Mulino"), (632, "Domani mattina, o dopodomani"),
            ], more: RawPDF.text([(668, "Giorni"), (656, "Cinque"), (644, "Due")], left: 320))
        #expect(
            texts(words)
                == "CHE COSA Pane e torte di castagne, e farina DOVE In piazza, dietro il mulino vecchio QUALI BOTTEGHE"
                + " SONO APERTE NEL RIONE Bottega Giorni Forno Cinque Mulino Due QUANDO Domani mattina, o dopodomani")
    }

    @Test func theFirstLineOfAValueMayStandAboveItsLabel() {
        // As in spreadsheets, whose cells stand at the bottom of their rows.
        let words = words(
            "", labels: [(680, "CHE COSA"), (650, "DOVE"), (609, "QUANDO"), (597, "SI COMINCIA")],
            values: [
                (692, "Pane e torte di castagne, e"), (680, "farina"), (662, "In piazza, dietro il"), (650, "mulino"),
                (613, "Domani"),
            ])
        #expect(
            texts(words)
                == "CHE COSA Pane e torte di castagne, e farina DOVE In piazza, dietro il mulino QUANDO SI COMINCIA Domani"
        )
    }

    @Test func aValueMayStandWhollyAboveItsLabel() {
        let values = [
            (722, "Tutti, anche le"), (710, "scuole"), (692, "Pane e torte di castagne, e"), (680, "farina"),
            (662, "In piazza, dietro il"), (650, "mulino"), (618, "Domani"),
        ]
        let labels = [(710, "CHI"), (680, "CHE COSA"), (650, "DOVE"), (604, "QUANDO"), (592, "SI COMINCIA")]
        #expect(texts(words("", labels: labels, values: values)).hasSuffix("mulino QUANDO SI COMINCIA Domani"))
        // Where labels begin beside their values, the last one has none.
        let upper = [(722, "CHI"), (692, "CHE COSA"), (662, "DOVE"), (604, "QUANDO"), (592, "SI COMINCIA")]
        #expect(texts(words("", labels: upper, values: values)).hasSuffix("mulino Domani QUANDO SI COMINCIA"))
    }

    @Test func paragraphsOfValuesAreTold() {
        let words = words(
            "", labels: [(692, "CHE COSA"), (656, "DOVE"), (644, "QUANDO"), (632, "CON CHI")],
            values: [
                (692, "Pane"), (680, "Torte di castagne"), (668, "Farina"), (656, "In piazza"), (644, "Domani"),
                (632, "Con tutte le botteghe del rione e con quelle dei due rioni vicini, che sono"),
            ])
        let torte = words.first { $0.text == "Torte" }
        #expect(torte?.gap == .paragraph)
    }
}
