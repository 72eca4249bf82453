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
