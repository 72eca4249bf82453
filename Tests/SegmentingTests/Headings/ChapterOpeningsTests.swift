import Model
import Rulebook
import Testing

@testable import Segmenting

/// The chapter after a scheda that was taken line by line.
@Suite struct ChapterOpeningsTests {
    private static let rules = Rulebook(
        templates: [TestForm.objective],
        language: LanguageVocabulary(chapterWords: ["cap.", "capitolo", "parte", "allegato"], ordinals: ["terza"]))
    private static let prose = """
        Il tavolo del verde si riunisce ogni mese in municipio e racconta ai vicini come cresce l'orto.

        Chi vuole dare una mano lascia il suo nome in portineria.
        """

    /// The last value of a scheda below some headings, with a text after it.
    private func lastValue(under above: String, _ after: String) -> String? {
        let text = """
            \(above)

            TITOLO INTERVENTO

            Orto comune

            QUALI OBIETTIVI VUOLE RAGGIUNGERE

            Aprire il cortile

            QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?

            Meno rifiuti

            \(after)

            """
        let found = Segmenter(rules: Self.rules).segment(Document(text: text))
        return found.schede.first?.fields.last?.value.text
    }

    @Test(arguments: [
        ("CAP. 5 – IL RIONE", "CAP. 7 – IL GOVERNO"), ("5. Il rione", "Capitolo 7 - Il governo"),
        ("5. Il rione", "PARTE TERZA"), ("5. Il rione", "ALLEGATO 1"), ("5. Il rione", "PARTE TERZA\n\nIL GOVERNO"),
        ("VI. Il rione", "VII. Il governo"), ("6) Il rione", "7) Il governo"), ("B. Il rione", "C. Il governo"),
        ("5. Il rione", "7. Il governo"), ("5 Il rione", "7 Il governo"), ("5 Il rione", "5.2 Il governo"),
        ("5. Il rione", "5.2 Il governo"), ("5. Il rione", "5.3. Il governo"),
        ("IL RIONE", "IL GOVERNO"), ("Il rione", "Il governo"),
    ])
    func theHeadingOfTheNextChapterEndsTheValue(above: String, heading: String) {
        let second = above.replacing("rione", with: "verde").replacing("RIONE", with: "VERDE")
        let value = lastValue(under: "\(above)\n\n\(Self.prose)\n\n\(second)", "\(heading)\n\n\(Self.prose)")
        #expect(value == "Meno rifiuti")
    }

    @Test(arguments: [
        // No heading before the schede looks like it.
        ("5. Il rione", "IL GOVERNO"), ("5. Il rione", "Il governo"), ("Il rione", "7. Il governo"),
        ("Il rione", "C. Il governo"), ("5. Il rione", "8 Comuni"), ("5 Il rione", "8. Il governo"),
        // It comes no later in the count.
        ("5. Il rione", "3. Il governo"), ("CAP. 5 – IL RIONE", "CAP. 4 – IL GOVERNO"),
        // It is a sentence, or a part of one.
        ("5. Il rione", "7. Il governo del verde."), ("IL RIONE", "IL GOVERNO DEL VERDE:"), ("Il rione", "il governo"),
    ])
    func allElseBelongsToTheValue(above: String, heading: String) {
        let value = lastValue(under: "\(above)\n\n\(Self.prose)", "\(heading)\n\n\(Self.prose)")
        #expect(value?.hasSuffix("portineria.") == true)
    }

    @Test(arguments: ["IL RIONE", "Il rione"])
    func aHeadingThatComesAgainIsTheForms(above: String) {
        let heading = above.replacing("rione", with: "raccolto").replacing("RIONE", with: "RACCOLTO")
        let rest = "\(heading)\n\n\(Self.prose)"
        let value = lastValue(under: "\(above)\n\n\(Self.prose)\n\n\(above)", "\(rest)\n\n\(rest)")
        #expect(value?.hasPrefix("Meno rifiuti\n\(heading)") == true)
    }

    @Test(arguments: [
        "1. Semina\n\n2. Raccolto\n\n3. Festa", "6) Semina\n\n7) Raccolto", "ORTO\n\nSEMI\n\nFESTA",
        "IL RACCOLTO\n\n- ceste\n- vasi", "Il raccolto\n\nLa festa\n\nCeste portate a casa",
    ])
    func headingsAndListsOfTheValueStay(rest: String) {
        for above in ["5. Il rione", "5) Il rione", "IL RIONE", "Il rione"] {
            let value = lastValue(under: "\(above)\n\n\(Self.prose)\n\n\(above)", rest)
            #expect(value?.split(separator: "\n").count == rest.split(separator: "\n").count + 1, "\(above)")
        }
    }
}
