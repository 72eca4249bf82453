import Model
import Testing

@testable import Reading

@Suite struct TextReaderTests {
    private func words(_ text: String) -> [Word] {
        var reader = TextReader(text)
        return reader.read().words
    }

    @Test func everyWordKeepsItsLineAndColumn() {
        let found = words("uno due\n\n  tre")
        #expect(found.map(\.text) == ["uno", "due", "tre"])
        #expect(
            found.map(\.place) == [.text(line: 1, column: 1), .text(line: 1, column: 5), .text(line: 3, column: 3)])
        #expect(found[2].gap == .paragraph)
    }

    @Test func tabsMakeCells() {
        let found = words("TARGET\tanziani\n\tsoli\nfuori")
        #expect(found[0].cell == GridPosition(row: 0, column: 0, columns: 2))
        #expect(found[1].cell == GridPosition(row: 0, column: 1, columns: 2))
        #expect(found[2].cell == GridPosition(row: 1, column: 1, columns: 2))
        #expect(found[2].gap == .row)
        #expect(found[3].cell == nil)
    }

    @Test func inlineMarkupLeavesNoTrace() {
        let found = words("<p>AZIONI</p>\t<ul style=\"x\"> - <i>una</i> - <u>due</ul> n&deg; 3 &amp; l&#39;altra")
        #expect(found.map(\.text) == ["AZIONI", "-", "una", "-", "due", "n°", "3", "&", "l'altra"])
        #expect(found[1].gap == .cell)
        #expect(found[3].gap == .item)
        #expect(found[2].traits == .italic)
    }

    @Test func dashesInItemsAreText() {
        let text = { (markup: String) in
            self.words(markup).map { ($0.gap == .item ? "/" : "") + $0.text }.joined(separator: " ")
        }
        #expect(text("A\t<ul><li>rete - base</li><li>corso – uno</li></ul>") == "A rete - base /corso – uno")
        #expect(
            text("A\t<ul><li>rete<ul> - base - uno</ul> scuola - casa</ul>") == "A rete /- base /- uno scuola - casa")
        #expect(text("A\t<dl><dt>rete – base<dd>corso - uno</dl>") == "A rete – base corso - uno")
    }

    @Test func bareAnglesAreText() {
        let found = words("età < 60 e > 18, a<b\tN° 2026>2025 <nome> <p>sì</p>")
        #expect(
            found.map(\.text) == [
                "età", "<", "60", "e", ">", "18,", "a<b", "N°", "2026>2025", "<nome>", "sì",
            ])
    }

    @Test func truncatedTagsLoseNothing() {
        let found = words("TARGET\t<p>anziani <i>soli</p> <ul style=\"list\n\tfragili</ul")
        #expect(found.contains { $0.text == "soli" })
        #expect(found.contains { $0.text == "fragili" })
    }

    @Test func deepNestingLosesNothing() {
        let depth = 600
        let found = words(
            "A\t" + String(repeating: "<div>", count: depth) + "in fondo" + String(repeating: "</div>", count: depth))
        #expect(found.map(\.text) == ["A", "in", "fondo"])
    }

    @Test func innerTablesKeepTheirCells() {
        let found = words("A\t<table><tr><td>x</td><td>y</td></tr><tr><td>z</td></tr></table>")
        #expect(found[1].innerCell?.column == 0)
        #expect(found[2].innerCell?.column == 1)
        #expect(found[2].innerCell?.row == found[1].innerCell?.row)
        #expect(found[3].innerCell?.row != found[1].innerCell?.row)
        #expect(found[1].cell == GridPosition(row: 0, column: 1, columns: 2))
    }

    @Test func ligaturesWithTheCodesOfOtherLetters() {
        let found = words("is\u{019F}tuzione, sogge\u{01A9}o, a\u{01AB}vità")
        #expect(found.map(\.text) == ["istituzione,", "soggetto,", "attività"])
    }

    @Test func symbolFontsBecomeGlyphs() {
        let found = words("\u{F0B7} uno\n\u{F0FE} due co\u{AD}munale \u{FB01}ne")
        #expect(found.map(\.text) == ["•", "uno", "☑", "due", "comunale", "fine"])
        #expect(found[0].gap == .paragraph)
    }

    @Test func climbingPageNumbersAreFurniture() {
        let page = { (number: Int) in
            (1...12).map { "riga \($0) del testo" }.joined(separator: "\n") + "\n\n\(number)\n\n"
        }
        let found = words((7...11).map(page).joined())
        #expect(found.filter { $0.traits.contains(.furniture) }.map(\.text) == ["7", "8", "9", "10", "11"])
    }

    /// Values stand alone as page numbers do: where a form leaves room around them.
    @Test(arguments: ["4.500", "2025 - 2027", "2025/2027", "2026", "30", "10-15", "12.05.2026", "40 / 12"])
    func loneValuesAreNoPageNumbers(value: String) {
        let found = words("TARGET\n\n\n\n\(value)\n\n\n\nRISORSE\n\n\nnessuna")
        #expect(found.filter { $0.traits.contains(.furniture) }.map(\.text) == [])
    }

    @Test func loneNumbersClimbOverLostOnesAndBeginAnew() {
        let page = { (number: String) in
            (1...12).map { "riga \($0) del testo" }.joined(separator: "\n") + "\n\n\n\(number)\n\n\n"
        }
        let found = words(["1", "2", "l", "4.500", "5", "7", "30", "8", "1", "2", "3"].map(page).joined())
        #expect(
            found.filter { $0.traits.contains(.furniture) }.map(\.text) == ["1", "2", "5", "7", "8", "1", "2", "3"])
    }

    @Test(arguments: [["1", "2"], ["17"], ["1 / 2", "2 / 2"], ["Pagina 7 di 9", "Pag. 8"]])
    func shortDocumentsHavePageNumbers(numbers: [String]) {
        let found = words(numbers.map { "testo della pagina\n\n\n\($0)\n\u{0C}" }.joined())
        #expect(Set(found.filter { !$0.traits.contains(.furniture) }.map(\.text)) == ["testo", "della", "pagina"])
    }

    /// Where no form feed says where pages end, a text that is always the same does, with a number that climbs.
    @Test func footersWithoutFormFeedsAreFurniture() {
        func furniture(_ footers: [String], page: Int = 4) -> Int {
            let places = ["forno", "mulino", "mercato"]
            let pages = places.map { place in
                String(repeating: "Apre il \(place)\ne poi il \(place) chiude\n", count: page)
            }
            return words(zip(pages, footers).map { "\($0)\($1)\n" }.joined())
                .count { $0.traits.contains(.furniture) }
        }
        #expect(furniture(["Piano dei mulini Pag. 1", "Piano dei mulini Pag. 2", "Piano dei mulini Pag. 3"]) == 15)
        #expect(
            furniture([
                "Piano dei mulini - pagina 2 di 9", "Piano dei mulini - pagina 3 di 9",
                "Piano dei mulini - pagina 5 di 9",
            ]) == 24)
        #expect(furniture(["Si veda a Pag. 3", "Si veda a Pag. 3", "Si veda a Pag. 3"]) == 0)
        #expect(furniture(["NO, vedi pag. 12", "NO, vedi pag. 25", "NO, vedi pag. 38"]) == 0)
        #expect(furniture(["NO, vedi pag. 12", "NO, vedi pag. 13", "NO, vedi pag. 14"], page: 1) == 0)
        #expect(furniture(["Il forno a pag. 3", "Il mulino a pag. 4", "La piazza a pag. 5"]) == 0)
        #expect(furniture(["Scheda n. 1", "Scheda n. 2", "Scheda n. 3"]) == 0)
    }

    @Test func runningHeadersAreFurniture() {
        let page = { (number: Int) in
            "Piano d'esempio, pagina \(number)\n\n" + String(repeating: "testo ", count: number) + "\n\u{0C}"
        }
        let found = words((1...4).map(page).joined())
        let furniture = found.filter { $0.traits.contains(.furniture) }
        #expect(furniture.count == 16)
        #expect(furniture.allSatisfy { ["Piano", "d'esempio,", "pagina"].contains($0.text) || Int($0.text) != nil })
    }

    /// A text whose page breaks are lost: nothing parts the page's lines from the sentence that they cut.
    @Test(arguments: [
        "Piano di prova 2025-2027 – Ambito d'esempio\n#", "#\nPiano di prova 2025-2027 – Ambito d'esempio",
        "Piano di prova 2025-2027 – Ambito d'esempio #", "# | Piano dell'Ambito territoriale d'esempio",
        "Ufficio di Piano dell'Ambito d'esempio, pagina # di 9\nPiano di prova 2025-2027",
    ])
    func runningLinesWithANumberAreFurnitureWithoutPageBreaks(running: String) {
        let page = { (number: Int) in
            (1...12).map { "riga del testo" + String(repeating: " ancora", count: $0 + number) }.joined(separator: "\n")
                + "\n"
                + running.replacing("#", with: "\(number)") + "\n"
        }
        let found = words((3...7).map(page).joined())
        let perPage = running.split { $0 == " " || $0 == "\n" }.count
        #expect(found.count { $0.traits.contains(.furniture) } == 5 * perPage)
        #expect(found.filter { ["riga", "del", "testo", "ancora"].contains($0.text) }.allSatisfy { $0.traits == [] })
        #expect(found.count { $0.gap == .page } == 4)
    }

    /// Rows of forms whose years climb from form to form, above a label that goes on in small letters.
    @Test func linesAboveTheSameLabelAreNoFurniture() {
        let form = { (number: Int) in
            "Tempi di realizzazione       Da marzo 202\(number) a giugno 2030\nRisorse del\n"
                + "personale dedicate           Un educatore, \(String(repeating: "di nuovo ", count: number))al lavoro\n"
                + (1...12).map { "riga" + String(repeating: " ancora", count: $0 + number) }.joined(separator: "\n")
                + "\n"
        }
        #expect(words((1...6).map(form).joined()).filter { $0.traits.contains(.furniture) }.map(\.text) == [])
    }

    @Test func evenNumbersAreFurnitureWithoutPageBreaks() {
        let page = { (number: Int) in
            (1...30).map { "riga" + String(repeating: " ancora", count: $0 + number) }.joined(separator: "\n")
                + "\n\(number)\n"
        }
        let found = words((1...6).map(page).joined())
        #expect(found.filter { $0.traits.contains(.furniture) }.map(\.text) == (1...6).map(String.init))
    }

    /// The last number has no page below it whose header could tell what it is.
    @Test func theLastNumberIsAPagesAsThoseAboveHeadersAre() {
        let page = { (number: Int) in
            "Piano di prova 2025-2027 – Ambito d'esempio\n"
                + (1...30).map { "riga" + String(repeating: " ancora", count: $0 + number) }.joined(separator: "\n")
                + "\n\(number)\n"
        }
        let found = words((1...6).map(page).joined())
        let numbers = found.filter { $0.traits.contains(.furniture) && Int($0.text) != nil }
        #expect(numbers.map(\.text) == (1...6).map(String.init))
    }

    @Test(arguments: ["Azione #", "Obiettivo n. #", "Azione\n#", "Scheda di progetto #", "Azione #.#"])
    func numberedHeadingsAreNoFurniture(heading: String) {
        let part = { (number: Int) in
            heading.replacing("#", with: "\(number)") + "\n"
                + (1...(12 + number * number)).map { "riga" + String(repeating: " ancora", count: $0 + number) }
                .joined(separator: "\n") + "\n"
        }
        #expect(words((1...6).map(part).joined()).filter { $0.traits != [] }.map(\.text) == [])
    }

    /// They cut no sentence, as pages do.
    @Test(arguments: ["Scheda di un progetto del piano di prova n. #", "Scheda di un progetto del piano di prova\n#"])
    func longHeadingsThatCountFormsAreNoFurniture(heading: String) {
        let form = { (number: Int) in
            heading.replacing("#", with: "\(number)") + "\nTITOLO\n"
                + (1...(12 + 7 * number)).map { "Riga" + String(repeating: " ancora", count: $0 + number) }
                .joined(separator: "\n") + "\n"
        }
        #expect(words((1...6).map(form).joined()).filter { $0.traits != [] }.map(\.text) == [])
    }

    @Test func alignedGapsMakeColumns() {
        let found = words(
            """
            Un titolo che corre per tutta la larghezza della pagina, da sinistra a destra
              TARGET               Anziani soli dei comuni
                                   di collina.
              RISORSE ECONOMICHE   FNA e comuni
              PREVENTIVATE
              AZIONI               Trasporto
                                   - a chiamata
              PERSONALE            Due autisti
            """)
        let columns = Dictionary(found.map { ($0.text, $0.cell?.column) }, uniquingKeysWith: { first, _ in first })
        #expect(columns["titolo"] == .some(nil))
        #expect(columns["TARGET"] == 0)
        #expect(columns["Anziani"] == 1)
        #expect(columns["collina."] == 1)
        #expect(columns["PREVENTIVATE"] == 0)
        #expect(columns["autisti"] == 1)
    }

    /// A form feed in a long text makes no page that all of it stands on: each line's own neighbours count.
    @Test func aColumnOfNumbersIsNoColumnOfLabels() {
        let found = words(
            """
            1    TITOLO INTERVENTO       Orto comune
            2    QUALI OBIETTIVI VUOLE   Aprire il cortile
                 RAGGIUNGERE
            3    TARGET                  Il rione
            4    RISORSE ECONOMICHE      Fondi del rione
                 PREVENTIVATE
            """)
        let columns = Dictionary(found.map { ($0.text, $0.cell?.column) }, uniquingKeysWith: { first, _ in first })
        #expect(columns["TARGET"] == 0)
        #expect(columns["PREVENTIVATE"] == 0)
        #expect(columns["Orto"] == 1)
        #expect(columns["Fondi"] == 1)
    }

    @Test func columnsAreFoundPageByPage() {
        let row = { (gap: Int) in "voce" + String(repeating: " ", count: gap) + "valore" }
        let text =
            (Array(repeating: row(10), count: 600) + Array(repeating: row(20), count: 900)).joined(separator: "\n")
        let found = words("prima\n\u{0C}" + text)
        let first = found.filter { $0.text == "valore" }.prefix(300)
        #expect(first.count == 300 && first.allSatisfy { $0.cell?.column == 1 })
    }

    @Test func pipesMakeCellsAndRulesAreFurniture() {
        let found = words("| TARGET | anziani |\n|---|:---:|\n| AZIONI | visite |")
        #expect(
            found.filter { !$0.traits.contains(.furniture) }.map(\.text) == ["TARGET", "anziani", "AZIONI", "visite"])
        #expect(found[1].cell?.column == 1)
    }

    @Test func formFeedsArePages() {
        var reader = TextReader("uno\n\u{0C}due\n\u{0C}tre\n")
        let read = reader.read()
        #expect(read.pages == 3)
        #expect(read.words[1].gap == .page)
    }

    @Test(arguments: ["uno\r\ndue\r\n", "uno\ndue", "uno\rdue"])
    func lineEnds(text: String) {
        #expect(words(text).map(\.place) == [.text(line: 1, column: 1), .text(line: 2, column: 1)])
    }

    @Test func gluedBoldTypeParts() {
        let found = words("**SCHEDA****Titolo***Casa comune***Area*** valutate*")
        #expect(found.map(\.text) == ["SCHEDA", "Titolo", "Casa", "comune", "Area", "valutate*"])
        #expect(found[1].gap == .wide)
    }

    /// Underscores set words in other print as asterisks do; without words between they are lines to write on.
    @Test func underscoresAreMarkupAroundWords() {
        let found = words("__TARGET__ con _le_ scuole, __tutte__.")
        #expect(found.map(\.text) == ["TARGET", "con", "le", "scuole,", "tutte."])
        #expect(found[0].traits.contains(.bold) && found[1].gap == .wide && !found[2].traits.contains(.bold))
        #expect(
            words("Firma ______ il __/__ per piano_di_zona").map(\.text).joined(separator: " ").contains(
                "______ il __/__"))
        #expect(words("piano_di_zona").map(\.text) == ["piano_di_zona"])
    }

    /// Some extractors join a broken word's halves by a character of their own.
    @Test func aBrokenLinesMarkIsItsHyphen() {
        let found = words("la co\u{FFFE}progettazione")
        #expect(found.map(\.text) == ["la", "co-", "progettazione"])
        #expect(found[2].gap == .line && found[2].line == 1)
    }

    @Test func printOfMarkdown() {
        let found = words("**SI** / ~~NO~~ e SI/~~NO~~, ~~ 2 ** 3")
        #expect(found.map(\.text) == ["SI", "/", "NO", "e", "SI/", "NO", ",", "~~", "2", "3"])
        #expect(found.map(\.traits) == [.bold, [], .struck, [], [], .struck, [], [], [], []])
        #expect(found[5].gap == .none && found[6].gap == .none)
        let numbers = words("~~10.000~~12.000 e 18~~25 o 30~~40")
        #expect(numbers.map(\.text) == ["10.000", "12.000", "e", "18~~25", "o", "30~~40"])
        #expect(numbers[1].gap == .space && numbers[0].traits == .struck && numbers[3].traits.isEmpty)
    }

    /// Left and right pages have footers of their own, or only every second page has one.
    @Test func footersOfSomePagesAreFurniture() {
        func furniture(_ footers: [String]) -> Int {
            let pages = footers.enumerated().map { number, footer in
                String(repeating: "Apre il forno\(number)\ne poi il forno chiude\n", count: 5) + footer + "\n"
            }
            return words(pages.joined()).count { $0.traits.contains(.furniture) }
        }
        #expect(furniture((1...6).map { $0 % 2 == 0 ? "Mulini Pag. \($0)" : "Forni Pag. \($0)" }) == 18)
        #expect(furniture([2, 4, 6, 8].map { "\nMulini Pag. \($0)" }) == 12)
        #expect(furniture([2, 4, 6, 8].map { $0 == 4 ? "Mulini Pag. 4" : "\nMulini Pag. \($0)" }) == 12)
        #expect(furniture([2, 4, 6, 8].map { "Si veda a pag. \($0)" }) == 0)
        #expect(furniture([2, 9, 11, 20].map { "NO, vedi Pag. \($0)" }) == 0)
    }

    @Test func softHyphensBreakWordsAtLineEnds() {
        let found = words("un for\u{AD}no e il mu\u{AD}\nlino\u{AD} aperto")
        #expect(found.map(\.text) == ["un", "forno", "e", "il", "mu", "lino", "aperto"])
        #expect(found.map { $0.traits.contains(.broken) } == [false, false, false, false, true, true, false])
    }

    /// A running line and the page's number below or above it, and no blank line anywhere.
    @Test func pairsOfARunningLineAndANumberAreFurniture() {
        func furniture(_ ends: [String]) -> Int {
            let pages = ends.enumerated().map { number, end in
                (0..<10).map { "Apre il forno\(number) e poi\($0) chiude\n" }.joined() + end + "\n"
            }
            return words(pages.joined()).count { $0.traits.contains(.furniture) }
        }
        #expect(furniture((1...5).map { "PARTE B)\n\($0)" }) == 15)
        #expect(furniture((1...5).map { "\($0)\nPARTE B)" }) == 15)
        // A form's answers don't climb.
        #expect(furniture([40, 12, 33, 8].map { "POSTI\n\($0)" }) == 0)
    }
}
