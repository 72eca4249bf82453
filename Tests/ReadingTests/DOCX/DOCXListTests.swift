import Model
import Testing

@testable import Reading

@Suite struct DOCXListTests {
    private let numbering = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">\
        <w:numFmt w:val="bullet"/><w:lvlText w:val="\u{F0B7}"/></w:lvl>\
        </w:abstractNum><w:abstractNum w:abstractNumId="1">\
        <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>\
        <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>\
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>\
        <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="→"/></w:lvl>\
        <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="▪"/></w:lvl></w:abstractNum>\
        <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>\
        <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>\
        </w:lvlOverride></w:num>
        """

    private func item(_ text: String, _ list: Int, _ level: Int = 0) -> String {
        p(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }

    private func text(_ body: String) -> String {
        DOCXSample(body, parts: [("numbering", "numbering", numbering)]).text
    }

    @Test func itemsGetWhatWordPrints() {
        #expect(text(item("a", 1) + item("b", 1)) == "• a\n> • b")
        #expect(
            text(item("a", 2) + item("b", 2, 1) + item("c", 2, 1) + item("d", 2) + item("e", 2, 1))
                == "III. a\n> III.a) b\n> III.b) c\n> IV. d\n> IV.a) e")
        #expect(text(item("a", 2) + item("b", 3)) == "III. a\n> I. b")
        // A sign that is no bullet elsewhere is one in a list of bullets.
        #expect(text(item("a", 4) + item("b", 4, 1)) == "• a\n> ▪ b")
    }

    @Test func textThatBringsItsOwnStays() {
        #expect(text(item("- a", 1) + item("2) b", 2)) == "- a\n> 2) b")
        #expect(text(item("a", 0) + item("b", 9)) == "a\nb")
        #expect(text(item("", 1) + p("b")) == "b")
    }

    @Test func itemsInCellsAreItems() {
        #expect(text(tbl(tr(tc(p("L")), tc(p("ecco:") + item("a", 1))))) == "L | ecco:\n> • a")
    }

    @Test func stylesBringTheirLists() {
        let styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:pPr>"
            + "<w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        let body =
            p("a", "<w:pStyle w:val=\"P\"/>")
            + p("b", "<w:pStyle w:val=\"P\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        let parts = [("numbering", "numbering", numbering), ("styles", "styles", styles)]
        #expect(DOCXSample(body, parts: parts).text == "• a\nb")
    }

    @Test func numbersAreWrittenAsWordDoes() {
        #expect(NumberFormat.text(1994, "upperRoman") == "MCMXCIV")
        #expect(NumberFormat.text(28, "lowerLetter") == "bb")
        #expect(NumberFormat.text(0, "upperLetter") == "0")
        #expect(NumberFormat.text(7, "decimalZero") == "07")
    }
}
