import Model
import Testing

@testable import Segmenting

/// Two columns side by side, laid out with spaces: each line holds a piece of the label and a piece of the value.
@Suite struct ColumnTests {
    private let marked = MarkedText(
        """
        «TITOLO INTERVENTO»        Orto comune

        «QUALI OBIETTIVI VUOLE»    Aprire il cortile a chi abita
        «RAGGIUNGERE»              nel rione, anche la sera.

        «AZIONI PROGRAMMATE»       Semina con la scuola; rac-
                                   colto con il rione.

        «PREVEDE IL»               SI, il medico viene
        «COINVOLGIMENTO DI ASST»   una volta al mese.
        «NELL'ANALISI DEL BISOGNO»
        «E NELLA PROGRAMMAZIONE?»
        «QUALE IMPATTO DOVREBBE»   Il raccolto è di tutti.
        «AVERE L'INTERVENTO?»
        """)

    @Test func eachColumnIsReadForItself() {
        let segmented = marked.segmented(TestForm.objective)
        #expect(marked.misread(segmented).isEmpty)
        #expect(segmented.values()["obiettivi"] == "Aprire il cortile a chi abita nel rione, anche la sera.")
        #expect(segmented.values()["asst"] == "SI, il medico viene una volta al mese.")
    }

    @Test func aWordBrokenInItsColumnIsWhole() {
        #expect(
            marked.segmented(TestForm.objective).values()["azioni"]
                == "Semina con la scuola; raccolto con il rione.")
    }
}
