import Model
import Testing

@testable import Reading

/// Headers and footers of several lines, and those that name what the pages hold, in text with page breaks.
@Suite struct ChangingHeadsTests {
    /// The furniture of pages, line by line.
    private func furniture(_ pages: [String]) -> [String] {
        let words = DocumentReader().read(Array(pages.joined(separator: "\u{0C}").utf8), names: ["prova.txt"]).words
        var lines: [String] = []
        var last = 0
        for word in words where word.traits.contains(.furniture) {
            if word.line != last { lines.append("") }
            last = word.line
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word.text
        }
        return lines
    }

    private static let chapters = ["Orti di quartiere", "Orti di quartiere", "Cucine aperte", "Cucine aperte", "Ponti"]
    private static let bodies = [
        "Si apre la terra\nnel cortile", "Chi coltiva\nporta semi", "Pentole grandi\nper pranzi", "Cuochi e\ncuoche",
        "Passerelle\nsul torrente",
    ]

    private func pages(_ head: (String) -> String) -> [String] {
        zip(Self.chapters, Self.bodies).map { "\(head($0))\n\n\($1)\n\nFine di \($1.prefix(5))\n" }
    }

    @Test(arguments: ["Ambito della Valletta", "Piano 2030 – Valletta"])
    func aChapterAboveOrBelowALineThatStays(_ fixed: String) {
        #expect(furniture(pages { "\($0)\n\(fixed)" }) == Self.chapters.flatMap { [$0, fixed] })
        // The last page's own words might begin there.
        #expect(furniture(pages { "\(fixed)\n\($0)" }) == Self.chapters.dropLast().flatMap { [fixed, $0] } + [fixed])
        #expect(furniture(pages { "\(fixed)\n\n\($0)" }) == Self.chapters.dropLast().flatMap { [fixed, $0] } + [fixed])
    }

    @Test func aChapterBesideALineThatStays() {
        #expect(
            furniture(pages { "Ambito della Valletta          \($0)" })
                == Self.chapters.map { "Ambito della Valletta \($0)" })
    }

    @Test func theLinesOfALetterhead() {
        let head = ["Comune di Valletta", "Settore sociale", "Via del Torrente 1"]
        #expect(furniture(pages { _ in head.joined(separator: "\n") }) == Self.chapters.flatMap { _ in head })
    }

    /// Forms that fill a page each end with the same labels, whose lines go on from the values'.
    @Test func labelsThatEndEachPageAreNoLetterhead() {
        let pages = ["per ora no", "in due rioni", "in due rioni"].enumerated().map {
            "Testo \($0)\n\nSi faceva già     sì\nnel piano\nprecedente?\nSi farà ancora     \($1)\nnel prossimo\npiano 2030?\n\n\($0 + 3)\n"
        }
        let found = furniture(["Copertina\n\n1\n", "Indice\n\n2\n"] + pages)
        #expect(!found.contains { $0.contains("rioni") || $0 == "nel prossimo" || $0 == "precedente?" })
    }

    /// An answer below a line that all pages end with comes back; a chapter doesn't.
    @Test func answersAtThePagesEdgeAreNoHeads() {
        let answers = ["no di certo", "no di certo", "sì a breve", "sì a breve", "no di certo", "no di certo"]
        let pages = answers.enumerated().map {
            "Testo \(String(repeating: "e ", count: $0))\n\nno di certo\n\nsì a breve\n\nResto\n\nSarà proposto\n\($1)\n"
        }
        #expect(!furniture(pages).contains { $0.hasPrefix("no ") || $0.hasPrefix("sì ") })
    }
}
