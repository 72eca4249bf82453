import Rulebook
import Testing

@testable import Segmenting

/// Labels of common words before their values on one line.
@Suite struct InlineLabelsTests {
    private func read(_ lines: [String]) -> Segmented {
        Segmented(lines.joined(separator: "\n") + "\n", TestForm.objective)
    }

    @Test func whereAFormPrintsItsLabelsSoTheyAreLabels() {
        let read = read([
            "TITOLO INTERVENTO: Orto comune", "QUALI OBIETTIVI VUOLE RAGGIUNGERE: Aprire il cortile",
            "AZIONI PROGRAMMATE: La semina", "DESTINATARI: Chi abita qui", "RISORSE ECONOMICHE PREVENTIVATE: € 500",
            "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO? Meno rifiuti",
        ])
        #expect(read.values()["azioni"] == "La semina")
        #expect(read.values()["target"] == "Chi abita qui")
    }

    @Test func whereLabelsStandAloneALineThatBeginsSoIsText() {
        let read = read([
            "TITOLO INTERVENTO", "Orto comune", "QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile",
            "AZIONI PROGRAMMATE", "La semina", "DESTINATARI: chi abita qui", "RISORSE ECONOMICHE PREVENTIVATE", "€ 500",
        ])
        #expect(read.values()["azioni"]?.hasSuffix("DESTINATARI: chi abita qui") == true)
        #expect(read.values()["target"] == nil)
    }
}
