import Model
import Rulebook
import Testing

@testable import Segmenting

/// Tables with the label on the right of its value.
@Suite struct MirroredRowTests {
    private static let rows = [
        ("Orto comune", "TITOLO INTERVENTO"), ("Aprire il cortile.", "QUALI OBIETTIVI VUOLE RAGGIUNGERE"),
        ("Scavare", "AZIONI PROGRAMMATE"), ("Il rione", "TARGET"), ("Nessuna", "RISORSE ECONOMICHE PREVENTIVATE"),
    ]

    private func values(_ rows: [(String, String)]) -> [String: String] {
        var document = Document(text: html(rows), as: .markup)
        let count = document.words.count
        var spellings = Spellings(document)
        let result = Segmenter(rules: Rulebook(templates: [TestForm.objective])).segment(&document, &spellings)
        #expect(document.words.count == count && result.accounts.count == count)
        #expect(spellings.numbers == Spellings(document).numbers)
        let fields = result.schede.first?.fields ?? []
        for field in fields {
            #expect(
                document.texts(field.valueWords)
                    == field.value.text.replacing("\n", with: " ").replacing("| ", with: ""))
        }
        return Dictionary(fields.map { ($0.key, $0.value.text) }, uniquingKeysWith: { "\($0) / \($1)" })
    }

    private func html(_ rows: [(String, String)]) -> String {
        "<table>" + rows.map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" }.joined() + "</table>"
    }

    @Test func areReadFromTheRight() {
        #expect(
            values(Self.rows) == [
                "titolo": "Orto comune", "obiettivi": "Aprire il cortile.", "azioni": "Scavare", "target": "Il rione",
                "risorse": "Nessuna",
            ])
    }

    @Test func rowsWithALabelOnTheLeftAreNotMirroredBySomeWithout() {
        let plan = (0..<2).flatMap { _ in Self.rows.map { ($0.1, $0.0) } + [("", "TARGET"), ("", "AZIONI PROGRAMMATE")]
        }
        #expect(values(plan)["titolo"] == "Orto comune")
    }

    @Test func aValueThatNamesALabelTurnsNothing() {
        let rows = Self.rows.map { ($0.1, $0.0) } + [("Nota", "TARGET"), ("Altro", "AZIONI PROGRAMMATE")]
        #expect(values(rows)["titolo"] == "Orto comune")
    }
}
