import Model
import Testing

@testable import Segmenting

/// Forms whose table has a head that is printed again on each of their pages.
@Suite struct RepeatedHeadsTests {
    private func segmented(_ second: String) -> Segmented {
        Segmented(
            """
            SCHEDA DEL RIONE
            TITOLO INTERVENTO

            Botteghe della cura

            QUALI OBIETTIVI VUOLE RAGGIUNGERE

            Portare un presidio
            nei borghi e

            \u{0C}\(second)
            tenerlo aperto.

            TARGET

            Chi abita lontano
            """, TestForm.objective)
    }

    @Test func areFurnitureWhereNoFormBegins() {
        let read = segmented("SCHEDA DEL RIONE")
        #expect(read.values()["obiettivi"] == "Portare un presidio nei borghi e tenerlo aperto.")
        #expect(read.words(.furniture) == "SCHEDA DEL RIONE")
    }

    @Test func anotherLineIsTheValues() {
        #expect(segmented("SCHEDA DEL BORGO").words(.furniture) == "")
    }

    @Test func aboveAnotherFormTheyStay() {
        let form = """
            SCHEDA DEL RIONE
            TITOLO INTERVENTO

            Botteghe della cura

            QUALI OBIETTIVI VUOLE RAGGIUNGERE

            Portare un presidio.

            TARGET

            Chi abita lontano
            """
        let read = Segmented(form + "\n\n\u{0C}" + form, TestForm.objective)
        #expect(read.titles.count == 2)
        #expect(read.words(.furniture) == "")
    }
}
