import Model
import Testing

@testable import Reading

/// Paragraphs that no gap parts.
@Suite struct ParagraphEndTests {
    /// The gaps before the lines of a value beside its label, its cell 240 points wide.
    private func gaps(_ lines: [String]) -> [Gap] {
        let frame = "0.5 w 60 600 400 80 re S 220 600 m 220 680 l S "
        let value = lines.enumerated().map { "BT /F 10 Tf 226 \(664 - 12 * $0.offset) Td (\($0.element)) Tj ET " }
        let content = frame + "BT /F 10 Tf 66 664 Td (FORNO) Tj ET " + value.joined()
        let words = DocumentReader().read(RawPDF(content: content).bytes, names: ["orto.pdf"]).words
        return zip(words, words.dropFirst()).compactMap { $0.place.top != $1.place.top ? $1.gap : nil }
    }

    @Test(arguments: ["Il mulino macina", "1. Il mulino", "Mulino: macina"])
    func aShortLineEndsItsParagraph(_ next: String) {
        #expect(gaps(["Il forno apre alle sei.", next]) == [.paragraph])
    }

    @Test func aFullLineGoesOn() {
        #expect(gaps(["Il forno del rione apre alle sei di mattina, il signor", "Bartolomeo chiude"]) == [.line])
    }

    @Test(arguments: ["e chiude a sera", "12 pani", "(e chiude)"]) func whatBeginsNoTextGoesOn(_ next: String) {
        #expect(gaps(["Il forno apre alle sei", next]) == [.line])
    }

    /// Lines that stand in no cell, on a page with one that reaches its edge.
    private func freeGaps(_ lines: [String]) -> [Gap] {
        let full = "Il forno del rione apre alle sei di mattina e chiude quando il pane finisce"
        let text = lines.enumerated().map { "BT /F 10 Tf 60 \(600 - 12 * $0.offset) Td (\($0.element)) Tj ET " }
        let content = "BT /F 10 Tf 60 700 Td (\(full)) Tj ET " + text.joined()
        let words = DocumentReader().read(RawPDF(content: content).bytes, names: ["orto.pdf"]).words.dropFirst(15)
        return zip(words, words.dropFirst()).compactMap { $0.place.top != $1.place.top ? $1.gap : nil }
    }

    @Test func shortLinesOfFreeTextAreParagraphs() {
        #expect(freeGaps(["Pane per tutti", "Orti nuovi", "Una panca"]) == [.paragraph, .paragraph])
        #expect(freeGaps(["Pane per tutti", "e orti nuovi"]) == [.line])
    }

    /// A label may break anywhere.
    @Test func linesInCapitalsGoOn() {
        #expect(freeGaps(["QUALE IMPATTO", "AVREBBE IL FORNO"]) == [.line])
    }
}

extension Place {
    /// The height of the word on its page.
    fileprivate var top: Double? {
        guard case .page(_, let box) = self else { return nil }
        return box.top
    }
}
