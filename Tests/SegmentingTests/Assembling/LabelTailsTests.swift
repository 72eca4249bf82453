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

    /// Prompts in the labels' column, which the lines of the page part from their label: the form says them more than once.
    @Test func whatAFormSaysInTheLabelsColumnIsNoValue() {
        func read(_ prompts: [String]) -> [String: String] {
            values(
                """
                TITOLO INTERVENTO                    Orto comune
                QUALI OBIETTIVI VUOLE RAGGIUNGERE    Aprire il cortile a chi
                \(prompts[0])                             abita nel rione
                AZIONI PROGRAMMATE                   La semina, poi
                \(prompts[1])                             il raccolto
                TARGET                               Chi abita qui
                """)
        }
        let often = read(["in breve", "in breve"])
        #expect(often["obiettivi"] == "Aprire il cortile a chi abita nel rione")
        #expect(often["azioni"] == "La semina, poi il raccolto")
        #expect(read(["in breve", "        "])["obiettivi"]?.contains("in breve") == true)
    }

    /// The template's own prompt, wherever the page's lines put it; ticked it would be an answer.
    @Test func theTemplatesPromptIsNoValue() {
        let label = "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?"
        let rows = [
            ("TITOLO INTERVENTO", "Orto comune"), ("QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Due cose"), (label, "NO, gli"),
            ("SI/NO", "orti sono pochi"), ("TARGET", "Chi abita qui"),
        ]
        let cells = rows.map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" }.joined()
        let table = Segmented(
            "<html><body><table>\(cells)</table></body></html>", as: .markup, rules: TestForm.answering)
        #expect(table.values()["asst"] == "NO, gli orti sono pochi")
    }

    /// A row whose first cell begins as a prompt does, and whose second tells something.
    @Test func aRowOfAValueKeepsItsName() {
        let rows = [
            ("TITOLO INTERVENTO", "Orto comune"), ("QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Due cose"),
            ("in breve il cortile", "aperto"), ("in breve il cortile", "pulito"), ("TARGET", "Chi abita qui"),
        ]
        let cells = rows.map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" }.joined()
        let table = Segmented(
            "<html><body><table>\(cells)</table></body></html>", as: .markup, rules: TestForm.answering)
        #expect(table.values()["obiettivi"]?.contains("in breve il cortile") == true)
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

    /// Where values have cells of their own, a bracket in a label's cell beside an empty one is no value.
    @Test func aBracketInTheLabelsCellIsNoValue() {
        let read = form("TARGET<br>(in breve chi)")
        #expect(read.values()["target"] == "")
        #expect(read.words(.label).hasSuffix("(in breve chi)"))
    }

    /// One that says something else, or an answer, may well be.
    @Test func anAnswerInTheLabelsCellIsTheValue() {
        #expect(form("TARGET<br>(chi abita qui)").values()["target"] == "(chi abita qui)")
        #expect(form("RISORSE ECONOMICHE PREVENTIVATE (circa € 5.000)").values()["risorse"] == "(circa € 5.000)")
    }

    private func form(_ last: String) -> Segmented {
        let rows = [
            ("TITOLO INTERVENTO", "Orto comune"), ("QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"),
            ("AZIONI PROGRAMMATE", "La semina"), (last, ""),
        ]
        let table = rows.map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" }.joined()
        return Segmented("<table>\(table)</table>", as: .markup, rules: TestForm.answering)
    }
}
