import Model
import Testing

@testable import Reading

/// Rows of tables without lines, told by how far their lines stand from each other.
@Suite struct RowBandsTests {
    private func words(_ tops: [Double], _ left: Double) -> [PageWord] {
        tops.map {
            PageWord(text: "Siepe", box: Box(left: left, top: $0, right: left + 80, bottom: $0 + 10), fontSize: 10)
        }
    }

    private func rows(_ labels: [Double], _ values: [Double]) -> [[Int]] {
        let columns = [words(labels, 50), words(values, 200)]
        return RowBands.bands(columns, cuts: RowBands(pitch: 1.3).cuts(columns)).map { $0.map(\.count) }
    }

    /// Two points more than between the lines of a label: where the next lines begin side by side.
    @Test func linesSideBySideBeginARow() {
        #expect(rows([100, 115, 128, 143], [100, 115, 128, 143]) == [[1, 1], [2, 2], [1, 1]])
    }

    /// Labels that touch each other, each with its value at half its height; one has none.
    @Test func cellsWithOneMiddleAreARow() {
        let labels = [100.0, 113, 126, 140, 153, 167, 181, 194, 207]
        #expect(rows(labels, [113, 146.5, 194]) == [[3, 1], [2, 1], [1, 0], [3, 1]])
    }

    /// Of three rows the middle of the second is the middle of all.
    @Test func rowsWithOneMiddleTogetherAreSeveral() {
        #expect(rows([100, 113, 127, 140, 154, 167], [106.5, 133.5, 160.5]) == [[2, 1], [2, 1], [2, 1]])
    }

    /// Where a value only seems to stand at half its label's height there are no rows.
    @Test func linesOfOneDistanceAreOneRow() {
        #expect(rows([100, 113, 126, 139, 152, 165], [113, 152]) == [[6, 2]])
    }

    /// Most values have one line: the page tells how far the lines of a paragraph stand from each other.
    @Test func oneLineValuesAreRows() {
        let below = (1...8).map { 220 + 16.2 * Double($0) }
        let labels = [100, 116.2, 129.2, 145.4, 161.6, 177.8, 190.8, 213.5] + below
        let values = [100, 122.7, 145.4, 161.6, 177.8, 190.8, 207.0, 220] + below
        #expect(
            rows(labels, values) == [[1, 1], [2, 1], [1, 1], [1, 1], [2, 2], [1, 2]]
                + Array(repeating: [1, 1], count: 8))
    }
}
