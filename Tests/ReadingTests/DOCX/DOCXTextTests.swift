import Model
import Testing

@testable import Reading

@Suite struct DOCXTextTests {
    @Test func wordsHavePlacesAndLines() {
        let document = DOCXSample(p("Uno due") + p("") + p("tre")).read()
        #expect(document.source.reader == .docx)
        #expect(document.source.mediaType == DOCXReader.mediaType)
        #expect(document.findings.isEmpty)
        #expect(document.words.map(\.text) == ["Uno", "due", "tre"])
        #expect(document.words.map(\.place) == [.path("/body/p[1]"), .path("/body/p[1]"), .path("/body/p[3]")])
        #expect(document.words.map(\.line) == [1, 1, 3])
        #expect(document.words.map(\.gap) == [.paragraph, .space, .paragraph])
    }

    @Test func runsJoinToWords() {
        #expect(
            DOCXSample("<w:p>\(r("Obi", "<w:b/>"))\(r("ettivo"))\(r(" di "))\(r("zona"))</w:p>").text
                == "Obiettivo di zona")
    }

    @Test func charactersOfTheirOwn() {
        let run =
            "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t>"
            + "<w:noBreakHyphen/><w:t>e</w:t><w:cr/><w:t>f\u{AD}g</w:t></w:r>"
        #expect(DOCXSample("<w:p>\(run)</w:p>").text == "a  b\n> cd-e\n> fg")
        let symbols =
            "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t xml:space=\"preserve\"> </w:t>"
            + "<w:sym w:font=\"Wingdings\" w:char=\"00FE\"/></w:r>\(r(" ¨ ", "<w:rFonts w:ascii=\"Wingdings\"/>"))"
        #expect(DOCXSample("<w:p>\(symbols)</w:p>").text == "☐ ☑ ☐")
        let second =
            "<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F0A3\"/><w:t> </w:t><w:sym w:font=\"Symbol\" w:char=\"F0A3\"/></w:r>"
        #expect(
            DOCXSample("<w:p>\(second)\(r(" R £ ", "<w:rFonts w:ascii=\"Wingdings 2\"/>"))</w:p>").text == "☐ ≤ ☑ ☐")
    }

    @Test func linesThatTheAuthorEndedAreLines() {
        let words = DOCXSample("<w:p><w:r><w:t>uno</w:t><w:br/><w:t>due</w:t></w:r></w:p>" + p("tre")).words
        #expect(words.map(\.line) == [1, 2, 3])
    }

    @Test func pagesPartParagraphsOnly() {
        let rendered = "<w:r><w:lastRenderedPageBreak/></w:r>"
        #expect(DOCXSample(p("a") + "<w:p>\(rendered)\(r("b"))</w:p>").text == "a # b")
        #expect(DOCXSample("<w:p>\(r("a "))\(rendered)\(r("b"))</w:p>").text == "a b")
        let hard = "<w:r><w:br w:type=\"page\"/></w:r>"
        #expect(DOCXSample("<w:p>\(r("a"))\(hard)</w:p>" + p("b")).text == "a # b")
        #expect(DOCXSample("<w:p>\(hard)</w:p>" + p("b", "<w:pageBreakBefore/>")).text == "b")
        #expect(DOCXSample(p("a", "<w:sectPr/>") + p("b")).text == "a # b")
        let cell = tbl(tr(tc(p("a")), tc("<w:p>\(rendered)\(r("b"))</w:p>")))
        #expect(DOCXSample(cell).text == "a | b")
    }

    @Test func traitsComeFromRunsAndStyles() {
        let styles = """
            <w:style w:type="paragraph" w:styleId="T1"><w:name w:val="heading 1"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Mio"><w:name w:val="Mio"/><w:basedOn w:val="Base"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:basedOn w:val="Mio"/>\
            <w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:i/></w:rPr></w:style>\
            <w:style w:type="character" w:styleId="Forte"><w:name w:val="Forte"/><w:rPr><w:b/></w:rPr></w:style>
            """
        let body =
            p("a", "<w:pStyle w:val=\"T1\"/>") + p("b", "<w:pStyle w:val=\"Mio\"/>")
            + "<w:p>\(r("c", "<w:rStyle w:val=\"Forte\"/>"))\(r(" d", "<w:b w:val=\"0\"/>"))</w:p>"
            + p("e", "<w:outlineLvl w:val=\"9\"/>")
        let words = DOCXSample(body, parts: [("styles", "styles", styles)]).words
        #expect(words.map(\.traits) == [.heading, [.heading, .italic], .bold, [], []])
    }

    /// `SI/NO` with one of the words chosen by its looks.
    @Test func aChoiceByLooksPartsTheWords() {
        func traits(_ look: String) -> [WordTraits] {
            let words = DOCXSample("<w:p>\(r("SI/"))\(r("NO", look))\(r(" altro"))</w:p>").words
            #expect(words.map(\.text) == ["SI/", "NO", "altro"] && words.dropFirst().map(\.gap) == [.none, .space])
            return words.map(\.traits)
        }
        #expect(traits("<w:strike/>") == [[], .struck, []])
        #expect(traits("<w:b/>") == [[], .bold, []])
        #expect(traits("<w:u w:val=\"single\"/>") == [[], .marked, []])
        #expect(traits("<w:highlight w:val=\"yellow\"/>") == [[], .marked, []])
        #expect(traits("<w:shd w:val=\"clear\" w:fill=\"FFFF00\"/>") == [[], .marked, []])
        let plain = DOCXSample("<w:p>\(r("SI/"))\(r("NO", "<w:strike w:val=\"0\"/><w:u w:val=\"none\"/>"))</w:p>")
        #expect(plain.words.map(\.text) == ["SI/NO"])
    }

    @Test func hiddenTextIsNotPrinted() {
        let body = "<w:p>\(r("si"))\(r("no", "<w:vanish/>"))\(r(" va", "<w:vanish w:val=\"false\"/><w:caps/>"))</w:p>"
        #expect(DOCXSample(body).text == "si VA")
    }

    @Test func trackedChangesAreAccepted() {
        let body =
            "<w:p>\(r("a "))<w:ins w:id=\"1\">\(r("b "))<w:del>\(r("x"))</w:del></w:ins>"
            + "<w:del w:id=\"2\"><w:r><w:delText>c</w:delText></w:r></w:del>"
            + "<w:moveFrom>\(r("d "))</w:moveFrom><w:moveTo>\(r("e"))</w:moveTo></w:p>"
        #expect(DOCXSample(body).text == "a b e")
        let joined = p("a", "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + p(" b") + p("c")
        #expect(DOCXSample(joined).words.map(\.line) == [1, 1, 2])
    }

    @Test func fieldsShowTheirResults() {
        let code =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGEREF </w:instrText></w:r>"
            + r("codice") + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(r("12"))"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        #expect(DOCXSample("<w:p>\(code)<w:fldSimple w:instr=\"X\">\(r(" 13"))</w:fldSimple></w:p>").text == "12 13")
        // A field that never ends takes no other paragraph with it.
        let open = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(r("perso"))</w:p>"
        #expect(DOCXSample(open + p("resta")).text == "resta")
        #expect(DOCXSample("<w:p><w:hyperlink>\(r("qui"))</w:hyperlink></w:p>").text == "qui")
    }

    @Test func oneRenderingOfTextBoxesIsRead() {
        let box = "<w:txbxContent>\(p("nel riquadro"))</w:txbxContent>"
        let both =
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing>"
            + "</mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback>"
            + "</mc:AlternateContent></w:r>"
        let words = DOCXSample("<w:p>\(r("prima "))\(both)\(r("dopo"))</w:p>").words
        #expect(words.map(\.text) == ["prima", "dopo", "nel", "riquadro"])
        #expect(words[2].gap == .paragraph)
        #expect(words[2].place == .path("/body/p[1]/txbxContent[1]/p[1]"))
        let old =
            "<w:p><w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox>"
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        #expect(DOCXSample(old).text == "nel riquadro")
    }

    @Test func tabsWithDotsArePrinted() {
        let body =
            "<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9000\"/></w:tabs></w:pPr>"
            + "<w:r><w:t>Premessa</w:t><w:tab/><w:t>3</w:t></w:r></w:p>"
        #expect(DOCXSample(body).text == "Premessa .......... 3")
    }

    @Test func headersAndFootersAreFurniture() {
        let parts = [
            ("header1", "hdr", p("Piano di zona")), ("footer1", "ftr", p("pagina 1")),
            ("comments", "comments", p("no")),
        ]
        let words = DOCXSample(p("testo"), parts: parts).words
        #expect(words.map(\.text) == ["testo", "Piano", "di", "zona", "pagina", "1"])
        #expect(words.map { $0.traits.contains(.furniture) } == [false, true, true, true, true, true])
        #expect(words[1].place == .path("word/header1.xml#/hdr/p[1]"))
    }

    @Test func notesFollowTheirParagraph() {
        let reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
        let notes = "<w:footnote w:id=\"2\">\(p("La nota."))<w:p>\(reference)</w:p></w:footnote>"
        let sample = DOCXSample(
            "<w:p>\(r("testo"))\(reference)</w:p>" + p("dopo"), parts: [("footnotes", "footnotes", notes)])
        #expect(sample.text == "testo\nLa nota.\ndopo")
        #expect(sample.words[1].place == .path("/footnotes/footnote[1]/p[1]"))
    }

    @Test func thePartIsFoundByItsRelation() {
        var zip = ZIPWriter()
        let relation =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" "
            + "Target=\"/word/document2.xml\"/></Relationships>"
        zip.add("_rels/.rels", Array(relation.utf8))
        let strict =
            "<d:document xmlns:d=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><d:body><d:p><d:r>"
            + "<d:t>uno</d:t></d:r></d:p></d:body></d:document>"
        zip.add("word\\Document2.xml", Array(strict.utf8))
        #expect(DocumentReader().read(zip.bytes, names: ["a"]).words.map(\.text) == ["uno"])
    }
}
