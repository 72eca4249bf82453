import Model
import Rulebook
import Testing

@testable import Segmenting

@Suite struct TailCutterTests {
    private struct Value {
        let document: Document
        let words: [Int]
        let cutter: TailCutter

        init(_ text: String) {
            document = Document(text: text)
            words = Array(document.words.indices)
            let index = LineIndex(document)
            let judge = HeadingJudge(
                document: document, spellings: SpellingTable(Spellings(document)), index: index,
                parents: HeadMatcher(patterns: TestForm.action.parents), areas: AreaHeads(TestForm.answering))
            cutter = TailCutter(
                document: document, index: index, judge: judge,
                contents: ContentsTable(document, index: index, titles: [LetterFold.letters(of: "Indice")]))
        }

        /// The value after a label of some words.
        func beforeScheda(afterLabel label: Int) -> String {
            document.texts(cutter.beforeScheda(Array(words[label...]), title: []).value)
        }

        func beforeScheda(title: String = "") -> (value: String, headings: [String]) {
            let cut = cutter.beforeScheda(words, title: LetterFold.letters(of: title))
            return (document.texts(cut.value), cut.headings.map { document.texts($0) })
        }

        func withoutEpilogue(from start: Int = 0, chapter: String? = nil, coded: Bool = false) -> String {
            document.texts(
                cutter.withoutEpilogue(
                    Array(words[start...]), chapter: chapter.flatMap { HeadingNumber($0) }, coded: coded))
        }
    }

    @Test func aListThatCountsFromTheValuesStartStays() {
        let cut = Value("1. Più ombra\n\n2. Meno sassi\n\nObiettivo 3 Curare il verde").beforeScheda()
        #expect(cut.value == "1. Più ombra 2. Meno sassi" && cut.headings == ["Obiettivo 3 Curare il verde"])
    }

    @Test func headingsBeforeTheNextSchedaAreCutOff() {
        let cut = Value("Fondi del rione.\n\nObiettivo 3 Curare il verde\n\nA – Orto comune").beforeScheda()
        #expect(cut.value == "Fondi del rione.")
        #expect(cut.headings == ["Obiettivo 3 Curare il verde", "A – Orto comune"])
    }

    @Test func aHeadingGluedToTheValueIsCutOff() {
        let cut = Value("Fondi del rione.\nObiettivo 3 Curare il verde").beforeScheda()
        #expect(cut.value == "Fondi del rione.")
        #expect(cut.headings == ["Obiettivo 3 Curare il verde"])
    }

    @Test func aLineThatRepeatsTheNextTitleIsAHeading() {
        let text = "Fondi del rione.\n\nL'orto comune del rione"
        #expect(Value(text).beforeScheda(title: "L'orto comune del rione").value == "Fondi del rione.")
        #expect(Value(text).beforeScheda(title: "Un forno per tutti quanti").headings.isEmpty)
    }

    @Test func theSourceOfMarkupLeavesNoBlankLines() {
        let html = "<p>QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?</p><p>Meno rifiuti.</p>\n\n\n<p>Un cortile vivo.</p>"
        let form = "<html><body><p>TITOLO INTERVENTO</p><p>Orto</p><p>TARGET</p><p>Il rione</p>\(html)</body></html>"
        let segmented = Segmented(form, as: .markup, TestForm.objective)
        #expect(segmented.values()["impatto"] == "Meno rifiuti.\nUn cortile vivo.")
    }

    @Test func aValueInCapitalsIsNoHeading() {
        #expect(Value("IMPATTO MENO RIFIUTI").beforeScheda(afterLabel: 1) == "MENO RIFIUTI")
        #expect(Value("IMPATTO\n\nMENO RIFIUTI").beforeScheda(afterLabel: 1) == "MENO RIFIUTI")
        #expect(Value("IMPATTO\n\nMENO RIFIUTI\n\nCURARE IL VERDE").beforeScheda(afterLabel: 1) == "MENO RIFIUTI")
    }

    @Test func aLineThatBeginsWithTheLabelIsNoHeading() {
        let value = Value("IMPATTO DEL VERDE SUL RIONE\nMeno rifiuti")
        #expect(value.beforeScheda(afterLabel: 1) == "DEL VERDE SUL RIONE Meno rifiuti")
    }

    @Test func aValueWithoutHeadingsStaysWhole() {
        let text = "Fondi del rione.\n\n- vanghe\n- semi\n\ne un poco di tempo."
        #expect(Value(text).beforeScheda().value == Document(text: text).words.map(\.text).joined(separator: " "))
    }

    @Test(arguments: [("5.2", true), ("5.2.4", true), ("5.3", false), ("4.9", false)])
    func aChapterEndsASchedaWhereItCanComeNext(chapter: String, ends: Bool) {
        let value = Value("Fondi del rione.\n\n5.3 Governo del piano\n\nSi riunisce il tavolo.")
        let rest = value.withoutEpilogue(chapter: chapter)
        #expect(rest == (ends ? "Fondi del rione." : value.document.texts(value.words)))
    }

    @Test func aListThatCountsOnIsNoChapter() {
        let value = Value("Si comincia.\n\n2.1 Semina\n\n2.2 Raccolto\n\n2.3 Festa")
        #expect(value.withoutEpilogue(chapter: "2.2") == value.document.texts(value.words))
    }

    @Test func aCodedHeadingEndsASchedaWhereTheSchedeStandUnderSuch() {
        let value = Value("Fondi del rione.\n\nB – Forno comune\n\nRimandato al prossimo anno.")
        #expect(value.withoutEpilogue(coded: true) == "Fondi del rione.")
        #expect(value.withoutEpilogue(coded: false) == value.document.texts(value.words))
    }

    @Test func proseAfterTwoBlankLinesStandsApart() {
        #expect(Value("Fondi del rione.\n\n\nIl piano si chiude qui.").withoutEpilogue() == "Fondi del rione.")
        for text in ["Fondi\n\n\nIl piano.", "Fondi.\n\n\ndel piano.", "Fondi.\n\n\n- vanghe", "Fondi.\n\nIl piano."] {
            let value = Value(text)
            #expect(value.withoutEpilogue() == value.document.texts(value.words), "\(text)")
        }
    }

    @Test(arguments: [" ........ ", "\t"])
    func aTitleOfTheTableOfContentsEndsAScheda(leader: String) {
        let contents = (1...4).map { "Capitolo del verde \($0 * 11)\(leader)\($0)" }.joined(separator: "\n")
        let value = Value("\(contents)\nFondi del rione\nCapitolo del verde 33\nSi riunisce il tavolo.")
        #expect(value.withoutEpilogue().hasSuffix("Fondi del rione"))
    }

    /// A line that the table of contents has is a heading, however the table parts entries from pages.
    @Test(
        arguments: [
            { "\($0)..........\($1)" }, { "\($0) ..... \($1)" }, { "\($0)…… \($1)" }, { "\($0) \($1)" },
            { "\($0)\n\($1)" },
            { title, _ in title },
        ] as [@Sendable (String, Int) -> String])
    func whatTheContentsHoldIsAHeading(entry: @Sendable (String, Int) -> String) {
        let titles = ["Il rione", "I mulini del fiume", "Come si misura", "Allegato del forno"]
        let contents = zip(titles, [3, 4, 9, 12]).map(entry).joined(separator: "\n")
        let value = "\n\nIl pane è di tutti.\nCome si misura\nOgni anno."
        let text = "Indice\n" + contents + value
        let start = Value(text).document.words.lastIndex { $0.text == "pane" }
        #expect(start.map { Value(text).withoutEpilogue(from: $0 - 1) } == "Il pane è di tutti.")
        #expect(Value("Prosa\n" + value).withoutEpilogue(from: 1).hasSuffix("Ogni anno."))
    }

    /// Below a sentence's end, whichever the area is; amid a list of areas, or behind a comma, it is text.
    @Test func theNextAreasNameEndsTheValue() {
        #expect(Value("Il pane è di tutti.\nAREA DEI RIONI ALTI").beforeScheda().value == "Il pane è di tutti.")
        #expect(Value("Il pane è di tutti,\nAREA DEI RIONI ALTI").beforeScheda().headings.isEmpty)
        #expect(Value("Il pane è di tutti.\nArea dei rioni alti").beforeScheda().headings.isEmpty)
    }
}
