import Model
import Rulebook
import Testing

@testable import Segmenting

/// Labels as documents print them, and words of labels that are none.
@Suite struct LabelWordingTests {
    private func scheda(_ row: String) -> MarkedText {
        MarkedText(
            """
            «TITOLO INTERVENTO»
            Orto comune

            «QUALI OBIETTIVI VUOLE RAGGIUNGERE»
            Aprire il cortile.

            \(row)

            «RISORSE ECONOMICHE PREVENTIVATE»
            Fondi del rione.
            """)
    }

    @Test(arguments: ["«AZIONI PROGRAMATE»", "«AZIONIPROGRAMMATE»", "«AZIO NI PROGRAMMATE»", "«AZIONI PROGRAMMATE:»"])
    func misspeltJoinedAndSplitWords(label: String) {
        let marked = scheda("\(label)\nSemina e raccolto.")
        let segmented = marked.segmented(TestForm.objective)
        #expect(marked.misread(segmented).isEmpty)
        #expect(segmented.values()["azioni"] == "Semina e raccolto.")
    }

    /// The part that it can do without stands above it as a heading does.
    @Test func aLabelInSmallLettersBelowItsLeadInCapitals() throws {
        var template = TestForm.action
        let label = try #require(LabelPattern("[DIMENSIONE OUTPUT] GRADO DI RAGGIUNGIMENTO DELL'OBIETTIVO"))
        template.fields.insert(FieldRule(key: "grado", kind: .text, labels: [label]), at: 3)
        let read = Segmented(
            """
            Azione 1 Orto comune

            Descrizione obiettivo
            Aprire il cortile.

            Target
            Il rione.

            DIMENSIONE OUTPUT
            Grado di raggiungimento dell'obiettivo
            Raccolto a metà.

            Risorse economiche preventivate
            Fondi del rione.
            """, template
        ).values()
        #expect(read["target"] == "Il rione.")
        #expect(read["grado"] == "Raccolto a metà.")
    }

    @Test func aValueThatRepeatsTheLabelKeepsItsWords() {
        let marked = scheda("«AZIONI PROGRAMMATE»\nLe azioni programmate sono due: semina e raccolto.")
        #expect(marked.misread(marked.segmented(TestForm.objective)).isEmpty)
    }

    @Test func aLineOfTheValueThatBeginsLikeALabelStays() {
        let marked = scheda("«AZIONI PROGRAMMATE»\nSemina.\nTarget della semina è il rione.\n\n«TARGET»\nIl rione.")
        let segmented = marked.segmented(TestForm.objective)
        #expect(marked.misread(segmented).isEmpty)
        #expect(segmented.values()["target"] == "Il rione.")
    }

    @Test func theNextLabelsWordsInSmallLettersBelongToTheValue() {
        let marked = MarkedText(
            """
            «TITOLO INTERVENTO»
            Orto comune

            «QUALI OBIETTIVI VUOLE RAGGIUNGERE»
            Azioni programmate insieme per il cortile.
            Target comune: il rione.

            «RISORSE ECONOMICHE»
            preventivate dal rione, fondi della festa.
            «PREVENTIVATE»

            «QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?»
            Il raccolto è di tutti.
            """)
        #expect(marked.misread(marked.segmented(TestForm.objective)).isEmpty)
    }

    @Test func aDocumentMayPrintAllLabelsInSmallLetters() {
        let marked = MarkedText(
            """
            «Titolo intervento»
            Orto comune

            «Quali obiettivi vuole raggiungere»
            Aprire il cortile.

            «Azioni programmate»
            Semina.

            «Target»
            Il rione.
            """)
        let segmented = marked.segmented(TestForm.objective)
        #expect(marked.misread(segmented).isEmpty)
        #expect(segmented.titles == ["Orto comune"])
    }

    @Test func aTablesRowsMayPrintTheirLabelsEitherWay() {
        let rows = [
            "TITOLO INTERVENTO\tOrto comune", "Quali obiettivi vuole raggiungere\tAprire il cortile.",
            "AZIONI PROGRAMMATE\tSemina", "Target\tIl rione", "RISORSE ECONOMICHE PREVENTIVATE\t€ 5.000",
            "Quale impatto dovrebbe avere l'intervento?\tMeno rifiuti.",
        ]
        let segmented = Segmented(rows.joined(separator: "\n"), TestForm.objective)
        #expect(segmented.titles == ["Orto comune"])
        #expect(segmented.values()["obiettivi"] == "Aprire il cortile.")
        #expect(segmented.values()["target"] == "Il rione")
        #expect(segmented.values()["impatto"] == "Meno rifiuti.")
    }

    @Test(arguments: ["", " «Area di policy» «E)»", " «Area di policy G) e I)»"])
    func theTitlesLabelMayNameAreas(areas: String) {
        let marked = MarkedText(
            """
            «TITOLO INTERVENTO»\(areas)
            Orto comune

            «QUALI OBIETTIVI VUOLE RAGGIUNGERE»
            Aprire il cortile.

            «AZIONI PROGRAMMATE»
            Semina.
            """)
        let segmented = marked.segmented(TestForm.objective)
        #expect(marked.misread(segmented).isEmpty)
        #expect(segmented.titles == ["Orto comune"])
    }

    @Test func noBlankLineIsNeededBeforeALabel() {
        let marked = scheda("«AZIONI PROGRAMMATE»\nSemina e raccolto.\n«TARGET»\nIl rione.")
        let segmented = marked.segmented(TestForm.objective)
        #expect(marked.misread(segmented).isEmpty)
        #expect(segmented.values()["azioni"] == "Semina e raccolto.")
    }
}
