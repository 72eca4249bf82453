import Model
import Testing

@testable import Segmenting

/// Forms whose values stand in the cells below their labels.
@Suite struct LabelBlocksTests {
    private func form(_ rows: [(label: String, value: String)], after: String = "") -> Segmented {
        let cells = rows.flatMap { [$0.label, $0.value] }.map { "<tr><td>\($0)</td></tr>" }.joined()
        return Segmented("<html><body><table>\(cells)</table>\(after)</body></html>", as: .markup, TestForm.objective)
    }

    private let rows = [
        (label: "TITOLO INTERVENTO", value: "Orto comune"),
        (label: "QUALI OBIETTIVI VUOLE RAGGIUNGERE", value: "Aprire il cortile."),
        (label: "AZIONI PROGRAMMATE", value: "Semina con la scuola"), (label: "TARGET", value: "Il rione."),
        (label: "RISORSE ECONOMICHE PREVENTIVATE", value: "€ 5.000"),
    ]

    @Test func aPromptBehindItsLabelIsNoValue() {
        let label = "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE? SI/NO"
        let segmented = form(rows + [(label: label, value: "Per ora nessuno")])
        #expect(segmented.values()["asst"] == "Per ora nessuno")
        #expect(segmented.values()["titolo"] == "Orto comune")
    }

    /// A value below a label with its prompt stands below its label, too.
    @Test(arguments: ["<tr><td>", "<h4>"]) func promptsCountAsTheHabit(_ block: String) {
        let question = "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE? SI/NO"
        let fields = rows[..<3].map { ($0.label, $0.value) } + [(question, "SI, con gli orti")]
        let text = fields.map { label, value in
            block == "<h4>"
                ? "<h4>\(label)</h4><p>\(value)</p>" : "<tr><td>\(label)</td></tr><tr><td>\(value)</td></tr>"
        }.joined()
        let segmented = Segmented(
            block == "<h4>" ? text : "<table>\(text)</table>", as: .markup, TestForm.objective)
        #expect(segmented.values()["asst"] == "SI, con gli orti")
        #expect(segmented.values()["obiettivi"] == "Aprire il cortile.")
    }

    /// A prompt that the page's width breaks ends with its last line; a bracket of another kind is the author's.
    @Test(arguments: [("(a chi si rivolge)", "No, per ora"), ("(con gli orti)", "(con gli orti) No, per ora")])
    func aPromptOfTwoLinesIsNoValue(_ bracket: String, _ value: String) {
        let text =
            rows[..<3].map { "\($0.label)\n\($0.value)\n\n" }.joined()
            + "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE? SI/NO\n"
            + "\(bracket)\nNo, per ora\n"
        #expect(Segmented(text, as: .text, rules: TestForm.answering).values()["asst"] == value)
    }

    @Test func oneCellForLabelAndValueIsNoHabit() {
        let cells = rows.map { (label: "\($0.label) \($0.value)", value: "") }
        #expect(form(cells).values()["obiettivi"] == "Aprire il cortile.")
    }

    /// A table in the label's cell is its value.
    @Test func aTableInTheLabelsCellStays() {
        let table = "<table><tr><td>Anno</td><td>Sassi</td></tr><tr><td>2027</td><td>9</td></tr></table>"
        let read = form(
            rows, after: "<table><tr><td>QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?\(table)</td></tr></table>")
        #expect(read.values()["impatto"] == "Anno | Sassi\n2027 | 9")
    }
}
