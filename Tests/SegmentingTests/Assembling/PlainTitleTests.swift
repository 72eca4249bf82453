import Model
import Rulebook
import Testing

@testable import Segmenting

/// A scheda whose title stands above it without a label.
@Suite struct PlainTitleTests {
    private static let rows = """
        QUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile.
        AZIONI PROGRAMMATE\tSemina.
        TARGET\tIl rione.
        RISORSE ECONOMICHE PREVENTIVATE\tFondi del rione.

        """
    private static let language = LanguageVocabulary(
        titleLeads: ["Scheda {numero} {trattino} {titolo}", "{numero} {titolo}"].compactMap { HeadPattern($0) })

    private func segmented(_ text: String, _ templates: Template...) -> Segmentation {
        Segmenter(rules: Rulebook(templates: templates, language: Self.language)).segment(Document(text: text))
    }

    @Test(arguments: ["Orto comune", "SCHEDA 4 – Orto comune", "5. Orto comune", "Prosa del rione.\n\nOrto\ncomune"])
    func theLineAboveIsTheTitle(above: String) {
        let found = segmented(above + "\n\n" + Self.rows, TestForm.objective)
        #expect(found.schede.map { $0.title.lowercased() } == ["orto comune"])
        #expect(found.schede.first?.fields.first?.key == "titolo")
        #expect(found.schede.first?.findings.contains { $0.code == .labelMissing && $0.field == "titolo" } == true)
    }

    @Test func itIsTakenOutOfTheValueBefore() {
        let first = "TITOLO INTERVENTO\tOrto comune\n" + Self.rows
        let found = segmented(first + "\nForno comune\n\n" + Self.rows, TestForm.objective)
        #expect(found.schede.map(\.title) == ["Orto comune", "Forno comune"])
        #expect(found.schede.first?.fields.last?.value.text == "Fondi del rione.")
    }

    @Test(arguments: ["", "Il rione ha un orto.\n\n", "con i vicini\n\n"])
    func withoutATitleAboveTheRowsAreOrphans(above: String) {
        let found = segmented(above + Self.rows, TestForm.objective)
        #expect(found.schede.isEmpty)
        #expect(Set(found.findings.map(\.code)) == [.orphanRow])
    }

    @Test(arguments: [
        "Progetto\tOrto comune\n", "Nome del nostro progetto\tOrto comune\n", "Prosa.\n\nProgetto\tOrto comune\n",
    ])
    func theRowAboveIsTheTitleWhateverItIsCalled(row: String) {
        let found = segmented(row + Self.rows, TestForm.objective)
        #expect(found.schede.map(\.title) == ["Orto comune"])
    }

    /// A row that is called as forms call the title's goes before a heading above the table, and its name may stand on a
    /// line of its own.
    @Test(arguments: ["Azione\tOrto comune\n", "Azione\nOrto comune\n\n"])
    func aKnownNameOfTheRow(row: String) {
        let language = LanguageVocabulary(titleRows: ["azione"])
        let segmenter = Segmenter(rules: Rulebook(templates: [TestForm.objective], language: language))
        let read = segmenter.segment(Document(text: "Piano del rione\n\n" + row + Self.rows))
        #expect(read.schede.map(\.title) == ["Orto comune"])
    }

    @Test(arguments: [
        "e poi un altro\tOrto comune.\n", "Progetto\tOrto comune\tForno comune\n",
        "Progetto\tOrto comune\n\nProsa del rione.\n\n",
    ])
    func anyOtherRowIsNone(row: String) {
        #expect(!segmented(row + Self.rows, TestForm.objective).schede.contains { $0.title == "Orto comune" })
    }

    @Test func theHeadingOfAGroupIsTheTitleOfTheSchedaDirectlyBelow() {
        let rows =
            "Descrizione obiettivo\tAprire il cortile.\nTarget\tIl rione.\n"
            + "Risorse economiche preventivate\tFondi.\nQuale impatto vuole raggiungere?\tPiù verde.\n"
        let found = segmented("Obiettivo 2 Orto comune\n\n" + rows, TestForm.action)
        #expect(found.schede.map(\.title) == ["Obiettivo 2 Orto comune"])
        #expect(segmented("Obiettivo 2 Orto comune\n\nProsa.\n\n" + rows, TestForm.action).schede.isEmpty)
    }

    @Test func aTitlesRowInTheWordsOfAnotherFormIsTheNextSchedas() {
        let rows =
            "TITOLO INTERVENTO\tOrto comune\nDescrizione obiettivo\tAprire il cortile.\nTarget\tIl rione.\n"
            + "Risorse economiche preventivate\tFondi.\nQuale impatto vuole raggiungere?\tPiù verde.\n"
        let found = segmented(rows + rows, TestForm.objective, TestForm.action)
        #expect(found.schede.map(\.template) == ["azione", "azione"])
        #expect(found.schede.map(\.title) == ["Orto comune", "Orto comune"])
        #expect(found.schede.map(\.fields.count) == [5, 5])
    }

    @Test func aRowWhoseSecondCellIsEmpty() {
        let found = segmented("Orto comune\t\n" + Self.rows, TestForm.objective)
        #expect(found.schede.map(\.title) == ["Orto comune"])
    }

    @Test func oneLeadMayFollowOnAnother() {
        let found = segmented("SCHEDA 4 – 5. Orto comune\n\n" + Self.rows, TestForm.objective)
        #expect(found.schede.map(\.title) == ["5. Orto comune"])
        let named = Segmenter(
            rules: Rulebook(
                templates: [TestForm.objective],
                language: LanguageVocabulary(
                    titleLeads: ["Scheda {numero} {titolo}", "Titolo {titolo}"].compactMap { HeadPattern($0) })))
        let text = "Scheda 4\nTitolo: Orto comune\n\n" + Self.rows
        #expect(named.segment(Document(text: text)).schede.map(\.title) == ["Orto comune"])
    }

    @Test func whatStandsOutOfOrderBelowItIsTheSameSchedas() {
        let rows =
            "Descrizione obiettivo\tAprire il cortile.\nTarget\tIl rione.\n"
            + "Quale impatto vuole raggiungere?\tPiù verde.\nRisorse economiche preventivate\tFondi.\n"
        let found = segmented("Orto comune\n\n\(rows)\nForno comune\n\n\(rows)", TestForm.action)
        #expect(found.schede.map(\.title) == ["Orto comune", "Forno comune"])
        #expect(found.schede.map(\.fields.count) == [5, 5])
    }

    @Test func rowsInQuiteAnotherOrderAreTheSameSchedas() {
        var form = TestForm.objective
        form.heads = TestForm.action.heads
        let rows = """
            QUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile.
            AZIONI PROGRAMMATE\tSemina.
            RISORSE ECONOMICHE PREVENTIVATE\tFondi del rione.
            TARGET\tIl rione.
            QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?\tPiù verde.

            """
        let found = segmented("Orto comune\n\n\(rows)\nForno comune\n\n\(rows)", form)
        #expect(found.schede.map(\.title) == ["Orto comune", "Forno comune"])
        #expect(found.schede.map(\.fields.count) == [6, 6])
    }

    @Test func rowsFromTheMiddleOfAFormAreOrphans() {
        let rows = Self.rows.split(separator: "\n").dropFirst(2).joined(separator: "\n")
        #expect(segmented("Orto comune\n\n" + rows, TestForm.objective).schede.isEmpty)
    }

    @Test func aFewRowsOfAFormAreOrphans() {
        let rows = Self.rows.split(separator: "\n").prefix(3).joined(separator: "\n")
        #expect(segmented("Orto comune\n\n" + rows, TestForm.objective).schede.isEmpty)
    }

    /// A plan may put the rows in an order of its own: where several forms do so, or one holds nearly all rows.
    @Test func theRowsMayStandInAnotherOrder() {
        let rows = Self.rows.split(separator: "\n")
        let own = [rows[2], rows[3], rows[0], rows[1]].joined(separator: "\n") + "\n"
        let two = segmented("Orto comune\n\n" + own + "\nForno comune\n\n" + own, TestForm.objective)
        #expect(two.schede.map(\.title) == ["Orto comune", "Forno comune"])
        #expect(two.schede.map(\.fields.count) == [5, 5])
        #expect(segmented("Orto comune\n\n" + own, TestForm.objective).schede.isEmpty)
        let impact = "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?\tVicini contenti.\n"
        #expect(segmented("Orto comune\n\n" + own + impact, TestForm.objective).schede.map(\.title) == ["Orto comune"])
    }

    @Test func overATextOfItsOwnTheHeadingIsTheTitle() {
        var form = TestForm.objective
        form.fields[0].labels = []
        form.fields.insert(FieldRule(key: "descrizione", kind: .text, labels: []), at: 1)
        form.preamble = "descrizione"
        let found = segmented("1. Orto comune\n\nLe vanghe\n\nI vicini zappano insieme.\n\n" + Self.rows, form)
        #expect(found.schede.map(\.title) == ["Orto comune"])
        let text = found.schede.first?.fields.first { $0.key == "descrizione" }?.value.text
        #expect(text == "Le vanghe\nI vicini zappano insieme.")
    }

    @Test func anActionTakesTheLineAbove() {
        let action = """
            Descrizione obiettivo\tAprire il cortile.
            Target\tIl rione.
            Risorse economiche preventivate\tFondi del rione.

            """
        #expect(segmented("Curare il verde\n\n" + action, TestForm.action).schede.map(\.title) == ["Curare il verde"])
    }
}
