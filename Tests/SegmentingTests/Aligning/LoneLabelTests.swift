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

    @Test func aloneInATableItTellsOfNoScheda() {
        var form = TestForm.action
        form.fields[0].loneLabels = [LabelPattern("Denominazione")].compactMap { $0 }
        #expect(Segmented("Denominazione\tNumero\nPasti\t12\n", form).codes.isEmpty)
    }
}
