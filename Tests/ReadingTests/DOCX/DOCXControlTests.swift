import Model
import Testing

@testable import Reading

@Suite struct DOCXControlTests {
    private func control(_ properties: String, _ content: String) -> String {
        "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }

    @Test func checkBoxesShowTheirState() {
        let on = control("<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>", r("x"))
        let off = control("<w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox>", r("x"))
        #expect(DOCXSample("<w:p>\(on)\(r(" SI "))\(off)\(r(" NO"))</w:p>").text == "☒ SI ☐ NO")
    }

    @Test func contentIsRead() {
        #expect(DOCXSample(control("", p("a")) + "<w:p>\(control("", r("b")))</w:p>").text == "a\nb")
    }

    @Test func promptsAreFurniture() {
        let prompt = control("<w:showingPlcHdr/>", r("Fare clic"))
        let words = DOCXSample("<w:p>\(r("a "))\(prompt)</w:p>" + control("<w:showingPlcHdr/>", p("qui"))).words
        #expect(words.map { $0.traits.contains(.furniture) } == [false, true, true, true])
    }

    @Test func oldFormFieldsShowTheirState() {
        func field(_ data: String) -> String {
            "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>\(data)</w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        }
        let on = field("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>")
        let off = field("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>")
        let list = field(
            "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"NO\"/><w:listEntry w:val=\"SI\"/></w:ddList>")
        #expect(DOCXSample("<w:p>\(on)\(r(" a "))\(off)\(r(" b "))\(list)</w:p>").text == "☒ a ☐ b SI")
    }
}
