import Model
import Testing

@testable import Reading

/// Labels in a column that is shaded or framed as one, with no line between the rows.
@Suite struct LabelColumnTests {
    private let drawings = [
        "0.9 g 60 560 140 140 re f",
        "0.9 g 60 560 140 140 re f 0.97 g 200 560 340 140 re f",
        "0.9 g 60 560 140 140 re f 0 G 0.6 w 60 560 480 140 re S",
        "0 G 0.6 w 60 560 480 140 re S 200 560 m 200 700 l S",
    ]

    @Test(arguments: 0..<4) func eachLabelReadsWithItsValue(_ drawing: Int) {
        let cells = RawPDF.cells(
            drawings[drawing], labels: [(680, "FORNO"), (640, "MULINO"), (600, "ORTO")],
            values: [(680, "Pane e torte"), (666, "di castagne"), (640, "Farina"), (600, "Cavoli e rape")])
        #expect(
            cells == [
                ["FORNO"], ["Pane", "e", "torte", "di", "castagne"], ["MULINO"], ["Farina"], ["ORTO"],
                ["Cavoli", "e", "rape"],
            ])
    }

    @Test func aRowWhoseLabelHasAPromptStaysOne() {
        let cells = RawPDF.cells(
            drawings[3], labels: [(680, "CHE COSA SI FA"), (640, "(al mulino)")],
            values: [(680, "Pane e torte"), (666, "di castagne"), (652, "e farina")])
        #expect(cells.count == 2)
    }

    @Test func whatALineEnclosesIsReadWhereverItsTextEnds() {
        let cells = RawPDF.cells(
            "0 G 0.6 w 60 560 480 140 re S 200 560 m 200 700 l S " + "0 g "
                + RawPDF.text([(720, "I forni e i mulini del rione")], left: 64),
            labels: [(688, "FORNO DEL RIONE E DEL"), (676, "mulino vecchio"), (640, "MULINO"), (600, "ORTO")],
            values: [(688, "Pane"), (640, "Farina"), (600, "Cavoli e rape")])
        #expect(
            cells == [
                ["I", "forni", "e", "i", "mulini", "del", "rione"], ["FORNO", "DEL", "RIONE", "E", "DEL"], ["Pane"],
                ["mulino", "vecchio", "MULINO"], ["Farina"], ["ORTO"], ["Cavoli", "e", "rape"],
            ])
    }
}
