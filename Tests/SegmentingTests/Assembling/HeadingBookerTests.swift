import Model
import Testing

@testable import Segmenting

/// The headings above a scheda, and the words that are booked as such.
@Suite struct HeadingBookerTests {
    private let scheda = """
        TITOLO INTERVENTO\tOrto comune
        QUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile.
        AZIONI PROGRAMMATE\tSemina.

        """

    @Test func headingsStandFromTheOutermostIn() {
        let segmented = Segmented(
            "5 Il rione\n\nSi parte da qui.\n\n5.2 Il verde\n\nA – Orto comune\n\n" + scheda, TestForm.objective)
        #expect(segmented.result.schede.first?.headings == ["5 Il rione", "5.2 Il verde", "A – Orto comune"])
        #expect(segmented.words(.heading) == "5 Il rione 5.2 Il verde A – Orto comune")
        #expect(segmented.words(.outside) == "Si parte da qui.")
    }

    @Test func aLaterHeadingOfTheSameDepthTakesItsPlace() {
        let segmented = Segmented("5.2 Il verde\n\nProsa.\n\n5.3 Il pane\n\n" + scheda, TestForm.objective)
        #expect(segmented.result.schede.first?.headings == ["5.3 Il pane"])
    }

    @Test func aHeadingGoesOnWithALineThatBeginsSmall() {
        let segmented = Segmented("5.2 Il verde del rione\ne delle scuole\n\n" + scheda, TestForm.objective)
        #expect(segmented.result.schede.first?.heading == "5.2 Il verde del rione e delle scuole")
    }

    /// Office programs wrap the lines of their HTML wherever these are long.
    @Test func aHeadingThatItsMarkupWrapsIsOneLine() {
        let table = """
            <table><tr><td>Descrizione obiettivo</td><td>Aprire il cortile
            ai vicini.</td></tr><tr><td>Target</td><td>Famiglie</td></tr>
            <tr><td>Risorse economiche preventivate</td><td>1.200 euro</td></tr></table>
            """
        let segmented = Segmented(
            "<h2>Il verde\ndel Rione</h2>\n<h3>Azione 1.1 Orto comune a misura di\nRione</h3>\n" + table, as: .markup,
            TestForm.action)
        #expect(segmented.titles == ["Orto comune a misura di Rione"])
        #expect(segmented.result.schede.first?.headings.first == "Il verde del Rione")
        #expect(segmented.result.schede.first?.fields.first?.spans == [Span.lines(first: 3, last: 4)])
    }

    /// Other programs write a whole document on one line.
    @Test func markupOnOneLineHasParagraphsAllTheSame() {
        let segmented = Segmented(
            "<h2>Il verde del Rione</h2><p>Molte idee.</p><h3>Azione 1 Orto comune</h3><table><tr><td>Descrizione "
                + "obiettivo</td><td>Aprire il cortile.</td></tr><tr><td>Target</td><td>Famiglie</td></tr><tr><td>Risorse "
                + "economiche preventivate</td><td>1.200 euro</td></tr></table>", as: .markup, TestForm.action)
        #expect(segmented.titles == ["Orto comune"])
        #expect(segmented.result.schede.first?.headings.first == "Il verde del Rione")
    }

    @Test func aShortLineAboveASchedaLeadsToIt() {
        #expect(Segmented("Le idee del rione\n" + scheda, TestForm.objective).words(.heading) == "Le idee del rione")
        #expect(Segmented("Le idee del rione.\n" + scheda, TestForm.objective).words(.heading).isEmpty)
        #expect(Segmented("con le idee del rione\n" + scheda, TestForm.objective).words(.heading).isEmpty)
    }
}
