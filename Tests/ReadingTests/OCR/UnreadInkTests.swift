import Model
import Testing

@testable import Reading

@Suite struct UnreadInkTests {
    @Test func aShortAnswerThatWasPassedOverIsFound() throws {
        let page = try #require(DrawnPage())
        page.write("Laboratori nei cortili", x: 30, y: 60)
        page.write("NO", x: 220, y: 120)
        let word = PageWord(text: "Laboratori", box: Box(left: 28, top: 50, right: 150, bottom: 64))
        let lines = UnreadInk.lines(page.image, without: [word], darkerThan: 180)
        #expect(lines.count == 1)
        let line = try #require(lines.first)
        let scale = page.image.scale
        #expect(abs(Double(line.left) / scale - 218) < 2)
        #expect(abs(Double(line.bottom) / scale - 122) < 2)
    }

    @Test func dotsBarsDiscsAndStrokesAreNoLines() throws {
        let page = try #require(DrawnPage())
        page.write(".", x: 30, y: 60)
        page.line(from: (100, 40), to: (100, 52), thickness: 1)
        page.line(from: (150, 50), to: (160, 50), thickness: 10)
        page.line(from: (20, 100), to: (40, 180), thickness: 1)
        #expect(UnreadInk.lines(page.image, without: [], darkerThan: 180).isEmpty)
    }

    @Test func whatWasReadIsNotFoundAgain() throws {
        let page = try #require(DrawnPage())
        page.write("NO", x: 220, y: 120)
        let word = PageWord(text: "NO", box: Box(left: 220, top: 112, right: 236, bottom: 120))
        #expect(UnreadInk.lines(page.image, without: [word], darkerThan: 180).isEmpty)
    }
}
