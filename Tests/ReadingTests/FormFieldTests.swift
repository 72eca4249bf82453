import Foundation
import Model
import Testing

@testable import Reading

/// Form fields of a PDF: what is filled in reads as words at the field's place.
@Suite struct FormFieldTests {
    /// A page of 200 by 100 points with the printed word `Ente` at its top left.
    private func words(_ fields: String...) throws -> [PageWord] {
        let kids = fields.indices.map { "\($0 + 6) 0 R" }.joined(separator: " ")
        let content = "BT /F 10 Tf 10 80 Td (Ente) Tj ET"
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [\(kids)] >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Annots [\(kids)] "
                + "/Resources << /Font << /F 5 0 R >> >> >>",
            "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        objects += fields.enumerated().map { "<< /Type /Annot /Subtype /Widget /T (f\($0.offset)) \($0.element) >>" }
        let body = objects.enumerated().map { "\($0.offset + 1) 0 obj\n\($0.element)\nendobj\n" }.joined()
        let text = "%PDF-1.4\n\(body)trailer\n<< /Root 1 0 R /Size \(objects.count + 1) >>\n%%EOF\n"
        return try #require(try PDFFile(Array(text.utf8)).page(0)).words()
    }

    private let states = "/AP << /N << /Yes 4 0 R /Off 4 0 R >> >>"

    @Test func checkBoxesReadAsBoxes() throws {
        let read = try words(
            "/FT /Btn /Rect [10 40 20 50] \(states) /V /Yes /AS /Yes", "/FT /Btn /Rect [40 40 50 50] \(states) /AS /Off"
        )
        #expect(read.map(\.text) == ["Ente", "☑", "☐"])
        #expect(read[1].box == Box(left: 10, top: 50, right: 20, bottom: 60))
    }

    @Test func pushButtonsSayNothing() throws {
        #expect(try words("/FT /Btn /Ff 65536 /Rect [10 40 60 50]").map(\.text) == ["Ente"])
    }

    @Test func textsReadLineByLine() throws {
        let read = try words("/FT /Tx /Ff 4096 /Rect [10 10 70 60] /V (Comune di Valdoro e vicini) /DA (/F 10 Tf)")
        #expect(read.map(\.text) == ["Ente", "Comune", "di", "Valdoro", "e", "vicini"])
        #expect(read.dropFirst().allSatisfy { $0.box.left >= 10 && $0.box.right <= 70 && $0.box.bottom <= 90 })
        #expect(read[1].box.top == read[2].box.top && read[3].box.top > read[2].box.top)
    }

    @Test func whatIsPrintedIsNotReadTwice() throws {
        #expect(try words("/FT /Tx /Rect [5 70 90 95] /V (Ente)").map(\.text) == ["Ente"])
    }

    @Test func chosenItemsAreRead() throws {
        let read = try words("/FT /Ch /Ff 131072 /Rect [10 10 90 30] /Opt [(nuovo) (esistente)] /V (esistente)")
        #expect(read.map(\.text) == ["Ente", "esistente"])
    }

    @Test(arguments: ["/FT /Tx /Rect [10 10 90 30]", "/FT /Tx /Rect [10 10 90 30] /V ( )", "/FT /Tx /Ff 8192 /V (x)"])
    func emptyFieldsSayNothing(_ field: String) throws {
        #expect(try words(field).map(\.text) == ["Ente"])
    }
}
