import Foundation
import Model
import Testing

@testable import Reading

/// Rows that begin before a page and end after it.
@Suite struct OpenRowTests {

    /// What is drawn of a form's cells between two heights: from 60 to 200 its labels, from there to 540 its values.
    enum Style: CaseIterable {
        case lines, shades, rules

        /// - Parameter rules: the heights of lines between rows.
        func drawn(_ rows: ClosedRange<Int>, rules: [Int]) -> String {
            let (top, height) = (rows.upperBound, rows.upperBound - rows.lowerBound)
            let sides = "0 G 0.6 w " + [60, 200, 540].map { "\($0) \(top) m \($0) \(rows.lowerBound) l S " }.joined()
            let across = "0 G 0.6 w " + rules.map { "60 \($0) m 540 \($0) l S " }.joined()
            switch self {
            case .lines: return sides + across
            case .shades: return "0.85 g 60 \(rows.lowerBound) 140 \(height) re f " + sides + across
            case .rules: return across
            }
        }
    }

    private func text(_ left: Int, _ lines: [(Int, String)]) -> String {
        "0 g " + lines.map { "BT /F 10 Tf \(left) \($0.0) Td (\($0.1)) Tj ET " }.joined()
    }

    private func long(_ from: Int, _ to: Int, _ name: String) -> [(Int, String)] {
        stride(from: from, to: to, by: -14).enumerated().map {
            ($1, "\(name)\($0) cavoli e rape per la mensa del rione")
        }
    }

    @Test(arguments: Style.allCases) func aRowLongerThanAPageGoesOn(_ style: Style) throws {
        let contents = [
            style.drawn(40...780, rules: [780, 740, 700])
                + text(64, [(760, "FORNO"), (720, "MULINO"), (680, "ORTO")])
                + text(206, [(760, "Pane"), (720, "Farina")] + long(680, 50, "A")),
            style.drawn(40...800, rules: []) + text(206, long(786, 50, "B")),
            style.drawn(400...800, rules: [600, 500, 400]) + text(206, long(786, 606, "C"))
                + text(64, [(580, "SCUOLA"), (480, "PIAZZA")]) + text(206, [(580, "Doposcuola"), (480, "Mercato")]),
        ]
        let words = DocumentReader().read(RawPDF(contents: contents).bytes, names: ["orto.pdf"]).words
        let value = words.filter { $0.text.first.map { "ABC".contains($0) } ?? false && $0.text.count <= 3 }
        #expect(value.map { String($0.text.prefix(1)) }.joined().hasPrefix("AAA"))
        #expect(value.count == 45 + 53 + 13)
        #expect(value.allSatisfy { $0.cell?.column == 1 && $0.cell?.columns == 2 })
        let school = try #require(words.first { $0.text == "SCUOLA" })
        #expect(school.cell?.column == 0 && school.cell?.columns == 2)
        #expect(words.first { $0.text == "Mercato" }?.cell?.column == 1)
    }

    @Test func aFrameRoundThePageIsNoCell() {
        let content =
            "0 G 2 w 40 60 510 740 re S " + Style.lines.drawn(80...780, rules: [780, 740])
            + text(64, [(760, "FORNO"), (720, "ORTO")]) + text(206, [(760, "Pane")] + long(720, 90, "A"))
        let words = DocumentReader().read(RawPDF(contents: [content]).bytes, names: ["orto.pdf"]).words
        #expect(words.allSatisfy { $0.cell?.columns == 2 && $0.innerCell == nil })
        #expect(words.first { $0.text == "ORTO" }?.cell?.row == words.last?.cell?.row)
    }

    @Test func textBetweenTwoTablesOfACellStandsBetweenThem() {
        let inner = { (top: Int) in
            "0 G 0.6 w " + [top, top - 20, top - 40].map { "210 \($0) m 530 \($0) l S " }.joined()
                + [210, 370, 530].map { "\($0) \(top) m \($0) \(top - 40) l S " }.joined()
        }
        let cells = { (top: Int, name: String) in
            text(214, [(top - 14, "\(name)1"), (top - 34, "\(name)3")])
                + text(374, [(top - 14, "\(name)2"), (top - 34, "\(name)4")])
        }
        let content =
            Style.lines.drawn(400...780, rules: [780, 740, 400]) + text(64, [(760, "FORNO"), (720, "ORTO")])
            + text(206, [(760, "Pane"), (720, "Prima"), (610, "Mezzo"), (430, "Fine")]) + inner(700) + cells(700, "x")
            + inner(580) + cells(580, "y")
        let words = DocumentReader().read(RawPDF(contents: [content]).bytes, names: ["orto.pdf"]).words
        #expect(
            words.map(\.text).joined(separator: " ")
                == "FORNO Pane ORTO Prima x1 x2 x3 x4 Mezzo y1 y2 y3 y4 Fine")
    }
}
