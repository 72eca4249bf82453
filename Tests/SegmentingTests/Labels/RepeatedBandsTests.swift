import Model
import Rulebook
import Testing

@testable import Segmenting

/// Bands over forms' tables that pages repeat.
@Suite struct RepeatedBandsTests {
    /// The values of a form of two pages with a row of one cell over each, and a value that goes on over the break.
    private func read(_ bands: String..., rows: [[String]]) -> Segmentation {
        var document = Document(text: "")
        var number = 0
        func add(_ cells: [String], page: Int) {
            for (column, cell) in cells.enumerated() {
                for (index, word) in cell.split(separator: " ").enumerated() {
                    let (left, top) = (60 + 200 * Double(column) + 30 * Double(index), 80 + 12 * Double(number))
                    document.words.append(
                        Word(
                            text: String(word),
                            place: .page(page, Box(left: left, top: top, right: left + 25, bottom: top + 10)),
                            line: number, gap: index > 0 ? .space : column > 0 ? .cell : .row,
                            cell: GridPosition(row: number, column: column, columns: cells.count)))
                }
            }
            number += 1
        }
        for (page, band) in bands.enumerated() {
            add([band], page: page + 1)
            for row in rows[(3 * page)...].prefix(3) { add(row, page: page + 1) }
        }
        return Segmenter(rules: Rulebook(templates: [TestForm.objective])).segment(document)
    }

    private let form = [
        ["TITOLO INTERVENTO", "Orto comune"], ["QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"],
        ["AZIONI PROGRAMMATE", "Semina e"], ["", "raccolto"], ["TARGET", "Il rione"],
        ["RISORSE ECONOMICHE PREVENTIVATE", "Fondi"],
    ]

    @Test func standInNoValue() {
        let schede = read("Scheda 3 – Orto comune", "Scheda 3 – Orto comune", rows: form)
        #expect(schede.schede.map(\.title) == ["Orto comune"])
        #expect(schede.schede.first?.fields.first { $0.key == "azioni" }?.value.text == "Semina e raccolto")
    }

    /// Another text in such a row is the value's, and a band over another form's title stays.
    @Test func othersStay() {
        let other = read("Scheda 3 – Orto comune", "Poi si balla", rows: form)
        #expect(!other.accounts.contains(.furniture))
        let twice = read("Scheda di intervento", "Scheda di intervento", rows: Array(form.prefix(3) + form.prefix(3)))
        #expect(twice.schede.map(\.title) == ["Orto comune", "Orto comune"])
    }
}
