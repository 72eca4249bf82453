import Model
import Rulebook
import Testing

@testable import Segmenting

/// What looks like a scheda and is none.
@Suite struct DraftSieveTests {
    private let blank = """
        TITOLO INTERVENTO\t
        QUALI OBIETTIVI VUOLE RAGGIUNGERE\t
        AZIONI PROGRAMMATE\t
        TARGET\t
        PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?\tSI/NO

        """

    @Test func aFormWithoutAnswersIsNoScheda() {
        let segmented = Segmented(blank, TestForm.objective)
        #expect(segmented.result.schede.isEmpty)
        #expect(segmented.codes == [.blankForm])
    }

    /// The labels of a page first, and their values below them.
    @Test func aFormWhoseValuesMayStandBelowItIsTold() {
        let labels = [
            "TITOLO INTERVENTO", "QUALI OBIETTIVI VUOLE RAGGIUNGERE", "AZIONI PROGRAMMATE", "TARGET",
            "RISORSE ECONOMICHE PREVENTIVATE",
            "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?",
            "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?",
        ]
        let text = labels.joined(separator: "\n") + "\n\nOrto comune\n\nAprire il cortile.\n\nSemina.\n\nIl rione\n\n"
        let segmented = Segmented(text + text, TestForm.objective)
        #expect(segmented.result.schede.isEmpty)
        #expect(segmented.codes == [.labelsTogether, .labelsTogether])
    }

    @Test func aFormWithAnAnswerInFourIsAScheda() {
        let segmented = Segmented(
            blank.replacing("AZIONI PROGRAMMATE\t", with: "AZIONI PROGRAMMATE\tSemina."), TestForm.objective)
        #expect(segmented.result.schede.count == 1)
    }

    /// A table of other projects in common words, beside schede in the form's own; of a form in common words it is one.
    @Test func aFewRowsInCommonWordsAreNoScheda() {
        let other = "TITOLO INTERVENTO\tFesta\nDESTINATARI\tTutti.\nFONTI DI FINANZIAMENTO\tNessuna.\n"
        let own = blank.replacing("AZIONI PROGRAMMATE\t", with: "AZIONI PROGRAMMATE\tSemina.")
        #expect(Segmented(own + "\nProsa.\n\n" + other, TestForm.objective).result.schede.count == 2)
        let loose = other.replacing("TITOLO INTERVENTO", with: "TITOLO")
        let segmented = Segmented(own + "\nProsa.\n\n" + loose, TestForm.objective)
        #expect(segmented.result.schede.count == 1)
        #expect(segmented.result.findings.contains { $0.code == .orphanRow && $0.severity == .info })
    }

    /// A table before the schede that says what belongs into the form's rows, in part in the template's own prompts.
    @Test func aGuideToTheFormIsNoScheda() {
        var form = TestForm.objective
        form.fields[3].prompts = ["A chi si rivolge"]
        form.fields[4].prompts = ["Quanto costa"]
        func guide(_ actions: String) -> String {
            "TITOLO INTERVENTO\tNome breve\nAZIONI PROGRAMMATE\t\(actions)\nTARGET\tA chi si rivolge\n"
                + "RISORSE ECONOMICHE PREVENTIVATE\tQuanto costa\n\nProsa.\n\n"
        }
        let own = "TITOLO INTERVENTO\tOrto\nAZIONI PROGRAMMATE\tSemina.\nTARGET\tIl rione.\n"
        let segmented = Segmented(guide("Elenco di ciò che si fa") + own, form)
        #expect(segmented.titles == ["Orto"])
        #expect(segmented.codes.contains(.blankForm))
        // A sentence or a number is an answer, and so is all where no scheda stands beside.
        #expect(Segmented(guide("Semina e raccolto.") + own, form).titles == ["Nome breve", "Orto"])
        #expect(Segmented(guide("3 semine") + own, form).titles == ["Nome breve", "Orto"])
        // A scheda whose answers are still to come has its rows that ask for a yes or a no.
        let asst = "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?\tSI/NO\n"
        let draft = guide("Semine e raccolti").replacing("\n\nProsa", with: "\n\(asst)\nProsa")
        #expect(Segmented(own + "\nProsa.\n\n" + draft, form).titles == ["Orto", "Nome breve"])
    }

    @Test func aTableThatSaysWhatToWriteIsNoScheda() {
        var rules = Rulebook(templates: [TestForm.objective])
        rules.language.directives = ["indicare"]
        let own = "TITOLO INTERVENTO\tOrto\nAZIONI PROGRAMMATE\tSemina.\nTARGET\tIl rione.\n"
        let guide = own.replacing("\t", with: "\tIndicare che cosa si fa: ") + "\nProsa.\n\n"
        #expect(Segmented(guide + own, as: .text, rules: rules).titles == ["Orto"])
        let answered = own.replacing("Semina", with: "Indicare dove si semina")
        #expect(Segmented(answered + "\nProsa.\n\n" + own, as: .text, rules: rules).titles == ["Orto", "Orto"])
    }

    /// Two labels in one row are the heads of an overview's columns.
    @Test func twoHeadsInARowMissNoPage() {
        let heads = "Titolo intervento|Target|Risorse economiche preventivate"
        let rows = [heads, "Orto comune|al sole|€ 3.000", "Forno|in via del Prato|€ 200"].map { row in
            "<tr>" + row.split(separator: "|").map { "<td>\($0)</td>" }.joined() + "</tr>"
        }
        let segmented = Segmented("<table>\(rows.joined())</table>", as: .markup, TestForm.objective)
        #expect(segmented.result.schede.isEmpty)
        #expect(segmented.result.findings.filter { $0.code == .orphanRow }.map(\.severity) == [.info])
    }

    /// The same where a text has each cell on a line of its own; a form's labels may all stand above its values.
    @Test func headsOneBelowTheOtherAreNoScheda() {
        let overview =
            "N.\nTitolo intervento\nTarget\nRisorse economiche preventivate\n1\nOrto comune\nal sole\n€ 3.000\n"
        let segmented = Segmented(overview, TestForm.objective)
        #expect(segmented.result.schede.isEmpty)
        #expect(segmented.result.findings.filter { $0.code == .orphanRow }.map(\.severity) == [.info])
        let form = "Titolo intervento\nOrto comune\nTarget\nIl rione.\nRisorse economiche preventivate\n€ 3.000\n"
        #expect(Segmented(form, TestForm.objective).titles == ["Orto comune"])
    }

    @Test func rowsWithoutAHeadAreTold() {
        let segmented = Segmented("AZIONI PROGRAMMATE\tSemina.\nTARGET\tIl rione.\n", TestForm.objective)
        #expect(segmented.result.schede.isEmpty)
        #expect(segmented.result.findings.map(\.code) == [.orphanRow, .orphanRow])
        #expect(segmented.result.findings.map(\.field) == ["azioni", "target"])
        #expect(segmented.result.findings.map(\.lines) == [1...1, 2...2])
    }

    @Test func aSentenceThatBeginsLikeALabelIsNothing() {
        let segmented = Segmented("Il rione ha un orto.\n\nTarget della semina è la scuola.\n", TestForm.action)
        #expect(segmented.result.schede.isEmpty)
        #expect(segmented.codes.isEmpty)
        #expect(segmented.words(.outside).hasSuffix("la scuola."))
    }

    @Test func prosesWordsAreAllOutside() {
        let text = "Il piano nasce dall'ascolto dei rioni.\n\nGli obiettivi che vuole raggiungere sono tre.\n"
        let segmented = Segmented(text, TestForm.objective, TestForm.action)
        #expect(segmented.result.accounts.allSatisfy { $0 == .outside })
    }

    @Test func labelsAsHeadsOfAnOverviewAreNoScheda() {
        let read = Segmented(
            """
            TITOLO INTERVENTO\tAZIONI PROGRAMMATE\tTARGET\tRISORSE ECONOMICHE PREVENTIVATE
            Orto comune\tAprire il cortile\tIl rione\t€ 10.000
            Forno comune\tAccendere il forno\tIl rione\t€ 5.000

            TITOLO INTERVENTO\tOrto comune
            QUALI OBIETTIVI VUOLE RAGGIUNGERE\tColtivare insieme
            TARGET\tIl rione
            """, TestForm.objective)
        #expect(read.titles == ["Orto comune"])
        #expect(read.values()["target"] == "Il rione")
        #expect(read.codes.contains(.orphanRow))
    }
}
