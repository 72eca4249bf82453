import Model
import Testing

@testable import Segmenting

/// Areas that a form prints behind the title, not below the title's label.
@Suite struct TitleAreasTests {
    private static let rows =
        "QUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile.\nAZIONI PROGRAMMATE\tScavare\nTARGET\tIl rione.\n"

    @Test(arguments: [
        "TITOLO INTERVENTO\tOrto comune\tArea di policy\tE) Anziani\n",
        "TITOLO INTERVENTO\tOrto comune\nArea di policy\tE) Anziani\n",
        "TITOLO INTERVENTO                 Orto comune          Area di policy     E) Anziani\n\n",
    ])
    func theyAreTheLabels(_ title: String) {
        let read = Segmented(title + Self.rows, TestForm.objective)
        #expect(read.titles == ["Orto comune"])
        #expect(read.result.schede.first?.fields.first?.label == "TITOLO INTERVENTO Area di policy E) Anziani")
    }

    /// A row of its own names the area without its letter.
    @Test func aRowBelowTheTitleIsTheAreas() {
        let read = Segmented(
            "TITOLO INTERVENTO\tOrto comune\nArea di policy\tCortili e forni\n" + Self.rows, TestForm.objective)
        #expect(read.titles == ["Orto comune"])
        #expect(read.result.schede.first?.fields.first?.label == "TITOLO INTERVENTO Area di policy Cortili e forni")
    }

    /// The label's lines stand beside the title's in one cell.
    @Test func theRestOfTheLabelIsNoTitle() {
        let read = Segmented(
            "TITOLO INTERVENTO Area di      Orto comune\npolicy E)\n\n" + Self.rows, TestForm.objective)
        #expect(read.titles == ["Orto comune"])
        let other = Segmented(
            "TITOLO INTERVENTO Area di      Orto comune\npolicy nuova\n\n" + Self.rows, TestForm.objective)
        #expect(other.titles == ["Orto comune policy nuova"])
    }

    @Test(arguments: [
        ("TITOLO INTERVENTO\tOrto comune\nArea di policy E)\tdel rione\n", "Orto comune del rione"),
        ("TITOLO INTERVENTO\tOrto comune\nArea di policy\tdel rione\n", "Orto comune del rione"),
        ("TITOLO INTERVENTO\tOrto di un'area di policy comune\n", "Orto di un'area di policy comune"),
    ])
    func aTitleThatGoesOnIsNone(_ row: String, _ title: String) {
        #expect(Segmented(row + Self.rows, TestForm.objective).titles == [title])
    }
}
