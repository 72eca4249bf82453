import Foundation
import Model
import Testing

@testable import Reading

@Suite struct EvenPaperTests {
    private static let text = "Sportello di ascolto\nper le famiglie del borgo"

    private func page() throws -> PageImage {
        let page = try #require(DrawnPage())
        page.write(Self.text, x: 40, y: 60, size: 12)
        page.frame(Box(left: 30, top: 40, right: 290, bottom: 100))
        return page.image
    }

    /// The page with each pixel's shade changed by its place in points.
    private func shaded(_ image: PageImage, _ shade: (_ x: Double, _ y: Double, UInt8) -> Double) -> PageImage {
        var image = image
        for index in image.pixels.indices {
            let (x, y) = (Double(index % image.width) / image.scale, Double(index / image.width) / image.scale)
            image.pixels[index] = UInt8(min(max(shade(x, y, image.pixels[index]), 0), 255))
        }
        return image
    }

    private func read(_ image: PageImage) throws -> String {
        let (clean, rulings) = RuleEraser(settings: .standard).erased(EvenPaper.evened(image))
        #expect(rulings.horizontal.count == 2)
        #expect(rulings.vertical.count == 2)
        return try TextRecognizer().recognize(clean).map(\.text).joined(separator: " ")
    }

    @Test func anEvenPageStaysAsItIs() throws {
        let image = try page()
        #expect(EvenPaper.evened(image).pixels == image.pixels)
        let grey = shaded(image) { _, _, shade in Double(shade) * 0.8 }
        #expect(EvenPaper.evened(grey).pixels == grey.pixels)
    }

    @Test func theShadowOfABindingGoes() throws {
        let dim = shaded(try page()) { x, _, shade in Double(shade) * (1 - 0.7 * exp(-x / 40)) }
        let even = EvenPaper.evened(dim)
        let margin = Int(10 * even.scale)
        #expect(even.pixels[margin * even.width + margin] > 240)
        #expect(try read(dim) == Self.text.replacing("\n", with: " "))
    }

    @Test func shadedCellsBecomeWhite() throws {
        let cell = shaded(try page()) { x, y, shade in
            (30...290).contains(x) && (40...100).contains(y) ? Double(shade) * 0.6 : Double(shade)
        }
        #expect(try read(cell) == Self.text.replacing("\n", with: " "))
    }

    /// A scanner that knows but black and white makes grey of dots.
    @Test(arguments: [4, 6])
    func cellsShadedWithDotsBecomeWhite(pitch: Int) throws {
        let image = try page()
        var dotted = image
        for row in Int(40 * image.scale)..<Int(100 * image.scale) {
            for column in Int(30 * image.scale)..<Int(290 * image.scale)
            where row % pitch < pitch / 2 && column % pitch < pitch / 2 {
                dotted.pixels[row * image.width + column] = 0
            }
        }
        #expect(try read(dotted) == Self.text.replacing("\n", with: " "))
    }

    @Test func aPictureWithoutPixelsStays() {
        let none = PageImage(width: 0, height: 0, pixels: [], scale: 1)
        #expect(EvenPaper.evened(none).pixels.isEmpty)
    }
}
