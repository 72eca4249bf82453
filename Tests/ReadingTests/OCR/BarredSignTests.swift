import Model
import Testing

@testable import Reading

@Suite struct BarredSignTests {
    /// The text as drawn, read as if recognition had taken it for another.
    private func read(_ drawn: String, as text: String) throws -> String {
        let page = try #require(DrawnPage())
        page.write(drawn, x: 40, y: 60, size: 11)
        let box = Box(left: 39, top: 51, right: 80, bottom: 60)
        return BarredSign(page.image, darkerThan: 180).repaired(PageWord(text: text, box: box, fontSize: 11)).text
    }

    @Test(arguments: [("≥", ">", "≥"), ("≥50%", ">50%", "≥50%"), ("≤ 3", "<", "≤"), ("≥2", "=>2", "≥2")])
    func aSignWithABarUnderItIsBarred(drawn: String, text: String, wanted: String) throws {
        #expect(try read(drawn, as: text) == wanted)
    }

    @Test(arguments: [">", ">50%", "<3", "50%", "="])
    func othersStay(text: String) throws {
        #expect(try read(text, as: text) == text)
    }
}
