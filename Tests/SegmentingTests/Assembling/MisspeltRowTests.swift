import Model
import Testing

@testable import Segmenting

/// Short labels with a wrong letter.
@Suite struct MisspeltRowTests {
    private func read(_ label: String, below: String = "") -> Segmented {
        Segmented(
            "TITOLO INTERVENTO\tOrto comune\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile.\n"
                + "AZIONI PROGRAMMATE\tSemina con la scuola\n\(label)\tChi abita qui.\n\(below)"
                + "RISORSE ECONOMICHE PREVENTIVATE\t€ 3.000\n", TestForm.objective)
    }

    @Test(arguments: ["TRAGET", "TARGEET", "TARGTE", "TRGET", "4. TAGRET"])
    func areToldByTheirPlace(_ label: String) {
        let read = read(label, below: "\te chi vi lavora.\n")
        #expect(read.values()["target"] == "Chi abita qui.\ne chi vi lavora.")
        #expect(read.values()["azioni"] == "Semina con la scuola")
        #expect(read.codes.contains(.labelMisspelt))
    }

    @Test(arguments: ["BUDGET", "TARE", "FORNI"])
    func otherWordsAreNone(_ label: String) {
        #expect(read(label).values()["target"] == nil)
    }

    /// Wrong letters of one word make it another.
    @Test func anotherWordAmongALabelsOwnIsNoTypingError() {
        func read(_ label: String) -> [String: String] {
            Segmented(
                "TITOLO INTERVENTO\tOrto comune\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile.\n"
                    + "TARGET\tChi abita qui.\n\(label)\t€ 3.000\n"
                    + "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?\tVicini contenti.\n", TestForm.objective
            ).values()
        }
        #expect(read("RISORSE ECONOMICHE PREVENTIVATI")["risorse"] == "€ 3.000")
        #expect(read("RISERVE ECONOMICHE PREVENTIVATE")["risorse"] == nil)
    }

    /// The form has its label: what resembles it below is a value's row.
    @Test func whereTheFormHasItsLabelNoneIsMissing() {
        let read = read("TARGET", below: "TARGETS\tgli altri\n")
        #expect(read.values()["target"]?.hasPrefix("Chi abita qui.") == true)
    }
}
