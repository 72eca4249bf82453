import Model
import Testing

@testable import Reading

/// Pages whose text runs in two columns.
@Suite struct TextColumnsTests {
    private func line(_ text: String, _ left: Double, _ top: Double, width: Double) -> TextLine {
        let box = Box(left: left, top: top, right: left + width, bottom: top + 9)
        return TextLine(words: [PageWord(text: text, box: box, fontSize: 9)], box: box)
    }

    /// Lines of two columns, of which every third begins anew.
    private func page(_ left: (Int) -> String, _ right: (Int) -> String, width: Double = 200) -> [TextLine] {
        (0..<18).map { index in
            let top = 60 + 12 * Double(index)
            let (one, other) = (line(left(index), 50, top, width: 200), line(right(index), 300, top, width: width))
            return TextLine(words: one.words + other.words, box: one.box.union(other.box))
        }
    }

    @Test func runningTextIsReadColumnByColumn() throws {
        let lines = page({ $0 % 3 == 0 ? "Il\($0)" : "forno\($0)" }, { $0 % 4 == 1 ? "Un\($0)" : "mulino\($0)" })
        let found = try #require(TextColumns.found(in: lines, usual: nil))
        #expect(found.lines == 0..<18)
        #expect(found.left.first?.words.map(\.text) == ["Il0"] && found.right.last?.words.map(\.text) == ["Un17"])
    }

    @Test func labelsBesideTheirValuesAreNoColumns() {
        let beside = page({ $0 % 3 == 0 ? "Il\($0)" : "forno\($0)" }, { $0 % 3 == 0 ? "Un\($0)" : "mulino\($0)" })
        #expect(TextColumns.found(in: beside, usual: nil) == nil)
        let labels = page({ "LABEL\($0)" }, { $0 % 4 == 1 ? "Un\($0)" : "mulino\($0)" })
        #expect(TextColumns.found(in: labels, usual: nil) == nil)
        let narrow = page(
            { $0 % 3 == 0 ? "Il\($0)" : "forno\($0)" }, { $0 % 4 == 1 ? "Un\($0)" : "mulino\($0)" }, width: 120)
        #expect(TextColumns.found(in: narrow, usual: nil) == nil)
    }

    /// The rows of a table without lines: labels in the middle of their cells, no line beside another.
    @Test func gapsBesideGapsAreThoseOfRows() {
        func form(_ lines: Int, from offset: Double, _ text: (Int) -> String, _ left: Double) -> [TextLine] {
            (0..<8).flatMap { row in
                (0..<lines).map { line(text($0), left, 60 + 50 * Double(row) + offset + 12 * Double($0), width: 200) }
            }
        }
        let labels = form(2, from: 6, { $0 == 0 ? "Il" : "forno" }, 50)
        let values = form(3, from: 0, { $0 == 0 ? "Un" : "mulino" }, 300)
        #expect(TextColumns.found(in: TextLine.lines((labels + values).flatMap(\.words)), usual: 275) == nil)
    }
}
