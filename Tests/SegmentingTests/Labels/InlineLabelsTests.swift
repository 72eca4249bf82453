import Model
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

    /// Numbers may count them, and hints stand behind them.
    @Test(arguments: [("1.", ""), ("a)", ""), ("1 –", ""), ("", " (chi ne ha bisogno)")])
    func soTheyAreCountedAndWithHints(_ mark: String, _ hint: String) {
        let form = { (title: String) in
            [
                "TITOLO INTERVENTO: \(title)", "QUALI OBIETTIVI VUOLE RAGGIUNGERE: Aprire \(title.lowercased())",
                "AZIONI PROGRAMMATE: La semina", "DESTINATARI\(hint): Chi passa da \(title.lowercased())",
                "RISORSE ECONOMICHE PREVENTIVATE: € 500", "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO? Meno rifiuti",
            ].enumerated().map { number, line in
                mark.isEmpty
                    ? line
                    : mark.replacing("1", with: "\(number + 1)").replacing("a", with: "\(Array("abcdef")[number])")
                        + " " + line
            }
        }
        let read = read(["Orto comune", "Forno", "Mulino"].flatMap(form))
        #expect(
            read.values(0)["target"] == "Chi passa da orto comune" && read.values(2)["target"] == "Chi passa da mulino")
        #expect(read.values(1)["azioni"] == "La semina")
    }

    @Test func whereLabelsStandAloneALineThatBeginsSoIsText() {
        let read = read([
            "TITOLO INTERVENTO", "Orto comune", "QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile",
            "AZIONI PROGRAMMATE", "La semina", "DESTINATARI: chi abita qui", "RISORSE ECONOMICHE PREVENTIVATE", "€ 500",
        ])
        #expect(read.values()["azioni"]?.hasSuffix("DESTINATARI: chi abita qui") == true)
        #expect(read.values()["target"] == nil)
    }

    /// Long values stand below their labels.
    @Test func someLabelsMayStandAbove() {
        let read = read([
            "TITOLO INTERVENTO: Orto comune", "QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile a chi passa.",
            "AZIONI PROGRAMMATE", "La semina", "DESTINATARI: Chi abita qui", "RISORSE ECONOMICHE PREVENTIVATE: € 500",
            "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE? NO",
            "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", "Meno rifiuti e più ombra.",
        ])
        #expect(read.values()["azioni"] == "La semina")
        #expect(read.values()["target"] == "Chi abita qui")
    }

    /// Another form has the label of the resources, too.
    @Test func eachFormsLabelsAreCounted() {
        let text =
            "TITOLO INTERVENTO: Orto comune\nAZIONI PROGRAMMATE: La semina\nDESTINATARI: Chi abita qui\n"
            + "RISORSE ECONOMICHE PREVENTIVATE: € 500\n"
        for forms in [[TestForm.objective, TestForm.action], [TestForm.action, TestForm.objective]] {
            let read = Segmented(text, as: .text, rules: Rulebook(templates: forms))
            #expect(read.values()["target"] == "Chi abita qui" && read.values()["risorse"] == "€ 500")
        }
    }
}
