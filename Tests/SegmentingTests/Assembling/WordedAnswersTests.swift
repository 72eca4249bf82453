import Model
import Testing

@testable import Segmenting

/// Answers that say what another wording of their label does.
@Suite struct WordedAnswersTests {
    private func read(_ answer: String) -> Segmented {
        Segmented(
            """
            TITOLO INTERVENTO

            Orto comune

            QUALI OBIETTIVI VUOLE RAGGIUNGERE

            Aprire il cortile

            AZIONI PROGRAMMATE

            La semina e il raccolto

            COME SI FA

            \(answer)

            QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?

            Meno sassi
            """, TestForm.worded)
    }

    @Test func theAnswerStaysOne() {
        let read = read("Quali modalità operative sono adottate")
        #expect(read.values()["azioni"] == "La semina e il raccolto")
        #expect(read.values()["modalita"] == "Quali modalità operative sono adottate")
    }

    @Test func anotherAnswerIsReadAsBefore() {
        #expect(read("Con il rione").values()["modalita"] == "Con il rione")
    }
}
