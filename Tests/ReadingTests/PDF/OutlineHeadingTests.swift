import Model
import Reading
import Testing

/// What the outline names is a heading where the page prints it.
@Suite struct OutlineHeadingTests {
    private func read(title: String, target: String = "[4 0 R /XYZ 0 200 0]") -> Document {
        var pdf = RawPDF(pages: [RawPDF.page(), RawPDF.page()], catalog: "/Outlines 6 0 R")
        pdf.objects += [
            "<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>",
            "<< /Title \(title) /Parent 6 0 R /Dest \(target) >>",
        ]
        return DocumentReader(ocr: .never).read(pdf.bytes, names: ["prova.pdf"])
    }

    private func headings(_ document: Document) -> [Word] { document.words.filter { $0.traits.contains(.heading) } }

    @Test(arguments: ["(Orto comune del rione)", "(3.1 ORTO COMUNE del rione)", "(Orto  comune del Rione.)"])
    func theLineItNamesOnItsPage(_ title: String) {
        let marked = headings(read(title: title))
        #expect(marked.map(\.text) == RawPDF.words)
        for word in marked {
            guard case .page(1, _) = word.place else {
                Issue.record("\(word.place)")
                continue
            }
        }
    }

    @Test func aPartOfALineIsNone() { #expect(headings(read(title: "(Orto comune)")).isEmpty) }

    @Test func aPageThatIsNotThereIsPassedOver() {
        #expect(headings(read(title: "(Orto comune del rione)", target: "[99 0 R /Fit]")).isEmpty)
        #expect(headings(read(title: "(Orto comune del rione)", target: "(nowhere)")).isEmpty)
    }
}
