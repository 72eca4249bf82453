import Model
import Testing

@testable import Segmenting

/// Tables whose rows of labels stand above the rows of their values.
@Suite struct StackedPairsTests {
    private func read(_ rows: [[String]]) -> Segmented {
        let cells = rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
        return Segmented("<p>Piano</p><table>\(cells)</table><p>Fine</p>", as: .markup, TestForm.objective)
    }

    private let rows = [
        ["TITOLO INTERVENTO", "QUALI OBIETTIVI VUOLE RAGGIUNGERE"], ["Orto comune", "Aprire il cortile"],
        ["AZIONI PROGRAMMATE", "TARGET"], ["La semina", "Il rione"],
    ]

    @Test func eachLabelHasTheValueBelowIt() {
        let read = read(rows)
        #expect(
            read.values() == [
                "titolo": "Orto comune", "obiettivi": "Aprire il cortile", "azioni": "La semina", "target": "Il rione",
            ])
        #expect(read.result.accounts.count == read.document.words.count)
    }

    @Test func aBlankValueIsBlankAndRowsBelowStayInOrder() {
        let three = [
            ["TITOLO INTERVENTO", "QUALI OBIETTIVI VUOLE RAGGIUNGERE", "AZIONI PROGRAMMATE"],
            ["Orto comune", "", "La semina"],
            ["TARGET", "RISORSE ECONOMICHE PREVENTIVATE"], ["Il rione", "Euro 5"],
        ]
        let read = read(three + [["QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", "Meno sassi"]])
        #expect(read.values()["obiettivi"] == "")
        #expect(read.values()["azioni"] == "La semina")
        #expect(read.values()["target"] == "Il rione")
        #expect(read.values()["risorse"] == "Euro 5")
        #expect(read.values()["impatto"] == "Meno sassi")
    }

    /// Forms with a label in each row but for one pair of rows, which comes back.
    @Test(arguments: ["n. di viaggi", "1. viaggi"]) func onePairOfRowsComesBackFromFormToForm(_ value: String) {
        let form = { (title: String) in
            [
                ["TITOLO INTERVENTO", title], ["QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"],
                ["AZIONI PROGRAMMATE", "La semina"], ["TARGET", "RISORSE ECONOMICHE PREVENTIVATE"], [value, "Euro 5"],
                ["QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", "Meno sassi"],
            ].map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
        }
        let read = Segmented(
            "<table>\(form("Orto comune"))</table><p>Poi</p><table>\(form("Banco del riuso"))</table>", as: .markup,
            TestForm.objective)
        #expect(read.titles == ["Orto comune", "Banco del riuso"])
        for index in 0...1 {
            #expect(read.values(index)["target"] == value && read.values(index)["risorse"] == "Euro 5")
            #expect(read.values(index)["impatto"] == "Meno sassi")
        }
    }

    /// An answer that reads like its label is no label above the next row.
    @Test func anAnswerInTheLabelsWordsStays() {
        let form = { (title: String) in
            [
                ["TITOLO INTERVENTO", title], ["QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"],
                ["AZIONI PROGRAMMATE", "La semina"], ["RISORSE ECONOMICHE PREVENTIVATE", "Euro 5"],
                ["TARGET", "Target"], ["Chi ci va", "Il rione"],
                ["QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", "Meno sassi"],
            ].map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
        }
        let read = Segmented(
            "<table>\(form("Orto comune"))</table><p>Poi</p><table>\(form("Banco del riuso"))</table>", as: .markup,
            TestForm.objective)
        for index in 0...1 { #expect(read.values(index)["target"]?.hasPrefix("Target") == true) }
    }

    /// Rows of values one below the other, and a value below which no label stands.
    @Test func noWordIsLost() {
        let two = [rows[0], rows[1], ["e il forno", "e il forno"]] + rows[2...]
        #expect(read(two).values()["obiettivi"] == "Aprire il cortile\ne il forno")
        #expect(read(two).values()["azioni"] == "La semina")
        let three = rows.enumerated().map { $1 + [$0 % 2 == 0 ? "" : "Nota \($0)"] }
        let lost = read(three)
        #expect(lost.document.words.count == read(rows).document.words.count + 4)
        #expect(lost.result.accounts.count == lost.document.words.count)
    }

    /// Labels over the whole width stand above their values, too.
    @Test func rowsOfOneCellDoNotCount() {
        let wide = [
            ["TITOLO INTERVENTO"], ["Orto comune"], ["QUALI OBIETTIVI VUOLE RAGGIUNGERE"], ["Aprire il cortile"],
        ]
        let last = [["QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?"], ["Meno sassi"], ["Nota"], ["Altro"]]
        let pairs = [
            ["AZIONI PROGRAMMATE", "TARGET"], ["La semina", "Il rione"],
            ["RISORSE ECONOMICHE PREVENTIVATE", ask], ["Euro 5", "NO"],
        ]
        let values = read(wide + pairs + last).values()
        #expect(values["azioni"] == "La semina" && values["target"] == "Il rione")
        #expect(values["risorse"] == "Euro 5" && values["asst"] == "NO")
        #expect(values["obiettivi"] == "Aprire il cortile")
    }

    private let ask = "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?"

    /// An overview of many schede, its head printed again.
    @Test func headsOfAnOverviewAreNoPairs() {
        let head = ["TITOLO INTERVENTO", "TARGET"]
        let read = read([
            head, ["Orto comune", "Il rione"], ["Il forno", "Chi ha fame"], head, ["La fonte", "Chi ha sete"],
        ])
        #expect(read.document.words.first { $0.text == "TARGET" }?.cell?.column == 1)
    }

    /// One such pair may be a row of labels with a row of the table below.
    @Test func onePairIsNoHabit() {
        let read = read(Array(rows.prefix(2)))
        #expect(read.document.words.first { $0.text == "QUALI" }?.cell?.column == 1)
    }
}
