import Model
import Testing

@testable import Segmenting

/// Forms whose labels stand beside each other, each above its value.
@Suite struct LabelRowsTests {
    private func form(_ rows: [[String]]) -> Segmented {
        let cells = rows.map { row in
            let span = row.count == 1 ? " colspan=2" : ""
            return "<tr>" + row.map { "<td\(span)>\($0)</td>" }.joined() + "</tr>"
        }.joined()
        return Segmented("<html><body><table>\(cells)</table></body></html>", as: .markup, TestForm.objective)
    }

    private let head = [
        ["TITOLO INTERVENTO"], ["Orto comune"], ["QUALI OBIETTIVI VUOLE RAGGIUNGERE"], ["Aprire il cortile."],
    ]

    @Test func eachLabelOfARowHasWhatStandsBelowIt() {
        let values = form(
            head + [["AZIONI PROGRAMMATE", "RISORSE ECONOMICHE PREVENTIVATE"], ["Semina<br>Raccolto", "€ 5.000"]]
                + [["QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?"], ["Meno rifiuti"]]
        ).values()
        #expect(values["azioni"] == "Semina\nRaccolto")
        #expect(values["risorse"] == "€ 5.000")
        #expect(values["impatto"] == "Meno rifiuti")
    }

    @Test func anEmptyCellLeavesItsLabelBlank() {
        let values = form(
            head + [["AZIONI PROGRAMMATE", "RISORSE ECONOMICHE PREVENTIVATE"], ["Semina", ""]]
        ).values()
        #expect(values["azioni"] == "Semina")
        #expect(values["risorse"] == "")
    }

    @Test func aValueBesideTheLastLabelIsThatLabels() {
        let values = form(
            head + [["AZIONI PROGRAMMATE", "Semina"], ["TARGET", "Il rione"], ["", "e chi ci passa"]]
        ).values()
        #expect(values["azioni"] == "Semina")
        #expect(values["target"] == "Il rione e chi ci passa")
    }
}
