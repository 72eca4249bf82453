import Model
import Testing

@testable import Reading

/// Lines in larger type than the text's.
@Suite struct LargeHeadingsTests {
    private let prose = (0..<12).map { (600 - 14 * $0, "Il forno del rione apre la sera e il mulino la mattina") }

    /// What is marked as heading on a page of prose with a line above in type of some size.
    private func headings(_ line: String, size: Int, lines: Int = 1) -> String {
        let large = (0..<lines).map { (700 - 20 * $0, lines > 1 ? "\(line) \($0)" : line) }
        let content = RawPDF.text(large, left: 60, size: size) + " " + RawPDF.text(prose, left: 60)
        return DocumentReader().read(RawPDF(content: content).bytes, names: ["orto.pdf"]).words
            .filter { $0.traits.contains(.heading) }.map(\.text).joined(separator: " ")
    }

    @Test func largerTypeIsAHeadings() {
        #expect(headings("I forni riaperti", size: 14) == "I forni riaperti")
        #expect(headings("I forni", size: 14, lines: 2) == "I forni 0 I forni 1")
        #expect(headings("I FORNI", size: 12) == "I FORNI")
    }

    /// A value may be set larger, and a form's subheading comes back.
    @Test func littleLargerTypeAndWhatComesBackIsText() {
        #expect(headings("I forni riaperti", size: 12) == "")
        let lines = RawPDF.text([(700, "I forni"), (420, "I forni")], left: 60, size: 14)
        let content = lines + " " + RawPDF.text(prose, left: 60)
        let words = DocumentReader().read(RawPDF(content: content).bytes, names: ["orto.pdf"]).words
        #expect(!words.contains { $0.traits.contains(.heading) })
    }

    @Test func likeTypeAndManyLinesAreText() {
        #expect(headings("I forni riaperti", size: 11) == "")
        #expect(headings("I forni", size: 14, lines: 5) == "")
    }
}
