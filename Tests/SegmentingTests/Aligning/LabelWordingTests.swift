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

    /// Where nothing stands beside a label, its own row or lines and its wording tell it.
    @Test(arguments: [true, false])
    func amongLabelsInCapitalsOneInSmallLettersIsSpelledInFull(isTable: Bool) {
        let rows = [
            "TITOLO INTERVENTO", "Orto comune", "Quali obiettivi vuole raggiungere", "Aprire il cortile.",
            "AZIONI PROGRAMMATE", "Semina", isTable ? "Target" : "TARGET", "Il rione",
            "RISORSE ECONOMICHE PREVENTIVATE", "€ 5.000, quali obiettivi vuole raggiungere chi la dona",
            "Quale impatto dovrebbe avere l'intervento?", "Meno rifiuti.",
        ]
        let form = rows.map { isTable ? "<tr><td>\($0)</td></tr>" : $0 }.joined(separator: "\n")
        let segmented =
            isTable
            ? Segmented("<table>\(form)</table><table>\(form)</table>", as: .markup, TestForm.objective)
            : Segmented("\(form)\n\n\(form)", TestForm.objective)
        #expect(segmented.titles == ["Orto comune", "Orto comune"])
        for scheda in 0...1 {
            let values = segmented.values(scheda)
            #expect(values["obiettivi"] == "Aprire il cortile.")
            #expect(values["target"] == "Il rione")
            #expect(values["risorse"] == rows[9])
            #expect(values["impatto"] == "Meno rifiuti.")
        }
    }

    /// What stands in several schede word for word is the form's, be it worded anew or in common words, with its value
    /// behind it or below; a heading in the value of the form's own label is the value's.
    @Test(arguments: [
        ("Destinatari\n", "target"), ("Quali obiettivi si vuole raggiungere?\n", "obiettivi"),
        ("Quali obiettivi si vuole raggiungere? ", "obiettivi"),
    ])
    func amongLabelsInCapitalsALineThatRecurs(label: String, key: String) {
        func form(_ value: String) -> String {
            "TITOLO INTERVENTO\nOrto\n\n\(key == "target" ? "" : label + value + "\n\n")AZIONI PROGRAMMATE\nSemina.\n\n"
                + "\(key == "target" ? label + value + "\n\n" : "")RISORSE ECONOMICHE PREVENTIVATE\nFondi.\n"
        }
        let twice = Segmented(form("Il rione.") + "\n" + form("La scuola."), TestForm.objective)
        #expect((0...1).map { twice.values($0)[key] } == ["Il rione.", "La scuola."])
        let once = Segmented(form("Il rione."), TestForm.objective)
        #expect(once.values()[key] == nil)
    }

    @Test func aHeadingThatRecursBelowTheFormsOwnLabel() {
        let form =
            "TITOLO INTERVENTO\nOrto\n\nAZIONI PROGRAMMATE\nSemina.\n\nTARGET\nIl rione.\nDestinatari\nTutti.\n\n"
        let segmented = Segmented(form + form, TestForm.objective)
        #expect(segmented.values(1)["target"] == "Il rione. Destinatari Tutti.")
    }

    /// A value that begins with the words of a label, or ends before the label does.
    @Test(arguments: ["Azioni programmate insieme", "Risorse economiche", "Target"])
    func amongLabelsInCapitalsOthersInSmallLettersAreText(line: String) {
        let marked = scheda("«AZIONI PROGRAMMATE»\nSemina.\n\(line)\nnel cortile.\n\n«TARGET»\nIl rione.")
        #expect(marked.misread(marked.segmented(TestForm.objective)).isEmpty)
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
