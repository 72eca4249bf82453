import Foundation
import Model
import Testing

@testable import Reading

@Suite struct FaintRulesTests {
    private func rulings(_ image: PageImage) -> Rulings { RuleEraser(settings: .standard).erased(image).rulings }

    @Test func rulesHardlyDarkerThanThePaperAreFound() throws {
        let page = try #require(DrawnPage())
        page.write("Sostegno alle persone\nIL TITOLO dei servizi", x: 40, y: 60, size: 12)
        page.frame(Box(left: 30, top: 40, right: 290, bottom: 120), thickness: 0.5, shade: 0.88)
        let found = rulings(page.image)
        #expect(found.horizontal.count == 2)
        #expect(found.horizontal.allSatisfy { abs($0.end - $0.start - 260) < 6 })
        #expect(found.vertical.count == 2)
        #expect(found.vertical.allSatisfy { abs($0.end - $0.start - 80) < 6 })
    }

    @Test func rulesBrokenToDotsAreFoundAndErased() throws {
        let page = try #require(DrawnPage())
        page.frame(Box(left: 30, top: 40, right: 290, bottom: 120), thickness: 0.5)
        var image = page.image
        // Every other three pixels of each rule are lost.
        for index in image.pixels.indices where (index % image.width / 3 + index / image.width / 3) % 2 == 0 {
            image.pixels[index] = 255
        }
        let (clean, found) = RuleEraser(settings: .standard).erased(image)
        #expect(found.horizontal.count == 2)
        #expect(found.vertical.count == 2)
        // Corners may stay.
        #expect(clean.pixels.count { $0 < 180 } * 20 < image.pixels.count { $0 < 180 })
    }

    @Test func dotsThatLeadToAPageAreNoRule() throws {
        let page = try #require(DrawnPage())
        page.write("Il borgo che accoglie ............................ 12", x: 30, y: 60, size: 11)
        page.write("Doposcuola ........................................... 14", x: 30, y: 90, size: 11)
        #expect(rulings(page.image).isEmpty)
        #expect(RuleEraser(settings: .standard).erased(page.image).image.pixels == page.image.pixels)
    }

    @Test func stemsAndDigitsBelowOneAnotherAreNoRule() throws {
        let page = try #require(DrawnPage(height: 260))
        page.line(from: (30, 20), to: (290, 20))
        page.write(Array(repeating: "Il bene", count: 14).joined(separator: "\n"), x: 30, y: 50, size: 11)
        page.write(Array(repeating: "1", count: 14).joined(separator: "\n"), x: 200, y: 50, size: 11)
        #expect(rulings(page.image).vertical.isEmpty)
    }
}
