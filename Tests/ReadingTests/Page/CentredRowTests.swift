import Model
import Testing

@testable import Reading

/// Bands of labels and values that are centred beside each other.
@Suite struct CentredRowTests {
    /// A word a line, ten points tall, at the given heights; none where there is no height.
    private func cell(_ text: String, _ tops: [Double]) -> [PageWord] {
        tops.map { PageWord(text: text, box: Box(left: 0, top: $0, right: 30, bottom: $0 + 10)) }
    }

    private func row(_ label: [Double], _ value: [Double]) -> [[PageWord]] {
        [cell("L", label), cell("v", value)]
    }

    @Test func aLabelInTheMiddleOfItsParagraphsTakesThemAll() {
        let bands = [row([0], [0]), row([], [30]), row([50], [45, 57]), row([], [72])]
        #expect(CentredRows.centring(bands, head: 0) > 0)
        let rows = CentredRows.join(bands, isCut: false, costs: .labelled)
        #expect(rows.map { $0.map(\.count) } == [[1, 1], [1, 4]])
    }

    @Test func labelsAtTheTopAreNotCentred() {
        let bands = [row([0], [0]), row([], [15]), row([45, 57], [45]), row([], [75])]
        #expect(CentredRows.centring(bands, head: 0) <= 0)
    }

    @Test func aBlankValueLeavesItsLabelAlone() {
        let bands = [row([0, 12, 24], []), row([], [50]), row([62], []), row([], [74])]
        let rows = CentredRows.join(bands, isCut: false, costs: .labelled)
        #expect(rows.map { $0.map(\.count) } == [[3, 0], [1, 2]])
    }

    @Test func aValueAtThePagesFootMayWaitForItsLabel() {
        let bands = [row([0, 12, 24, 36], [12, 24]), row([], [66])]
        let rows = CentredRows.join(bands, isCut: false, costs: .labelled)
        #expect(rows.map { $0.map(\.count) } == [[4, 2], [0, 1]])
    }

    @Test func aLabelMayStandAtTheTopOfARowThatThePagesFootCuts() {
        let bands = [
            row([0], [0]), row([], [14]), row([], [28]), row([42], [42]), row([], [56]), row([], [70]), row([84], [84]),
        ]
        let rest = [98.0, 112, 126, 140, 154].map { row([], [$0]) }
        let rows = CentredRows.join(bands + rest, isCut: false, costs: .labelled)
        #expect(rows.map { $0.map(\.count) } == [[1, 1], [1, 5], [1, 6]])
    }

    @Test func valuesMayStandAtTheTopBesideLabelsInTheMiddle() {
        let bands = [
            row([0, 12, 24], [0]), row([], [50]), row([75], [70]), row([], [90]), row([120, 132, 144], [120]),
            row([170, 182, 194], [170]), row([225], [220, 232]),
        ]
        #expect(CentredRows.centring(bands, head: 0) > 0)
        #expect(CentredRows.topping(bands, head: 0) > 0)
        var costs = CentredRows.Costs.labelled
        costs.atTop = [1]
        let rows = CentredRows.join(bands, isCut: false, costs: costs)
        #expect(rows.map { $0.map(\.count) } == [[3, 1], [1, 3], [3, 1], [3, 1], [1, 2]])
    }

    /// A label between two paragraphs begins above the one beside it: that tells no row with its label on top.
    @Test func aLabelBetweenParagraphsIsNotOnTop() {
        let between = row([106], [112, 124])
        #expect(CentredRows.balance([between], head: 0) == 0)
        #expect(CentredRows.balance([row([112], [112, 124])], head: 0) < 0)
    }
}
