import Model
import Reading
import Rulebook
import Testing

@testable import Segmenting

/// Titles in rows and headings that count them: `Obiettivo 3 – …`.
@Suite struct TitleLeadsTests {
    private let form = Template(
        id: "obiettivo", name: "Scheda obiettivo", cycle: "2030",
        fields: [
            FieldRule(key: "titolo", kind: .title, labels: [LabelPattern("TITOLO OBIETTIVO")].compactMap { $0 }),
            FieldRule(key: "azioni", kind: .list, labels: [LabelPattern("AZIONI PROGRAMMATE")].compactMap { $0 }),
            FieldRule(
                key: "risorse", kind: .money,
                labels: [LabelPattern("RISORSE ECONOMICHE PREVENTIVATE")].compactMap { $0 }),
        ])

    private func titles(_ first: String) -> [String] {
        let text = "\(first)\nAZIONI PROGRAMMATE\tSemina\nRISORSE ECONOMICHE PREVENTIVATE\t€ 5.000\n"
        var rules = Rulebook(templates: [form])
        rules.language = LanguageVocabulary(
            titleLeads: ["Obiettivo {codice} {trattino} {titolo}", "Obiettivo {numero} {titolo}"].compactMap {
                HeadPattern($0)
            })
        return Segmenter(rules: rules).segment(Document(text: text)).schede.map(\.title)
    }

    @Test(arguments: ["OBIETTIVO 3: Orto comune", "OBIETTIVO 3 – Orto comune"])
    func theNumberIsTheLabels(_ first: String) {
        #expect(titles(first) == ["Orto comune"])
    }

    @Test func aNumberInTheTitlesOwnCellStays() {
        #expect(titles("TITOLO OBIETTIVO\t3 orti comuni") == ["3 orti comuni"])
    }

    @Test func aNumberInACellBesideTheTitleIsItsCode() {
        let rows = ["<td>TITOLO INTERVENTO</td><td>3</td><td>Orto comune</td>"]
        let rest = [("QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"), ("TARGET", "Chi abita qui")]
        let cells = rows + rest.map { "<td>\($0.0)</td><td colspan=2>\($0.1)</td>" }
        let table = cells.map { "<tr>\($0)</tr>" }.joined()
        let read = Segmented("<html><body><table>\(table)</table></body></html>", as: .markup, TestForm.objective)
        #expect(read.titles == ["Orto comune"])
        #expect(read.result.schede.first?.code == "3")
    }
}
