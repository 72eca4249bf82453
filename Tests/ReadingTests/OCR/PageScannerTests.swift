import Foundation
import Model
import Testing

@testable import Reading

@Suite struct PageScannerTests {
    private let lines = [
        "Gli sportelli del territorio accolgono", "le famiglie e le persone anziane, con",
        "orari nuovi in ogni comune.",
    ]

    private func picture(turned degrees: Double = 0) throws -> PageImage {
        let page = try #require(DrawnPage(turned: degrees))
        page.write(lines.joined(separator: "\n"), x: 40, y: 60, size: 11)
        return page.image
    }

    private func read(_ pdf: ScannedPDF, _ mode: OCRMode = .auto) -> Document {
        DocumentReader(ocr: mode).read(pdf.bytes, names: ["piano.pdf"])
    }

    private func text(_ document: Document) -> String { document.words.map(\.text).joined(separator: " ") }

    @Test func aPageThatIsAPictureIsRecognised() throws {
        var pdf = ScannedPDF()
        pdf.addPicture(try picture())
        let document = read(pdf)
        #expect(text(document) == lines.joined(separator: " "))
        #expect(document.source.reader == .pdfOCR)
        #expect(document.source.pages == 1)
        #expect(document.findings.isEmpty)
        let first = try #require(document.words.first)
        guard case .page(1, let box) = first.place else {
            Issue.record("no place on a page")
            return
        }
        #expect(abs(box.left - 40) < 2 && abs(box.bottom - 60) < 2)
        #expect(first.confidence < 1)
    }

    /// The line that a digital signature adds has letters enough for a short page.
    @Test func aSignaturesLineIsNotThePagesText() throws {
        var pdf = ScannedPDF()
        pdf.addPicture(
            try picture(), stamp: "Documento firmato digitalmente da Maria Rossi ai sensi del codice digitale")
        let document = read(pdf)
        #expect(document.source.reader == .pdfOCR)
        #expect(text(document).hasPrefix(lines.joined(separator: " ")))
    }

    @Test func boxesOfATurnedPageAreThoseOfThePageAsPrinted() throws {
        var pdf = ScannedPDF()
        pdf.addPicture(try picture(turned: 2))
        let document = read(pdf)
        #expect(text(document) == lines.joined(separator: " "))
        guard case .page(_, let box)? = document.words.first?.place else {
            Issue.record("no place on a page")
            return
        }
        // The first word's baseline, turned by two degrees round (160, 100).
        let expected = 100 + (50 - 160) * sin(2 * .pi / 180) + (60 - 100) * cos(2 * Double.pi / 180)
        #expect(abs(box.bottom - expected) < 2)
    }

    @Test func textLayersAreKeptAndTheDocumentIsMixed() throws {
        var pdf = ScannedPDF()
        pdf.addText(["Questa pagina ha il suo testo e resta", "quello che dice, parola per parola."])
        pdf.addPicture(try picture())
        let document = read(pdf)
        #expect(document.source.reader == .pdfMixed)
        #expect(text(document).hasPrefix("Questa pagina ha il suo testo"))
        #expect(text(document).hasSuffix("orari nuovi in ogni comune."))
        #expect(Set(document.words.filter { $0.confidence == 1 }.map(\.line)).count == 2)
    }

    @Test func neverMeansNeverAndIsTold() throws {
        var pdf = ScannedPDF()
        pdf.addText(["Questa pagina ha il suo testo e resta", "quello che dice, parola per parola."])
        pdf.addPicture(try picture())
        let document = read(pdf, .never)
        #expect(document.source.reader == .pdfText)
        #expect(document.findings.map(\.code) == [.ocrSkipped])
        #expect(document.findings.first?.page == 2)
    }

    @Test func alwaysRecognisesTextLayersToo() throws {
        var pdf = ScannedPDF()
        pdf.addText(["Questa pagina ha il suo testo"])
        let document = read(pdf, .always)
        #expect(document.source.reader == .pdfOCR)
        #expect(text(document) == "Questa pagina ha il suo testo")
    }

    @Test func aTextLayerThatIsNoTextIsRecognised() throws {
        var pdf = ScannedPDF()
        pdf.addText(Array(repeating: "xkcd qwrtp zzgh bnmvcx ttrrk pqrst", count: 4))
        #expect(read(pdf).source.reader == .pdfOCR)
    }

    @Test func blankPagesAreNotRecognised() throws {
        var pdf = ScannedPDF()
        pdf.addPicture(try #require(DrawnPage()).image)
        let document = read(pdf)
        #expect(document.words.isEmpty)
        #expect(document.source.reader == .pdfText)
    }

    @Test func aTableOfAScanHasItsCells() throws {
        let page = try #require(DrawnPage(turned: 0.6))
        for (index, row) in [("TARGET", "Famiglie con figli"), ("RISORSE", "Fondi comunali")].enumerated() {
            let top = 40 + Double(index) * 30
            page.frame(Box(left: 30, top: top, right: 120, bottom: top + 30))
            page.frame(Box(left: 120, top: top, right: 290, bottom: top + 30))
            page.write(row.0, x: 34, y: top + 13)
            page.write(row.1, x: 124, y: top + 13)
        }
        var pdf = ScannedPDF()
        pdf.addPicture(page.image)
        let document = read(pdf)
        #expect(text(document) == "TARGET Famiglie con figli RISORSE Fondi comunali")
        #expect(document.words.compactMap(\.cell?.column) == [0, 1, 1, 1, 0, 1, 1])
        #expect(document.words.compactMap(\.cell?.row) == [0, 0, 0, 0, 1, 1, 1])
    }
}
