import Model
import Testing

@testable import Segmenting

/// Headings between the rows of a form that its template does not know.
@Suite struct FormHeadingsTests {
    private static let titles = ["Orto comune", "Botteghe della cura", "Banca del tempo", "Scuola aperta", "Il forno"]

    private func read(_ end: (Int) -> String) -> Segmented {
        let schede = Self.titles.enumerated().map { place, title in
            """
            TITOLO INTERVENTO
            \(title)
            QUALI OBIETTIVI VUOLE RAGGIUNGERE
            Vivere bene a \(title.lowercased()).
            \(end(place))
            TARGET
            Chi abita qui.
            """
        }
        return Segmented(schede.joined(separator: "\n\n"), TestForm.objective)
    }

    @Test(arguments: [
        "SEZIONE B – CHI", "\nParte seconda", "\nParte seconda\n\nA chi si rivolge", "2. A chi si rivolge",
    ])
    func areResidue(_ heading: String) {
        let read = read { _ in heading }
        #expect(read.titles == Self.titles)
        for (place, title) in Self.titles.enumerated() {
            #expect(read.values(place)["obiettivi"] == "Vivere bene a \(title.lowercased()).")
        }
        #expect(read.words(.residue).count > 5 * 10)
        #expect(read.codes.contains(.residue))
    }

    /// An item of a value's own list is none.
    @Test func theLastItemOfAListStays() {
        let read = read { "1. Si semina a \(Self.titles[$0])\n2. Si balla nel rione" }
        #expect(read.values(1)["obiettivi"]?.hasSuffix("2. Si balla nel rione") == true)
    }

    @Test func aLineThatRecursInTheValuesCellsIsTheirs() {
        let schede = Self.titles.map { title in
            let value = "<p>Vivere bene a \(title.lowercased()).</p><p>Altro si legge nel sito del rione</p>"
            let rows = [
                ("TITOLO INTERVENTO", title), ("QUALI OBIETTIVI VUOLE RAGGIUNGERE", value),
                ("TARGET", "Chi abita qui."),
            ]
            return "<table>" + rows.map { "<tr><td>\($0)</td><td>\($1)</td></tr>" }.joined() + "</table>"
        }
        let read = Segmented("<html><body>\(schede.joined())</body></html>", as: .markup, TestForm.objective)
        #expect(read.titles == Self.titles)
        #expect(read.values(1)["obiettivi"]?.hasSuffix("Altro si legge nel sito del rione") == true)
    }

    /// Where labels are in bold, so are headings; a paragraph that was copied from scheda to scheda is not.
    @Test(arguments: ["b", "i", "u"], [true, false])
    func besideLabelsInBoldOnlyOtherPrintIs(_ print: String, _ isBold: Bool) {
        let schede = Self.titles.map { title in
            let line = isBold ? "<\(print)>Parte seconda</\(print)>" : "Con il rione"
            return "<p><b>TITOLO INTERVENTO</b></p><p>\(title)</p><p><b>QUALI OBIETTIVI VUOLE RAGGIUNGERE</b></p>"
                + "<p>Vivere bene a \(title.lowercased()).</p><p>\(line)</p><p><b>TARGET</b></p><p>Chi abita qui.</p>"
        }
        let read = Segmented("<html><body>\(schede.joined())</body></html>", as: .markup, TestForm.objective)
        #expect(read.titles == Self.titles)
        #expect(read.values(1)["obiettivi"]?.hasSuffix("Con il rione") == !isBold)
        #expect(read.codes.contains(.residue) == isBold)
    }

    /// Whatever the order in which fields are looked at.
    @Test func areToldFromTheFirstOn() {
        let schede = Self.titles.map { title in
            """
            TITOLO INTERVENTO
            \(title)
            QUALI OBIETTIVI VUOLE RAGGIUNGERE
            Vivere bene a \(title.lowercased()).
            PARTE SECONDA
            AZIONI PROGRAMMATE
            Si lavora a \(title.lowercased()).
            PARTE TERZA
            TARGET
            Chi abita a \(title.lowercased()).
            PARTE QUARTA
            RISORSE ECONOMICHE PREVENTIVATE
            Euro 1.000
            """
        }
        let segmented = Segmented(schede.joined(separator: "\n\n"), TestForm.objective)
        #expect(segmented.result.schede.count == Self.titles.count)
        for scheda in segmented.result.schede {
            let residue = scheda.findings.filter { $0.code == .residue }
            #expect(residue.count == 1 && residue.allSatisfy { $0.message.contains("from 'PARTE SECONDA") })
        }
    }

    @Test func theSameAnswerBelowTheSameQuestionIsLeft() {
        let schede = Self.titles.map { title in
            """
            TITOLO INTERVENTO
            \(title)
            QUALI OBIETTIVI VUOLE RAGGIUNGERE
            si scriva qui sotto

            Vivere bene insieme
            TARGET
            Chi abita qui.
            """
        }
        let read = Segmented(schede.joined(separator: "\n\n"), TestForm.objective)
        #expect(read.titles == Self.titles)
        #expect(read.words(.residue) == "")
    }

    /// What goes on from the line above, ends a sentence, or stands in few.
    @Test(arguments: ["Con i vicini", "\nCon i vicini.", "\nCon #"])
    func whatEndsValuesIsLeft(_ end: String) {
        let read = read { end.replacing("#", with: Self.titles[$0]) }
        #expect(read.words(.residue) == "")
        #expect(read.values()["obiettivi"]?.contains("Con ") == true)
    }

    /// The last cell of a table's last row, below which the next field stands.
    @Test func aRowsLastCellIsNone() {
        let forms = Self.titles.map { title in
            "<table><tr><td>TITOLO INTERVENTO</td><td>\(title)</td></tr></table><p><b>AZIONI PROGRAMMATE</b></p>"
                + "<table><tr><td>\(title) di sera</td><td>Fatto</td><td>SI</td></tr></table>"
                + "<table><tr><td>TARGET</td><td>Chi abita qui</td></tr></table>"
        }
        let read = Segmented(forms.joined(separator: "<p>Poi.</p>"), as: .markup, TestForm.objective)
        #expect(read.titles == Self.titles)
        #expect(read.values()["azioni"] == "Orto comune di sera | Fatto | SI")
        #expect(read.words(.residue) == "")
    }
}
