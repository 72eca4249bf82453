import Model
import Testing

@testable import Segmenting

/// Forms that fill a page each: what recurs at the pages' edges is the form.
@Suite struct SparedLabelsTests {
    private func pages(_ page: (Int) -> String) -> Segmented {
        Segmented((1...6).map(page).joined(separator: "\u{0C}"), TestForm.objective)
    }

    @Test func labelsAtThePagesEdges() {
        let segmented = pages { page in
            "TITOLO INTERVENTO\nOrto numero \(page)\n\nAZIONI PROGRAMMATE\nSemina nel cortile \(page)\n\nTARGET\nRione \(page)\n\n"
                + "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?\tNO\n"
        }
        #expect(segmented.titles == (1...6).map { "Orto numero \($0)" })
        for scheda in segmented.result.schede.indices { #expect(segmented.values(scheda)["asst"] == "NO") }
        #expect(segmented.words(.furniture) == "")
    }

    @Test func labelsThatAreCountedToo() {
        let segmented = pages { page in
            "1) TITOLO INTERVENTO\nOrto numero \(page)\n\n2) AZIONI PROGRAMMATE\nSemina nel cortile \(page)\n\n"
                + "3) TARGET\nRione \(page)\n"
        }
        #expect(segmented.titles == (1...6).map { "Orto numero \($0)" })
    }

    @Test func otherLinesThatRecurStayFurniture() {
        let segmented = pages { page in
            "Piano di zona della valle\n\nTITOLO INTERVENTO\nOrto numero \(page)\n\nAZIONI PROGRAMMATE\nSemina \(page)\n\n"
                + "TARGET\n\(["Rione", "Borgo", "Valle", "Paese", "Corte", "Monte"][page - 1])\n"
        }
        #expect(segmented.titles.count == 6)
        #expect(segmented.words(.furniture).hasPrefix("Piano di zona della valle Piano"))
    }

    @Test func aNameThatBeginsAsALabelDoes() {
        let segmented = pages { page in
            "Quali obiettivi vuole il rione\n\nTITOLO INTERVENTO\nOrto numero \(page)\n\nAZIONI PROGRAMMATE\nSemina \(page)\n\n"
                + "TARGET\n\(["Rione", "Borgo", "Valle", "Paese", "Corte", "Monte"][page - 1])\n"
        }
        #expect(segmented.titles.count == 6)
        #expect(segmented.words(.furniture).hasPrefix("Quali obiettivi vuole il rione Quali"))
    }
}
