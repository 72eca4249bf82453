import Model
import Testing

@testable import Reading

@Suite struct MarkupGridTests {
    /// The words of a table, each with its row and column.
    private func cells(_ rows: String) -> [String] {
        let words = MarkupReader.read("<html><table>\(rows)</table></html>")?.words ?? []
        return words.map { "\($0.text) \($0.cell?.row ?? -1) \($0.cell?.column ?? -1)/\($0.cell?.columns ?? -1)" }
    }

    @Test func aCellThatSpansRowsCoversItsPlaceBelow() {
        #expect(
            cells("<tr><td rowspan=2>A</td><td>b</td></tr><tr><td>c</td></tr><tr><td>D</td><td>e</td></tr>")
                == ["A 0 0/2", "b 0 1/2", "c 1 1/2", "D 2 0/2", "e 2 1/2"])
        #expect(
            cells("<tr><td>A</td><td rowspan=2>b</td></tr><tr><td>C</td></tr>") == ["A 0 0/2", "b 0 1/2", "C 1 0/2"])
    }

    @Test func spansCountAsColumnsThatOtherRowsUse() {
        #expect(
            cells("<tr><td colspan=2>a</td><td>b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr>")
                == ["a 0 0/3", "b 0 2/3", "c 1 0/3", "d 1 1/3", "e 1 2/3"])
        #expect(cells("<tr><td colspan=2>a</td><td colspan=5>b</td></tr>") == ["a 0 0/2", "b 0 1/2"])
    }

    @Test func noCellReachesBeyondItsGroupOfRows() {
        #expect(
            cells("<thead><tr><td rowspan=9>a</td><td>b</td></tr></thead><tbody><tr><td>c</td></tr></tbody>")
                == ["a 0 0/2", "b 0 1/2", "c 1 0/1"])
        #expect(
            cells("<tr><td rowspan=0>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr>")
                == ["a 0 0/2", "b 0 1/2", "c 1 1/2", "d 2 1/2"])
    }

    @Test(arguments: ["1000000000", "99999999999999999999999", "-3", "x", "", "1.5"])
    func absurdSpansLoseNothing(span: String) {
        let rows = "<tr><td rowspan='\(span)' colspan='\(span)'>a</td><td>b</td></tr><tr><td>c</td></tr>"
        #expect(cells(rows).map { $0.prefix(1) } == ["a", "b", "c"])
    }

    @Test func innerTablesHavePlacesOfTheirOwn() {
        let inner = "<table><tr><td rowspan=2>x</td><td>y</td></tr><tr><td>z</td></tr></table>"
        let words = MarkupReader.read("<html><table><tr><td>A</td><td>\(inner)</td></tr></table></html>")?.words ?? []
        #expect(words.map { $0.innerCell?.column } == [nil, 0, 1, 1])
        #expect(words.map { $0.cell?.column } == [0, 1, 1, 1])
    }
}
