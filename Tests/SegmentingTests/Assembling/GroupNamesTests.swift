import Model
import Testing

@testable import Segmenting

/// Forms that name groups of their rows in a column of their own.
@Suite struct GroupNamesTests {
    private func read(_ rows: String) -> Segmented {
        Segmented("<html><body><table>\(rows)</table></body></html>", as: .markup, TestForm.objective)
    }

    @Test func theyAreNoValues() {
        let form = """
            <tr><td rowspan=2>Anagrafica</td><td>TITOLO INTERVENTO</td><td>Orto comune</td></tr>
            <tr><td>QUALI OBIETTIVI VUOLE RAGGIUNGERE</td><td>Aprire il cortile</td></tr>
            <tr><td rowspan=2>Di che si tratta</td><td>AZIONI PROGRAMMATE</td><td>La semina</td></tr>
            <tr><td>TARGET</td><td>Chi abita qui</td></tr>
            """
        let read = read(form + form.replacing("Orto comune", with: "Il forno del rione"))
        #expect(read.titles == ["Orto comune", "Il forno del rione"])
        #expect(read.values()["target"] == "Chi abita qui")
        #expect(read.values()["obiettivi"] == "Aprire il cortile")
        #expect(read.values()["azioni"] == "La semina")
        #expect(!read.words(.field).contains("tratta") && !read.words(.field).contains("Anagrafica"))
    }

    /// A label that no template knows with its value, left of one that is known.
    @Test func twoCellsAreARowOfTheirOwn() {
        let read = read(
            """
            <tr><td>TITOLO INTERVENTO</td><td colspan=3>Orto comune</td></tr>
            <tr><td>QUALI OBIETTIVI VUOLE RAGGIUNGERE</td><td colspan=3>Aprire il cortile</td></tr>
            <tr><td>CHI RISPONDE</td><td>La signora Pia</td><td>AZIONI PROGRAMMATE</td><td>La semina</td></tr>
            <tr><td>TARGET</td><td colspan=3>Chi abita qui</td></tr>
            """)
        #expect(read.values()["obiettivi"] == "Aprire il cortile")
        #expect(read.words(.residue) == "CHI RISPONDE La signora Pia")
        #expect(read.codes.contains(.residue))
    }

    /// Two labels with their values in one row.
    @Test func aValueBeforeAnotherLabelIsNone() {
        let values = read(
            """
            <tr><td>TITOLO INTERVENTO</td><td colspan=3>Orto comune</td></tr>
            <tr><td>TARGET</td><td>Chi abita qui</td><td>AZIONI PROGRAMMATE</td><td>La semina</td></tr>
            <tr><td>QUALI OBIETTIVI VUOLE RAGGIUNGERE</td><td colspan=3>Aprire il cortile</td></tr>
            """
        ).values()
        #expect(values["target"] == "Chi abita qui")
        #expect(values["azioni"] == "La semina")
    }
}
