import Model
import Testing

@testable import Segmenting

/// The rest of a label on a line of its own between the lines of a value.
@Suite struct OptionalTailsTests {
    private func impact(_ lines: String) -> String? {
        Segmented(
            """
            Azione 1 Orto comune

            Descrizione obiettivo Aprire il cortile

            Target Il rione

            Quale impatto vuole raggiungere \(lines)
            """, TestForm.action
        ).values()["impatto"]
    }

    @Test func itIsTheLabels() {
        #expect(impact("Meno sassi\nl'intervento?\nnel cortile") == "Meno sassi nel cortile")
        #expect(impact("Meno sassi\nl'intervento?") == "Meno sassi")
    }

    @Test(arguments: ["Meno sassi\nl'intervento\nè finito", "Meno sassi\nl'intervento? Certo", "Meno sassi\na che?"])
    func otherLinesStay(_ lines: String) {
        #expect(impact(lines) == lines.replacing("\n", with: " "))
    }

    /// A line that begins as what the label may lack does, and goes on otherwise.
    @Test func aLineOfTheValueThatBeginsLikeItStays() {
        let read = Segmented(
            "TITOLO INTERVENTO\nArea verde del rione\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\nAprire il cortile\nTARGET\nIl rione\n",
            TestForm.objective)
        #expect(read.titles == ["Area verde del rione"])
    }
}
