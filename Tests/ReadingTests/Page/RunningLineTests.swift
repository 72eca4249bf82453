import Model
import Testing

@testable import Reading

@Suite struct RunningLineTests {
    /// A page of lines at these heights; a space more leaves the place of a word free.
    private func page(_ lines: [(Double, String)]) -> [PageWord] {
        lines.flatMap { top, text in
            text.split(separator: " ", omittingEmptySubsequences: false).enumerated().filter { !$1.isEmpty }.map {
                index, word in
                let left = 60 + 60 * Double(index)
                return PageWord(
                    text: String(word), box: Box(left: left, top: top, right: left + 50, bottom: top + 10), fontSize: 10
                )
            }
        }
    }

    private func body(_ number: Int) -> [(Double, String)] {
        (0..<6).map { (200 + 20 * Double($0), "riga \(number * 6 + $0)") }
    }

    private func heads(_ pages: [[PageWord]]) -> Int {
        let running = RunningLines(pages: pages)
        return pages.count { running.split($0).furniture.contains { $0.box.top < 100 } }
    }

    @Test func aLineOnEveryPageRuns() {
        #expect(heads((0..<8).map { page([(40, "Piano dei cortili")] + body($0)) }) == 8)
    }

    @Test func leftAndRightPagesHaveTheirOwn() {
        let pages = (0..<12).map { number in
            page([(40, number.isMultiple(of: 2) ? "Piano dei cortili" : "Valle dei mulini")] + body(number))
        }
        #expect(heads(pages) == 12)
    }

    /// Forms that fill a page each may end with the same answer at the same height.
    @Test func aLineCloseToThePagesTextIsTheTexts() {
        func feet(_ gap: Double) -> Int {
            let pages = (0..<8).map { page(body($0) + [(310 + gap, "No, mai")]) }
            let running = RunningLines(pages: pages)
            return pages.count { running.split($0).furniture.contains { $0.box.top > 305 } }
        }
        #expect(feet(4) == 0)
        #expect(feet(40) == 8)
    }

    /// A letterhead pushes the page's text down, and text goes on down to a footer.
    @Test func aLineCloseToTheTextOfAllPagesIsThePages() {
        let heads = (0..<8).map { page([(180, "Piano dei cortili"), (191, "Valle dei mulini")] + body($0)) }
        let above = RunningLines(pages: heads)
        #expect(heads.allSatisfy { above.split($0).furniture.count == 2 })
        let floating = (0..<8).map { number in
            page(body(number).map { ($0.0 - 2 * Double(number % 4), $0.1) } + [(316, "Piano dei cortili")])
        }
        let below = RunningLines(pages: floating)
        #expect(floating.allSatisfy { below.split($0).furniture.count == 1 })
    }

    /// A value that goes on at the head of some pages.
    @Test func whatHeadsSomePagesCloseToTheirTextIsTheTexts() {
        let pages = (0..<9).map { page(($0.isMultiple(of: 2) ? [(188, "con il rione")] : []) + body($0)) }
        let running = RunningLines(pages: pages)
        #expect(pages.allSatisfy { running.split($0).furniture.isEmpty })
    }

    /// Below a header each second page begins with the same answer, the others with the same label.
    @Test func belowAHeaderOnlyWhatAllPagesHaveIsTheirs() {
        let pages = (0..<8).map { number in
            page([(40, "Piano dei cortili"), (188, number.isMultiple(of: 2) ? "NO" : "TARGET")] + body(number))
        }
        let running = RunningLines(pages: pages)
        #expect(pages.allSatisfy { running.split($0).furniture.count == 1 })
    }

    /// Of two lines at the foot the upper one is parted from the text, and both are the page's.
    @Test func linesBelowARunningOneRunWithIt() {
        let pages = (0..<8).map { page(body($0) + [(360, "Piano dei cortili"), (372, "Valle dei mulini")]) }
        let running = RunningLines(pages: pages)
        #expect(pages.allSatisfy { running.split($0).furniture.count == 2 })
    }

    @Test func linesThatDifferInTheirNumbersRunWhereTheseCountPages() {
        func pages(_ text: String, _ numbers: [Int]) -> [[PageWord]] {
            numbers.enumerated().map { page([(40, "\(text) \($1)")] + body($0)) }
        }
        #expect(heads(pages("Piano dei cortili", [4, 5, 6, 7, 8, 9, 10, 11])) == 8)
        #expect(heads(pages("Scheda", [1, 1, 1, 2, 2, 3, 3, 3])) == 8)
        #expect(heads(pages("Famiglie seguite:", [40, 12, 25, 18, 60, 31, 22, 7])) == 0)
    }

    /// Sheets slip on the scanner, and no header is read the same on each.
    @Test func aRecognisedLineRunsWhateverItIsMisreadAs() {
        let heads = [
            (40.0, "Piano dei cortili 2031-2033"), (52.0, "Piano dei cortili 20312033"),
            (36.0, "Piano dei cortiii 2031-2033"), (30.0, "Piano dei cortili 2031-2038"),
            (44.0, "Piano dei cortili 2031-2033"), (49.0, "Piano dei coitili 2031-2033"),
        ]
        let pages = heads.enumerated().map { page([$1] + body($0)) }
        let recognised = pages.map { _ in true }
        let running = RunningLines(pages: pages, isRecognised: recognised)
        let found = pages.map { running.split($0, isRecognised: true).furniture.filter { $0.box.top < 100 } }
        #expect(found.allSatisfy { $0.count == 1 })
        let typed = RunningLines(pages: pages)
        #expect(!pages.contains { typed.split($0).furniture.contains { $0.box.top < 100 } })
        let other = page([(40, "Famiglie e cortili nuovi")] + body(9))
        #expect(running.split(other, isRecognised: true).furniture.isEmpty)
    }

    @Test func aLabelThatHeadsAPageNowAndThenStaysInItsTable() {
        let pages = (0..<40).map { number in
            page((number % 7 == 3 ? [(40, "Il servizio è condiviso con altri")] : []) + body(number))
        }
        #expect(heads(pages) == 0)
    }

    @Test func aLabelBelowAHeadingOnEveryPageIsNoHeader() {
        let pages = (0..<8).map { number in
            page(
                [(40, "Azione \(["uno", "due", "tre", "sei"][number % 4]) \(number)"), (64, "Chi vi lavora")]
                    + body(number))
        }
        let running = RunningLines(pages: pages)
        #expect(!pages.contains { running.split($0).furniture.contains { $0.box.top == 64 } })
    }

    private func furniture(_ pages: [[PageWord]], tables: [Box] = []) -> [[String]] {
        let margins = pages.indices.map { PageMargins(number: $0 + 1, height: 842, tables: tables) }
        let running = RunningLines(pages: pages, margins: margins)
        return zip(pages, margins).map { words, margins in
            running.split(words, margins: margins).furniture.map { $0.words.map(\.text).joined(separator: " ") }
        }
    }

    @Test func aLetterheadHasMoreLines() {
        let head: [(Double, String)] = [
            (20, "Comune dei cortili"), (30, "Ufficio di piano"), (40, "via del mulino"), (50, "Piano dei cortili"),
        ]
        #expect(furniture((0..<6).map { page(head + body($0)) }).allSatisfy { $0.count == 4 })
    }

    /// What stands beside a line of the page in its margin, on this side or that.
    @Test(arguments: [[20.0, 34], [34, 20]]) func aHeaderMayNameItsChapter(_ tops: [Double]) {
        let chapters = ["L'orto comune", "Le botteghe", "Il forno", "Le scale"]
        let pages = (0..<8).map { number in
            page([(tops[0], chapters[number / 2]), (tops[1], "Piano dei cortili")] + body(number))
        }
        #expect(furniture(pages).allSatisfy { $0.count == 2 })
    }

    /// A heading that begins a page's text near its upper edge.
    @Test func aLargerLineBelowTheHeaderIsTheTexts() {
        let pages = (0..<8).map { number in
            let heading = page([(34, "Orto \(Array("abcdefgh")[number])")]).map { word in
                var word = word
                word.fontSize = 14
                return word
            }
            return page([(8, "Piano dei cortili")]) + (number.isMultiple(of: 2) ? heading : []) + page(body(number))
        }
        #expect(furniture(pages).allSatisfy { $0 == ["Piano dei cortili"] })
    }

    /// A header's second line may be larger, and name the chapter: all pages have one, far above their text. One that
    /// says something else on each page heads its text.
    @Test(arguments: [(2, 2), (1, 1)]) func aLargerLineOfTheHeaderNamesChapters(_ length: Int, _ lines: Int) {
        let pages = (0..<8).map { number in
            page([(8, "Piano dei cortili")])
                + page([(34, "Orto \(Array("abcdefgh")[number / length])")]).map { word in
                    var word = word
                    word.fontSize = 14
                    return word
                } + page(body(number))
        }
        #expect(furniture(pages).allSatisfy { $0.count == lines })
    }

    /// The plan's name at this end of the line, the chapter's at the other.
    @Test(arguments: [true, false]) func aHeaderMayNameItsChapterOnTheSameLine(_ isLeft: Bool) {
        let chapters = ["L'orto comune", "Le botteghe", "Il forno", "Le scale del rione"]
        let pages = (0..<8).map { number in
            let ends = ["Piano dei cortili", chapters[number / 2]]
            return page([(20, (isLeft ? ends : ends.reversed()).joined(separator: "   "))] + body(number))
        }
        #expect(furniture(pages).allSatisfy { $0.count == 1 })
    }

    /// A form's first label on each page, close to the text below it.
    @Test func aLabelBesideItsValueIsNoEndOfAHeader() {
        let titles = ["L'orto comune", "Le botteghe", "Il forno", "Le scale del rione"]
        let pages = (0..<8).map { number in
            page((0..<20).map { (30 + 14 * Double($0), "Riga\($0)   \(titles[number / 2])") })
        }
        #expect(furniture(pages).allSatisfy { $0.isEmpty })
    }

    @Test(arguments: ["1", "- 1 -", "Pag. 1", "Pagina 1 di 1"]) func aPagesOwnNumberNeedsNoOther(_ number: String) {
        #expect(furniture([page(body(0) + [(806, number)])]) == [[number]])
    }

    @Test func anotherNumberOrOneInTheTextStays() {
        #expect(furniture([page(body(0) + [(806, "7")])]) == [[]])
        #expect(furniture([page(body(0) + [(776, "riga 9"), (790, "1")])]) == [[]])
        let table = Box(left: 50, top: 180, right: 500, bottom: 820)
        #expect(furniture([page(body(0) + [(806, "1")])], tables: [table]) == [[]])
    }

    @Test func whatStandsInTheMarginsOfBothPagesRuns() {
        let pages = (0..<2).map { page([(30, "Piano dei cortili 2025")] + body($0) + [(806, "foglio \($0 + 3)")]) }
        #expect(furniture(pages) == [["Piano dei cortili 2025", "foglio 3"], ["Piano dei cortili 2025", "foglio 4"]])
    }

    @Test func aHeadingOnBothPagesIsNotInTheMargin() {
        #expect(furniture((0..<2).map { page([(60, "Scheda")] + body($0)) }) == [[], []])
    }
}
