import Foundation
import Model
import Testing

@testable import Reading

@Suite struct TextRecognizerTests {
    private func texts(_ words: [PageWord]) -> String { words.map(\.text).joined(separator: " ") }

    @Test func wordsComeWithPlaceSizeAndConfidence() throws {
        let page = try #require(DrawnPage())
        page.write("La comunità è più vicina\ncon € 12.500,00 annui", x: 40, y: 60, size: 12)
        let words = try TextRecognizer().recognize(page.image)
        #expect(texts(words) == "La comunità è più vicina con € 12.500,00 annui")
        let first = try #require(words.first)
        #expect(abs(first.box.left - 40) < 2)
        #expect(abs(first.box.bottom - 60) < 1.5)
        #expect(words.allSatisfy { abs($0.fontSize - 12) <= 3 })
        #expect(words.allSatisfy { $0.confidence > 0.5 && $0.confidence <= 1 && $0.traits.isEmpty })
    }

    /// Two cells whose lines stand level: read as one page, the words of both cells follow each other in a line.
    private func table() throws -> (image: PageImage, cells: [Box]) {
        let page = try #require(DrawnPage())
        let left = Box(left: 20, top: 30, right: 130, bottom: 110)
        let right = Box(left: 130, top: 30, right: 300, bottom: 110)
        page.frame(left)
        page.frame(right)
        page.write("RISORSE\nECONOMICHE\nPREVENTIVATE", x: 23, y: 42)
        page.write("Fondi del Comune e\nquote delle famiglie, per\nlaboratori e trasporti", x: 132, y: 42)
        page.write("Obiettivo prioritario", x: 20, y: 20)
        return (RuleEraser(settings: .standard).erased(page.image).image, [left, right])
    }

    @Test func cellsAreReadOneByOneAndTheRestToo() throws {
        let (image, cells) = try table()
        let read = try TextRecognizer().recognize(image, in: cells)
        #expect(
            read.cells.map(texts) == [
                "RISORSE ECONOMICHE PREVENTIVATE",
                "Fondi del Comune e quote delle famiglie, per laboratori e trasporti",
            ])
        #expect(texts(read.outside) == "Obiettivo prioritario")
    }

    @Test func aBoxWithinABoxHasItsWordsAlone() throws {
        let (image, cells) = try table()
        let whole = Box(left: 15, top: 5, right: 305, bottom: 115)
        let read = try TextRecognizer().recognize(image, in: [whole, cells[0], cells[1]])
        #expect(texts(read.cells[0]) == "Obiettivo prioritario")
        #expect(texts(read.cells[1]) == "RISORSE ECONOMICHE PREVENTIVATE")
        #expect(read.outside.isEmpty)
    }

    @Test func emptyCellsAndBoxesBesideThePageHaveNoWords() throws {
        let page = try #require(DrawnPage())
        let cell = Box(left: 20, top: 30, right: 130, bottom: 110)
        page.frame(cell)
        let beside = Box(left: 900, top: -50, right: 1000, bottom: -20)
        let read = try TextRecognizer().recognize(
            RuleEraser(settings: .standard).erased(page.image).image, in: [cell, beside])
        #expect(read.cells.map(\.count) == [0, 0])
        #expect(read.outside.isEmpty)
    }

    @Test func oneEngineReadsManyPages() throws {
        let recognizer = try TextRecognizer()
        for text in ["Prima pagina", "Seconda pagina"] {
            let page = try #require(DrawnPage())
            page.write(text, x: 30, y: 50)
            #expect(texts(try recognizer.recognize(page.image)) == text)
        }
    }

    @Test func aPictureThatIsNoneIsAnError() throws {
        let recognizer = try TextRecognizer()
        let broken = PageImage(width: 10, height: 10, pixels: [], scale: 1)
        #expect(throws: RecognitionFailure.engine) { try recognizer.recognize(broken) }
    }

    @Test func missingDataIsAnErrorWithARemedy() throws {
        let settings = try #require(RecognitionSettings(language: "xyz"))
        #expect(throws: RecognitionFailure.languageMissing("xyz")) { try TextRecognizer(settings) }
        let finding = RecognitionFailure.languageMissing("ita").finding(page: 3)
        #expect(finding.code == .ocrLanguageMissing)
        #expect(finding.severity == .error)
        #expect(finding.page == 3)
        #expect(finding.message.contains("tesseract-ocr-ita"))
    }

    @Test func doubtfulWordsAreMarked() throws {
        let page = try #require(DrawnPage())
        page.write("Parole chiare", x: 30, y: 50)
        let strict = try #require(RecognitionSettings(floor: 1))
        let words = try TextRecognizer(strict).recognize(page.image)
        #expect(words.count == 2)
        #expect(words.allSatisfy { $0.traits == .doubtful })
    }

    @Test func settingsOutOfBoundsAreRefused() {
        #expect(RecognitionSettings(floor: 1.5) == nil)
        #expect(RecognitionSettings(floor: .nan) == nil)
        #expect(RecognitionSettings(shortestAcross: 2) == nil)
        #expect(RecognitionSettings(scale: 0) == nil)
        #expect(RecognitionSettings(language: "../ita") == nil)
        #expect(RecognitionSettings(language: "ita+eng") != nil)
    }
}
