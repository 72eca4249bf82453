import Model
import Rulebook
import Testing

@testable import Segmenting

/// The rest of a label below it, where a page shows no columns.
@Suite struct SideLeaksTests {
    private func word(_ text: String, _ left: Double, _ top: Double) -> Word {
        Word(
            text: text, place: .page(1, Box(left: left, top: top, right: left + 40, bottom: top + 10)), line: 1,
            gap: .space)
    }

    private func leaks(
        _ below: [(String, Double)], prompts: [String] = [], labelled: [String] = ["TITOLO", "INTERVENTO", "Area"]
    ) -> [Int] {
        var document = Document(text: "")
        document.words =
            labelled.enumerated().map { word($1, 60 + 20 * Double($0), 100) } + [word("Orto", 230, 100)]
            + below.enumerated().map { index, item in word(item.0, item.1, 112 + 0 * Double(index)) }
        let part = SchedaDraft.Part(
            key: "titolo", occurrence: 0, labelWords: Array(labelled.indices),
            valueWords: Array(labelled.count..<document.words.count), score: 1)
        let book = LabelBook(templates: [TestForm.objective], costs: AlignmentCosts())
        return SideLeaks(
            document: document, variant: book.variants[0], variants: [book.variants[0]], prompts: prompts
        ).words(in: part)
    }

    /// The words of a ruled table's rows below `QUALI RISULTATI VUOLE RAGGIUNGERE` that are the label's.
    private func rows(_ names: [String], others: [String]) throws -> [String] {
        var document = Document(text: "")
        let label = ["QUALI", "RISULTATI"]
        let cells =
            [label.map { ($0, 0, 0) }, [("Vedi", 0, 1), ("sotto", 0, 1)]].flatMap(\.self)
            + names.enumerated().flatMap { [($1, $0 + 1, 0), ("Molti", $0 + 1, 1)] }
        document.words = cells.map { text, row, column in
            Word(
                text: text, place: .text(line: row, column: 1), line: row, gap: .space,
                cell: GridPosition(row: row, column: column, columns: 2))
        }
        let part = SchedaDraft.Part(
            key: "risultati", occurrence: 0, labelWords: [0, 1], valueWords: Array(2..<document.words.count), score: 1)
        let variants = try (["QUALI RISULTATI"] + others).map {
            LabelVariant(try #require(LabelPattern($0)), field: 0)
        }
        return SideLeaks(document: document, variant: variants[0], variants: variants, prompts: []).words(in: part)
            .map { document.words[$0].text }
    }

    /// Names of rows in a value are no words of a spelling that begins otherwise.
    @Test func anotherSpellingsWordsGoBackOnlyWhereItBeginsAlike() throws {
        #expect(try rows(["Generali", "Attesi"], others: ["RISULTATI GENERALI E ATTESI"]).isEmpty)
        #expect(try rows(["ATTESI"], others: ["QUALI RISULTATI ATTESI"]) == ["ATTESI"])
        #expect(try rows(["ATTESI"], others: ["QUALI RISULTATI [SONO] ATTESI"]) == ["ATTESI"])
        #expect(try rows(["ATTESI"], others: ["QUALI RISULTATI SONO ATTESI"]).isEmpty)
    }

    /// In running text the end of a sentence is the value's, though the label has such words.
    @Test func inRunningTextNothingGoesBack() {
        var document = Document(text: "")
        document.words = [
            word("TITOLO", 60, 100), word("INTERVENTO", 102, 100), word("Orto", 144, 100), word("e", 186, 100),
            word("forno", 228, 100), word("Area", 60, 112),
        ]
        let part = SchedaDraft.Part(
            key: "titolo", occurrence: 0, labelWords: [0, 1], valueWords: [2, 3, 4, 5], score: 1)
        let variant = LabelBook(templates: [TestForm.objective], costs: AlignmentCosts()).variants[0]
        let leaks = SideLeaks(document: document, variant: variant, variants: [variant], prompts: [])
        #expect(leaks.words(in: part).isEmpty)
    }

    @Test func theRestOfTheLabelGoesBack() {
        #expect(leaks([("di", 60), ("policy", 72), ("B)", 120), ("comune", 230)]) == [4, 5, 6])
    }

    @Test func theRestOfTheLabelAndItsPromptsGoBack() {
        let prompts = ["UNA RIGA PER VOCE", "(anche in breve)"]
        let below = [("di", 60.0), ("policy", 72), ("B)", 120), ("UNA", 60), ("RIGA", 90), ("PER", 120), ("VOCE", 150)]
        #expect(leaks(below, prompts: prompts) == Array(4...10))
        let brackets = [
            ("UNA", 60.0), ("RIGA", 90), ("PER", 120), ("VOCE", 150), ("(anche", 60), ("in", 90), ("breve)", 120),
        ]
        #expect(leaks(brackets, prompts: prompts) == Array(4...10))
        #expect(leaks(below + [("Comuni", 170)], prompts: prompts).isEmpty)
    }

    @Test func areasAloneGoBackToTheLabelThatLeadsToThem() {
        let below = [("di", 60.0), ("policy", 72)]
        #expect(leaks(below + [("G)", 120), ("e", 140), ("I)", 160)]) == Array(4...8))
        #expect(
            leaks([("G)", 60), ("e", 80), ("I)", 100)], labelled: ["TITOLO", "INTERVENTO", "Area", "di", "policy"]) == [
                6, 7, 8,
            ])
        #expect(leaks([("G)", 60), ("e", 80), ("I)", 100)]).isEmpty)
    }

    @Test func otherWordsStay() {
        #expect(leaks([("comune", 60), ("nel", 105), ("rione", 150)]).isEmpty)
        #expect(leaks([("di", 230), ("policy", 275)]).isEmpty)
    }
}
