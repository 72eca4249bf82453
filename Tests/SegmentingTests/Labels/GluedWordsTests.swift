import Model
import Rulebook
import Testing

@testable import Segmenting

/// A label's hyphen at a line's end, lost with the words of the value beside.
@Suite struct GluedWordsTests {
    private static let form = Template(
        id: "prova", name: "Prova", cycle: "2030",
        fields: [
            field("titolo", .title, "TITOLO INTERVENTO"),
            field("soci", .text, "SPECIFICARE LE FORME DI CO-GESTIONE DEI CORTILI"),
            field("target", .text, "TARGET"),
        ])

    private static func field(_ key: String, _ kind: FieldKind, _ label: String) -> FieldRule {
        FieldRule(key: key, kind: kind, labels: [LabelPattern(label)].compactMap { $0 })
    }

    @Test(arguments: ["mettono a disposizione gli attrezzi", "custodi, semi"])
    func theValuesWordIsParted(_ value: String) {
        var document = Document(
            text:
                "TITOLO INTERVENTO\n\nOrto\n\nSPECIFICARE LE FORME DI CO\(value)\nGESTIONE DEI CORTILI\n\nTARGET\n\nIl rione\n"
        )
        var spellings = Spellings(document)
        let result = Segmenter(rules: Rulebook(templates: [Self.form])).segment(&document, &spellings)
        let fields = result.schede.first?.fields ?? []
        #expect(fields.first { $0.key == "soci" }?.value.text == value)
        #expect(result.accounts.count == document.words.count)
    }

    @Test func otherWordsStayWhole() {
        var document = Document(
            text:
                "TITOLO INTERVENTO\n\nOrto\n\nSPECIFICARE LE FORME DI CO-GESTIONE DEI CORTILI\n\nSemi\n\nTARGET\n\nGli ETSdel rione e i DPCMprevisti\n"
        )
        var spellings = Spellings(document)
        let result = Segmenter(rules: Rulebook(templates: [Self.form])).segment(&document, &spellings)
        let fields = result.schede.first?.fields ?? []
        #expect(fields.first { $0.key == "target" }?.value.text == "Gli ETSdel rione e i DPCMprevisti")
        #expect(document.words.contains { $0.text == "ETSdel" })
    }
}
