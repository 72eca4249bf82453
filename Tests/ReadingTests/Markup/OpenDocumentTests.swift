import Model
import Testing

@testable import Reading

/// Texts of LibreOffice: an archive, or its flat form.
@Suite struct OpenDocumentTests {
    private static let body = """
        <office:body><office:text><text:tracked-changes><text:p>tolto</text:p></text:tracked-changes>
        <text:h text:outline-level="1">Piano di prova</text:h>
        <table:table><table:table-column table:number-columns-repeated="2"/>
        <table:table-row><table:table-cell><text:p>TARGET</text:p></table:table-cell>
        <table:table-cell><text:p>Anziani<text:s text:c="2"/>soli &amp; <text:span>famiglie</text:span></text:p>
        <text:list><text:list-item><text:p>uno</text:p></text:list-item></text:list></table:table-cell>
        </table:table-row><table:table-row>
        <table:table-cell table:number-columns-spanned="2"><text:p>larga<text:line-break/>due</text:p></table:table-cell>
        <table:covered-table-cell/></table:table-row></table:table><text:p>fuori</text:p></office:text></office:body>
        """
    private static let styles = """
        <office:master-styles><style:master-page><style:header><text:p>Testata</text:p></style:header>
        </style:master-page></office:master-styles>
        """

    private func check(_ document: Document) {
        #expect(document.source.mediaType == OpenDocument.mediaType && document.source.reader == .markup)
        #expect(
            document.words.map { "\($0.cell.map { "\($0.row).\($0.column) " } ?? "")\($0.text)" } == [
                "Piano", "di", "prova", "0.0 TARGET", "0.1 Anziani", "0.1 soli", "0.1 &", "0.1 famiglie", "0.1 uno",
                "1.0 larga", "1.0 due", "fuori", "Testata",
            ])
        #expect(document.words.map(\.line) == [1, 1, 1, 2, 3, 3, 3, 3, 4, 5, 5, 6, 7])
        #expect(document.words.filter { $0.traits.contains(.furniture) }.map(\.text) == ["Testata"])
        #expect(document.lines[1] == "TARGET" && document.lines.count == 7)
        #expect(document.findings.isEmpty)
    }

    @Test func archivesAreRead() {
        var zip = ZIPWriter()
        zip.add("mimetype", Array(OpenDocument.mediaType.utf8))
        zip.add(
            "content.xml",
            Array("<?xml version=\"1.0\"?><office:document-content>\(Self.body)</office:document-content>".utf8))
        zip.add("styles.xml", Array("<office:document-styles>\(Self.styles)</office:document-styles>".utf8))
        check(DocumentReader().read(zip.bytes, names: ["prova.odt"]))
    }

    /// Check boxes of old forms are marks of a field, not signs of the text.
    @Test func boxesOfFormsAreRead() {
        func box(_ state: String, _ text: String) -> String {
            let field = "field:type=\"vnd.oasis.opendocument.field.FORMCHECKBOX\""
            return "<field:fieldmark \(field)>\(state)</field:fieldmark>\(text) "
        }
        let ticked = "<field:param field:name=\"Checkbox_Checked\" field:value=\"true\"/>"
        let open = "<field:param field:name=\"Checkbox_Checked\" field:value=\"false\"/>"
        let xml = """
            <?xml version="1.0"?>
            <office:document office:version="1.3"><office:body><office:text>
            <text:p>\(box(ticked, "SI"))\(box(open, "NO"))\(box("", "ALTRO"))</text:p>
            </office:text></office:body></office:document>
            """
        let document = DocumentReader().read(Array(xml.utf8), names: ["prova.fodt"])
        #expect(document.words.map(\.text).joined(separator: " ") == "☑ SI ☐ NO ☐ ALTRO")
    }

    @Test func theFlatFormIsRead() {
        let xml =
            "<?xml version=\"1.0\"?>\n<office:document office:version=\"1.3\">\(Self.styles)\(Self.body)</office:document>"
        check(DocumentReader().read(Array(xml.utf8), names: ["prova.fodt"]))
    }

    @Test func emptyAndCutTextsAreTold() {
        let empty = DocumentReader().read(Array("<office:document></office:document>".utf8), names: ["prova.fodt"])
        #expect(empty.findings.map(\.code) == [.inputEmpty])
        let cut = DocumentReader().read(
            Array("<office:document><office:body><text:p>uno <table:table-cell".utf8), names: ["prova.fodt"])
        #expect(cut.words.map(\.text).first == "uno")
    }

    @Test func richTextIsTold() {
        let found = DocumentReader().read(Array(#"{\rtf1\ansi TARGET\par}"#.utf8), names: ["prova.rtf"])
        #expect(found.findings.map(\.code) == [.inputUnsupported] && found.words.isEmpty)
    }

    @Test func aMailIsToldAndALetterRead() {
        let mail =
            "From: Pia <pia@valdoro.example>\r\nSubject: Il piano\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed;\r\n boundary=\"taglio\"\r\n\r\n--taglio\r\nVedi allegato.\r\n"
        let found = DocumentReader().read(Array(mail.utf8), names: ["posta.eml"])
        #expect(found.findings.map(\.code) == [.inputUnsupported] && found.words.isEmpty)
        #expect(found.source.mediaType == "message/rfc822")
        let letter = DocumentReader().read(Array("Oggetto: il piano\nContent-Type: nessuno\n".utf8), names: ["a.txt"])
        #expect(letter.findings.isEmpty && letter.words.count == 5)
    }
}
