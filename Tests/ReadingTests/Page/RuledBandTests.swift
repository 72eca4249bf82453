import Model
import Testing

@testable import Reading

/// Tables with lines across and none down.
@Suite struct RuledBandTests {
    private func words(rules: [Int], labels: [(Int, String)], values: [(Int, String)]) -> [Word] {
        let content =
            rules.map { "0 G 0.6 w 60 \($0) m 540 \($0) l S" }.joined(separator: " ") + " 0 g "
            + RawPDF.text(labels, left: 64) + " " + RawPDF.text(values, left: 210)
        return DocumentReader().read(RawPDF(content: content).bytes, names: ["orto.pdf"]).words
    }

    private func rows(_ words: [Word]) -> [String] {
        var rows: [[String]] = []
        var last: Int?
        for word in words where word.cell?.row ?? -1 >= 0 {
            if word.cell?.row != last { rows.append([]) }
            rows[rows.count - 1].append(word.text)
            last = word.cell?.row
        }
        return rows.map { $0.joined(separator: " ") }
    }

    @Test func theFirstRowNeedsNoLineAbove() {
        let words = words(
            rules: [670, 640, 610], labels: [(690, "FORNO DEL"), (678, "RIONE"), (655, "MULINO"), (625, "ORTO")],
            values: [(690, "Pane"), (655, "Farina"), (625, "Cavoli e rape")])
        #expect(rows(words) == ["FORNO DEL RIONE Pane", "MULINO Farina", "ORTO Cavoli e rape"])
    }

    @Test func linesBelowTheHeadsOfTablesPartNoRows() {
        let labels = [
            (700, "CHI"), (680, "FORNO"), (650, "MULINO"), (620, "ORTO"), (580, "CHI"), (560, "PIAZZA"),
            (530, "SCUOLA"),
            (500, "CORTILE"),
        ]
        let values = [
            (700, "CHE COSA"), (680, "Pane e torte"), (650, "Farina"), (620, "Cavoli e rape"), (580, "CHE COSA"),
            (560, "Mercato"), (530, "Doposcuola"), (500, "Gioco libero"),
        ]
        let words = words(rules: [694, 574], labels: labels, values: values)
        #expect(rows(words).isEmpty)
        #expect(
            words.map(\.text).joined(separator: " ").hasSuffix(
                "PIAZZA Mercato SCUOLA Doposcuola CORTILE Gioco libero"))
    }

    @Test func paragraphsBetweenTablesOfOneWidthAreNoRows() {
        let prose = "Il forno del rione apre alle sei del mattino e chiude quando il pane sfornato per tutti"
        let words = words(
            rules: [700, 670, 640, 500, 470, 440],
            labels: [(685, "FORNO"), (655, "MULINO"), (485, "PIAZZA"), (455, "SCUOLA")]
                + [620, 590, 560, 530].map { ($0, prose) },
            values: [(685, "Pane"), (655, "Farina"), (485, "Mercato"), (455, "Doposcuola")])
        #expect(rows(words) == ["FORNO Pane", "MULINO Farina", "PIAZZA Mercato", "SCUOLA Doposcuola"])
    }

    @Test func aHeadingRunsOnWhereTheColumnsPart() {
        let words = words(
            rules: [],
            labels: [
                (680, "FORNO"), (650, "MULINO"), (620, "ORTO"),
                (590, "I lavori comuni che si fanno con gli altri rioni"),
            ]
                + [(570, "PIAZZA"), (540, "SCUOLA"), (510, "CORTILE")],
            values: [
                (680, "Pane e torte"), (650, "Farina"), (620, "Cavoli e rape"), (570, "Mercato"), (540, "Doposcuola"),
                (510, "Gioco libero"),
            ])
        #expect(words.filter { $0.text == "lavori" || $0.text == "rioni" }.allSatisfy { $0.cell == nil })
        #expect(words.first { $0.text == "Mercato" }?.cell?.column == 1)
    }

    @Test func theColumnsOfATableInACellAreNotTheFormsOwn() {
        let rules = [700, 680, 660, 640, 600, 580, 560, 540, 520]
        let form = rules.map { "0 G 0.6 w 60 \($0) m 540 \($0) l S" }.joined(separator: " ")
        let frame = "60 520 m 60 700 l S 540 520 m 540 700 l S"
        let inner =
            "66 639.4 m 530 639.4 l S 66 620 m 530 620 l S 66 600.6 m 530 600.6 l S "
            + [66, 220, 375, 530].map { "\($0) 600.6 m \($0) 639.4 l S" }.joined(separator: " ")
        let lines = [
            (685, "FORNO"), (665, "Pane e torte"), (645, "MULINO"), (585, "ORTO"), (565, "Cavoli"), (545, "PIAZZA"),
            (525, "Mercato"),
        ]
        let table =
            RawPDF.text([(625, "Chi"), (605, "Anna")], left: 70) + " "
            + RawPDF.text([(625, "Dove"), (605, "Casa")], left: 224)
            + " " + RawPDF.text([(625, "Quando"), (605, "Domani")], left: 379)
        let content = [form, frame, inner, "0 g", RawPDF.text(lines, left: 64), table].joined(separator: " ")
        let words = DocumentReader().read(RawPDF(content: content).bytes, names: ["orto.pdf"]).words
        let cells = words.filter { ["Chi", "Dove", "Quando", "Anna", "Casa", "Domani"].contains($0.text) }
        #expect(cells.map(\.text) == ["Chi", "Dove", "Quando", "Anna", "Casa", "Domani"])
        #expect(cells.map { $0.innerCell?.column } == [0, 1, 2, 0, 1, 2])
    }

    /// A page begins with the rest of a table in a value, whose rows have lines of their own.
    @Test func aTableInAValueHasItsLinesForItself() {
        let page = { (outer: [Int], inner: [Int], text: String) in
            (outer.map { "0 G 0.6 w 60 \($0) m 540 \($0) l S" } + inner.map { "0 G 0.6 w 210 \($0) m 536 \($0) l S" })
                .joined(separator: " ") + " 0 g " + text
        }
        let first = page(
            [790, 760, 730, 60], [720, 690],
            RawPDF.text([(775, "FORNO"), (745, "MULINO"), (705, "ORTO")], left: 64)
                + " " + RawPDF.text([(775, "Pane"), (745, "Farina"), (705, "Cavoli")], left: 210)
                + " " + RawPDF.text([(705, "Sei cassette")], left: 400))
        let second = page(
            [700, 670], [796, 770, 740, 710],
            RawPDF.text([(685, "PIAZZA")], left: 64) + " " + RawPDF.text([(685, "Mercato")], left: 210)
                + " " + RawPDF.text([(780, "Rape"), (750, "Zucche"), (720, "Fave")], left: 214)
                + " " + RawPDF.text([(780, "Due cassette"), (750, "Tre cassette"), (720, "Una cassetta")], left: 400))
        var pdf = RawPDF(content: first)
        pdf.objects[0] = "<< /Type /Pages /Kids [4 0 R 5 0 R] /Count 2 >>"
        pdf.objects.append(pdf.objects[3].replacing("/Contents 3 0 R", with: "/Contents 6 0 R"))
        pdf.objects.append("<< /Length \(second.utf8.count) >>\nstream\n\(second)\nendstream")
        let read = DocumentReader().read(pdf.bytes, names: ["orto.pdf"]).words
        #expect(
            rows(read).suffix(3) == [
                "ORTO Cavoli Sei cassette", "Rape Due cassette Zucche Tre cassette Fave Una cassetta", "PIAZZA Mercato",
            ])
    }
}
