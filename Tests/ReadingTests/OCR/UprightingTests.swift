import Foundation
import Model
import Testing

@testable import Reading

/// Pages that lay sideways or head down on the scanner.
@Suite struct UprightingTests {
    private static let lines = [
        "Gli sportelli del territorio accolgono le famiglie e le",
        "persone anziane, con orari nuovi in ogni comune.",
        "Gli operatori dialogano con la scuola e con la biblioteca,",
        "e ogni bambino trova un luogo dove giocare, leggere",
        "e dipingere dopo la scuola, tutti i giorni della settimana.",
    ]

    private func picture() throws -> PageImage {
        let page = try #require(DrawnPage(width: 330, height: 220))
        page.write((Self.lines + Self.lines).joined(separator: "\n"), x: 30, y: 50, size: 10)
        return page.image
    }

    /// The picture turned by quarters, clockwise, as the scanner saw it.
    private func turned(_ image: PageImage, _ quarters: Int) -> PageImage {
        guard quarters > 0 else { return image }
        var pixels = [UInt8](repeating: 255, count: image.pixels.count)
        for y in 0..<image.height {
            for x in 0..<image.width {
                pixels[x * image.height + image.height - 1 - y] = image.pixels[y * image.width + x]
            }
        }
        let next = PageImage(width: image.height, height: image.width, pixels: pixels, scale: image.scale)
        return turned(next, quarters - 1)
    }

    /// The places that stand in for the upright picture's lower left word on the page as scanned.
    @Test(arguments: [0, 1, 2, 3]) func textIsReadWhereItStands(_ quarters: Int) throws {
        let upright = try picture()
        let scanned = turned(upright, quarters)
        var pdf = ScannedPDF()
        pdf.addPicture(scanned)
        let document = DocumentReader(ocr: .auto).read(pdf.bytes, names: ["piano.pdf"])
        let text = document.words.map(\.text).joined(separator: " ")
        #expect(text == (Self.lines + Self.lines).joined(separator: " "))
        guard case .page(1, let box)? = document.words.first?.place else {
            Issue.record("no place on a page")
            return
        }
        // The first word begins at (30, 50) of the upright page of 330 by 220 points.
        switch quarters {
        case 0: #expect(abs(box.left - 30) < 2 && abs(box.bottom - 50) < 2)
        case 1: #expect(abs(box.top - 30) < 2 && abs(box.left - 170) < 2)
        case 2: #expect(abs(box.right - 300) < 2 && abs(box.top - 170) < 2)
        default: #expect(abs(box.bottom - 300) < 2 && abs(box.right - 50) < 2)
        }
    }

    /// A scanner that took a pixel for a point makes pages of a metre; their type is as large as the page.
    @Test func aPixelForAPointIsReadInTheSheetsOwnSize() throws {
        let page = try #require(DrawnPage(width: 595, height: 842))
        page.write((Self.lines + Self.lines).joined(separator: "\n"), x: 60, y: 90, size: 11)
        let image = page.image
        var pdf = ScannedPDF()
        pdf.addPicture(PageImage(width: image.width, height: image.height, pixels: image.pixels, scale: 1))
        let document = DocumentReader(ocr: .auto).read(pdf.bytes, names: ["piano.pdf"])
        #expect(document.words.map(\.text).joined(separator: " ") == (Self.lines + Self.lines).joined(separator: " "))
        guard case .page(1, let box)? = document.words.first?.place else {
            Issue.record("no place on a page")
            return
        }
        #expect(abs(box.left - 60 * DrawnPage.scale) < 8 && abs(box.bottom - 90 * DrawnPage.scale) < 8)
    }
}
