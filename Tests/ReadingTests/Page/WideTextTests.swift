import Model
import Testing

@testable import Reading

/// Text that is wider than its cell, as in a table inside it, and sticks out of the form's frame.
@Suite struct WideTextTests {
    private let grid = "0 G 0.6 w 60 560 480 140 re S 200 560 m 200 700 l S 60 660 m 540 660 l S 60 620 m 540 620 l S "

    private func cells(_ value: String, beside: String = "") -> [[String]] {
        RawPDF.cells(
            grid + "0 g " + beside, labels: [(680, "FORNO"), (640, "MULINO"), (600, "ORTO")],
            values: [(680, value), (640, "Farina"), (600, "Cavoli e rape")])
    }

    @Test func staysInItsCell() {
        let value = "Pane di castagne e torte di mele e di noci e biscotti di farro e di segale per tutti i vicini"
        #expect(
            cells(value) == [
                ["FORNO"], value.split(separator: " ").map(String.init), ["MULINO"], ["Farina"], ["ORTO"],
                ["Cavoli", "e", "rape"],
            ])
    }

    /// What stands farther from the frame than a space is wide is no cell's.
    @Test func aNoteBesideTheFrameIsNone() {
        let found = cells("Pane", beside: RawPDF.text([(680, "nota")], left: 550))
        #expect(found.prefix(2) == [["FORNO"], ["Pane"]])
        #expect(!found.contains { $0.count > 1 && $0.contains("nota") })
    }
}
