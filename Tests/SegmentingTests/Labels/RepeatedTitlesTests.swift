import Model
import Rulebook
import Testing

@testable import Segmenting

/// Forms whose first row is printed again at the head of each of their pages.
@Suite struct RepeatedTitlesTests {
    private func segmented(_ text: String) -> Segmented { Segmented(text, TestForm.objective) }

    @Test func aRowThatRepeatsTheTitleAtAPagesHeadIsFurniture() {
        let read = segmented(
            """
            TITOLO INTERVENTO             Botteghe della cura
                                          nei borghi di mezza costa
            QUALI OBIETTIVI VUOLE         Portare un presidio
            RAGGIUNGERE
            AZIONI PROGRAMMATE            Aprire due botteghe
            \u{0C}TITOLO INTERVENTO             Botteghe della cura
                                          nei borghi di mezza costa
                                          e tenerle aperte
            TARGET                        Chi abita lontano
            QUALE IMPATTO DOVREBBE        Meno viaggi
            AVERE L'INTERVENTO?
            """)
        #expect(read.titles == ["Botteghe della cura nei borghi di mezza costa"])
        #expect(read.values()["azioni"] == "Aprire due botteghe e tenerle aperte")
        #expect(read.values()["target"] == "Chi abita lontano")
        #expect(read.words(.furniture) == "TITOLO INTERVENTO Botteghe della cura nei borghi di mezza costa")
    }

    /// Pages that are printed say where each word stands.
    @Test func onPrintedPagesToo() {
        let schede = printed([
            (1, "TITOLO INTERVENTO", "Orto comune"), (1, "QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"),
            (2, "TITOLO INTERVENTO", "Orto comune"), (2, "AZIONI PROGRAMMATE", "La semina"), (2, "TARGET", "Il rione"),
        ])
        #expect(schede.map(\.title) == ["Orto comune"])
        #expect(schede.first?.fields.count == 4)
    }

    /// Below the title another form goes on as the first one did.
    @Test func aFormOfTheSameTitleOnTheNextPageIsAnother() {
        let rows = [
            ("TITOLO INTERVENTO", "Orto comune"), ("QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"),
            ("AZIONI PROGRAMMATE", "La semina"), ("TARGET", "Il rione"),
        ]
        let schede = printed([1, 2].flatMap { page in rows.map { (page, $0.0, $0.1) } })
        #expect(schede.map(\.title) == ["Orto comune", "Orto comune"])
    }

    private func printed(_ rows: [(Int, String, String)]) -> [SegmentedScheda] {
        var document = Document(text: "")
        func add(_ text: String, page: Int, row: Int, column: Int) {
            for (index, word) in text.split(separator: " ").enumerated() {
                let left = 60 + 200 * Double(column) + 30 * Double(index)
                document.words.append(
                    Word(
                        text: String(word), place: .page(page, Box(left: left, top: 80, right: left + 25, bottom: 90)),
                        line: row, gap: index > 0 ? .space : column > 0 ? .cell : .row,
                        cell: GridPosition(row: row, column: column, columns: 2)))
            }
        }
        for (row, cells) in rows.enumerated() {
            add(cells.1, page: cells.0, row: row, column: 0)
            add(cells.2, page: cells.0, row: row, column: 1)
        }
        return Segmenter(rules: Rulebook(templates: [TestForm.objective])).segment(document).schede
    }

    @Test func anotherFormOfTheSameTitleIsNone() {
        let form = """
            TITOLO INTERVENTO

            Botteghe della cura

            QUALI OBIETTIVI VUOLE RAGGIUNGERE

            Portare un presidio

            TARGET

            Chi abita lontano
            """
        #expect(segmented(form + "\n\u{0C}\n" + form).titles == ["Botteghe della cura", "Botteghe della cura"])
    }

    /// Titles that begin with the same line are not the same.
    @Test func anotherTitleWithTheSameFirstLineBeginsAForm() {
        func form(_ rione: String) -> String {
            """
            TITOLO INTERVENTO

            Botteghe della cura
            nel rione \(rione)

            QUALI OBIETTIVI VUOLE RAGGIUNGERE

            Portare un presidio

            TARGET

            Chi abita lontano
            """
        }
        #expect(
            segmented(form("Alto") + "\n\u{0C}" + form("Basso")).titles
                == ["Botteghe della cura nel rione Alto", "Botteghe della cura nel rione Basso"])
    }

    @Test func anotherTitleAtAPagesHeadBeginsAForm() {
        func form(_ title: String) -> String {
            """
            TITOLO INTERVENTO             \(title)
            QUALI OBIETTIVI VUOLE         Portare un presidio
            RAGGIUNGERE
            TARGET                        Chi abita lontano
            """
        }
        #expect(
            segmented(form("Botteghe della cura") + "\n\u{0C}" + form("Botteghe dei mestieri")).titles
                == ["Botteghe della cura", "Botteghe dei mestieri"])
    }
}
