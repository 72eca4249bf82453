import Model
import Testing

@testable import Segmenting

/// Tables in which a converter wrote merged cells once for each column.
@Suite struct RepeatedCellsTests {
    private func read(_ rows: [[String]]) -> Segmented {
        let cells = rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
        return Segmented("<html><body><table>\(cells)</table></body></html>", as: .markup, TestForm.objective)
    }

    private let rows = [
        ("TITOLO INTERVENTO", "Orto comune"), ("QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"),
        ("AZIONI PROGRAMMATE", "La semina"), ("RISORSE ECONOMICHE PREVENTIVATE", "Euro 5.000"),
    ]

    @Test func aValueInTwoCellsCountsOnce() {
        let read = read(rows.map { [$0.0, $0.1, $0.1] })
        #expect(read.values()["risorse"] == "Euro 5.000")
        #expect(read.values()["azioni"] == "La semina")
        #expect(read.words(.furniture).contains("Euro 5.000"))
    }

    @Test func aLabelInTwoCellsIsNoValue() {
        let read = read((rows + [("TARGET", "Il rione")]).map { [$0.0, $0.0, $0.1] })
        #expect(read.values()["obiettivi"] == "Aprire il cortile")
        #expect(read.values()["target"] == "Il rione")
        #expect(read.values()["azioni"] == "La semina")
    }

    @Test func aRowBeforeThemMayDiffer() {
        let read = read(
            [["TITOLO INTERVENTO", "3", "Orto comune"]]
                + (rows + [("TARGET", "Il rione")]).dropFirst().map { [$0.0, $0.1, $0.1] })
        #expect(read.values()["risorse"] == "Euro 5.000")
        #expect(read.titles == ["Orto comune"])
    }

    @Test func howManyWordsIsTold() {
        let finding = read(rows.map { [$0.0, $0.1, $0.1] }).result.findings.first { $0.code == .cellsRepeated }
        #expect(finding?.message.hasPrefix("9 words") == true && finding?.severity == .info)
        #expect(!read(rows.map { [$0.0, $0.1, ""] }).codes.contains(.cellsRepeated))
    }

    /// Years with the same amounts, and rows with the same numbers, in a form whose other cells were merged or not.
    @Test(arguments: [true, false]) func amountsThatAreTheSameStay(_ isMerged: Bool) {
        let table = [
            ["RISORSE ECONOMICHE PREVENTIVATE", "2031", "2032"], ["Semi", "Euro 500", "Euro 500"],
            ["Attrezzi", "Euro 100", "Euro 100"], ["Due operatori", "2 unità", "2 unità"],
        ]
        let form = rows.prefix(3).map { [$0.0, $0.1, isMerged ? $0.1 : ""] }
        let value = read(form + table).values()["risorse"] ?? ""
        #expect(value.ranges(of: "Euro 500").count == 2, "\(value)")
        #expect(value.ranges(of: "Euro 100").count == 2, "\(value)")
        #expect(value.ranges(of: "2 unità").count == 2, "\(value)")
    }

    /// Two cells of one row may say the same.
    @Test func fewRowsAreNoHabit() {
        var cells = rows.map { [$0.0, $0.1, ""] }
        cells[3] = ["RISORSE ECONOMICHE PREVENTIVATE", "Euro 5.000", "Euro 5.000"]
        #expect(read(cells).values()["risorse"] == "Euro 5.000 | Euro 5.000")
    }

    /// Rows above a form, a number before two of its values, and a row that differs on the way.
    @Test func someRowsOfAFormMayDiffer() {
        let rows = rows + [("TARGET", "Il rione"), ("QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", "Meno sassi")]
        var cells = rows.map { [$0.0, $0.1, $0.1] }
        let head = [["SCHEDA", "N. 1", "Rev. 2"], ["Area", "D", "Domicilio"]]
        #expect(read(head + cells).values()["risorse"] == "Euro 5.000")
        cells[0] = ["TITOLO INTERVENTO", "1", "Orto comune"]
        cells[2] = ["AZIONI PROGRAMMATE", "Di corsa", "Anno 2031: la semina"]
        #expect(read(cells).values()["risorse"] == "Euro 5.000")
    }

    /// Columns named beside a label, the rows below them the same in each.
    @Test func columnsNamedBesideALabelStay() {
        let table = [
            ["RISORSE ECONOMICHE PREVENTIVATE", "Quota di Valle", "Quota di Collina"],
            ["Semi", "Euro 500", "Euro 500"],
        ]
        let value = read(rows.prefix(3).map { [$0.0, $0.1, $0.1] } + table).values()["risorse"] ?? ""
        #expect(value.ranges(of: "Euro 500").count == 2, "\(value)")
    }

    /// A table of years with no label in it, the texts of its rows the same in each.
    @Test func yearsThatSayTheSameStay() {
        let table =
            [["Voce", "Anno 2031", "Anno 2032"]]
            + ["Zappe", "Semi", "Vasi"].map { [$0, "dal rione", "dal rione"] } + [["Terra", "Euro 500", "Euro 500"]]
        let cells = table.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
        let form = rows.map { "<p>\($0.0)</p><p>\($0.1)</p>" }.joined()
        let read = Segmented(
            "<html><body>\(form)<table>\(cells)</table></body></html>", as: .markup, TestForm.objective)
        #expect(read.values()["risorse"]?.ranges(of: "Euro 500").count == 2)
    }
}
