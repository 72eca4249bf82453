import Model
import Testing

@testable import Segmenting

/// A scheda whose labels a page break printed twice.
@Suite struct HeadlessDraftTests {
    private let head = """
        Azione 1.1 Orto comune
        Descrizione obiettivo\tAprire il cortile ai vicini.
        Target\tFamiglie del rione

        """

    @Test func aLabelPrintedAgainBeginsNoScheda() {
        let segmented = Segmented(
            head + "Target\te delle scuole\nRisorse economiche preventivate\t1.200 euro\n", TestForm.action)
        #expect(segmented.result.schede.count == 1)
        let scheda = segmented.result.schede.first
        #expect(scheda?.findings.filter { $0.code == .labelRepeated }.map(\.field) == ["target"])
        #expect(scheda?.fields.map(\.key) == ["titolo", "descrizione", "target", "risorse"])
        #expect(segmented.words(.residue).isEmpty)
    }

    @Test func aHeadingBetweenThemParts() {
        let first = head + "Risorse economiche preventivate\t1.200 euro\n"
        let second = first.replacing("1.1 Orto comune", with: "1.2 Forno del rione")
        #expect(Segmented(first + second, TestForm.action).titles == ["Orto comune", "Forno del rione"])
    }
}
