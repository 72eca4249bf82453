import Model
import Testing

@testable import Reading

/// Whatever the bytes, a finding or words come back.
@Suite struct DOCXDamageTests {
    private func read(_ bytes: [UInt8]) -> Document { DocumentReader().read(bytes, names: ["a.docx"]) }

    private func document(_ xml: String) -> [UInt8] {
        var zip = ZIPWriter()
        zip.add("word/document.xml", Array(xml.utf8))
        return zip.bytes
    }

    @Test func cutAtAnyLength() {
        let whole = DOCXSample(
            tbl(tr(tc(p("TARGET")), tc(p("Tutti.")))), parts: [("styles", "styles", ""), ("header1", "hdr", p("h"))]
        ).bytes
        #expect(read(whole).findings.isEmpty)
        for length in stride(from: 4, to: whole.count - 1, by: 3) {
            let document = read(Array(whole[..<length]))
            #expect(document.findings.contains { $0.severity == .error }, "cut at \(length)")
        }
        let late = read(Array(whole[..<(whole.count - 30)]))
        #expect(late.words.map(\.text) == ["TARGET", "Tutti.", "h"])
        #expect(late.findings.map(\.code) == [.archiveDamaged])
    }

    @Test func bytesChangedAnywhere() {
        let whole = DOCXSample(tbl(tr(tc(p("TARGET")), tc(p("Tutti."))))).bytes
        for index in stride(from: 4, to: whole.count, by: 2) {
            var bytes = whole
            bytes[index] ^= 0x55
            let document = read(bytes)
            #expect(!document.words.isEmpty || !document.findings.isEmpty, "changed at \(index)")
        }
    }

    @Test func bombsAreNotUnpacked() {
        var zip = ZIPWriter()
        zip.add("word/document.xml", letter: 0x61, times: 3_000_000)
        let small = ArchiveMembers.Limits(size: 1_000_000)
        let result = DOCXReader.read(zip.bytes, limits: small)
        #expect(result.findings.map(\.code) == [.archiveTooLarge])
        #expect(result.words.isEmpty)
        let limits = ArchiveMembers.Limits(members: 3)
        var many = ZIPWriter()
        for index in 0..<5 { many.add("word/\(index).xml", []) }
        #expect(DOCXReader.read(many.bytes, limits: limits).findings.map(\.code) == [.archiveTooLarge])
        var ratio = ZIPWriter()
        ratio.add("word/document.xml", letter: 0x61, times: 100_000)
        let strict = ArchiveMembers.Limits(ratio: 20, free: 1000)
        #expect(DOCXReader.read(ratio.bytes, limits: strict).findings.map(\.code) == [.archiveTooLarge])
    }

    @Test func deepNestingIsAFinding() {
        let deep = String(repeating: "<w:sdt><w:sdtContent>", count: 4000)
        let document = DOCXSample(p("prima") + deep).read()
        #expect(document.words.map(\.text) == ["prima"])
        #expect(document.findings.map(\.code) == [.markupTooDeep])
    }

    @Test func theDeepestNestingThatIsReadIsWalked() {
        var body = p("fondo")
        for _ in 0..<60 { body = tbl(tr(tc(p("x")), tc(body + p("")))) }
        #expect(DOCXSample(body).words.last?.text == "fondo")
        var controls = p("fondo")
        for _ in 0..<120 { controls = "<w:sdt><w:sdtContent>\(controls)</w:sdtContent></w:sdt>" }
        #expect(DOCXSample(controls).text == "fondo")
    }

    @Test func entitiesAreLeftOut() {
        let xml = """
            <!DOCTYPE d [<!ENTITY a "ahah"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>\
            <w:document \(DOCXSample.namespaces)><w:body><w:p><w:r><w:t>uno &b; &f; due</w:t></w:r></w:p></w:body>\
            </w:document>
            """
        let found = read(document(xml))
        #expect(found.words.map(\.text) == ["uno", "due"])
        #expect(found.findings.map(\.code) == [.markupDamaged])
    }

    @Test func aWrongChecksumIsToldAndTheTextKept() {
        var bytes = DOCXSample(p("uno due")).bytes
        guard let index = bytes.indices.first(where: { bytes[$0...].starts(with: "due".utf8) }) else { return }
        bytes[index] = UInt8(ascii: "D")
        let found = read(bytes)
        #expect(found.words.map(\.text) == ["uno", "Due"])
        #expect(found.findings.map(\.code) == [.archiveDamaged])
    }

    @Test func textBeforeTheDamageIsKept() {
        let found = read(document("<w:document \(DOCXSample.namespaces)><w:body>\(p("uno"))<w:p><w:r><w:t>due"))
        #expect(found.words.first?.text == "uno")
        #expect(found.findings.map(\.code) == [.markupDamaged])
        #expect(found.findings.first?.severity == .error)
    }

    @Test func damagedStylesAreTold() {
        var zip = ZIPWriter()
        zip.add("word/document.xml", DOCXSample.part("document", "<w:body>\(p("uno"))</w:body>"))
        zip.add("word/styles.xml", Array("<w:styles".utf8))
        let found = read(zip.bytes)
        #expect(found.words.map(\.text) == ["uno"])
        #expect(found.findings.map(\.code) == [.markupDamaged])
    }

    @Test func otherArchivesAreUnsupported() {
        var zip = ZIPWriter()
        zip.add("xl/workbook.xml", Array("<workbook/>".utf8))
        #expect(read(zip.bytes).findings.map(\.code) == [.inputUnsupported])
        #expect(read(zip.bytes).source.mediaType == "application/zip")
        #expect(read([0xD0, 0xCF, 0x11, 0xE0, 0]).findings.map(\.code) == [.inputUnsupported])
        #expect(DOCXSample("").read().findings.map(\.code) == [.inputEmpty])
        #expect(read(document("")).findings.map(\.code) == [.markupDamaged, .inputEmpty])
    }

    @Test func partsEmbeddedAsFilesAreTold() {
        #expect(DOCXSample(p("a") + "<w:altChunk/>").read().findings.map(\.code) == [.inputUnsupported])
    }
}
