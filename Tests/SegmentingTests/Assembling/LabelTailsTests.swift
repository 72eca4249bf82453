import Model
import Testing

@testable import Segmenting

/// Notes in brackets behind labels, which no template knows.
@Suite struct LabelTailsTests {
    private func values(_ text: String) -> [String: String] {
        Segmented(text, as: .text, rules: TestForm.answering).values()
    }

    @Test func theyEndTheLineOfALabelAboveItsValue() {
        let read = values(
            """
            TITOLO INTERVENTO
            Orto comune
            QUALI OBIETTIVI VUOLE RAGGIUNGERE (in breve)
            Aprire il cortile
            AZIONI PROGRAMMATE (2031-2033):
            La semina
            TARGET (a chi si rivolge)
            Chi abita qui
            """)
        #expect(read["obiettivi"] == "Aprire il cortile")
        #expect(read["azioni"] == "La semina")
        #expect(read["target"] == "Chi abita qui")
    }

    @Test func theyStandInTheLabelsColumn() {
        let read = values(
            """
            TITOLO INTERVENTO                    Orto comune
            QUALI OBIETTIVI VUOLE RAGGIUNGERE    Aprire il cortile a chi
            (in breve, per punti)                abita nel rione
            AZIONI PROGRAMMATE (nel triennio)    La semina
            TARGET                               Chi abita qui
            """)
        #expect(read["obiettivi"] == "Aprire il cortile a chi abita nel rione")
        #expect(read["azioni"] == "La semina")
    }

    /// In text what a form says twice is its own; once, it may be the value.
    @Test func whatNothingTellsIsTheValues() {
        let form = """
            TITOLO INTERVENTO
            Orto comune
            QUALI OBIETTIVI VUOLE RAGGIUNGERE: (in breve)
            Aprire il cortile
            AZIONI PROGRAMMATE (la semina)
            e il raccolto
            RISORSE ECONOMICHE PREVENTIVATE (fondo del rione)
            circa 200 euro
            """
        let once = values(form)
        #expect(once["obiettivi"] == "(in breve) Aprire il cortile")
        #expect(once["risorse"] == "(fondo del rione) circa 200 euro")
        #expect(once["azioni"] == "(la semina) e il raccolto")
        let twice = values(form + "\n" + form.replacing("Orto comune", with: "Il forno"))
        #expect(twice["azioni"] == "e il raccolto")
    }

    /// An amount, an answer, the areas of a title, and what goes on with the value.
    @Test func otherBracketsAreTheValues() {
        let read = values(
            """
            TITOLO INTERVENTO (Orto)
            comune
            QUALI OBIETTIVI VUOLE RAGGIUNGERE (insieme) aprire
            il cortile
            RISORSE ECONOMICHE PREVENTIVATE
            (€ 5.000) del comune
            """)
        #expect(read["titolo"] == "(Orto) comune")
        #expect(read["obiettivi"] == "(insieme) aprire il cortile")
        #expect(read["risorse"] == "(€ 5.000) del comune")
    }
}
