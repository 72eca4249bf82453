import Model
import Testing

@testable import Reading

/// Lines of one text with a climbing number on the line below, in text that has no page marks.
@Suite struct NumberedFooterTests {
    private func furniture(_ text: String) -> [String] {
        DocumentReader().read(Array(text.utf8), names: ["orto.txt"]).words
            .filter { $0.traits.contains(.furniture) }.map(\.text)
    }

    private let titles = [
        "Orto comune", "Il forno del rione apre alle sei\ndel mattino", "Le scale",
        "Il mulino che macina\nla domenica\ncon i vicini",
        "Cortili", "La piazza che chi abita\nqui tiene in ordine",
    ]

    @Test func thoseOfPagesAreFurniture() {
        let pages = (0..<6).map { page in
            (0..<12).map { "Riga \(Array("abcdef")[page]) \(Array("abcdefghilmn")[$0])" }.joined(separator: "\n")
                + "\nALLEGATO B)\n\(page + 3)\n"
        }
        #expect(furniture(pages.joined()).count { $0 == "ALLEGATO" } == 6)
    }

    /// Forms are counted, too: below titles of any length they have the same labels.
    @Test func thoseThatCountFormsAreText() {
        let forms = titles.enumerated().map { number, title in
            "Azione\n\(number + 1)\n\(title)\nDescrizione obiettivo\nVivere bene \(Array("abcdef")[number])\n"
                + "Target\nChi abita al \(Array("abcdef")[number])\nRisorse\nIl rione \(Array("ghilmn")[number])\n"
        }
        #expect(furniture(forms.joined()).isEmpty)
    }
}
