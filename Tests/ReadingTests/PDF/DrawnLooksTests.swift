import Model
import Testing

@testable import Reading

/// Words that a page strikes through, underlines or sets on a colour by drawing.
@Suite struct DrawnLooksTests {
    /// The words of a line `SI / NO` on which a page draws something, each with its looks.
    private func looks(_ drawing: String) throws -> [WordTraits] {
        var pdf = RawPDF(pages: [RawPDF.page("0 0 320 200")])
        // Helvetica's `SI` goes from 60 to 69.4, `/` to 75, `NO` from 77.8 to 92.8.
        let content = "\(drawing)\n0 g BT /F 10 Tf 60 102 Td (SI / NO) Tj ET"
        pdf.objects[2] = "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
        let page = try #require(try PDFFile(pdf.bytes).page(0))
        let lines = try #require(LineScanner().lines(of: page))
        return DrawnLooks.added(lines.areas, to: page.words()).map(\.traits)
    }

    @Test func aLineThroughAWordStrikesIt() throws {
        #expect(try looks("0.7 w 77.5 105.5 m 93 105.5 l S") == [[], [], .struck])
        #expect(try looks("77.5 105 15.5 0.8 re f") == [[], [], .struck])
    }

    @Test func aLineBelowAWordAndAColourBehindItMarkIt() throws {
        #expect(try looks("0.7 w 60 100.5 m 70 100.5 l S") == [.marked, [], []])
        #expect(try looks("1 1 0 rg 77 99 17 12 re f") == [[], [], .marked])
    }

    /// A row's line, a cell's shade, one too bright to be seen.
    @Test func whatBeginsAndEndsElsewhereIsATables() throws {
        #expect(try looks("0.7 w 40 100.5 m 200 100.5 l S") == [[], [], []])
        #expect(try looks("0.7 w 40 105.5 m 200 105.5 l S") == [[], [], []])
        #expect(try looks("1 1 0 rg 50 99 120 12 re f") == [[], [], []])
        #expect(try looks("1 g 77 99 17 12 re f") == [[], [], []])
    }
}
