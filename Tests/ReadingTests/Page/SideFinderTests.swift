import Model
import Testing

@testable import Reading

/// Labels on the left and values on the right with no line between.
@Suite struct SideFinderTests {
    private func line(_ label: Double, _ top: Double) -> TextLine {
        let words = [(50, label, "Siepe"), (212, 320, "Alloro")].map { left, right, text in
            PageWord(text: text, box: Box(left: left, top: top, right: right, bottom: top + 10), fontSize: 10)
        }
        return TextLine(words: words, box: words[0].box.union(words[1].box))
    }

    /// However far a short label's end is from its value, the values' edge is where they begin.
    @Test func longAndShortLabelsStandInOneColumn() throws {
        let labels = [90.0, 80, 100, 85, 197, 199, 90]
        let lines = labels.enumerated().map { line($1, 100 + 20 * Double($0)) }
        let regions = SideFinder(finder: GutterFinder(), usual: nil).regions(lines)
        #expect(regions.map(\.lines) == [0..<7])
        #expect(try abs(#require(regions.first).x - 212) < 1)
    }
}
