import Model
import Testing

@testable import Segmenting

/// Tables whose cells hold a label with its value below it each.
@Suite struct FieldCellsTests {
    private func read(_ rows: [[(String, String)]]) -> Segmented {
        let cells = rows.map { row in
            let span = row.count == 1 ? " colspan=2" : ""
            return "<tr>" + row.map { "<td\(span)><p>\($0.0)</p><p>\($0.1)</p></td>" }.joined() + "</tr>"
        }.joined()
        return Segmented("<html><body><table>\(cells)</table></body></html>", as: .markup, rules: TestForm.answering)
    }

    @Test func eachCellIsARow() {
        let read = read([
            [("TITOLO INTERVENTO", "Orto comune")],
            [("QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"), ("AZIONI PROGRAMMATE", "La semina")],
            [("TARGET", "Chi abita qui"), ("RISORSE ECONOMICHE PREVENTIVATE", "€ 500")],
            [("QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", "Meno rifiuti"), ("", "")],
        ])
        #expect(read.titles == ["Orto comune"])
        #expect(
            read.values() == [
                "titolo": "Orto comune", "obiettivi": "Aprire il cortile", "azioni": "La semina",
                "target": "Chi abita qui", "risorse": "€ 500", "impatto": "Meno rifiuti",
            ])
        #expect(read.words(.outside).isEmpty)
    }

    @Test func aNumberMayCountTheCellsLabel() {
        let read = read([
            [("1. TITOLO INTERVENTO", "Orto comune")],
            [("2. QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"), ("3. AZIONI PROGRAMMATE", "La semina")],
            [("4. TARGET", "Chi abita qui"), ("5. RISORSE ECONOMICHE PREVENTIVATE", "€ 500")],
        ])
        #expect(
            read.values() == [
                "titolo": "Orto comune", "obiettivi": "Aprire il cortile", "azioni": "La semina",
                "target": "Chi abita qui", "risorse": "€ 500",
            ])
    }

    /// In each form one row has two fields, each with its label on a line of its own.
    @Test func aRowOfFieldsAmongPairsComesBack() {
        let form = { (title: String) in
            [
                ["TITOLO INTERVENTO", title], ["QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"],
                ["AZIONI PROGRAMMATE", "La semina"],
                ["TARGET<br>Chi abita qui", "RISORSE ECONOMICHE PREVENTIVATE<br>€ 500"],
                ["QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", "Meno rifiuti"],
            ]
            .map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
        }
        let read = Segmented(
            "<html><body><table>\(form("Orto comune"))</table><p></p><table>\(form("Banco del riuso"))</table></body></html>",
            as: .markup, rules: TestForm.answering)
        #expect(read.titles == ["Orto comune", "Banco del riuso"])
        for index in 0...1 {
            #expect(read.values(index)["target"] == "Chi abita qui" && read.values(index)["risorse"] == "€ 500")
        }
    }

    /// Two forms beside each other's labels, with nothing in them.
    @Test func labelsWithoutValuesArePairsOfCells() {
        let rows = [
            ["TITOLO INTERVENTO", "Orto comune", "TARGET", "Chi abita qui"],
            ["QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile", "AZIONI PROGRAMMATE", "La semina"],
        ]
        let cells = rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
        let read = Segmented("<html><body><table>\(cells)</table></body></html>", as: .markup, TestForm.objective)
        #expect(read.values()["obiettivi"] == "Aprire il cortile" && read.values()["azioni"] == "La semina")
    }
}
