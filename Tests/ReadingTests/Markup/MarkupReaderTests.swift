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

    @Test func runningLinesOfPagesAreFurniture() {
        let page = { (number: Int) in
            (1...12).map { "<p>riga \(String(repeating: "e ", count: $0 + number))</p>" }.joined()
                + "<p>Piano di prova 2025-2027 – Ambito d'esempio</p><p>\(number)</p>"
        }
        let words = MarkupReader.read("<html><body>\((2...5).map(page).joined())</body></html>")?.words ?? []
        #expect(words.count { $0.traits.contains(.furniture) } == 4 * 8)
        #expect(words.filter { $0.gap == .page }.map(\.text) == ["riga", "riga", "riga"])
    }

    @Test func whatIsStruckOrMarkedIsTold() {
        let html = "<html><body><p>SI / <s>NO</s></p><p><u>SI</u> / NO</p><p><mark>SI</mark>/NO</p></body></html>"
        let words = MarkupReader.read(html)?.words ?? []
        #expect(words.filter { $0.traits == .struck }.map(\.text) == ["NO"])
        #expect(words.filter { $0.traits == .marked }.map(\.text) == ["SI", "SI"])
    }

    @Test func fragmentsAreMarkupAndTextWithMarkupIsNone() {
        let elements = (1...20).map { "<p style='top:\($0)pt'>riga</p>" }.joined(separator: "\n")
        #expect(MarkupReader.recognises(elements))
        #expect(!MarkupReader.recognises("Piano\n" + elements))
        #expect(!MarkupReader.recognises(elements.replacing("riga", with: "TARGET\tanziani")))
        #expect(!MarkupReader.recognises("<p>uno</p>"))
    }

    @Test func preformattedTextKeepsItsLinesAndColumns() {
        let html = """
            <html><head><title>Piano di prova</title></head><body>
            <pre>
            TARGET        anziani &amp; giovani
                          soli

            \u{0C}</pre></body></html>
            """
        let document = DocumentReader().read(Array(html.utf8), names: ["prova.html"])
        #expect(document.source.mediaType == "text/html" && document.source.reader == .markup)
        #expect(document.words.map(\.text) == ["TARGET", "anziani", "&", "giovani", "soli"])
        #expect(document.words[4].place == .text(line: 4, column: 15))
        #expect(PreformattedText.text(of: "<html><body><p>Molte parole prima</p><pre>poche</pre></body></html>") == nil)
    }

    /// The empty cells at a table's end leave nothing behind.
    @Test func whatStandsBelowATableIsAParagraph() {
        let html = "<table><tr><td>uno</td><td></td></tr><tr><td></td><td></td></tr></table><h3>due</h3>"
        let words = MarkupReader.read("<html><body>\(html)</body></html>")?.words ?? []
        #expect(words.map(\.gap) == [.row, .paragraph] && words.last?.cell == nil)
    }

    @Test func stylesOfSpansAreLooks() {
        let styles: [(String, WordTraits)] = [
            ("background: yellow none repeat", .marked), ("background:rgb(255, 230, 0)", .marked),
            ("background:#fefefe", []), ("background: white none repeat scroll 0% 0%", []),
            ("background-color: rgba(0, 0, 0, 0)", []), ("background: limegreen", .marked),
            ("background: hsl(60, 100%, 50%)", .marked),
            ("background: hsl(0 0% 98%)", []), ("background: snow", []), ("background:#ff08 !important", .marked),
            ("background: var(--sfondo)", []), ("background:rgb(100% 100% 0%)", .marked),
            ("background: yellow", .marked), ("background-color:#fff", []), ("FONT-WEIGHT:700; color:red", .bold),
            ("font-weight: 400", []), ("text-decoration: underline", .marked), ("font-style:italic", .italic),
            ("text-decoration-line: line-through", .struck), ("nothing", []),
        ]
        let html = styles.map { "<p><span style=\"\($0.0)\">uno</span> due</p>" }.joined()
        let words = MarkupReader.read("<html><body>\(html)</body></html>")?.words ?? []
        #expect(words.filter { $0.text == "uno" }.map(\.traits) == styles.map(\.1))
        #expect(words.filter { $0.text == "due" }.allSatisfy { $0.traits.isEmpty })
    }
}
