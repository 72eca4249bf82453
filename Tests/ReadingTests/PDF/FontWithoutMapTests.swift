import Model
import Reading
import Testing

/// Fonts that name no characters: what a text layer makes of them is no text, and that is told.
@Suite struct FontWithoutMapTests {
    private static let lines = [
        "Gli sportelli del territorio accolgono le famiglie", "e le persone anziane con orari nuovi in ogni comune",
    ]

    /// Glyphs known by numbers of their own, as programs that embed a part of a font name them.
    private static let numbered =
        "<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Prova /Encoding << /Type /Encoding /Differences [1 "
        + (1...110).map { "/g\($0)" }.joined(separator: " ") + "] >> >>"

    /// Glyphs drawn one by one.
    private static let drawn =
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 1"
        + " /LastChar 110 /Widths [" + Array(repeating: "500", count: 110).joined(separator: " ")
        + "] /Resources << >> /Encoding << /Differences [1 " + (1...110).map { "/a\($0)" }.joined(separator: " ")
        + "] >> /CharProcs << " + (1...110).map { "/a\($0) 5 0 R" }.joined(separator: " ") + " >> >>"

    /// Glyphs by their number in a font of two bytes a character.
    private static let identity =
        "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Prova /Encoding /Identity-H /DescendantFonts [<< /Type /Font"
        + " /Subtype /CIDFontType2 /BaseFont /ABCDEF+Prova /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity)"
        + " /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /ABCDEF+Prova /Flags 4 /FontBBox"
        + " [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>] >>"

    @Test(arguments: [(numbered, 1), (drawn, 1), (identity, 2)]) func pagesAreToldApartFromText(
        _ font: String, _ bytes: Int
    ) throws {
        var pdf = RawPDF(pages: [
            "<< /Type /Page /Parent 1 0 R /MediaBox [0 0 1200 200] /Contents 3 0 R /Resources << /Font << /F \(font) >> >> >>"
        ])
        let shown = Self.lines.map { "<\(Self.codes($0, bytes))> Tj T*" }.joined(separator: " ")
        pdf.objects[2] = Self.stream("BT /F 11 Tf 14 TL 40 150 Td \(shown) ET")
        pdf.objects.append(Self.stream("500 0 0 0 500 700 d1 0 0 400 700 re f"))
        let document = DocumentReader(ocr: .never).read(pdf.bytes, names: ["prova.pdf"])
        let finding = try #require(document.findings.first { $0.code == .ocrSkipped })
        #expect(finding.page == 1 && finding.message.contains("--ocr auto"))
    }

    private static func stream(_ content: String) -> String {
        "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
    }

    /// The numbers of the glyphs: the letters, shifted.
    private static func codes(_ text: String, _ bytes: Int) -> String {
        text.unicodeScalars.map { scalar in
            let code = String(scalar.value - 29, radix: 16)
            return String(repeating: "0", count: 2 * bytes - code.count) + code
        }.joined()
    }
}
