import Model
import Rulebook
import Testing

@testable import Segmenting

/// Rows cut by a page: the first lines of a value stand at the page's foot, their label at the head of the next.
@Suite struct FootValuesTests {
    /// The words of a line, in the labels' column or the values'.
    private func line(
        _ text: String, column: Int, page: Int, top: Double, gap: Gap = .paragraph
    ) -> [Word] {
        text.split(separator: " ").enumerated().map { index, word in
            let left = (column == 0 ? 60.0 : 230) + 40 * Double(index)
            return Word(
                text: String(word), place: .page(page, Box(left: left, top: top, right: left + 35, bottom: top + 10)),
                line: page, gap: index == 0 ? gap : .space, cell: GridPosition(row: -1, column: column, columns: 2))
        }
    }

    private func values(foot: [Word], head: [Word]) -> (values: [String: String], codes: Set<FindingCode>) {
        let rows: [[Word]] = [
            line("TITOLO INTERVENTO", column: 0, page: 1, top: 100), line("Orto", column: 1, page: 1, top: 100),
            line("QUALI OBIETTIVI VUOLE RAGGIUNGERE", column: 0, page: 1, top: 120),
            line("Aprire", column: 1, page: 1, top: 120),
            line("AZIONI PROGRAMMATE", column: 0, page: 1, top: 140), line("Semina", column: 1, page: 1, top: 140),
            foot, line("TARGET", column: 0, page: 2, top: 60, gap: .page), head,
            line("QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", column: 0, page: 2, top: 80),
            line("Meno sassi", column: 1, page: 2, top: 80),
        ]
        var document = Document(text: "")
        document.words = rows.flatMap { $0 }
        let result = Segmenter(rules: TestForm.answering).segment(document)
        let fields = result.schede.first?.fields ?? []
        return (
            Dictionary(fields.map { ($0.key, $0.value.text) }, uniquingKeysWith: { first, _ in first }),
            Set(result.findings.map(\.code))
        )
    }

    @Test func linesAsFarAsRowsAreTheNextLabels() {
        let whole = values(foot: line("Rione", column: 1, page: 1, top: 160), head: [])
        #expect(whole.values["target"] == "Rione")
        #expect(whole.values["azioni"] == "Semina")
        #expect(whole.codes.contains(.rowJoined))
        let cut = values(
            foot: line("Rione", column: 1, page: 1, top: 160), head: line("e borgo", column: 1, page: 2, top: 60))
        #expect(cut.values["target"]?.hasPrefix("Rione") == true)
        #expect(cut.values["target"]?.hasSuffix("e borgo") == true)
    }

    @Test func linesThatAreCloseStay() {
        let read = values(foot: line("e raccolto", column: 1, page: 1, top: 152, gap: .line), head: [])
        #expect(read.values["azioni"] == "Semina e raccolto")
        #expect(read.values["target"] == "")
        #expect(!read.codes.contains(.rowJoined))
    }

    /// A label that has its value: a paragraph above may stand apart.
    @Test func aValueThatIsWholeStays() {
        let read = values(
            foot: line("Rione.", column: 1, page: 1, top: 160), head: line("Borgo", column: 1, page: 2, top: 60))
        #expect(read.values["target"] == "Borgo")
        #expect(!read.codes.contains(.rowJoined))
    }

    /// Paragraphs of one value as far from each other as rows.
    @Test func paragraphsOfOneValueStay() {
        let list = [160.0, 180, 200].flatMap { line("Solco", column: 1, page: 1, top: $0) }
        #expect(values(foot: list, head: []).values["target"] == "")
    }
}
