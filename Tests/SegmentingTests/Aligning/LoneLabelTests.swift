import Model
import Rulebook
import Testing

@testable import Segmenting

/// Wordings of a label that are common words: labels only where they stand alone, to the letter and in order.
@Suite struct LoneLabelTests {
    private func scheda(_ rows: String) -> MarkedText {
        MarkedText(
            """
            «TITOLO INTERVENTO»
            Orto comune

            «AZIONI PROGRAMMATE»
            Semina e raccolto.
            \(rows)
            «QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?»
            Il raccolto è di tutti.
            """)
    }

    @Test(arguments: [
        "«DESTINATARI»", "«DESTINATARI DELL'INTERVENTO»", "«DESTINATARI DELL'»\n«INTERVENTO»", "«DESTINATARI:»",
    ])
    func aloneOnTheirLines(label: String) {
        let marked = scheda("\(label)\nIl rione.")
        let segmented = marked.segmented(TestForm.objective)
        #expect(marked.misread(segmented).isEmpty)
        #expect(segmented.values()["target"] == "Il rione.")
    }

    @Test(arguments: [
        // The beginning of a sentence, a misspelt word, another word more.
        "DESTINATARI DEL RACCOLTO SONO I VICINI.", "DESTINATARIO\nIl rione.", "DESTINATARI E VICINI\nIl rione.",
        // In a form in capitals.
        "Destinatari\nIl rione.",
    ])
    func otherwisePartOfTheValue(rows: String) {
        let marked = scheda(rows)
        let segmented = marked.segmented(TestForm.objective)
        #expect(marked.misread(segmented).isEmpty)
        #expect(segmented.values()["target"] == nil)
    }

    @Test func aHeadingInAValueIsNoLabelWhereTheFormsOwnFollowsOrCameBefore() {
        let marked = scheda(
            "DESTINATARI\nVicini e vicine.\n«TARGET»\nIl rione.\n«FONTI DI FINANZIAMENTO»\nLa festa.\nDESTINATARI\nTutti."
        )
        let segmented = marked.segmented(TestForm.objective)
        #expect(marked.misread(segmented).isEmpty)
        #expect(segmented.values()["target"] == "Il rione.")
        #expect(segmented.values()["risorse"] == "La festa. DESTINATARI Tutti.")
    }

    /// A row of the form's whose label begins as such a wording does: what stands below it keeps its labels.
    @Test func inACellOneThatGoesOnIsNone() {
        let rows = [
            ("TITOLO INTERVENTO", "Orto comune"), ("AZIONI PROGRAMMATE", "Semina e raccolto."),
            ("DESTINATARI<br>DELL'INTERVENTO: perché proprio loro", "Il rione."),
            ("RISORSE ECONOMICHE PREVENTIVATE", "La festa."),
            ("QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", "Il raccolto è di tutti."),
        ]
        let cells = rows.map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" }.joined()
        let segmented = Segmented("<table>\(cells)</table><table>\(cells)</table>", as: .markup, TestForm.objective)
        #expect(segmented.titles == ["Orto comune", "Orto comune"])
        #expect(segmented.values(1)["risorse"] == "La festa.")
        #expect(segmented.values(1)["impatto"] == "Il raccolto è di tutti.")
        #expect(segmented.values(1)["target"] == nil)
    }

    @Test func inACellTheCaseMayChange() {
        let marked = scheda("«Destinatari»\tIl rione.\n«FONTI DI FINANZIAMENTO»\tLa festa.")
        let segmented = marked.segmented(TestForm.objective)
        #expect(marked.misread(segmented).isEmpty)
        #expect(segmented.values()["target"] == "Il rione.")
        #expect(segmented.values()["risorse"] == "La festa.")
    }

    @Test func theFirstOneBelowATitleInTheHeading() {
        var form = TestForm.action
        form.fields[1].loneLabels = [LabelPattern("Descrizione")].compactMap { $0 }
        let segmented = Segmented(
            "Azione 1 Orto comune\nDescrizione\tAprire il cortile.\nTarget\tIl rione.\n"
                + "Risorse economiche preventivate\tFondi.\n", form)
        #expect(segmented.values()["descrizione"] == "Aprire il cortile.")
    }

    /// A label that counts the forms is one with its number only.
    @Test func withANumber() {
        var form = TestForm.objective
        form.fields[0].loneLabels = ["AZIONE {numero}", "AZIONE N. {numero}"].compactMap { LabelPattern($0) }
        let rows =
            "QUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile.\nAZIONI PROGRAMMATE\tScavare\nTARGET\tIl rione.\n"
        let read = Segmented("Azione 1\tOrto comune\n\(rows)Azione n. 2\tForno sociale\n\(rows)", form)
        #expect(read.titles == ["Orto comune", "Forno sociale"])
        let table = "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?\tAzione\tNumero\n\tPasti\t12\n"
        #expect(Segmented("Azione 1\tOrto comune\n\(rows)\(table)", form).titles == ["Orto comune"])
    }

    /// Two forms begin with the same words; which of them it is the labels below tell.
    @Test(arguments: ["", "Titolo\tOrto comune\n"])
    func firstLabelsThatFormsShare(_ title: String) {
        var other = TestForm.action
        other.id = "valutazione"
        other.fields[0].loneLabels = [LabelPattern("Titolo")].compactMap { $0 }
        other.fields[1].labels = []
        other.fields[1].loneLabels = [LabelPattern("Descrizione obiettivo")].compactMap { $0 }
        other.fields[2].labels = [LabelPattern("Grado di raggiungimento")].compactMap { $0 }
        other.fields[3].labels = [LabelPattern("Livello di coincidenza")].compactMap { $0 }
        other.fields[4].labels = [LabelPattern("Questo obiettivo ha risposto al bisogno?")].compactMap { $0 }
        let head = title.isEmpty ? "Azione 1 Orto comune\n" : title
        let read = Segmented(
            "\(head)Descrizione obiettivo\tAprire il cortile.\nGrado di raggiungimento\t75%\n"
                + "Livello di coincidenza\t100%\nQuesto obiettivo ha risposto al bisogno?\tSI\n", TestForm.action, other
        )
        #expect(read.result.schede.map(\.template) == ["valutazione"])
        #expect(read.titles == ["Orto comune"])
        #expect(read.values()["descrizione"] == "Aprire il cortile.")
    }

    @Test func aloneInATableItTellsOfNoScheda() {
        var form = TestForm.action
        form.fields[0].loneLabels = [LabelPattern("Denominazione")].compactMap { $0 }
        #expect(Segmented("Denominazione\tNumero\nPasti\t12\n", form).codes.isEmpty)
    }
}
