import Model
import Testing

@testable import Reading

@Suite struct MarkupReaderTests {
    /// What a reader of the page sees, the words of a paragraph joined.
    private func paragraphs(_ body: String) -> [String] {
        var found: [String] = []
        for word in MarkupReader.read("<html><body>\(body)</body></html>")?.words ?? [] {
            if found.isEmpty || word.gap >= .item { found.append("") }
            let parts = !found[found.count - 1].isEmpty && word.gap > .none
            found[found.count - 1] += (parts ? " " : "") + word.text
        }
        return found
    }

    @Test(arguments: [
        ("<mark>Spazi</mark> entro il <time datetime='2025-06'>giugno</time>", ["Spazi entro il giugno"]),
        ("Ragazze<wbr>/ragazzi", ["Ragazze/ragazzi"]),
        ("<main><section><p>uno</p></section><aside>due</aside></main>", ["uno", "due"]),
        ("<details><summary>Target</summary>anziani</details>", ["Target", "anziani"]),
        ("<figure><p>uno</p><figcaption>Figura 1</figcaption></figure>dopo", ["uno", "Figura 1", "dopo"]),
        ("uno<svg><title>icona</title></svg><template>due</template>", ["uno"]),
    ])
    func elementsOfHTML5AreNoText(body: String, text: [String]) { #expect(paragraphs(body) == text) }

    @Test(arguments: [
        ("<p>Spazi<o:p></o:p></p><p><o:p>&nbsp;</o:p></p>", ["Spazi"]),
        ("a <st1:place w:st=\"on\">Milano</st1:place>, <v:shape id=a style='x'>qui</v:shape>", ["a Milano, qui"]),
        ("<?xml:namespace prefix = o ns = \"urn:x\" />uno<!--[if mso]><b>due</b><![endif]--> tre", ["uno tre"]),
        ("<![if !supportLists]><span>1.</span><![endif]> uno", ["1. uno"]),
        ("<!--[if !mso]><!-->uno<!--<![endif]-->", ["uno"]),
    ])
    func whatOfficeWritesIsNoText(body: String, text: [String]) { #expect(paragraphs(body) == text) }

    @Test(arguments: [
        "< 5 anni", "a<b", "a<b e c", "a<b e < 5 e 3<7", "età <18; x<y:z e", "<nome>", "<a:b fine", "<1:2>", "<:p>",
        "3 <![18", "2026>2025",
    ])
    func bareAnglesAreText(text: String) {
        let escaped = text.replacing("&", with: "&amp;")
        #expect(paragraphs("<p>\(escaped)</p>") == [text])
    }
}
