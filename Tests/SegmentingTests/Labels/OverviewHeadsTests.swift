import Model
import Testing

@testable import Segmenting

/// Tables that list schede or indicators: the heads of their columns begin no label.
@Suite struct OverviewHeadsTests {
    private let scheda =
        "TITOLO INTERVENTO\tOrto comune\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile.\nTARGET\tIl rione.\n"

    @Test(arguments: ["N.\tTitolo\tArea", "Titolo intervento\tArea\tAnno"])
    func anOverviewAboveTheFirstScheda(_ heads: String) {
        let read = Segmented(
            "\(heads)\n1\tOrto comune\tVerde\n2\tForno comune\tCibo\n\nIl rione ha due progetti.\n\n" + scheda,
            TestForm.objective)
        #expect(read.titles == ["Orto comune"])
        #expect(read.values()["obiettivi"] == "Aprire il cortile.")
        #expect(read.words(.outside).contains("Forno comune Cibo Il rione ha due progetti."))
    }

    /// As many heads that are labels are a form's, but not above so many rows without one.
    @Test func anOverviewWhoseHeadsAreLabels() {
        let read = Segmented(
            "Area\tAzioni programmate\tTarget\tRisorse economiche preventivate\nQ\tSemina\tRione\tFesta\nA\tImpasto\tCorte\tDono\n"
                + "T\tSpesa\tBorgo\tLotteria\nR\tTaglio\tPiazza\tColletta\n\nIl rione ha progetti.\n\n" + scheda,
            TestForm.objective)
        #expect(read.titles == ["Orto comune"] && read.values()["obiettivi"] == "Aprire il cortile.")
        #expect(read.words(.outside).hasPrefix("Area Azioni programmate"))
    }

    @Test func anOverviewInMarkdown() {
        let read = Segmented(
            "| N. | Titolo | Area |\n|---|---|---|\n| 1 | Orto comune | Verde |\n| 2 | Forno comune | Cibo |\n\n"
                + scheda,
            TestForm.objective)
        #expect(read.titles == ["Orto comune"])
    }

    @Test func aFormOfThreeColumnsIsNone() {
        let read = Segmented(
            "A\tTITOLO INTERVENTO\tOrto comune\nB\tQUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile.\nC\tTARGET\tRione\n",
            TestForm.objective)
        #expect(read.titles == ["Orto comune"])
    }

    @Test func aTableInAValueLeavesItsRowTheLabel() {
        let read = Segmented(
            scheda + "RISORSE ECONOMICHE PREVENTIVATE\tFonte\tImporto\n\tFesta\t€ 100\n\tLotteria\t€ 50\n",
            TestForm.objective)
        #expect(read.values()["risorse"] == "Fonte | Importo\nFesta | € 100\nLotteria | € 50")
    }

    @Test func theRowAboveAFormOfThreeColumns() {
        let form = ["TITOLO INTERVENTO", "QUALI OBIETTIVI VUOLE RAGGIUNGERE", "TARGET", "AZIONI PROGRAMMATE"]
        func table(_ values: [String]) -> String {
            "\tDestinatari\tNote\n" + zip(form, values).map { "\($0)\t\($1)\t-\n" }.joined()
        }
        let read = Segmented(
            table(["Orto comune", "Aprire il cortile.", "Il rione", "Semina"]) + "\nScheda 2\n\n"
                + table(["Forno comune", "Fare il pane.", "La frazione", "Impasto"]), TestForm.objective)
        #expect(read.titles == ["Orto comune | -", "Forno comune | -"])
        #expect(read.values()["azioni"] == "Semina | -")
        #expect(read.values(1)["target"] == "La frazione | -")
    }
}
