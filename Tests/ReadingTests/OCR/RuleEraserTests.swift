import Foundation
import Model
import Testing

@testable import Reading

@Suite struct RuleEraserTests {
    private let eraser = RuleEraser(settings: .standard)

    private func ink(_ image: PageImage) -> Int { image.pixels.count { $0 < 180 } }

    @Test func framesGoAndLettersStay() throws {
        let bare = try #require(DrawnPage())
        let ruled = try #require(DrawnPage())
        for page in [bare, ruled] { page.write("Illimitata l'azione - IL TITOLO", x: 40, y: 60, size: 14) }
        ruled.frame(Box(left: 30, top: 40, right: 290, bottom: 80))
        let before = ink(ruled.image)
        let after = ink(eraser.erased(ruled.image).image)
        #expect(before > ink(bare.image) * 3 / 2)
        #expect(after == ink(bare.image))
    }

    /// A line thinner than two pixels that lies between them is nowhere as dark as it was printed.
    @Test(arguments: [0, 0.4, -0.7])
    func thinGreyFramesAreFound(turned: Double) throws {
        let page = try #require(DrawnPage(turned: turned))
        let text = "Sostegno alle persone\nIL TITOLO dei servizi\nin lillà e alle famiglie"
        page.write(text, x: 40, y: 60, size: 14)
        page.frame(Box(left: 30, top: 40, right: 290, bottom: 120), thickness: 0.35, shade: 0.5)
        let (image, rulings) = eraser.erased(Deskew.straightened(page.image).image)
        #expect(rulings.horizontal.count == 2)
        #expect(rulings.horizontal.allSatisfy { abs($0.end - $0.start - 260) < 4 })
        #expect(rulings.vertical.count == 2)
        #expect(rulings.vertical.allSatisfy { abs($0.end - $0.start - 80) < 4 })
        let words = try TextRecognizer().recognize(image)
        #expect(words.map(\.text).joined(separator: " ") == text.replacing("\n", with: " "))
    }

    @Test func strokesOfLettersAreNoFaintRules() throws {
        let page = try #require(DrawnPage())
        page.write("Illimitata l'azione\nHELIL TITOLO", x: 30, y: 60, size: 9)
        page.write("ILLI", x: 30, y: 160, size: 26)
        #expect(eraser.erased(page.image).image.pixels == page.image.pixels)
    }

    @Test func aThickBarIsNoRule() throws {
        let page = try #require(DrawnPage())
        page.line(from: (30, 60), to: (290, 60), thickness: 14)
        #expect(eraser.erased(page.image).image.pixels == page.image.pixels)
    }

    @Test func aPictureWithoutPixelsStays() {
        let none = PageImage(width: 0, height: 0, pixels: [], scale: 1)
        #expect(eraser.erased(none).image.pixels.isEmpty)
    }
}
