import Model
import Testing

@testable import Reading

/// Prose in two columns with text over the whole width below it.
@Suite struct ProseColumnTests {
    private func words(left: [String], right: [String], below: [(Int, String)]) -> [Word] {
        let column = { (lines: [String]) in lines.enumerated().map { (700 - 12 * $0, $1) } }
        let content =
            RawPDF.text(column(left), left: 64) + " " + RawPDF.text(column(right), left: 310) + " "
            + RawPDF.text(below, left: 64)
        return DocumentReader().read(RawPDF(content: content).bytes, names: ["orto.pdf"]).words
    }

    private let prose = [
        "Il forno del rione apre alle sei del mattino", "e chiude quando il pane sfornato per tutti",
        "finisce, anche se molti arrivano tardi perché", "lavorano al mulino o negli orti comuni, dove",
        "si semina a marzo e si raccoglie con l'estate", "piena, insieme alle scuole e alle botteghe",
        "che tengono aperto il cortile della piazza.",
    ]
    private let below = [
        (590, "TITOLO"), (578, "Orto comune"), (560, "OBIETTIVI"),
        (548, "Aprire il cortile a chi abita nel rione, con le scuole e le botteghe, e tenerlo aperto la domenica"),
    ]

    @Test func theTextBelowIsNoColumnOfIt() {
        let words = words(left: prose, right: prose, below: below)
        #expect(words.filter { $0.cell != nil }.count == 2 * prose.joined(separator: " ").split(separator: " ").count)
        #expect(words.first { $0.text == "TITOLO" }?.cell == nil)
        #expect(words.first { $0.text == "OBIETTIVI" }?.cell == nil)
    }

    @Test func labelsWithoutAValueStayLabels() {
        let labels = ["FORNO", "MULINO", "ORTO", "Chi lo tiene", "PIAZZA", "SCUOLA", "CORTILE"]
        let words = words(left: labels, right: prose, below: below)
        #expect(words.first { $0.text == "TITOLO" }?.cell?.column == 0)
    }

    @Test func theEndOfAParagraphAboveIsNoLabel() {
        let labels = [(660, "piazza."), (640, "TITOLO"), (610, "OBIETTIVI"), (580, "AZIONI"), (550, "TARGET")]
        let values = [(640, "Orto comune"), (610, "Aprire il cortile"), (580, "Seminare a marzo"), (550, "Il rione")]
        let above = (
            672, "Il forno del rione apre alle sei del mattino e chiude quando il pane sfornato per tutti finisce in"
        )
        let content = RawPDF.text([above] + labels, left: 64) + " " + RawPDF.text(values, left: 210)
        let words = DocumentReader().read(RawPDF(content: content).bytes, names: ["orto.pdf"]).words
        #expect(words.first { $0.text == "piazza." }?.cell == nil)
        #expect(words.first { $0.text == "TITOLO" }?.cell?.column == 0)
        #expect(words.first { $0.text == "cortile" }?.cell?.column == 1)
    }
}
