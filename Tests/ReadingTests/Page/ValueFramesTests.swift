import Model
import Testing

@testable import Reading

/// Values in frames or shaded cells whose labels stand on paper beside them.
@Suite struct ValueFramesTests {
    private let labels = [(688, "FORNO DEL"), (676, "RIONE"), (630, "MULINO"), (585, "ORTO")]
    private let values = [
        (688, "Pane e torte"), (674, "di castagne"), (660, "e miele"), (630, "Farina"), (585, "Cavoli"),
    ]
    private let read = [
        ["FORNO", "DEL", "RIONE"], ["Pane", "e", "torte", "di", "castagne", "e", "miele"], ["MULINO"], ["Farina"],
        ["ORTO"],
        ["Cavoli"],
    ]

    @Test(arguments: [
        "0 G 0.6 w 204 644 330 56 re S 204 604 330 40 re S 204 564 330 40 re S",
        "0 G 0.6 w 204 648 330 52 re S 204 608 330 34 re S 204 564 330 36 re S",
        "0.9 g 204 648 330 52 re f 204 608 330 34 re f 204 564 330 36 re f",
    ])
    func eachLabelReadsWithItsFrame(_ drawing: String) {
        #expect(RawPDF.cells(drawing, labels: labels, values: values) == read)
    }

    @Test func aShadedColumnHasTheRowsOfItsText() {
        let cells = RawPDF.cells(
            "0.9 g 204 560 330 140 re f", labels: [(680, "FORNO"), (640, "MULINO"), (600, "ORTO")],
            values: [(680, "Pane e torte"), (666, "di castagne"), (640, "Farina"), (600, "Cavoli")])
        #expect(
            cells == [
                ["FORNO"], ["Pane", "e", "torte", "di", "castagne"], ["MULINO"], ["Farina"], ["ORTO"], ["Cavoli"],
            ])
    }

    /// The lines of a table within a frame hide the frame's own.
    @Test func aTableWithinAFrameStaysInIt() {
        let cells = RawPDF.cells(
            "0 G 0.6 w 204 654 330 46 re S 204 614 330 40 re S 204 574 330 40 re S "
                + "208 632 100 16 re S 308 632 100 16 re S 208 618 100 14 re S 308 618 100 14 re S",
            labels: [(688, "FORNO DEL"), (676, "RIONE"), (640, "MULINO"), (600, "ORTO")],
            values: [(688, "Pane e torte"), (636, "Grano"), (622, "Mais"), (600, "Cavoli")])
        #expect(
            cells == [
                ["FORNO", "DEL", "RIONE"], ["Pane", "e", "torte"], ["MULINO"], ["Grano", "Mais"], ["ORTO"], ["Cavoli"],
            ])
    }

    /// Between two frames other text may stand, which is no label's.
    @Test func aHeadingBetweenFramesIsNoLabel() {
        let cells = RawPDF.cells(
            "0 G 0.6 w 204 656 330 44 re S 204 616 330 36 re S 204 536 330 36 re S 204 496 330 36 re S "
                + RawPDF.text([(592, "I forni e i mulini che il rione riapre")], left: 64),
            labels: [(688, "FORNO"), (640, "MULINO"), (556, "FORNO"), (516, "MULINO")],
            values: [(688, "Pane"), (640, "Farina"), (556, "Torte"), (516, "Crusca")])
        #expect(
            cells == [
                ["FORNO"], ["Pane"], ["MULINO"], ["Farina"],
                ["I", "forni", "e", "i", "mulini", "che", "il", "rione", "riapre"], ["FORNO"], ["Torte"], ["MULINO"],
                ["Crusca"],
            ])
    }

    /// Frames that stand alone between other text hold no values of labels beside them.
    @Test func framesBetweenValuesOnPaperAreNoColumn() {
        let lines = [
            "FORNO", "Pane e torte di castagne e miele del rione", "MULINO",
            "Farina e crusca di grano e mais del rione",
        ]
        let cells = RawPDF.cells(
            "0 G 0.6 w 204 660 330 24 re S 204 560 330 24 re S",
            labels: [(670, lines[0]), (640, lines[1]), (570, lines[2]), (540, lines[3])],
            values: [(670, "Nota prima"), (570, "Nota seconda")])
        // Line by line, in no cells.
        #expect(
            cells.map { $0.joined(separator: " ") } == [
                "FORNO Nota prima \(lines[1]) MULINO Nota seconda \(lines[3])"
            ])
    }

    /// Labels of several lines stand beside the middle of their frames.
    @Test func labelsBesideTheMiddleOfTheirFramesKeepTheirLines() {
        let cells = RawPDF.cells(
            "0 G 0.6 w 204 664 330 16 re S 204 624 330 16 re S 204 584 330 16 re S",
            labels: [
                (680, "FORNO"), (668, "DEL"), (656, "RIONE"), (640, "MULINO"), (628, "DEL"), (616, "RIONE"),
                (600, "ORTO"),
                (588, "DEL"), (576, "RIONE"),
            ], values: [(668, "Pane"), (628, "Farina"), (588, "Cavoli")])
        #expect(
            cells == [
                ["FORNO", "DEL", "RIONE"], ["Pane"], ["MULINO", "DEL", "RIONE"], ["Farina"], ["ORTO", "DEL", "RIONE"],
                ["Cavoli"],
            ])
    }

    /// A picture's frames beside running text.
    @Test func proseBesideFramesIsNoColumnOfLabels() {
        let prose = (0..<12).map { (694 - 12 * $0, "Il rione riapre il") }
        let cells = RawPDF.cells(
            "0 G 0.6 w 204 656 330 40 re S 204 596 330 40 re S", labels: prose,
            values: [(670, "Pane"), (610, "Farina")])
        #expect(!cells.contains(["Il", "rione", "riapre", "il"]))
    }

    /// Boxes in the margin of a form, narrower than what stands left of them, are notes.
    @Test func boxesInTheMarginAreNoValues() {
        let cells = RawPDF.cells(
            "0 G 0.6 w 420 670 90 30 re S 420 610 90 30 re S",
            labels: [(690, "FORNO"), (676, "Pane e torte di castagne"), (630, "MULINO"), (616, "Farina")], values: [])
        #expect(cells.joined().contains("FORNO") && cells.count == 1)
    }

    /// On the page behind such frames a signature on the right is no value, as a full page there is.
    @Test(arguments: [(2, false), (40, true)]) func aPageBehindFrames(_ lines: Int, _ isValue: Bool) {
        let frames = "0 G 0.6 w 204 644 330 56 re S 204 604 330 40 re S 204 564 330 40 re S 0 g "
        let first = frames + RawPDF.text(labels, left: 64) + " " + RawPDF.text(values, left: 210)
        let second = RawPDF.text((0..<lines).map { (780 - 14 * $0, "Il mulino del rione") }, left: 210)
        let words = DocumentReader().read(RawPDF(contents: [first, second]).bytes, names: ["orto.pdf"]).words
        #expect((words.last?.cell.map { $0.row >= 0 } ?? false) == isValue)
    }
}
