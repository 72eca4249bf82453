import Model
import Rulebook
import Testing

@testable import Segmenting

/// Texts that give the labels of a page first and their values after them.
@Suite struct StackedLabelsTests {
    private func schede(_ text: String) -> [SegmentedScheda] {
        Segmenter(rules: Rulebook(templates: [TestForm.objective])).segment(Document(text: text)).schede
    }

    private func values(_ scheda: SegmentedScheda) -> [String: String] {
        Dictionary(scheda.fields.map { ($0.key, $0.value.text) }, uniquingKeysWith: { first, _ in first })
    }

    private static func scheda(_ title: String, values: [String]) -> String {
        """
        TITOLO INTERVENTO

        \(title)

        QUALI OBIETTIVI VUOLE RAGGIUNGERE

        AZIONI PROGRAMMATE

        TARGET

        \(values.joined(separator: "\n\n"))


        """
    }

    private static let values = ["Portare un presidio\nnei borghi", "Aprire due botteghe", "Chi abita lontano"]
    private static let titles = ["Botteghe della cura", "Corriere della valle", "Cucine aperte"]

    @Test func valuesBelowSeveralLabelsAreGivenOutInOrder() {
        let schede = schede(Self.titles.map { Self.scheda($0, values: Self.values) }.joined())
        #expect(schede.count == 3)
        for scheda in schede {
            let read = values(scheda)
            #expect(read["target"] == "Chi abita lontano")
            #expect(read["obiettivi"] == "Portare un presidio nei borghi")
            #expect(read["azioni"] == "Aprire due botteghe")
            #expect(scheda.findings.count { $0.code == .labelsTogether } == 3)
        }
    }

    /// With more paragraphs than labels no one knows which is whose.
    @Test func valuesThatCannotBeToldApartAreTold() {
        let schede = schede(Self.titles.map { Self.scheda($0, values: Self.values + ["E una terza"]) }.joined())
        for scheda in schede {
            let read = values(scheda)
            #expect(read["obiettivi"] == "" && read["azioni"] == "")
            #expect(read["target"]?.hasPrefix("Portare un presidio") == true)
            #expect(scheda.findings.count { $0.code == .labelsTogether } == 3)
        }
    }

    /// One form that leaves fields blank is no way of the text.
    @Test func aBlankFieldStaysBlank() {
        let schede = schede(Self.scheda("Botteghe della cura", values: Self.values))
        let read = schede.first.map(values) ?? [:]
        #expect(read["azioni"] == "" && read["target"]?.hasSuffix("Chi abita lontano") == true)
    }

    @Test func aTitleTakesTheFirstParagraph() {
        let schede = schede(
            "TITOLO INTERVENTO\n\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\n\nBotteghe\n\nPortare\n\nAprire\n\nTARGET\n\nSoli")
        let read = schede.first.map(values) ?? [:]
        #expect(schede.first?.title == "Botteghe")
        #expect(read["obiettivi"]?.hasPrefix("Portare") == true && read["target"] == "Soli")
    }

    @Test func labelsInCellsAreNotTogether() {
        let schede = schede("TITOLO INTERVENTO\tBotteghe\nTARGET\t\nAZIONI PROGRAMMATE\tAprire\n\tuna\n\tdue")
        #expect(schede.flatMap(\.findings).allSatisfy { $0.code != .labelsTogether })
    }
}
