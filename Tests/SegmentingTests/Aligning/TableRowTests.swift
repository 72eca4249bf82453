import Model
import Testing

@testable import Segmenting

/// Rows of two cells, parted by tabs.
@Suite struct TableRowTests {
    private func scheda(_ rows: String) -> (values: [String: String], misread: [String], segmented: Segmented) {
        let marked = MarkedText("«TITOLO INTERVENTO»\tOrto comune\n\(rows)\n«TARGET»\tIl rione.\n")
        let segmented = marked.segmented(TestForm.objective)
        return (segmented.values(), marked.misread(segmented), segmented)
    }

    private let goal = "«QUALI OBIETTIVI VUOLE RAGGIUNGERE»\tAprire il cortile.\n"

    @Test func aRowThatAPageCutGoesOnInTheSecondCell() {
        let read = scheda(goal + "«AZIONI PROGRAMMATE»\tSemina con la scuola\n\n\te raccolto con il rione.")
        #expect(read.misread.isEmpty)
        #expect(read.values["azioni"] == "Semina con la scuola e raccolto con il rione.")
    }

    @Test func theRestOfTheLabelStandsInTheNextRow() {
        let read = scheda("«QUALI OBIETTIVI VUOLE»\tAprire il cortile.\n«RAGGIUNGERE»\t\n«AZIONI PROGRAMMATE»\tSemina.")
        #expect(read.misread.isEmpty)
        #expect(read.values["obiettivi"] == "Aprire il cortile.")
    }

    @Test func labelAndValueGoOnInTheNextRow() {
        let read = scheda(
            "«QUALI OBIETTIVI VUOLE»\tAprire il cortile\n«RAGGIUNGERE»\ta tutto il rione.\n«AZIONI PROGRAMMATE»\tSemina."
        )
        #expect(read.misread.isEmpty)
        #expect(read.values["obiettivi"] == "Aprire il cortile a tutto il rione.")
        #expect(!read.segmented.codes.contains(.labelInterrupted))
    }

    @Test func aPromptTrailsTheLabelInItsCell() {
        let read = scheda(goal + "«AZIONI PROGRAMMATE (al massimo cinque righe)»\tSemina e raccolto.")
        #expect(read.misread.isEmpty)
        #expect(read.values["azioni"] == "Semina e raccolto.")
    }

    @Test func aWordOfTheLabelThatLeakedGoesBack() {
        let marked = MarkedText(
            """
            «TITOLO INTERVENTO»\tOrto comune
            «QUALI OBIETTIVI VUOLE RAGGIUNGERE»\tAprire il cortile.
            «RISORSE PREVENTIVATE»\t«ECONOMICHE» Fondi del rione.
            """)
        let segmented = marked.segmented(TestForm.objective)
        #expect(marked.misread(segmented).isEmpty)
        #expect(segmented.values()["risorse"] == "Fondi del rione.")
        #expect(segmented.codes.contains(.labelLeaked))
    }

    @Test func anEmptyCellIsABlankField() {
        let read = scheda(goal + "«AZIONI PROGRAMMATE»\t")
        #expect(read.misread.isEmpty)
        #expect(read.segmented.result.schede.first?["azioni"]?.state == .blank)
    }

    @Test func aPromptAloneIsNoAnswer() {
        let read = scheda(
            goal + "«PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?»\tSI/NO")
        #expect(read.segmented.result.schede.first?["asst"]?.state == .placeholder)
        #expect(read.segmented.result.schede.first?["obiettivi"]?.state == .answered)
    }

    @Test func textBetweenTwoRowsBelongsToNeither() {
        let read = scheda(goal + "Comune di Collalto\n«AZIONI PROGRAMMATE»\tSemina.")
        #expect(read.segmented.words(.residue) == "Comune di Collalto")
        #expect(read.values["obiettivi"] == "Aprire il cortile.")
        #expect(read.segmented.codes.contains(.residue))
    }
}
