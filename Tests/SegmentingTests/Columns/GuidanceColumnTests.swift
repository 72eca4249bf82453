import Model
import Rulebook
import Testing

@testable import Segmenting

/// Tables with a column between labels and values that says how a form is filled in.
@Suite struct GuidanceColumnTests {
    private func read(_ tables: [[String]]...) -> Segmented {
        let html = tables.map { table in
            let rows = table.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
            return "<h2>Il capitolo</h2><table>\(rows)</table>"
        }
        return Segmented("<html><body>\(html.joined())</body></html>", as: .markup, rules: TestForm.answering)
    }

    private func form(_ title: String, _ guidance: [String]) -> [[String]] {
        [
            ["TITOLO INTERVENTO", guidance[0], title],
            ["QUALI OBIETTIVI VUOLE RAGGIUNGERE", guidance[1], "Aprire \(title)"],
            ["TARGET", guidance[2], "Chi ama \(title)"],
            ["RISORSE ECONOMICHE PREVENTIVATE", guidance[3], "Euro 5.000"],
        ]
    }

    private let prompts = ["Denominazione", "In breve gli scopi", "In breve le persone", "In breve le fonti"]
    private let words = ["Il nome", "Che cosa cambia", "Chi ne gode", "Da dove e quanto"]

    private func check(_ read: Segmented, _ titles: String...) {
        #expect(read.titles == titles)
        for (number, title) in titles.enumerated() {
            #expect(
                read.values(number).filter { !$0.value.isEmpty } == [
                    "titolo": title, "obiettivi": "Aprire \(title)", "target": "Chi ama \(title)",
                    "risorse": "Euro 5.000",
                ])
        }
        #expect(read.codes.contains(.guidanceColumn))
    }

    @Test func promptsAreNoValues() {
        let read = read(form("L'orto", prompts))
        check(read, "L'orto")
        #expect(read.words(.label).contains("In breve gli scopi"))
        let finding = read.result.findings.first { $0.code == .guidanceColumn }
        #expect(finding?.message.hasPrefix("13 words") == true && finding?.severity == .info)
    }

    @Test func theSameWordsInEachFormAreNoValues() {
        check(read(form("L'orto", words), form("Il forno", words)), "L'orto", "Il forno")
    }

    /// The column's heading, and a row of the office's own.
    @Test func rowsWithoutALabelLoseItToo() {
        let rows = [["VOCE", "ISTRUZIONI", "CONTENUTO"]] + form("L'orto", prompts) + [["Nota", "Altro", "Si vedrà"]]
        let read = read(rows)
        #expect(read.titles == ["L'orto"])
        #expect(read.words(.label).contains("ISTRUZIONI") && read.words(.label).contains("Altro"))
    }

    /// Answers and amounts with notes beside them.
    @Test func answersBesideLabelsStay() {
        let asked = "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?"
        func form(_ title: String, _ note: String) -> [[String]] {
            [
                ["TITOLO INTERVENTO", title, ""], ["QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire \(title)", note],
                ["TARGET", "Chi abita qui", note], [asked, "☒ SI ☐ NO", "dal \(title)"],
                ["RISORSE ECONOMICHE PREVENTIVATE", "€ 5.000", "sentito \(title)"],
            ]
        }
        let read = read(form("L'orto", "oggi"), form("Il forno", "domani"))
        #expect(read.titles == ["L'orto", "Il forno"] && !read.codes.contains(.guidanceColumn))
        #expect(read.values(0)["asst"] == "☒ SI ☐ NO | dal L'orto")
        #expect(read.values(1)["risorse"] == "€ 5.000 | sentito Il forno")
    }

    /// Notes stand beside few values, help beside few labels.
    @Test func aColumnWithLittleBesideItHoldsTheValues() {
        func form(_ title: String) -> [[String]] {
            self.form(title, words).enumerated().map { [$1[0], $0 > 0 ? $1[1] : title, $0 == 1 ? title : ""] }
        }
        let read = read(form("L'orto"), form("Il forno"))
        #expect(!read.codes.contains(.guidanceColumn))
        #expect(read.values(1)["target"] == "Chi ne gode")
    }

    /// Whoever answers in two cells says something else in each form, or the same in both.
    @Test func otherColumnsStay() {
        let answers = ["Primo", "Oggi", "Tutti", "Comuni"]
        let read = read(form("L'orto", answers), form("Il forno", ["Secondo", "Domani", "Tutti", "Stato"]))
        #expect(read.values(0)["obiettivi"] == "Oggi | Aprire L'orto")
        #expect(read.values(1)["risorse"] == "Stato | Euro 5.000")
        #expect(!read.codes.contains(.guidanceColumn))
    }
}
