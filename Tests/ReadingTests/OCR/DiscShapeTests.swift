import Model
import Testing

@testable import Reading

@Suite struct DiscShapeTests {
    /// A picture with a disc, or a ring where it is hollow, of some points' diameter at (10, 10).
    private func picture(diameter: Double, hollow: Double = 0) -> PageImage {
        let scale = 300.0 / 72
        let side = Int(30 * scale)
        var pixels = [UInt8](repeating: 255, count: side * side)
        for row in 0..<side {
            for column in 0..<side {
                let x = Double(column) / scale - 10
                let y = Double(row) / scale - 10
                let distance = (x * x + y * y).squareRoot()
                if distance <= diameter / 2, distance >= hollow / 2 { pixels[row * side + column] = 0 }
            }
        }
        return PageImage(width: side, height: side, pixels: pixels, scale: scale)
    }

    private func read(_ text: String, _ image: PageImage) -> String {
        let box = Box(left: 4, top: 4, right: 16, bottom: 16)
        return DiscShape(image, darkerThan: 180).repaired(PageWord(text: text, box: box, fontSize: 10)).text
    }

    @Test func aDiscIsABullet() {
        #expect(read("e", picture(diameter: 4)) == "•")
        #expect(read("®", picture(diameter: 6)) == "•")
        #expect(read("e.", picture(diameter: 4)) == "•")
    }

    @Test func lettersFullStopsDigitsAndWordsStay() {
        #expect(read("o", picture(diameter: 5, hollow: 3)) == "o")
        #expect(read(".", picture(diameter: 1.1)) == ".")
        #expect(read("0", picture(diameter: 5)) == "0")
        #expect(read("ed", picture(diameter: 5)) == "ed")
        #expect(read("e", picture(diameter: 0)) == "e")
    }
}
