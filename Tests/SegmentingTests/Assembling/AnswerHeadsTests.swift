import Model
import Rulebook
import Testing

@testable import Segmenting

/// Heads of columns of answers in the middle of a form.
@Suite struct AnswerHeadsTests {
    private static let question = "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?"

    /// A form with a row below its target, and a question below that.
    private func form(_ row: [String], answer: [String]) -> Segmented {
        let rows =
            [["TITOLO INTERVENTO", "Orto comune"], ["QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"]]
            + [["TARGET", "Chi abita nel rione"], row, [Self.question] + answer]
            + [["QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", "Meno rifiuti"]]
        let cells = rows.map { row in
            let span = row.count == 2 ? " colspan=3" : ""
            return "<tr><td>\(row[0])</td>" + row.dropFirst().map { "<td\(span)>\($0)</td>" }.joined() + "</tr>"
        }.joined()
        return Segmented("<html><body><table>\(cells)</table></body></html>", as: .markup, rules: TestForm.answering)
    }

    @Test func theyAreNoneOfTheValueAbove() {
        let form = form(["", "SI", "NO", "Se sì, con chi"], answer: ["", "X", ""])
        #expect(form.values()["target"] == "Chi abita nel rione")
        #expect(form.values()["asst"] == "X")
        #expect(form.words(.outside) == "SI NO Se sì, con chi")
    }

    @Test func aNameOfTheQuestionsColumnGoesWithThem() {
        #expect(
            form(["DOMANDE", "SI", "NO", "NOTE"], answer: ["SI", "", ""]).values()["target"] == "Chi abita nel rione")
    }

    @Test func withoutAnAnswerBelowTheyAreTheValues() {
        #expect(form(["", "SI", "NO", "NOTE"], answer: ["", "", ""]).values()["target"]?.contains("NOTE") == true)
    }

    /// In text columns are apart.
    @Test(arguments: [true, false]) func anItemThatEndsWithThemIsNone(_ isApart: Bool) {
        let gap = isApart ? "      " : " "
        let read = Segmented(
            """
            TITOLO INTERVENTO
            Orto comune
            QUALI OBIETTIVI VUOLE RAGGIUNGERE
            Aprire il cortile
            Scelte del rione:\(gap)SI\(gap)NO
            \(Self.question)
            NO
            """, as: .text, rules: TestForm.answering)
        #expect(read.values()["obiettivi"]?.hasSuffix("NO") == !isApart)
    }

    @Test func wordsInOneCellAreNoHeads() {
        #expect(form(["", "SI NO", "", ""], answer: ["X", "", ""]).values()["target"]?.contains("SI NO") == true)
    }

    /// A question whose words stand below it, with no mark at either.
    @Test func belowAQuestionTheyMayBeItsOwn() throws {
        var template = TestForm.objective
        template.fields.append(
            FieldRule(
                key: "rete", kind: .yesNo, labels: [try #require(LabelPattern("È REALIZZATO INSIEME AD ALTRI RIONI?"))])
        )
        var rules = TestForm.answering
        rules.templates = [template]
        let rows = [
            ["TITOLO INTERVENTO", "Orto comune"], ["QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"],
            [Self.question], ["", "SI", "NO"],
            ["È REALIZZATO INSIEME AD ALTRI RIONI?", "X", ""],
        ]
        let cells = rows.map { row in
            let span = ["", " colspan=3", " colspan=2", ""][row.count]
            return "<tr><td>\(row[0])</td>" + row.dropFirst().map { "<td\(span)>\($0)</td>" }.joined() + "</tr>"
        }.joined()
        let read = Segmented("<html><body><table>\(cells)</table></body></html>", as: .markup, rules: rules)
        #expect(read.values()["asst"]?.contains("SI | NO") == true)
    }

    @Test func inTextTheyHaveALineOfTheirOwn() {
        let text = """
            TITOLO INTERVENTO                    Orto comune
            QUALI OBIETTIVI VUOLE RAGGIUNGERE    Aprire il cortile
            TARGET                               Chi abita nel rione
                                                 SI   NO   Note
            PREVEDE IL COINVOLGIMENTO DI ASST    SI        Con il distretto
            NELL'ANALISI DEL BISOGNO E NELLA
            PROGRAMMAZIONE?
            QUALE IMPATTO DOVREBBE AVERE         Meno rifiuti
            L'INTERVENTO?
            """
        let form = Segmented(text, as: .text, rules: TestForm.answering)
        #expect(form.values()["target"] == "Chi abita nel rione")
        #expect(form.values()["asst"] == "SI Con il distretto")
    }
}
