import Model
import Testing

@testable import Segmenting

/// Words that narrow cells of inner tables break without a hyphen.
@Suite struct CellBreaksTests {
    private func word(_ text: String, gap: Gap, inner: Int? = 0) -> Word {
        Word(
            text: text, place: .page(1, Box(left: 0, top: 0, right: 9, bottom: 9)), line: 1, gap: gap,
            cell: GridPosition(row: 0, column: 1, columns: 2),
            innerCell: inner.map { GridPosition(row: 1, column: $0, columns: 2) })
    }

    private func areOne(_ first: String, _ second: Word, elsewhere: [String]) -> Bool {
        let before = elsewhere.map { word($0, gap: .space, inner: nil) }
        let document = Document(
            source: Source(id: "1", names: ["orto.pdf"], mediaType: "", size: 1, pages: 1, reader: .text),
            words: before + [word(first, gap: .row), second])
        return CellBreaks(document, SpellingTable(Spellings(document))).areOne(
            document.words[before.count], document.words[before.count + 1])
    }

    @Test func aWordThatStandsElsewhereIsOne() {
        #expect(areOne("Coltivazion", word("i,", gap: .line), elsewhere: ["(coltivazioni)", "orto"]))
    }

    @Test func othersAreTwo() {
        #expect(!areOne("Coltivazion", word("i", gap: .line), elsewhere: ["orto"]))
        #expect(!areOne("orto", word("lani", gap: .line), elsewhere: ["ortolani", "orto"]))
        #expect(!areOne("Coltivazion", word("i", gap: .cell, inner: 1), elsewhere: ["coltivazioni"]))
        #expect(!areOne("Coltivazion", word("i", gap: .space), elsewhere: ["coltivazioni"]))
    }
}
