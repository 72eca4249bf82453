import Model
import Testing

@testable import Reading

/// Words that are set up or down the page.
@Suite struct SidewaysTextTests {
    /// Lines of upright text from a height downwards.
    private func upright(_ lines: [String], left: Int = 120, from top: Int = 700) -> String {
        lines.enumerated().map { "BT /F 10 Tf \(left) \(top - 14 * $0.offset) Td (\($0.element)) Tj ET" }
            .joined(separator: " ") + " "
    }

    private func upwards(_ text: String, _ x: Int, _ y: Int) -> String {
        "BT /F 8 Tf 0 1 -1 0 \(x) \(y) Tm (\(text)) Tj ET "
    }

    private func downwards(_ text: String, _ x: Int, _ y: Int) -> String {
        "BT /F 8 Tf 0 -1 1 0 \(x) \(y) Tm (\(text)) Tj ET "
    }

    private func read(_ content: String, more: String = "") -> [Word] {
        DocumentReader().read(RawPDF(content: content, more: more).bytes, names: ["orto.pdf"]).words
    }

    private func texts(_ words: some Sequence<Word>) -> [String] { words.map(\.text) }

    private let lines = ["Gli orti del rione", "stanno dietro al forno", "e accanto al mulino vecchio"]

    @Test func aStampInTheMarginStandsApartFromTheLines() {
        let words = read(upright(lines) + upwards("Visto e bollato a mano", 40, 640))
        #expect(texts(words.prefix(13)) == lines.flatMap { $0.split(separator: " ").map(String.init) })
        #expect(texts(words.dropFirst(13)) == ["Visto", "e", "bollato", "a", "mano"])
        #expect(words.dropFirst(13).allSatisfy { $0.traits.contains(.furniture) })
        #expect(words.prefix(13).allSatisfy { !$0.traits.contains(.furniture) })
    }

    @Test func aPageSetSidewaysReadsAsOneThatStands() throws {
        for (content, place) in [
            (
                upwards(lines[0], 300, 200) + upwards(lines[1], 314, 200),
                Box(left: 290, top: 620, right: 304, bottom: 642)
            ),
            (
                downwards(lines[0], 300, 642) + downwards(lines[1], 286, 642),
                Box(left: 296, top: 200, right: 310, bottom: 222)
            ),
        ] {
            let words = read(content)
            #expect(texts(words) == ["Gli", "orti", "del", "rione", "stanno", "dietro", "al", "forno"])
            #expect(words.allSatisfy { !$0.traits.contains(.furniture) })
            guard case .page(1, let box) = try #require(words.first).place else { return }
            #expect(box.left >= place.left && box.right <= place.right)
            #expect(box.top >= place.top && box.bottom <= place.bottom, "\(box)")
        }
    }

    /// A table of two rows beside a narrow cell over both.
    private let grid =
        "0.5 w 60 600 400 80 re S 100 600 m 100 680 l S 220 600 m 220 680 l S 100 640 m 460 640 l S "

    @Test func aNameBesideAGroupOfRowsIsNoPartOfThem() {
        let rows =
            upright(["Forno"], left: 110, from: 660) + upright(["Pane e torte"], left: 230, from: 660)
            + upright(["Mulino"], left: 110, from: 620) + upright(["Farina"], left: 230, from: 620)
        let words = read(grid + rows + upwards("BOTTEGHE", 84, 615)).filter { !$0.traits.contains(.furniture) }
        #expect(texts(words) == ["Forno", "Pane", "e", "torte", "Mulino", "Farina"])
        #expect(words.map { $0.cell?.row } == [0, 0, 0, 0, 1, 1])
        #expect(words.map { $0.cell?.column } == [0, 1, 1, 1, 0, 1])
    }

    @Test func aLabelSetSidewaysStaysInItsCell() {
        let frame = "0.5 w 60 600 400 80 re S 100 600 m 100 680 l S "
        let words = read(
            frame + upright(["Pane e torte", "di castagne", "e miele"], left: 110, from: 660)
                + upwards("IL FORNO", 84, 615))
        #expect(texts(words.prefix(3)) == ["IL", "FORNO", "Pane"])
        #expect(words.map { $0.cell?.column } == [0, 0, 1, 1, 1, 1, 1, 1, 1])
    }
}
