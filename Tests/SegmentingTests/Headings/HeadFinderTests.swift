import Model
import Testing

@testable import Rulebook
@testable import Segmenting

/// Headings that name a scheda, where its title stands beside what leads to it.
@Suite struct HeadFinderTests {
    private func words(_ text: String, column: Int?, line: Int, gap: Gap = .paragraph, left: Double = 60) -> [Word] {
        text.split(separator: " ").enumerated().map { index, word in
            Word(
                text: String(word), place: .page(1, Box(left: left, top: 100, right: left + 30, bottom: 110)),
                line: line,
                gap: index == 0 ? gap : .space,
                cell: column.map { GridPosition(row: -1, column: $0, columns: 2) })
        }
    }

    private func title(_ head: [Word], rest: [Word] = []) -> String? {
        var document = Document(text: "")
        document.words = head + rest + words("Criticità del progetto", column: 0, line: 9)
        var template = TestForm.objective
        template.heads = ["Obiettivo Rione: {titolo}", "Obiettivo: {titolo}"].compactMap(HeadPattern.init)
        var rules = Rulebook(templates: [])
        rules.answers.functionWords = ["del", "i"]
        let finder = HeadFinder(document: document, index: LineIndex(document), openings: ValueOpenings(rules))
        let found = finder.find(above: document.words.count - 3, floor: 0, template: template)
        return found.map { $0.titleWords.map { document.words[$0].text }.joined(separator: " ") }
    }

    @Test func aTitleStandsBesideItsLead() {
        let lead = words("Obiettivo Rione:", column: 0, line: 1)
        #expect(title(lead + words("Orto comune", column: 1, line: 1)) == "Orto comune")
        #expect(
            title(
                lead + words("Orto comune", column: 1, line: 1),
                rest: words("del quartiere", column: 1, line: 2, gap: .line))
                == "Orto comune del quartiere")
    }

    /// `Azione 1 Orto comune`, and beside it the area.
    @Test func whatStandsBesideAWholeHeadingIsNoTitle() {
        let heading = words("Obiettivo Rione: Orto comune", column: 0, line: 1)
        #expect(title(heading + words("Area: Anziani", column: 1, line: 1, left: 200)) == "Orto comune")
        // A heading that runs over both columns goes on a space behind.
        #expect(title(heading + words("del quartiere", column: 1, line: 1, left: 93)) == "Orto comune del quartiere")
    }

    @Test func aHeadingOfOneLineIsWhole() {
        #expect(title(words("Obiettivo Rione: Orto comune", column: nil, line: 1)) == "Orto comune")
    }

    /// The lead ends in a colon, the title is the line below it.
    @Test func aTitleStandsBelowItsLead() {
        let lead = words("Obiettivo Rione:", column: nil, line: 1)
        #expect(title(lead, rest: words("Orto comune", column: nil, line: 3)) == "Orto comune")
        #expect(
            title(words("Obiettivo Rione", column: nil, line: 1), rest: words("Orto", column: nil, line: 3)) != "Orto")
    }

    /// No title ends with a preposition, but one may with a numeral.
    @Test(arguments: [("Orto comune del", "Orto comune del Rione"), ("Orto comune I", "Orto comune I")])
    func aTitleThatEndsWithinAPhraseGoesOn(_ line: String, _ whole: String) {
        let head = words("Obiettivo Rione: \(line)", column: nil, line: 1)
        #expect(title(head, rest: words("Rione", column: nil, line: 2, gap: .line)) == whole)
    }

    @Test func aTitleGoesOnToTheEndOfItsBracket() {
        let head = words("Obiettivo Rione: Orto comune (Cortili", column: nil, line: 1)
        #expect(
            title(head, rest: words("Uniti)", column: nil, line: 2, gap: .line)) == "Orto comune (Cortili Uniti)")
        for next in ["Uniti", "Forni (e mulini)"] {
            #expect(title(head, rest: words(next, column: nil, line: 2, gap: .line)) == "Orto comune (Cortili")
        }
    }

    /// The title's last words are too short to reach the second column of the form below.
    @Test func aTitleOverBothColumnsGoesOnInTheFirst() {
        let read = Segmented(
            """
            Azione 1 Un orto e un forno per tutti quelli che vivono vicino al
            mulino della valle

            Descrizione obiettivo        Aprire il cortile a chi passa, e curarlo
                                         insieme.

            Target                       Il rione e le frazioni

            Risorse economiche           Fondi del rione e delle feste
            preventivate

            Quale impatto vuole          Più verde, più visite
            raggiungere
            """, TestForm.action)
        #expect(read.titles == ["Un orto e un forno per tutti quelli che vivono vicino al mulino della valle"])
    }
}
