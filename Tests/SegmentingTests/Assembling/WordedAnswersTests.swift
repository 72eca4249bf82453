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

    /// In another row's cell the same words are that row's value.
    @Test func aValueInTheRowAboveStaysOne() {
        let read = Segmented(
            "TITOLO INTERVENTO\tOrto comune\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile\n"
                + "AZIONI PROGRAMMATE\tCome si fa\nQuali modalità operative sono adottate\t\n"
                + "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?\tMeno sassi\n", TestForm.worded)
        #expect(read.values()["azioni"] == "Come si fa" && read.values()["modalita"] == "")
    }
}
