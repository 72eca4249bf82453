import Foundation
import Model
import Testing

@testable import Reading

@Suite struct DeskewTests {
    private static let lines = """
        Il servizio accompagna le persone anziane
        nel proprio domicilio, con educatori e
        volontari, e sostiene chi le assiste ogni
        giorno. Gli incontri si tengono in molti
        Comuni, anche nei più piccoli, e sono
        aperti alle associazioni del territorio.
        """

    private func page(turned degrees: Double) throws -> PageImage {
        let page = try #require(DrawnPage(turned: degrees))
        page.write(Self.lines, x: 30, y: 50, size: 11)
        return page.image
    }

    @Test(arguments: [-3, -0.8, 0.5, 2.5])
    func aTurnedPageIsStraightened(degrees: Double) throws {
        let (image, turn) = Deskew.straightened(try page(turned: degrees))
        #expect(abs(turn.degrees + degrees) < 0.2)
        let words = try TextRecognizer().recognize(image)
        #expect(words.map(\.text).joined(separator: " ") == Self.lines.replacing("\n", with: " "))
        // Where Cairo drew the first word: its place on the straight page, turned round the centre.
        let first = try #require(words.first)
        let printed = turn.printed(first.box)
        let angle = degrees * .pi / 180
        let x = (first.box.left + first.box.right) / 2 - 160
        let y = (first.box.top + first.box.bottom) / 2 - 100
        #expect(abs((printed.left + printed.right) / 2 - (160 + x * cos(angle) - y * sin(angle))) < 1)
        #expect(abs((printed.top + printed.bottom) / 2 - (100 + x * sin(angle) + y * cos(angle))) < 1)
        #expect(abs(first.box.left - 30) < 2)
        #expect(abs((printed.right - printed.left) - (first.box.right - first.box.left)) < 0.001)
    }

    @Test func aStraightPageStaysAsItIs() throws {
        let image = try page(turned: 0)
        let straight = Deskew.straightened(image)
        #expect(straight.turn == .none)
        #expect(straight.image.pixels == image.pixels)
        let box = Box(left: 1, top: 2, right: 3, bottom: 4)
        #expect(straight.turn.printed(box) == box)
    }

    @Test func aBlankPageStaysAsItIs() throws {
        let image = try #require(DrawnPage()).image
        #expect(Deskew.straightened(image).turn == .none)
    }
}
