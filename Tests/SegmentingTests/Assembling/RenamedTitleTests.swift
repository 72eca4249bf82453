import Model
import Rulebook
import Testing

@testable import Segmenting

/// Schede whose form calls the title otherwise than the template does.
@Suite struct RenamedTitleTests {
    private static let rows =
        "QUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile.\nAZIONI PROGRAMMATE\tScavare\nTARGET\tIl rione.\n"
        + "RISORSE ECONOMICHE PREVENTIVATE\tNessuna\n"

    @Test(arguments: ["DENOMINAZIONE", "Nome dell'iniziativa"]) func aFormThatBeginsAnewIsAnotherScheda(_ label: String)
    {
        let read = Segmented(
            "TITOLO INTERVENTO\tOrto comune\n\(Self.rows)\(label)\tForno sociale\n\(Self.rows)", TestForm.objective)
        #expect(read.titles == ["Orto comune", "Forno sociale"])
        #expect(read.values(0)["risorse"] == "Nessuna")
        #expect(read.values(1)["obiettivi"] == "Aprire il cortile.")
        #expect(read.result.schede.last?.fields.first { $0.key == "titolo" }?.label == label)
    }

    /// Without cells a word that forms call that row by tells it.
    @Test(arguments: [
        "Progetto\nForno sociale", "Progetto                              Forno sociale", "PROGETTO:\nForno sociale",
    ])
    func inLines(_ title: String) {
        let lines = Self.rows.replacing("\t", with: "\n").replacing(".\n", with: ".\n\n")
        let language = LanguageVocabulary(titleRows: ["progetto"])
        let document = Document(text: "TITOLO INTERVENTO\nOrto comune\n\n\(lines)\n\(title)\n\n\(lines)")
        let read = Segmenter(rules: Rulebook(templates: [TestForm.objective], language: language)).segment(document)
        #expect(read.schede.map(\.title) == ["Orto comune", "Forno sociale"])
    }

    @Test func aLabelThatIsRepeatedIsNone() {
        let read = Segmented(
            "TITOLO INTERVENTO\tOrto comune\n\(Self.rows)Orto\tgrande\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\tScavare.\n",
            TestForm.objective)
        #expect(read.titles == ["Orto comune"])
    }
}
