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

    /// The end of the value above a form is no head, nor is the same line of another one.
    @Test func theEndOfAValueIsNone() {
        let scheda =
            "TITOLO INTERVENTO                  Orto comune\nQUALI OBIETTIVI VUOLE RAGGIUNGERE  Aprire il cortile\n"
            + "AZIONI PROGRAMMATE                 Si semina:\n"
        let last = "                                   Anno 2027: nove\n"
        let read = Segmented(
            scheda + last + scheda + "\u{0C}" + last + "TARGET                             Il rione\n",
            TestForm.objective)
        #expect(read.values(1)["azioni"] == "Si semina:\nAnno 2027: nove")
        #expect(read.words(.furniture).isEmpty)
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
