import Model
import Testing

@testable import Reading

/// Notes at the feet of a text's pages.
@Suite struct FootNotesTests {
    private func words(_ pages: [String]) -> [Word] {
        DocumentReader().read(Array(pages.joined(separator: "\u{0C}").utf8), names: ["prova.txt"]).words
    }

    private func texts(_ words: [Word], furniture: Bool) -> String {
        words.filter { $0.traits.contains(.furniture) == furniture }.map(\.text).joined(separator: " ")
    }

    @Test(arguments: [
        ("nidi1", "1. ", "1"), ("nidi1", "1 ", "1"), ("nidi(1)", "(1) ", "(1)"), ("nidi[1]", "[1] ", "[1]"),
        ("nidi¹", "¹", "¹"), ("nidi.1", "1) ", "1"),
    ])
    func notesAndTheirMarksBelongToThePage(_ marked: String, _ begin: String, _ mark: String) {
        let found = words([
            "Apertura dei \(marked) e cura\n\n\(begin)Come da verbale\ndel mese scorso\n", "Altro testo\n",
        ])
        let body = marked.hasPrefix("nidi.") ? "nidi." : "nidi"
        #expect(texts(found, furniture: false) == "Apertura dei \(body) e cura Altro testo")
        let number = begin.hasPrefix("¹") ? "¹Come" : begin + "Come"
        #expect(texts(found, furniture: true) == "\(mark) \(number) da verbale del mese scorso")
        #expect(found.first { $0.text == mark }?.gap == Gap.none)
    }

    @Test func severalNotesCountOn() {
        let found = words([
            "Nidi1 e scuole2\n\n1. Verbale uno\n2. Verbale due\n", "Case3 di riposo\n\n3. Verbale tre\n",
            "Età media 85\n4. Verbale quattro\n",
        ])
        #expect(texts(found, furniture: false) == "Nidi e scuole Case di riposo Età media 85 4. Verbale quattro")
    }

    /// Nothing in the page's text marks the items of a list, and what is counted with its number is no mark.
    @Test(arguments: [
        "Si prevede:\n\n1. apertura del nido\n2. cura del parco\n", "Fase1 e Fase2\n\n1. apertura\n2. cura\n",
        "Codice AT1\n\n1. apertura\n", "Obiettivo1.2\n\n1. apertura\n",
    ])
    func listsAreNoNotes(_ page: String) {
        #expect(texts(words([page, "Altro testo\n"]), furniture: true) == "")
    }
}
