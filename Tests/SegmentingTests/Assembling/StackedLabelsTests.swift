import Foundation
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

    private static let forms = [
        """
        Botteghe della cura nei
        borghi
        Portare un presidio stabile nei borghi di montagna, con
        un furgone attrezzato
        1. Aprire due botteghe e un ambulatorio itinerante
        2. Formare chi le tiene aperte
        Chi abita lontano dal fondovalle
        € 12.000 dal fondo comunale
        """,
        """
        CORRIERE DELLA VALLE E DEI BORGHI
        DI MONTAGNA
        Consegnare i farmaci a casa di chi non guida e abita
        nelle frazioni.
        Fase 1: convenzione con le farmacie
        Fase 2: turni dei volontari
        Persone anziane sole
        € 3.000
        """,
    ]

    private static let labels =
        "TITOLO INTERVENTO\n\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\n\nAZIONI PROGRAMMATE\n\nTARGET\n\nRISORSE ECONOMICHE PREVENTIVATE\n\n"

    /// No blank line stands between the values: lists, lines that end early and amounts tell where they begin.
    @Test func valuesInOneBlockArePartedByTheirLines() {
        let read = schede(Self.forms.map { Self.labels + $0 + "\n\n" }.joined()).map(values)
        #expect(
            read.map { $0["titolo"] } == [
                "Botteghe della cura nei borghi", "CORRIERE DELLA VALLE E DEI BORGHI DI MONTAGNA",
            ])
        #expect(read.map { $0["target"] } == ["Chi abita lontano dal fondovalle", "Persone anziane sole"])
        #expect(read.map { $0["risorse"] } == ["€ 12.000 dal fondo comunale", "€ 3.000"])
        #expect(read.allSatisfy { $0["obiettivi"]?.isEmpty == false && $0["azioni"]?.isEmpty == false })
    }

    /// Two sentences end early, and one label is left: either may end the value above.
    @Test func linesThatCanBePartedInTwoWaysAreTold() {
        let text =
            Self.labels.replacingOccurrences(of: "AZIONI PROGRAMMATE\n\n", with: "")
            + "Botteghe\nPortare un presidio stabile nei borghi di montagna, ogni mese.\nAprire.\nCurare.\nChiudere.\n"
        let schede = schede(text)
        let read = schede.first.map(values) ?? [:]
        #expect(read["titolo"] == "Botteghe" && read["obiettivi"] == "" && read["target"] == "")
        #expect(schede.first?.findings.count { $0.code == .labelsTogether } == 4)
    }

    /// A title is never blank, and so many fields in a row are not, either.
    @Test(arguments: ["TITOLO INTERVENTO\n", "TITOLO INTERVENTO Botteghe della valle\n"])
    func highStacksAreToldWithoutBlankLines(_ title: String) {
        let text =
            title
            + "QUALI OBIETTIVI VUOLE RAGGIUNGERE\n\nAZIONI PROGRAMMATE\n\nTARGET\nRISORSE ECONOMICHE PREVENTIVATE\n\n"
            + "Portare un presidio stabile nei borghi di montagna e in\nquelli della collina\nAprire una\nCurare altre\n"
        let schede = schede(text)
        let stacked = schede.first?.findings.filter { $0.code == .labelsTogether }.compactMap(\.field)
        #expect(Set(stacked ?? []).isSuperset(of: ["obiettivi", "azioni", "target", "risorse"]), "\(stacked ?? [])")
    }

    /// A yes and a yes are answers to two questions.
    @Test func answersFitTheirQuestions() {
        let text =
            "TITOLO INTERVENTO\n\nBotteghe\n\nRISORSE ECONOMICHE PREVENTIVATE\n\n"
            + "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?\n\n€ 3.000\n\nSì, in due incontri\n"
        var rules = Rulebook(templates: [TestForm.objective])
        rules.answers.yesOrPronoun = ["si"]
        rules.money.currency = ["€"]
        let read = Segmenter(rules: rules).segment(Document(text: text)).schede.first.map(values) ?? [:]
        #expect(read["risorse"] == "€ 3.000" && read["asst"] == "Sì, in due incontri")
    }

    private static let asst = "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?"

    /// No blank line stands between the labels, and the first may be blank: but the text begins with its answer.
    @Test(arguments: [("Sì, in due incontri", true), ("Si prevedono due incontri", false)])
    func anAnswerIsTheQuestionsAboveATextWithout(_ answer: String, isAnswer: Bool) {
        let text =
            "TITOLO INTERVENTO\nBotteghe\n\n\(Self.asst)\nQUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?\n\n"
            + "\(answer)\n\nI borghi tornano a vivere.\n"
        let read = Segmenter(rules: TestForm.answering).segment(Document(text: text)).schede.first.map(values) ?? [:]
        #expect(read["asst"] == (isAnswer ? answer : ""))
        #expect(read["impatto"]?.hasSuffix("I borghi tornano a vivere.") == true)
        #expect(read["impatto"]?.contains(answer) == !isAnswer)
    }

    /// A text in which labels and values came apart further than from one to the next.
    @Test func anAnswerInAnotherFieldsValueIsTold() {
        let text =
            "TITOLO INTERVENTO\nBotteghe\n\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\nAprire.\nNo\nCurare.\n\nTARGET\n\(Self.asst)\n"
            + "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?\nMeno viaggi\n"
        let schede = Segmenter(rules: TestForm.answering).segment(Document(text: text)).schede
        let told = schede.first?.findings.filter { $0.code == .labelsTogether }.compactMap(\.field) ?? []
        #expect(Set(told) == ["obiettivi", "target", "asst"])
        let plain = text.replacingOccurrences(of: "\nNo\n", with: "\nNo di certo a caso.\n")
        let found = Segmenter(rules: TestForm.answering).segment(Document(text: plain)).schede.first?.findings
        #expect(found?.contains { $0.code == .labelsTogether } == false)
    }

    /// A converter that misses the line between two rows puts both labels in a cell, and both values beside it.
    @Test func labelsInOneCellShareTheCellBesideIt() {
        let text = """
            |TITOLO INTERVENTO<br>QUALI OBIETTIVI VUOLE RAGGIUNGERE|BOTTEGHE DELLA CURA<br>Portare un presidio stabile<br>nei borghi|
            |---|---|
            |AZIONI PROGRAMMATE|Aprire due botteghe|
            |TARGET|Chi abita lontano|
            """
        let read = Segmented(text, TestForm.objective)
        #expect(read.values()["titolo"] == "BOTTEGHE DELLA CURA")
        #expect(read.values()["obiettivi"] == "Portare un presidio stabile\nnei borghi")
        let told = read.result.schede.flatMap(\.findings).filter { $0.code == .labelsTogether }.compactMap(\.field)
        #expect(Set(told) == ["titolo", "obiettivi"])
    }

    @Test func labelsInCellsAreNotTogether() {
        let schede = schede("TITOLO INTERVENTO\tBotteghe\nTARGET\t\nAZIONI PROGRAMMATE\tAprire\n\tuna\n\tdue")
        #expect(schede.flatMap(\.findings).allSatisfy { $0.code != .labelsTogether })
    }

    /// No list goes on with a title.
    @Test func aListIsNoTitle() throws {
        let scheda = try #require(
            schede(
                """
                TITOLO INTERVENTO
                QUALI OBIETTIVI VUOLE RAGGIUNGERE

                Botteghe della cura e dei mestieri che nessuno sa più fare nella valle
                • Portare un presidio nei borghi più lontani dalla strada provinciale
                • Aprire due botteghe

                AZIONI PROGRAMMATE
                Cercare chi sa
                """
            ).first)
        #expect(scheda.title == "Botteghe della cura e dei mestieri che nessuno sa più fare nella valle")
        #expect(values(scheda)["obiettivi"]?.hasPrefix("• Portare") == true)
    }

    /// A list, and below it the word that answers the second label.
    @Test func anAnswerBelowAListIsTheSecondLabels() throws {
        let text = """
            TITOLO INTERVENTO
            Botteghe della cura

            QUALI OBIETTIVI VUOLE RAGGIUNGERE

            PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?

            • Portare un presidio nei borghi più lontani dalla strada;
            • Aprire due botteghe di mestieri nella valle di sotto.
            SI

            QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?
            Meno viaggi
            """
        let scheda = try #require(
            Segmenter(rules: TestForm.answering).segment(Document(text: text)).schede.first)
        #expect(values(scheda)["asst"] == "SI")
        #expect(values(scheda)["obiettivi"]?.hasSuffix("di sotto.") == true)
    }
}
