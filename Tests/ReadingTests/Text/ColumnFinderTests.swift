import Model
import Testing

@testable import Reading

/// Columns of pages that one tall cell fills, each at an offset of its own.
@Suite struct ColumnFinderTests {
    private func sides(_ text: String) -> [Int?] {
        let words = DocumentReader().read(Array(text.utf8), names: ["orto.txt"]).words
        #expect(words.allSatisfy { !$0.text.isEmpty })
        return Dictionary(grouping: words, by: \.line).sorted { $0.key < $1.key }.map { $0.value.last?.cell?.column }
    }

    private func value(_ lines: Int, at offset: Int) -> String {
        (0..<lines).map { String(repeating: " ", count: offset) + "pane e torte del \($0 + 2)° giorno\n" }.joined()
    }

    private let page = "TARGET                      chi abita nel rione\n"

    @Test func oneLabelShowsThoseOfAPageThatAValueFills() {
        #expect(sides(page + value(14, at: 28)) == Array(repeating: 1, count: 15))
    }

    @Test func aPageThatTheValueFillsGoesOn() {
        let header = "Piano del rione\n\n"
        let found = sides(
            header + page + value(14, at: 28) + "\u{0C}" + header + value(6, at: 36) + "\u{0C}" + header
                + value(7, at: 32))
        #expect(found.filter { $0 == 1 }.count == 15 + 6 + 7)
    }

    @Test func indentedTextAloneHasNone() {
        #expect(sides("Il piano\n\n" + value(14, at: 28)).allSatisfy { $0 == nil })
    }

    @Test func fewLinesShowNone() {
        #expect(
            sides(page + value(6, at: 28) + "\nIl forno del rione resta aperto fino a sera.\n").allSatisfy { $0 == nil }
        )
    }

    /// A form of one column whose value holds a table: what stands below it is as wide as the page.
    @Test func aLabelAboveAWideValueHasNone() {
        let table = (1...4).map { "Forno n. \($0)                  pane e torte              ogni mese\n" }.joined()
        let found = sides("AZIONI\n\n\(table)\n\nIMPATTO\nIl forno del rione resta aperto fino a sera e d'estate.\n")
        #expect(found.suffix(2) == [nil, nil])
        #expect(found.dropFirst().first == 1)
    }
}
