import Model
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

    @Test func aLabelThatIsRepeatedIsNone() {
        let read = Segmented(
            "TITOLO INTERVENTO\tOrto comune\n\(Self.rows)Orto\tgrande\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\tScavare.\n",
            TestForm.objective)
        #expect(read.titles == ["Orto comune"])
    }
}
