import Model
import Testing

@testable import Segmenting

/// Words of the labels' column that came into a value.
@Suite struct LeakReturnTests {
    private func values(_ text: String) -> [String: String] {
        Segmented(text, TestForm.objective).values()
    }

    @Test func restsOfALabelBesideAListGoBack() {
        let read = values(
            """
            TITOLO INTERVENTO             Botteghe della cura
            TARGET                        Chi abita lontano
            QUALI OBIETTIVI VUOLE         Portare un presidio:
                                          • nei borghi
            RAGGIUNGERE                   • nelle frazioni
            AZIONI PROGRAMMATE            Aprire due botteghe
            """)
        #expect(read["obiettivi"] == "Portare un presidio:\n• nei borghi\n• nelle frazioni")
    }

    @Test func promptsBesideAValueGoBack() {
        let read = values(
            """
            TITOLO INTERVENTO             Botteghe della cura
            TARGET                        Chi abita lontano
            PREVEDE IL COINVOLGIMENTO DI  Sì, il distretto partecipa con le sue infermiere
            ASST NELL'ANALISI DEL BISOGNO
            E NELLA PROGRAMMAZIONE?       e con il medico
            SI/NO                         di comunità
            QUALE IMPATTO DOVREBBE        Meno viaggi
            AVERE L'INTERVENTO?
            """)
        #expect(read["asst"]?.contains("SI/NO") == false)
        #expect(read["asst"]?.hasSuffix("di comunità") == true)
    }

    @Test func wordsBeforeALabelInItsCellAreItsOwn() {
        let read = values(
            """
            TITOLO INTERVENTO\tBotteghe della cura
            TARGET\tChi abita lontano
            IN BREVE QUALI OBIETTIVI VUOLE RAGGIUNGERE\tPortare un presidio
            AZIONI PROGRAMMATE\tAprire due botteghe
            """)
        #expect(read["target"] == "Chi abita lontano")
        #expect(read["obiettivi"] == "Portare un presidio")
    }

    @Test func aPromptThatAPageCutsOffItsLabelGoesBack() {
        let read = values(
            """
            TITOLO INTERVENTO\tBotteghe della cura
            TARGET\tChi abita lontano
            PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?\tSì, con le infermiere
            SI/NO\te con il medico
            QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?\tMeno viaggi
            """)
        #expect(read["asst"] == "Sì, con le infermiere e con il medico")
    }
}
