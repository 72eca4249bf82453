import Model
import Testing

@testable import Reading

/// Bullets that came out as letters.
@Suite struct LetterBulletsTests {
    /// How many words begin an item, and are bullets where the same lines stand on a page.
    private func bullets(_ text: String) -> Int {
        var words = DocumentReader(override: .text).read(Array(text.utf8), names: ["prova.txt"]).words
        let items = words.count { $0.gap == .item }
        #expect(!words.contains { $0.text == "•" })
        for index in words.indices {
            words[index].place = .page(1, Box(left: 0, top: 0, right: 1, bottom: 1))
            if words[index].gap == .item { words[index].gap = .line }
        }
        LetterBullets.restore(&words)
        #expect(words.count { $0.text == "•" } == items)
        return items
    }

    @Test(arguments: ["§", "Ø", "ü"]) func lettersOfSymbolFontsAreBullets(_ letter: String) {
        let lines = ["la semina", "il raccolto", "la festa"].map { "\(letter) \($0)" }
        #expect(bullets("Azioni\n" + lines.joined(separator: "\n")) == 3)
        #expect(bullets("Azioni\n" + lines.prefix(2).joined(separator: "\n")) == 0)
    }

    @Test func paragraphsOfLawsAreNone() {
        #expect(bullets("Si veda\n§ 3\n§ 4\n§ 5") == 0)
    }

    /// The circle of Word's lists; the word that means "or" goes on with a sentence.
    @Test func theLetterOIsOneWhereAListBegins() {
        #expect(bullets("Si prevede:\no la semina\no il raccolto\no la festa") == 3)
        #expect(bullets("Risposte:\no SI x NO\no SI x NO\no SI x NO") == 0)
        #expect(bullets("Chi semina\no raccoglie, chi canta\no balla, chi legge\no scrive") == 0)
    }

    /// Items that end with a semicolon, or begin with capitals; a sentence has one such line by chance.
    @Test func theLetterOIsOneAmongOthers() {
        #expect(bullets("La semina;\no il raccolto;\no 3 feste;\no il ballo") == 3)
        #expect(bullets("Chi semina\no Ballo in piazza\no Raccolto e festa\no Canto") == 3)
        #expect(bullets("Chi semina\no Giovanna, chi canta\no balla, chi legge\no scrive") == 0)
    }

    /// Boxes whose fonts were lost: one of them is ticked, or SI and NO have one each.
    @Test(arguments: ["x la semina\no il raccolto\no la festa\no il ballo", "o SI o NO\no SI o NO\no SI o NO"])
    func boxesAreNone(_ text: String) { #expect(bullets("Azioni:\n" + text) == 0) }
}
