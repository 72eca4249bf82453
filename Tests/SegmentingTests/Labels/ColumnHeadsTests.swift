import Model
import Rulebook
import Testing

@testable import Segmenting

/// The row above a form's rows that names their columns.
@Suite struct ColumnHeadsTests {
    private func read(_ head: [String]) -> Segmented {
        func table(_ rows: [[String]]) -> String {
            let rows = rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }
            return "<table>\(rows.joined())</table>"
        }
        let forms = ["Orto comune", "Il forno"].map { title in
            "<p>TITOLO INTERVENTO</p><p>\(title)</p><p>QUALI OBIETTIVI VUOLE RAGGIUNGERE</p><p>Aprire \(title)</p>"
                + table([head, ["TARGET", "Chi abita qui"], ["RISORSE ECONOMICHE PREVENTIVATE", "€ 500"]])
        }
        return Segmented("<html><body>\(forms.joined())</body></html>", as: .markup, rules: TestForm.answering)
    }

    @Test func isNoPartOfTheValueBefore() {
        let read = read(["Voce", "Contenuto"])
        #expect(read.titles == ["Orto comune", "Il forno"])
        #expect(read.values(0)["obiettivi"] == "Aprire Orto comune")
        #expect(read.values(1)["target"] == "Chi abita qui")
    }

    /// Common words of a label may name a column.
    @Test func mayHaveALabelsWordsBehindTheFirst() {
        #expect(read(["Voce", "Destinatari"]).values(0)["obiettivi"] == "Aprire Orto comune")
    }

    /// A first row that says something goes on with the value above it.
    @Test(arguments: [["Entro", "2027"], ["Anche", "€ 300"], ["Sì", "Sempre"]])
    func otherRowsStay(_ row: [String]) {
        #expect(read(row).values(0)["obiettivi"] == "Aprire Orto comune\n" + row.joined(separator: " | "))
    }
}
