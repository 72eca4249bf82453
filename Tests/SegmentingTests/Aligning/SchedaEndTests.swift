import Model
import Rulebook
import Testing

@testable import Segmenting

/// Where the last value of a scheda ends.
@Suite struct SchedaEndTests {
    private func misread(_ end: String, of template: Template) -> [String] {
        let marked = MarkedText(end)
        return marked.misread(marked.segmented(template))
    }

    private let rows = """
        «TITOLO INTERVENTO»\tOrto comune
        «QUALI OBIETTIVI VUOLE RAGGIUNGERE»\tAprire il cortile.
        «RISORSE ECONOMICHE PREVENTIVATE»\tFondi del rione.
        «QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?»\tIl raccolto è di tutti.

        """
    private let lines = """
        ‹5.2 Il verde›

        «TITOLO INTERVENTO»
        Orto comune

        «QUALI OBIETTIVI VUOLE RAGGIUNGERE»
        Aprire il cortile.

        «RISORSE ECONOMICHE PREVENTIVATE»
        Fondi del rione.

        «QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?»
        Il raccolto è di tutti.

        """

    @Test func aChapterWhoseTextFollowsWithoutABlankLineEndsTheScheda() {
        let read = Segmented(
            """
            4. Gli obiettivi dei rioni
            Ogni rione ha la sua scheda, scritta dal tavolo.

            TITOLO INTERVENTO

            Orto comune

            QUALI OBIETTIVI VUOLE RAGGIUNGERE

            Aprire il cortile.

            QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?

            Il raccolto è di tutti

            5. Il governo del piano
            Il tavolo si riunisce ogni mese in municipio.
            """, TestForm.objective)
        #expect(read.values()["impatto"] == "Il raccolto è di tutti")
    }

    @Test func theTableEndsTheScheda() {
        #expect(misread(rows + "\n‹Il tavolo si riunisce ogni mese in municipio.›", of: TestForm.objective).isEmpty)
    }

    @Test func aTableOfSomethingElseIsNoPartOfIt() {
        let table = "\n‹Il rione in cifre›\n\n‹Abitanti›\t‹120›\n‹Cortili›\t‹4›\n"
        #expect(misread(rows + table, of: TestForm.objective).isEmpty)
    }

    @Test func theHeaderOfTheNextTableIsNoPartOfIt() {
        let header = "‹CAMPO›\t‹CONTENUTO›\n"
        #expect(misread(header + rows + "\n" + header + rows, of: TestForm.objective).isEmpty)
        // What stands above one scheda alone is a row of the one before.
        let row = "fondi\tregionali\n"
        #expect(misread(rows + row + rows + rows, of: TestForm.objective).isEmpty)
    }

    @Test func theNextChapterEndsTheScheda() {
        #expect(
            misread(lines + "\n‹5.3 Governo del piano›\n\n‹Si riunisce il tavolo.›", of: TestForm.objective).isEmpty)
    }

    @Test func aNumberThatIsNotTheNextChaptersBelongsToTheValue() {
        #expect(misread(lines + "\n3.1 Ceste alla settimana\n\n3.2 Feste all'anno\n", of: TestForm.objective).isEmpty)
    }

    @Test func proseAfterTwoBlankLinesIsOutside() {
        #expect(misread(lines + "\n\n‹Il piano si chiude con un invito.›", of: TestForm.objective).isEmpty)
    }

    @Test func aCodedHeadingEndsASchedaThatStandsUnderOne() {
        let coded = "‹A – Orto comune›\n\n" + lines.replacing("‹5.2 Il verde›\n\n", with: "")
        let end = "\n‹B – Forno comune›\n\n‹Rimandato al prossimo anno.›\n"
        #expect(misread(coded + end, of: TestForm.objective).isEmpty)
    }

    @Test func theHeadingOfTheNextSchedaIsItsTitle() {
        let scheda = { (number: Int, name: String) in
            """
            ‹Obiettivo \(number) Curare il verde›

            «Azione \(number)» \(name)

            «Descrizione obiettivo»
            Aprire il cortile.

            «Target»
            Il rione.

            «Risorse economiche preventivate»
            Fondi del rione.

            «Quale impatto vuole raggiungere l'intervento?»
            Il raccolto è di tutti.


            """
        }
        let marked = MarkedText(scheda(1, "Orto comune") + scheda(2, "Forno comune"))
        let segmented = marked.segmented(TestForm.action)
        #expect(marked.misread(segmented).isEmpty)
        #expect(segmented.titles == ["Orto comune", "Forno comune"])
        #expect(segmented.result.schede.map(\.code) == ["1", "2"])
        #expect(
            segmented.result.schede.map(\.heading) == ["Obiettivo 1 Curare il verde", "Obiettivo 2 Curare il verde"])
    }

    @Test func theHeaderOfATableBelowTextIsNoPartOfTheText() {
        let scheda = { (number: Int, name: String) in
            "‹Azione \(number)› \(name)\n\n‹CAMPO›\t‹CONTENUTO›\n«Descrizione obiettivo»\tAprire il cortile.\n"
                + "«Target»\tIl rione.\n«Risorse economiche preventivate»\tFondi del rione.\n"
                + "«Quale impatto vuole raggiungere?»\tIl raccolto è di tutti.\n\n"
        }
        let segmented = Segmented(
            scheda(1, "Orto comune").filter { !"«»‹›".contains($0) }
                + scheda(2, "Forno comune").filter { !"«»‹›".contains($0) },
            TestForm.action)
        #expect(segmented.titles == ["Orto comune", "Forno comune"])
        #expect(segmented.words(.furniture) == "CAMPO CONTENUTO CAMPO CONTENUTO")
    }

    /// Where all values are indented the last one is, too.
    @Test func textAsFarLeftAsTheLabelsEndsIndentedValues() {
        func read(_ target: String) -> Segmented {
            Segmented(
                [
                    "TITOLO INTERVENTO", "    Orto comune", "QUALI OBIETTIVI VUOLE RAGGIUNGERE",
                    "    Aprire il cortile",
                    "AZIONI PROGRAMMATE", "    La semina", "TARGET", target, "RISORSE ECONOMICHE PREVENTIVATE",
                    "    Le offerte del rione", "    e dei negozi", "Le riunioni del rione sono ogni mese.",
                ].joined(separator: "\n") + "\n", TestForm.objective)
        }
        #expect(read("    Chi abita qui").values()["risorse"] == "Le offerte del rione e dei negozi")
        #expect(read("    Chi abita qui").words(.outside) == "Le riunioni del rione sono ogni mese.")
        #expect(read("Chi abita qui").values()["risorse"]?.hasSuffix("ogni mese.") == true)
    }

    @Test func aBoxOfItsOwnEndsAValue() {
        let rows = [
            "TITOLO INTERVENTO", "Orto comune", "QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile.",
            "AZIONI PROGRAMMATE", "Semina con la scuola", "TARGET", "Il rione.",
        ]
        let cells = rows.map { "<tr><td>\($0)</td></tr>" }.joined()
        let segmented = Segmented(
            "<html><body><table>\(cells)</table><p>Il tavolo si riunisce ogni mese in municipio.</p></body></html>",
            as: .markup, TestForm.objective)
        #expect(segmented.values()["target"] == "Il rione.")
    }

    /// A table below its label, with an empty corner, and text below it.
    @Test func textBelowATableInsideAValueIsTheValues() {
        let html = """
            <html><body><p>TITOLO INTERVENTO</p><p>Orto comune</p><p>QUALI OBIETTIVI VUOLE RAGGIUNGERE</p><p>Aprire</p>
            <p>QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?</p>
            <table><tr><td></td><td>2031</td></tr><tr><td>Visite</td><td>40</td></tr></table><p>Le conta la Pia.</p>
            </body></html>
            """
        #expect(Segmented(html, as: .markup, TestForm.objective).values()["impatto"]?.hasSuffix("la Pia.") == true)
    }

    /// A note below the table of a form is none of its last value.
    @Test func textBelowATableIsNoneOfItsLastCell() {
        let rows = [
            ("TITOLO INTERVENTO", "Orto comune"), ("QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"),
            ("QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", "Meno rifiuti"),
        ]
        let cells = rows.map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" }.joined()
        let html = "<html><body><table>\(cells)</table><p>* Le ore sono quelle di una settimana.</p></body></html>"
        #expect(Segmented(html, as: .markup, TestForm.objective).values()["impatto"] == "Meno rifiuti")
    }
}
