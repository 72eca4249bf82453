import Model
import Testing

@Suite struct SpanTests {
    private func document(_ lines: [Int]) -> Document {
        Document(
            source: Source(id: "x", names: ["x"], mediaType: "text/plain", size: 0, reader: .text),
            words: lines.map { Word(text: "w", place: .text(line: $0, column: 1), line: $0, gap: .space) })
    }

    @Test func neighbouringLinesAreOneSpan() {
        #expect(document([3, 3, 4]).spans(of: [0, 1, 2]) == [.lines(first: 3, last: 4)])
    }

    @Test func blankLinesDoNotPartAValue() {
        #expect(document([3, 9]).spans(of: [0, 1]) == [.lines(first: 3, last: 9)])
    }

    @Test func otherWordsBetweenPartIt() {
        #expect(document([3, 5, 9]).spans(of: [0, 2]) == [.lines(first: 3, last: 3), .lines(first: 9, last: 9)])
    }

    @Test func aLedgerThatLacksAWordDoesNotBalance() {
        #expect(Ledger(total: 2, accounts: [.field, .label]).balances)
        #expect(!Ledger(total: 3, accounts: [.field, .label]).balances)
    }
}
