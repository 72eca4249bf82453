import Model
import Rulebook
import Testing

@testable import Segmenting

/// Forms whose table stands in a cell as in a frame.
@Suite struct FramedRowTests {
    private static let asst = "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?"
    private static let rows = [
        ("TITOLO INTERVENTO", "Orto comune"), ("QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile."),
        ("AZIONI PROGRAMMATE", "Scavare"), ("TARGET", "Il rione"), (asst + "<p>SI/NO</p>", "NO"),
    ]

    private func table(_ rows: some Sequence<(String, String)>) -> String {
        "<table>" + rows.map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" }.joined() + "</table>"
    }

    private func frame(_ content: String) -> String { "<tr><td>\(content)</td></tr>" }

    private func segmented(_ rows: String) -> Segmented {
        let segmented = Segmented("<table>\(rows)</table>", as: .markup, TestForm.objective)
        #expect(segmented.result.accounts.count == segmented.document.words.count)
        return segmented
    }

    /// The prompt stands in the label's cell, as it does without a frame.
    @Test func areRowsOfTheForm() {
        let found = segmented(frame("Scheda" + table(Self.rows.prefix(3))) + frame(table(Self.rows.dropFirst(3))))
        #expect(
            found.values() == [
                "titolo": "Orto comune", "obiettivi": "Aprire il cortile.", "azioni": "Scavare", "target": "Il rione",
                "asst": "NO",
            ])
    }

    @Test func aValuesTableIsNoFrame() {
        let inner = table([("Chi", "vicini"), ("Dove", "nel cortile")])
        let rows = Self.rows.map { frame($0.0) + frame($0.0 == "AZIONI PROGRAMMATE" ? inner : $0.1) }
        #expect(segmented(rows.joined()).values()["azioni"] == "Chi | vicini\nDove | nel cortile")
    }

    /// Below the label of a value, in its cell or in the row above, the rows may begin with labels.
    @Test func aTableOfLabelsInAValueIsNoFrame() {
        let inner = table([("TARGET", "in tre anni 100"), ("AZIONI PROGRAMMATE", "tre semine")])
        for isAbove in [true, false] {
            let rows = Self.rows.dropLast().map { isAbove ? frame($0.0) + frame($0.1) : frame("\($0.0)<p>\($0.1)</p>") }
            let last = "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?"
            let found = segmented(
                rows.joined() + (isAbove ? frame(last) + frame(inner) : frame("<p>\(last)</p>" + inner)))
            #expect(found.values()["target"] == "Il rione")
            #expect(found.values()["impatto"] == "TARGET | in tre anni 100\nAZIONI PROGRAMMATE | tre semine")
        }
    }
}
