import Model
import Rulebook
import Testing

@testable import Segmenting

/// Rows with two fields, or with a name beside them, that a page cuts.
@Suite struct CutFieldRowsTests {
    /// What is read of rows of cells, each on its page.
    private func read(_ rows: [(page: Int, cells: [String])]) -> (values: [String: String], pages: [Int?]) {
        var document = Document(text: "")
        for (number, row) in rows.enumerated() {
            var isFirst = true
            for (column, cell) in row.cells.enumerated() {
                for (index, word) in cell.split(separator: " ").enumerated() {
                    let left = 60 + 120 * Double(column)
                    document.words.append(
                        Word(
                            text: String(word),
                            place: .page(row.page, Box(left: left, top: 80, right: left + 25, bottom: 90)),
                            line: number * 10 + column, gap: isFirst ? .row : index > 0 ? .space : .cell,
                            cell: GridPosition(row: number, column: column, columns: row.cells.count)))
                    isFirst = false
                }
            }
        }
        var spellings = Spellings(document)
        let segmentation = Segmenter(rules: TestForm.answering).segment(&document, &spellings)
        let fields = segmentation.schede.first?.fields ?? []
        return (
            Dictionary(fields.map { ($0.key, $0.value.text) }, uniquingKeysWith: { "\($0) / \($1)" }),
            document.findings.filter { $0.code == .rowJoined }.map(\.page)
        )
    }

    private let head = [
        (page: 1, cells: ["TITOLO INTERVENTO", "Orto comune"]),
        (page: 1, cells: ["QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"]),
    ]

    @Test func ofTwoFieldsARow() {
        let read = read(
            head + [
                (1, ["AZIONI PROGRAMMATE", "La semina dei", "RISORSE ECONOMICHE", "€ 500"]),
                (2, ["", "fagioli", "PREVENTIVATE", "€ 200"]),
                (2, ["QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", "Meno rifiuti", "", ""]),
            ])
        #expect(read.values["azioni"] == "La semina dei fagioli")
        #expect(read.values["risorse"] == "€ 500 € 200")
        #expect(read.values["impatto"] == "Meno rifiuti")
        #expect(read.pages == [2])
    }

    /// The page's second part has no cell for the name.
    @Test func withANameBesideThem() {
        let read = read([
            (1, ["Di che si tratta", "TITOLO INTERVENTO", "Orto comune"]),
            (1, ["", "QUALI OBIETTIVI VUOLE", "Aprire il cortile"]), (2, ["RAGGIUNGERE", "e tenerlo aperto"]),
            (2, ["AZIONI PROGRAMMATE", "La semina"]), (2, ["TARGET", "Chi abita qui"]),
        ])
        #expect(read.values["obiettivi"] == "Aprire il cortile e tenerlo aperto")
        #expect(read.values["azioni"] == "La semina")
        #expect(read.pages == [2])
    }

    /// What a label need not have stands on the next page.
    @Test func beforeThePartThatALabelMayLack() {
        let read = read([
            (1, ["1", "TITOLO INTERVENTO", "Orto comune"]), (1, ["2", "QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire"]),
            (1, ["3", "AZIONI PROGRAMMATE", "La semina"]), (1, ["4", "DESTINATARI", "Chi abita nel"]),
            (2, ["", "DELL'INTERVENTO", "cortile"]), (2, ["5", "RISORSE ECONOMICHE PREVENTIVATE", "€ 500"]),
        ])
        #expect(read.values["target"] == "Chi abita nel cortile")
        #expect(read.pages == [2])
    }

    /// A row that begins with a label is another, and so is one below half a form.
    @Test func otherRowsStayApart() {
        let pairs = read(
            head + [
                (1, ["AZIONI PROGRAMMATE", "La semina", "TARGET", "Chi abita qui"]),
                (2, ["RISORSE ECONOMICHE PREVENTIVATE", "€ 500", "", ""]),
            ])
        #expect(pairs.values["risorse"] == "€ 500" && pairs.pages.isEmpty)
        let unknown = read(
            head + [
                (1, ["AZIONI PROGRAMMATE", "La semina", "TARGET", "Chi abita qui"]),
                (2, ["CHI RISPONDE", "La signora Pia", "DOVE", "In cortile"]),
                (2, ["RISORSE ECONOMICHE PREVENTIVATE", "€ 500", "", ""]),
            ])
        #expect(unknown.pages.isEmpty)
        let table = read(
            head + [
                (1, ["RISORSE ECONOMICHE PREVENTIVATE", "Semi", "€ 100"]), (2, ["", "Attrezzi", "€ 200"]),
            ])
        #expect(table.values["risorse"] == "Semi | € 100\nAttrezzi | € 200" && table.pages.isEmpty)
    }
}
