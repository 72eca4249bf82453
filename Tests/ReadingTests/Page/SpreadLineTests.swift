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

    /// A last line that ends before the margin has the usual spaces, some of them where the lines above have wide ones; the
    /// lines of an item hang.
    @Test(arguments: [0.0, 12]) func aLastLineIsSpreadToNoMargin(_ indent: Double) {
        let first = [(187.0, 200.0), (220, 236), (258, 287)]
        let left = 187 + indent
        let lines: [[(Double, Double)]] = [first, [(left, 225), (273, 287)], [(left, 239), (247, 255), (263, 287)]]
        let last = [(left, 213.0), (216, 251), (254, 259), (262, 281)]
        #expect(GutterFinder().regions(self.lines(lines + [last])).isEmpty)
    }

    /// Without a line of the paragraph beside them they are a table.
    @Test func aTableOfFewLinesStays() {
        let table = lines([[(60, 120), (150, 190)], [(60, 130), (150, 190)]])
        #expect(GutterFinder().regions(table).count == 1)
        let ragged = lines([full, [(60, 120), (150, 170)], [(60, 130), (150, 190)]])
        #expect(GutterFinder().regions(ragged).count == 1)
    }

    /// Two lines of a narrow label, the second of which ends within a word, and the word's rest.
    @Test(arguments: [("mulino", "orto"), ("muli-", "orto"), ("muli\u{2010}", "orto"), ("MULI-", "ORTO")])
    func aWordThatGoesOnOnTheLeftPartsNone(_ end: String, _ rest: String) {
        var paragraph = lines([[(60, 90), (120, 160)], [(60, 95), (120, 160)], [(60, 80)]])
        paragraph[1].words[1].text = end
        paragraph[2].words[0].text = rest
        #expect(GutterFinder().regions(paragraph).isEmpty == (end != "mulino"))
    }
}
