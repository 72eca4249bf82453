import Model
import Testing

@testable import Segmenting

/// What stands below a scheda in a text whose values hold no blank lines.
@Suite struct UnbrokenValuesTests {
    private static let titles = ["Orto comune", "Botteghe della cura", "Banca del tempo"]

    private func read(gap: String = "", _ tail: String) -> Segmented {
        let schede = Self.titles.map { title in
            """
            TITOLO INTERVENTO
            \(title)

            QUALI OBIETTIVI VUOLE RAGGIUNGERE
            Vivere bene a \(title.lowercased())
            \(gap)Aprire il cortile.

            AZIONI PROGRAMMATE
            Si lavora a \(title.lowercased())
            \(gap)e si semina.

            TARGET
            Chi abita qui.

            QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?
            Meno rifiuti nel rione.
            """
        }
        return Segmented(schede.joined(separator: "\n\n") + "\n\n\(tail)\n", as: .text, rules: TestForm.answering)
    }

    @Test(arguments: [
        "Il lavoro dei tavoli\n\nI tavoli si riuniscono ogni mese",
        "Il lavoro dei tavoli\nI tavoli si riuniscono ogni mese",
        "7\n\nIl lavoro dei tavoli\nI tavoli si riuniscono",
    ])
    func aHeadingEndsTheLastValue(_ tail: String) {
        let read = read(tail)
        #expect(read.values(2)["impatto"] == "Meno rifiuti nel rione.")
        #expect(read.words(.outside).contains("tavoli si riuniscono"))
        #expect(read.codes.contains(.residue))
    }

    /// One line alone: what the next scheda stands under, or, as far from that as the fields are, a paragraph.
    @Test(arguments: [("\n\n", "\n", false), ("\n\n\n", "\n\n\n", false), ("\n\n", "\n\n", true)])
    func aHeadingAboveTheNextSchedaEndsTheLastValue(above: String, below: String, isValue: Bool) {
        let read = read(
            above.dropFirst(2) + "Orti e cortili\(below)TITOLO INTERVENTO\nCinema in piazza\n\nTARGET\nIl rione.")
        #expect(read.values(2)["impatto"] == "Meno rifiuti nel rione." + (isValue ? "\nOrti e cortili" : ""))
    }

    /// A page's end is no blank line.
    @Test func aLineOnTheNextPageIsTheValues() {
        let read = read("\u{0C}Più feste nei cortili\nTITOLO INTERVENTO\nCinema in piazza\n\nTARGET\nIl rione.")
        #expect(read.values(2)["impatto"]?.hasSuffix("Più feste nei cortili") == true)
    }

    /// A sentence, an item of a list, a line with nothing below it.
    @Test(arguments: [
        "Più visite ai vicini.\nE più feste", "- più visite\n- più feste", "Più visite", "Nel 2032\n- più feste",
        "Anno 2032: ≥ 50%\nAnno 2033: ≥ 60%", "Quanti vengono\nIndicatore 1: 40 visite", "80\nvisite in più",
        "Il cambiamento riguarda i cortili\ndove si vive insieme",
    ])
    func otherTextGoesOn(_ tail: String) {
        let value = read(tail).values(2)["impatto"] ?? ""
        #expect(value.hasPrefix("Meno rifiuti nel rione.") && value.hasSuffix(tail.suffix(5)))
    }

    /// Values of one line have no place for a blank one; a gap as wide as no other ends one all the same.
    @Test func amongValuesOfOneLineOnlyAWiderGapEndsOne() {
        let forms = Self.titles.map { title in
            """
            TITOLO INTERVENTO
            \(title)

            QUALI OBIETTIVI VUOLE RAGGIUNGERE
            Vivere bene a \(title.lowercased())

            TARGET
            Chi abita qui.

            QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?
            Meno rifiuti nel rione.
            """
        }.joined(separator: "\n\n")
        func impact(_ gap: String) -> String? {
            Segmented("\(forms)\n\n\(gap)Il lavoro dei tavoli\nI tavoli si riuniscono", TestForm.objective)
                .values(2)["impatto"]
        }
        #expect(impact("")?.hasSuffix("riuniscono") == true)
        #expect(impact("\n") == "Meno rifiuti nel rione.")
    }

    @Test func whereValuesHoldBlankLinesNothingEnds() {
        let read = read(gap: "\n", "Il lavoro dei tavoli\nI tavoli si riuniscono ogni mese")
        #expect(read.values(2)["impatto"]?.hasSuffix("ogni mese") == true)
    }
}
