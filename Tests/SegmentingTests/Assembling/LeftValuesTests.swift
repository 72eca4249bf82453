import Model
import Testing

@testable import Segmenting

/// Values that go on where their scheda was left, and words between its rows.
@Suite struct LeftValuesTests {
    private func document(_ rows: [(GridPosition?, Gap, String)]) -> Document {
        var document = Document(
            source: Source(id: "1", names: ["orto.pdf"], mediaType: "application/pdf", size: 1, pages: 1, reader: .text)
        )
        for (cell, gap, text) in rows {
            for (index, word) in text.split(separator: " ").enumerated() {
                document.words.append(
                    Word(
                        text: String(word), place: .page(3, Box(left: 0, top: 0, right: 1, bottom: 1)),
                        line: document.words.count, gap: index == 0 ? gap : .space, cell: cell))
            }
        }
        return document
    }

    private func cell(_ row: Int, _ column: Int) -> GridPosition { GridPosition(row: row, column: column, columns: 2) }

    /// A scheda whose only field has the label and the value of the first two texts.
    private func findings(_ document: Document, value: Int) -> [Finding] {
        var draft = SchedaDraft(template: 0)
        draft.add(
            SchedaDraft.Part(key: "azioni", occurrence: 0, labelWords: [0], valueWords: Array(1...value), score: 1))
        var accounts = WordAccounts(document)
        accounts.book(draft)
        accounts.bookGaps(of: draft)
        return accounts.residue(of: draft, in: document)
    }

    @Test func areToldWhereTheirSentenceGoesOn() {
        let read = document([(nil, .row, "AZIONI"), (nil, .cell, "Scavare e"), (nil, .page, "arare il campo")])
        let found = findings(read, value: 2)
        #expect(found.map(\.code) == [.residue])
        #expect(found.first?.page == 3)
        #expect(found.first?.message.contains("3 words from 'arare il campo'") == true)
        #expect(findings(read, value: 5).isEmpty)
    }

    @Test func areToldWhereTheirColumnGoesOn() {
        let read = document([
            (cell(0, 0), .row, "AZIONI"), (cell(0, 1), .cell, "Scavare."), (cell(1, 1), .row, "Arare."),
        ])
        #expect(findings(read, value: 1).map(\.code) == [.residue])
    }

    @Test func areWholeBeforeAnotherRowOrSentence() {
        let row = document([
            (cell(0, 0), .row, "AZIONI"), (cell(0, 1), .cell, "Scavare"), (cell(1, 0), .row, "Note"),
        ])
        #expect(findings(row, value: 1).isEmpty)
        let sentence = document([(nil, .row, "AZIONI"), (nil, .cell, "Scavare."), (nil, .page, "Il governo del piano")])
        #expect(findings(sentence, value: 1).isEmpty)
    }

    @Test func wordsBetweenRowsAreResidue() {
        let read = document([(nil, .row, "AZIONI"), (nil, .cell, "Scavare e arare")])
        var draft = SchedaDraft(template: 0)
        draft.add(SchedaDraft.Part(key: "azioni", occurrence: 0, labelWords: [0], valueWords: [1, 3], score: 1))
        var accounts = WordAccounts(read)
        accounts.book(draft)
        accounts.bookGaps(of: draft)
        #expect(accounts.accounts == [.label, .field, .residue, .field])
        #expect(accounts.residue(of: draft, in: read).map(\.code) == [.residue])
    }
}
