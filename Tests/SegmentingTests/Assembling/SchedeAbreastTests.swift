import Model
import Testing

@testable import Segmenting

/// Tables with one column of labels and a column for each scheda.
@Suite struct SchedeAbreastTests {
    private let labels = [
        "TITOLO INTERVENTO", "QUALI OBIETTIVI VUOLE RAGGIUNGERE", "AZIONI PROGRAMMATE", "TARGET",
        "RISORSE ECONOMICHE PREVENTIVATE", "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?",
    ]

    private func segmented(_ rows: [String]) -> Segmented {
        Segmented(zip(labels, rows).map { "\($0)\t\($1)" }.joined(separator: "\n"), TestForm.objective)
    }

    @Test func theyAreTold() {
        let read = segmented([
            "Orto comune\tForno comune", "Aprire il cortile.\tFare il pane.", "Semina\tImpasto",
            "Il rione\tLa frazione",
            "€ 5.000\t€ 3.000", "Meno rifiuti\tPiù pane",
        ])
        let findings = read.result.schede.flatMap(\.findings).filter { $0.field == "titolo" }
        #expect(findings.contains { $0.code == .labelMissing && $0.severity == .warning })
    }

    @Test func anAnswerInACellOfItsOwnIsNone() {
        let read = segmented([
            "Orto comune", "Aprire\til cortile", "Semina\tin marzo", "SI\tIl rione", "SI\t€ 5.000", "SI\tMeno rifiuti",
        ])
        #expect(!read.result.schede.flatMap(\.findings).contains { $0.field == "titolo" })
    }
}
