import Model
import Testing

@testable import Segmenting

/// Lines and rows that name the policy area of the schede below them.
@Suite struct AreaHeadsTests {
    private let areas = AreaHeads(TestForm.answering)

    @Test(arguments: [
        "Area E", "AREA E)", "Area E – Cortili", "Area di policy G: Forni", "Area cortili", "Area G) Quel che si cuoce",
        "Area di policy – Forni e mulini", "E) Cortili", "Obiettivi area cortili", "Obiettivi dell'Area E – Cortili",
        "Schede dell’area di policy G", "Obiettivi area pane",
    ])
    func theyAre(_ line: String) { #expect(areas.match(line.split(separator: " ").map(String.init))) }

    @Test(arguments: [
        "Area", "E) Cortili nuovi", "E Cortili", "Area verde", "Area E del rione", "Area Z – Cortili nuovi",
        "Area E: si apre la sera.", "Obiettivi", "Obiettivi cortili", "Obiettivi area verde", "Area pane",
    ])
    func theyAreNot(_ line: String) { #expect(!areas.match(line.split(separator: " ").map(String.init))) }

    private func scheda(_ title: String, by gap: String = "\t") -> String {
        """
        TITOLO INTERVENTO\(gap)\(title)
        QUALI OBIETTIVI VUOLE RAGGIUNGERE\(gap)Aprire il cortile
        TARGET\(gap)Il rione
        QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?\(gap)Meno sassi

        """
    }

    /// Without a table, the line seems to be the value's above; a sentence may follow it.
    @Test(arguments: ["", "Qui si cuoce il pane.\n"]) func aLineBetweenTwoSchede(_ sentence: String) {
        let text =
            "Area E – Cortili\n" + scheda("Orto", by: "\n") + "\nArea G: Forni\n" + sentence + scheda("Forno", by: "\n")
        let read = Segmented(text, as: .text, rules: TestForm.answering)
        #expect(read.result.schede.map(\.heading) == ["Area E – Cortili", "Area G: Forni"])
        #expect(read.values()["impatto"] == "Meno sassi")
    }

    @Test func aRowAboveTheTitles() {
        let read = Segmented(
            "AREA DI POLICY\tE) Cortili\n" + scheda("Orto") + "\nAREA DI POLICY\tG) Forni\n" + scheda("Forno"),
            as: .text, rules: TestForm.answering)
        #expect(read.result.schede.map(\.heading) == ["AREA DI POLICY | E) Cortili", "AREA DI POLICY | G) Forni"])
        #expect(read.words(.residue).isEmpty)
    }

    /// A list of all areas, and one far above, are no headings.
    @Test func aListIsNone() {
        let list = "Area E – Cortili\n\nArea G – Forni\n\nIl rione conta due aree.\n\n"
        let read = Segmented(list + scheda("Orto"), as: .text, rules: TestForm.answering)
        #expect(read.result.schede.first?.headings == [])
        let far = "Area G – Forni\n\n" + (0..<14).map { "Il rione conta \($0) case.\n\n" }.joined()
        #expect(
            Segmented(far + scheda("Orto"), as: .text, rules: TestForm.answering).result.schede.first?.headings == [])
    }
}
