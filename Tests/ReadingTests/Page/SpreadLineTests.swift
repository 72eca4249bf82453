import Model
import Testing

@testable import Reading

/// Paragraphs that are spread to both margins: their spaces are wide, and some stand below each other.
@Suite struct SpreadLineTests {
    /// Lines of words at these left and right edges, from top to bottom.
    private func lines(_ lines: [[(Double, Double)]]) -> [TextLine] {
        let words = lines.enumerated().flatMap { number, line in
            line.map { left, right in
                PageWord(
                    text: "orto",
                    box: Box(left: left, top: 12 * Double(number), right: right, bottom: 12 * Double(number) + 10),
                    fontSize: 10)
            }
        }
        return TextLine.lines(words)
    }

    private let full = [(60.0, 80.0), (85.0, 150.0), (155.0, 190.0)]

    @Test func theirSpacesPartNoColumns() {
        let paragraph = lines([full, [(60, 120), (150, 190)], [(60, 130), (150, 190)], [(60, 90)]])
        #expect(GutterFinder().regions(paragraph).isEmpty)
    }

    /// Without a line of the paragraph beside them they are a table.
    @Test func aTableOfFewLinesStays() {
        let table = lines([[(60, 120), (150, 190)], [(60, 130), (150, 190)]])
        #expect(GutterFinder().regions(table).count == 1)
        let ragged = lines([full, [(60, 120), (150, 170)], [(60, 130), (150, 190)]])
        #expect(GutterFinder().regions(ragged).count == 1)
    }
}
