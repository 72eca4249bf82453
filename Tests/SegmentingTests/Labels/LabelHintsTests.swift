import Model
import Testing

@testable import Segmenting

/// What a form says in brackets behind its labels.
@Suite struct LabelHintsTests {
    private static let titles = ["Orto comune", "Botteghe della cura", "Banca del tempo", "Scuola aperta", "Il forno"]

    private func read(_ form: (String) -> String) -> Segmented {
        Segmented(Self.titles.map(form).joined(separator: "\n\n"), TestForm.objective)
    }

    private func check(_ read: Segmented) {
        #expect(read.titles == Self.titles)
        for (number, title) in Self.titles.enumerated() {
            #expect(
                read.values(number)
                    == [
                        "titolo": title, "obiettivi": "Vivere bene a \(title.lowercased()).",
                        "target": "Chi abita qui.",
                    ])
        }
        #expect(read.words(.residue) == "")
        #expect(read.words(.label).contains("(al massimo cento lettere)"))
    }

    @Test func belongToNoValueInTextByLines() {
        check(
            read { title in
                """
                TITOLO INTERVENTO
                (al massimo cento lettere)
                \(title)
                QUALI OBIETTIVI VUOLE RAGGIUNGERE
                Vivere bene a \(title.lowercased()).
                TARGET (chi ne ha bisogno)
                Chi abita qui.
                """
            })
    }

    @Test func belongToNoValueInColumns() {
        check(
            read { title in
                """
                TITOLO INTERVENTO             \(title)
                (al massimo cento lettere)

                QUALI OBIETTIVI VUOLE         Vivere bene a
                RAGGIUNGERE                   \(title.lowercased()).
                (che cosa cambia per
                chi vi abita)

                TARGET                        Chi abita qui.
                """
            })
    }

    @Test func mayStandAnywhereNearTheirLabel() {
        check(
            read { title in
                """
                TITOLO INTERVENTO

                \(title)

                (al massimo cento lettere)

                QUALI OBIETTIVI VUOLE RAGGIUNGERE

                Vivere bene a \(title.lowercased()).

                TARGET

                Chi abita qui.
                """
            })
    }

    /// What differs from form to form, stands in few, or is the beginning of a sentence.
    @Test(arguments: ["(con #)", "(con i vicini) si parte da #", "(con i vicini)#"])
    func valuesMayBeginWithBrackets(_ value: String) {
        let read = read { title in
            let own = value.hasSuffix(")#") && title.hasPrefix("B") ? "Da soli" : value.replacing("#", with: "")
            return """
                TITOLO INTERVENTO
                \(title)
                QUALI OBIETTIVI VUOLE RAGGIUNGERE
                \(value.hasPrefix("(con #") ? "(con \(title))" : own)
                TARGET
                Chi abita qui.
                """
        }
        #expect(read.titles == Self.titles)
        #expect(!read.words(.label).contains("("))
    }
}
