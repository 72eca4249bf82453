import Model
import Testing

@testable import Segmenting

/// Labels that are missing, out of order or printed twice, and schede one after the other.
@Suite struct LabelSequenceTests {
    private let title = "«TITOLO INTERVENTO»\tOrto comune\n"
    private let goal = "«QUALI OBIETTIVI VUOLE RAGGIUNGERE»\tAprire il cortile.\n"
    private let actions = "«AZIONI PROGRAMMATE»\tSemina.\n"
    private let money = "«RISORSE ECONOMICHE PREVENTIVATE»\tFondi del rione.\n"
    private let target = "«TARGET»\tIl rione.\n"

    private func read(_ text: String) -> Segmented {
        let marked = MarkedText(text)
        let segmented = marked.segmented(TestForm.objective)
        #expect(marked.misread(segmented).isEmpty)
        return segmented
    }

    @Test func aMissingLabelIsTold() {
        let segmented = read(title + goal + actions + money)
        #expect(segmented.result.schede.count == 1)
        #expect(
            segmented.result.schede.first?.findings.filter { $0.code == .labelMissing }.compactMap(\.field)
                == ["target", "asst", "impatto"])
    }

    /// Titles stand above their forms as headings, and no label says which they are.
    @Test func aFormThatBeginsWithoutItsTitlesLabelIsAnother() {
        let form =
            "QUALI OBIETTIVI VUOLE RAGGIUNGERE\nAprire.\nAZIONI PROGRAMMATE\nSemina.\nTARGET\nIl rione.\n"
            + "RISORSE ECONOMICHE PREVENTIVATE\nFondi del rione.\n"
            + "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?\nPiù verde.\n"
        let read = Segmented(
            ["Orto comune", "Forno di sera", "Mulino aperto"].map { "\n\n# \($0)\n\n" + form }.joined(),
            TestForm.objective)
        #expect(read.titles == ["Orto comune", "Forno di sera", "Mulino aperto"])
        #expect((0..<3).allSatisfy { read.values($0)["impatto"] == "Più verde." })
    }

    @Test func aLabelOutOfOrderKeepsItsValue() {
        let segmented = read(title + goal + actions + money + target)
        #expect(segmented.values()["target"] == "Il rione.")
        #expect(segmented.values()["risorse"] == "Fondi del rione.")
        #expect(segmented.codes.contains(.labelOutOfOrder))
        // Fields stand in the template's order all the same.
        #expect(
            segmented.result.schede.first?.fields.map(\.key) == ["titolo", "obiettivi", "azioni", "target", "risorse"])
    }

    @Test func aLabelPrintedAgainAfterAPageJoinsBothValues() {
        let segmented = read(
            title + goal + "«AZIONI PROGRAMMATE»\tSemina con la scuola\n\u{0C}«AZIONI PROGRAMMATE»\te con il rione.\n"
                + target)
        #expect(segmented.result.schede.count == 1)
        #expect(segmented.values()["azioni"] == "Semina con la scuola e con il rione.")
        let repeated = segmented.result.schede.first?.findings.filter { $0.code == .labelRepeated }
        #expect(repeated?.map(\.field) == ["azioni"])
    }

    @Test func theTitlesLabelBeginsAnotherScheda() {
        let next = "«TITOLO INTERVENTO»\tForno comune\n"
        let segmented = read(title + goal + actions + target + next + goal + money)
        #expect(segmented.titles == ["Orto comune", "Forno comune"])
        #expect(segmented.result.schede.map(\.ordinal) == [1, 2])
        #expect(segmented.values(0)["risorse"] == nil)
        #expect(segmented.values(1)["risorse"] == "Fondi del rione.")
    }

    @Test(arguments: ["€ 12.000", "≥ 50% delle famiglie", "> 80%", "< 3 mesi"])
    func aSignBehindTheLabelBeginsItsValue(_ value: String) {
        for gap in [" ", ": ", "  ", "\t", "\n"] {
            let segmented = Segmented(
                "TITOLO INTERVENTO\nOrto comune\n\nTARGET\nIl rione\n\nRISORSE ECONOMICHE PREVENTIVATE\(gap)\(value)\n",
                TestForm.objective)
            #expect(segmented.values()["risorse"] == value, "\(gap.debugDescription)")
        }
    }

    @Test func anAnswerMayRepeatItsQuestion() {
        let answer = "Prevede il coinvolgimento di ASST nell'analisi del bisogno e nella programmazione dei cortili"
        let rows = [
            ("TITOLO INTERVENTO", "Orto comune"), ("QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile."),
            ("TARGET", "Il rione."),
            (
                "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?",
                "<p>SI</p><p>\(answer)</p>"
            ), ("QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", "Più verde."),
        ]
        let table = rows.map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" }.joined()
        let read = Segmented("<html><body><table>\(table)</table></body></html>", as: .markup, TestForm.objective)
        #expect(read.values()["asst"] == "SI\n\(answer)")
    }

    /// An author moved a label to the form's end: no other form begins there.
    @Test func aLabelMovedToTheEndStaysInItsForm() {
        let last = "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?\tPiù verde.\n"
        let form =
            title + actions + target + money + last.replacing("QUALE", with: "«QUALE").replacing("?", with: "?»") + goal
        #expect(read(form + form).result.schede.count == 2)
    }
}
