import Model
import Testing

@testable import Segmenting

/// Lines that count the forms below them.
@Suite struct NumberedHeadingsTests {
    private static let titles = ["Orto comune", "Botteghe della cura", "Banca del tempo", "Scuola aperta"]

    private func forms(_ head: String, between: String, first: Int = 1) -> Segmented {
        forms((first..<first + 4).map { head.replacing("#", with: "\($0)") }, between: between)
    }

    private func forms(_ heads: [String], between: String) -> Segmented {
        let forms = Self.titles.enumerated().map { place, title in
            """
            \(heads[place])
            TITOLO INTERVENTO
            \(title)
            QUALI OBIETTIVI VUOLE RAGGIUNGERE
            Vivere bene a \(title.lowercased()).
            QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?
            Meno viaggi per \(title.count) famiglie
            """
        }
        return Segmented(
            "Premessa del piano.\n\n" + between + forms.joined(separator: "\n" + between), TestForm.objective)
    }

    @Test(arguments: [
        "OBIETTIVO #", "Scheda n. #", "Scheda di un progetto del piano di prova n. #", "Area 2 - scheda 2.#",
    ])
    func areHeadingsAndNoPartOfAValueOrAPage(head: String) {
        for between in ["", "\u{0C}", "\n"] {
            let read = forms(head, between: between)
            #expect(read.titles == Self.titles, "\(head)")
            #expect(
                read.result.schede.map(\.heading) == (1...4).map { head.replacing("#", with: "\($0)") }, "\(head)")
            #expect(read.values()["impatto"] == "Meno viaggi per 11 famiglie", "\(head)")
            #expect(read.words(.furniture) == "", "\(head)")
        }
    }

    @Test(arguments: [
        ["A) Il rione", "B) La valle", "C) La scuola", "D) Il borgo"],
        ["I. Il rione", "II. La valle", "III. La scuola", "IV. Il borgo"],
        ["Scheda I", "Scheda II", "Scheda III", "Scheda IV"],
    ])
    func countInLettersOrBeforeATitle(heads: [String]) {
        for between in ["", "\u{0C}"] {
            let read = forms(heads, between: between)
            #expect(read.titles == Self.titles)
            #expect(read.result.schede.map(\.heading) == heads)
            #expect(read.values()["impatto"] == "Meno viaggi per 11 famiglie")
        }
    }

    /// The last items of lists that happen to begin with letters.
    @Test func itemsOfListsAreNone() {
        let read = forms(["B) Il rione", "C) La valle", "C) La scuola", "D) Il borgo"], between: "")
        #expect(read.values()["impatto"] == "Meno viaggi per 11 famiglie\nC) La valle")
    }

    /// The number is the page's, or does not begin to count with the first form.
    @Test(arguments: [("Piano di prova, pagina #", 2), ("Piano di prova #", 7)])
    func pagesNumbersAreNone(line: String, first: Int) {
        let read = forms(line, between: "\u{0C}", first: first)
        #expect(read.titles == Self.titles)
        #expect(
            read.words(.furniture) == (0..<4).map { line.replacing("#", with: "\(first + $0)") }.joined(separator: " "))
        #expect(read.values()["impatto"] == "Meno viaggi per 11 famiglie")
    }
}
