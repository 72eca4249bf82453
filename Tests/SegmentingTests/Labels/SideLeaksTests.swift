import Model
import Testing

@testable import Segmenting

/// The rest of a label below it, where a page shows no columns.
@Suite struct SideLeaksTests {
    private func word(_ text: String, _ left: Double, _ top: Double) -> Word {
        Word(
            text: text, place: .page(1, Box(left: left, top: top, right: left + 40, bottom: top + 10)), line: 1,
            gap: .space)
    }

    private func leaks(_ below: [(String, Double)]) -> [Int] {
        var document = Document(text: "")
        document.words =
            [word("TITOLO", 60, 100), word("INTERVENTO", 105, 100), word("Area", 150, 100), word("Orto", 230, 100)]
            + below.enumerated().map { index, item in word(item.0, item.1, 112 + 0 * Double(index)) }
        let part = SchedaDraft.Part(
            key: "titolo", occurrence: 0, labelWords: [0, 1, 2], valueWords: Array(3..<document.words.count), score: 1)
        let book = LabelBook(templates: [TestForm.objective], costs: AlignmentCosts())
        return SideLeaks(document: document, variant: book.variants[0], prompts: []).words(in: part)
    }

    @Test func theRestOfTheLabelGoesBack() {
        #expect(leaks([("di", 60), ("policy", 72), ("B)", 120), ("comune", 230)]) == [4, 5, 6])
    }

    @Test func otherWordsStay() {
        #expect(leaks([("comune", 60), ("nel", 105), ("rione", 150)]).isEmpty)
        #expect(leaks([("di", 230), ("policy", 275)]).isEmpty)
    }
}
