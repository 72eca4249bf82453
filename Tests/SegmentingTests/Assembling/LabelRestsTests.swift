import Model
import Testing

@testable import Segmenting

/// Words of labels that the template lacks.
@Suite struct LabelRestsTests {
    private static let titles = ["Orto comune", "Forno di quartiere", "Mulino della valle"]

    private func read(target: String, impact: String = "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?") -> Segmented {
        let forms = Self.titles.map { title in
            """
            TITOLO INTERVENTO
            \(title)
            QUALI OBIETTIVI VUOLE RAGGIUNGERE
            Vivere bene a \(title.lowercased()).
            \(target)
            Chi abita vicino a \(title.lowercased()).
            PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE? \(title == Self.titles[1] ? "SI" : "NO")
            \(impact)
            Più visite a \(title.lowercased()).
            """
        }
        return Segmented(forms.joined(separator: "\n") + "\n", as: .text, rules: TestForm.answering)
    }

    @Test(arguments: [
        "TARGET DI UTENZA", "TARGET DEGLI ORTI (se pertinente)", "TARGET 2031/33?", "TARGET DEI CORTILI:",
    ])
    func whatAllFormsHaveBehindALabelIsItsOwn(_ label: String) {
        let read = read(target: label)
        for (number, title) in Self.titles.enumerated() {
            #expect(read.values(number)["target"] == "Chi abita vicino a \(title.lowercased()).")
            #expect(read.values(number)["asst"] == (number == 1 ? "SI" : "NO"))
        }
    }

    /// Values may begin alike, but not as the label is printed.
    @Test(arguments: [
        "TARGET Famiglie:", "TARGET Famiglie", "TARGET € 3.000", "TARGET NO", "TARGET ANZIANI:",
        "TARGET FORNAI E MUGNAI",
    ])
    func whatMayBeAValueStays(_ label: String) {
        let value = label.split(separator: " ").dropFirst().joined(separator: " ")
        #expect(read(target: label).values(1)["target"]?.hasPrefix(value) == true)
    }

    @Test func wordsInTheMiddleOfALabelAreIts() {
        let read = read(target: "TARGET", impact: "QUALE IMPATTO O EFFETTO SUI RIONI DOVREBBE AVERE L'INTERVENTO?")
        #expect(read.values(2)["impatto"] == "Più visite a mulino della valle.")
    }
}
