import Model
import Testing

@testable import Reading

@Suite struct SpecksTests {
    private func page() throws -> PageImage {
        let page = try #require(DrawnPage())
        page.write("Più incontri, più aiuti: gl'inizi.\nI piccoli comuni.", x: 30, y: 60, size: 10)
        return page.image
    }

    @Test func aPageWithFewSpecksStays() throws {
        let image = try page()
        #expect(Specks.cleared(image).pixels == image.pixels)
    }

    @Test func aPageStrewnWithSpecksIsCleared() throws {
        let image = try page()
        var dusty = image
        for row in stride(from: 5, to: image.height - 5, by: 23) {
            for column in stride(from: 5 + row % 17, to: image.width - 5, by: 31) {
                for place in [0, 1, image.width, image.width + 1] {
                    dusty.pixels[row * image.width + column + place] = 0
                }
            }
        }
        let clean = Specks.cleared(dusty)
        let ink = { (image: PageImage) in image.pixels.count { $0 < 180 } }
        #expect(ink(dusty) > ink(image) + 2000)
        // What touches a letter stays.
        #expect(abs(ink(clean) - ink(image)) < 150)
    }

    @Test func aPictureWithoutPixelsStays() {
        let none = PageImage(width: 0, height: 0, pixels: [], scale: 1)
        #expect(Specks.cleared(none).pixels.isEmpty)
    }
}
