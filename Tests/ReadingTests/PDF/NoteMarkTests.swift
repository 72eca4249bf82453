import Model
import Testing

@testable import Reading

/// The numbers of notes behind words: they are no part of the word.
@Suite struct NoteMarkTests {
    private func words(_ text: String) -> [Word] {
        let content = "BT /F 11 Tf 40 700 Td \(text) ET"
        return DocumentReader().read(RawPDF(content: content).bytes, names: ["orto.pdf"]).words
    }

    private func raised(_ digits: String) -> String { "/F 6 Tf 4 Ts (\(digits)) Tj 0 Ts /F 11 Tf" }

    @Test func aRaisedNumberIsAWordOfItsOwn() {
        let words = words("(Spesa di 50.000) Tj \(raised("12")) ( euro per il forno) Tj")
        #expect(words.map(\.text) == ["Spesa", "di", "50.000", "12", "euro", "per", "il", "forno"])
        #expect(words.map { $0.traits.contains(.furniture) }.firstIndex(of: true) == 3)
        #expect(words.count { $0.traits.contains(.furniture) } == 1)
    }

    /// Some programs put a blank between, narrower than the text's.
    @Test(arguments: [(0.6, 8.3, true), (4, 8.3, false), (0.6, 14, false)])
    func aNumberBehindABlankIsANotesWhereItStandsClose(_ gap: Double, _ height: Double, _ isMark: Bool) {
        var words = [
            PageWord(text: "forno.", box: Box(left: 40, top: 100, right: 80, bottom: 114)),
            PageWord(text: "12", box: Box(left: 80 + gap, top: 100, right: 90, bottom: 100 + height)),
        ]
        NoteMark.mark(&words)
        #expect(words.map { $0.traits.contains(.furniture) } == [false, isMark])
    }

    @Test func whatFollowsTheNumberStaysWithTheWord() {
        let words = words("(Forno) Tj \(raised("1")) (, mulino) Tj")
        #expect(words.map(\.text) == ["Forno,", "1", "mulino"])
    }

    @Test func powersStayWithTheirUnits() {
        #expect(words("(Orto di 40 m) Tj \(raised("2"))").map(\.text).last == "m2")
    }

    @Test func digitsOfTheTextsSizeStay() {
        #expect(words("(Misura B2 del 2025) Tj").map(\.text) == ["Misura", "B2", "del", "2025"])
    }
}
