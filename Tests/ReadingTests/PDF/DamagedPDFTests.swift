import Foundation
import Model
import Testing

@testable import Reading

/// A PDF that goes wrong is read as far as it goes, and says what is the matter and what to do; it never crashes and
/// never takes long.
@Suite(.timeLimit(.minutes(1))) struct DamagedPDFTests {
    private func read(_ bytes: [UInt8]) -> Document {
        DocumentReader(ocr: .never).read(bytes, names: ["prova.pdf"])
    }

    private func words(_ document: Document) -> [String] { document.words.map(\.text) }

    private func replacing(_ old: String, with new: String, in bytes: [UInt8]) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).replacing(old, with: new).utf8)
    }

    @Test func aSoundFileHasNoFinding() {
        let document = read(RawPDF(pages: [RawPDF.page(), RawPDF.page()]).bytes)
        #expect(words(document) == RawPDF.words + RawPDF.words)
        #expect(document.findings.isEmpty)
        #expect(document.source.pages == 2)
    }

    // MARK: Damage

    @Test func damagedTableOfObjects() {
        let bytes = replacing("startxref\n", with: "startxref\n9", in: RawPDF(pages: [RawPDF.page()]).bytes)
        let document = read(bytes)
        #expect(words(document) == RawPDF.words)
        #expect(document.findings.map(\.code) == [.inputDamaged])
        #expect(document.findings.map(\.severity) == [.warning])
    }

    @Test func cutOffBehindThePages() {
        let bytes = replacing("%%EOF\n", with: "", in: RawPDF(pages: [RawPDF.page()]).bytes)
        let document = read(bytes)
        #expect(words(document) == RawPDF.words)
        #expect(document.findings.map(\.code) == [.inputDamaged])
        #expect(document.findings.map(\.severity) == [.error])
    }

    @Test func cutOffAtAnyPlaceItEndsInAFinding() {
        let bytes = RawPDF(pages: [RawPDF.page(), RawPDF.page()]).bytes
        for length in stride(from: 8, to: bytes.count - 8, by: 37) {
            let document = read(Array(bytes[..<length]))
            #expect(document.findings.contains { $0.severity == .error }, "\(length) bytes")
            #expect(document.findings.allSatisfy { $0.message.hasSuffix(".") })
        }
    }

    @Test func bytesChangedAnywhereNeverCrash() {
        let bytes = RawPDF(pages: [RawPDF.page(), RawPDF.page()]).bytes
        for place in stride(from: 9, to: bytes.count, by: 11) {
            var changed = bytes
            changed[place] ^= 0x15
            _ = read(changed)
        }
    }

    // MARK: The page tree

    @Test(arguments: [
        RawPDF(pages: [], count: 0), RawPDF(pages: [RawPDF.page()], count: -5),
        RawPDF(pages: [RawPDF.page()], count: 2_000_000_000),
        RawPDF(pages: [RawPDF.page()], kids: "1 0 R", count: 900),
    ])
    func withoutAPageThatCanBeCounted(_ pdf: RawPDF) {
        let document = read(pdf.bytes)
        #expect(document.words.isEmpty)
        #expect(document.findings.map(\.code) == [.inputEmpty])
        #expect(document.findings.map(\.severity) == [.error])
    }

    @Test func theTreeLeadsBackIntoItself() {
        let document = read(RawPDF(pages: [RawPDF.page()], kids: "4 0 R 1 0 R 1 0 R", count: 3).bytes)
        #expect(words(document) == RawPDF.words)
        #expect(document.findings.map(\.code) == [.pageUnreadable])
        #expect(document.findings.first?.page == 2)
    }

    @Test func moreStatedThanThere() {
        var pdf = RawPDF(pages: [RawPDF.page()], count: 3000)
        pdf.statedSize = 4000
        let document = read(pdf.bytes)
        #expect(words(document) == RawPDF.words)
        #expect(document.findings.map(\.code) == [.pageUnreadable])
        #expect(document.findings.first?.message.contains("2999 pages") == true)
    }

    @Test func deepTree() {
        let depth = 3000
        let nodes = (1...depth).map { "<< /Type /Pages /Kids [\($0 + 4) 0 R] /Count 1 >>" }
        #expect(words(read(RawPDF(pages: nodes + [RawPDF.page()], kids: "4 0 R", count: 1).bytes)) == RawPDF.words)
    }

    @Test func tooManyPagesAreCutAndTold() {
        let document = read(RawPDF(pages: Array(repeating: RawPDF.page(), count: PageWatch.mostPages + 3)).bytes)
        #expect(document.words.count == PageWatch.mostPages * RawPDF.words.count)
        #expect(document.findings.map(\.code) == [.limitPages])
        #expect(document.source.pages == PageWatch.mostPages + 3)
    }

    // MARK: Sizes

    @Test(arguments: [
        "0 0 30000 30000", "0 0 1000000000 1000000000", "0 0 99999999999999999999999999 200",
        "-1000000000 -1000000000 1000000000 1000000000",
    ])
    func hugePagesAreReadWithoutBeingDrawn(_ box: String) {
        // Words in two columns may be a table: then the page is drawn to look for its lines.
        var pdf = RawPDF(pages: [RawPDF.page(box)])
        let content = "BT /F 11 Tf 40 150 Td (Orto comune) Tj 150 0 Td (del rione) Tj ET"
        pdf.objects[2] = "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
        let document = read(pdf.bytes)
        #expect(document.findings.map(\.code) == [.pageTooLarge])
        #expect(words(document) == RawPDF.words)
    }

    @Test(arguments: ["0 0 0 0", "320 200 0 0", "0 0 1 1", "0 0 320 -200"]) func oddSizes(_ box: String) {
        let document = read(RawPDF(pages: [RawPDF.page(box)]).bytes)
        #expect(!document.findings.contains { $0.severity == .error } || document.words.isEmpty)
    }

    // MARK: The outline

    @Test func anOutlineThatLeadsBackIntoItself() {
        var pdf = RawPDF(pages: [RawPDF.page()], catalog: "/Outlines 5 0 R")
        pdf.objects += [
            "<< /Type /Outlines /First 6 0 R /Last 6 0 R /Count 1 >>",
            "<< /Title (Orto comune) /Parent 5 0 R /Next 6 0 R /First 6 0 R /Last 6 0 R /Dest [4 0 R /Fit] >>",
        ]
        #expect(words(read(pdf.bytes)) == RawPDF.words)
    }
}
