import Model
import Rulebook
import Testing

@testable import Segmenting

/// Rows that a page's end cuts so that the value stays behind and the label comes after it.
@Suite struct CutValuesTests {
    private func values(_ text: String) -> [String: String] {
        var rules = Rulebook(templates: [TestForm.objective])
        rules.answers.yesOrPronoun = ["si"]
        rules.answers.no = ["no"]
        rules.money.currency = ["€", "euro"]
        let fields = Segmenter(rules: rules).segment(Document(text: text)).schede.first?.fields ?? []
        return Dictionary(fields.map { ($0.key, $0.value.text) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func valueBelowItsNeighboursLabelIsTheNextRows() {
        let read = values(
            """
            TITOLO INTERVENTO             Botteghe della cura
            TARGET                        Chi abita lontano
            QUALI OBIETTIVI VUOLE         Portare un presidio nei borghi
            RAGGIUNGERE
                                          Aprire due botteghe
            \u{0C}
            AZIONI PROGRAMMATE
            QUALE IMPATTO DOVREBBE        Meno viaggi
            AVERE L'INTERVENTO?
            """)
        #expect(read["obiettivi"] == "Portare un presidio nei borghi")
        #expect(read["azioni"] == "Aprire due botteghe")
    }

    @Test func valueThatGoesOnBesideItsLabelStays() {
        let read = values(
            """
            TITOLO INTERVENTO             Botteghe della cura
            TARGET                        Chi abita lontano
            QUALI OBIETTIVI VUOLE         Portare un presidio nei borghi
            RAGGIUNGERE                   e nelle frazioni
                                          più lontane
            \u{0C}
            AZIONI PROGRAMMATE
            QUALE IMPATTO DOVREBBE        Meno viaggi
            AVERE L'INTERVENTO?
            """)
        #expect(read["obiettivi"] == "Portare un presidio nei borghi e nelle frazioni più lontane")
        #expect(read["azioni"] == "")
    }

    @Test(arguments: [
        (
            "NO, resta fuori", "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?",
            "asst"
        ),
        ("Comuni: € 40.000", "RISORSE ECONOMICHE PREVENTIVATE", "risorse"),
    ])
    func valueThatIsKnownByItsWordsIsTheNextLabels(_ value: String, _ label: String, _ key: String) {
        let read = values(
            """
            TITOLO INTERVENTO

            Botteghe della cura

            TARGET

            Chi abita lontano

            \(value)
            \u{0C}
            \(label)

            QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?

            Meno viaggi
            """)
        #expect(read["target"] == "Chi abita lontano")
        #expect(read[key] == value)
    }

    @Test func aSentenceThatGoesOnStays() {
        let read = values(
            """
            TITOLO INTERVENTO

            Botteghe della cura

            TARGET

            Chi abita lontano e non
            si muove da solo
            \u{0C}
            PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?

            QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?

            Meno viaggi
            """)
        #expect(read["target"] == "Chi abita lontano e non si muove da solo")
        #expect(read["asst"] == "")
    }

    @Test func otherValuesStayBeforeAnEmptyOne() {
        let read = values(
            """
            TITOLO INTERVENTO

            Botteghe della cura

            TARGET

            Chi abita lontano

            Nonni e nipoti
            \u{0C}
            RISORSE ECONOMICHE PREVENTIVATE

            QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?

            Meno viaggi
            """)
        #expect(read["target"] == "Chi abita lontano\nNonni e nipoti")
        #expect(read["risorse"] == "")
    }
}
