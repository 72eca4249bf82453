import Model
import Testing

@testable import Segmenting

/// Text below a scheda that is set wider than its values.
@Suite struct WiderTextTests {
    private func impact(_ rest: String, values: String = WiderTextTests.broken) -> String? {
        Segmented(
            """
            TITOLO INTERVENTO

            Orto comune

            QUALI OBIETTIVI VUOLE RAGGIUNGERE

            \(values)

            QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?

            Il raccolto è di tutti e il pane anche.

            \(rest)
            """, TestForm.objective
        ).values()["impatto"]
    }

    private static let broken = """
        Aprire il cortile a chi passa e a chi resta, con
        le famiglie del rione e con i ragazzi che dopo la
        scuola vengono a zappare, e insegnare a tutti come
        si semina, come si raccoglie e come si tiene da
        conto quello che avanza per la stagione che viene.
        """
    private static let wide = """
        Il tavolo dei rioni si riunisce ogni mese in municipio e guarda che cosa è stato fatto e che cosa manca,
        poi scrive una pagina che tutti possono leggere.
        """
    private let value = "Il raccolto è di tutti e il pane anche."

    @Test func standsInNoColumn() {
        #expect(impact("\u{0C}Come si misura il piano\n" + Self.wide) == value)
        #expect(impact(Self.wide) == value)
    }

    @Test func asNarrowTextGoesOn() {
        #expect(impact("Il tavolo si riunisce ogni mese e guarda che\ncosa manca.") != value)
    }

    /// Where each paragraph is a line, width tells nothing.
    @Test func isNoneWhereLinesAreNotBroken() {
        #expect(impact(Self.wide, values: "Aprire il cortile.\n\nTenerlo aperto.\n\nDarlo a chi resta.") != value)
    }
}
