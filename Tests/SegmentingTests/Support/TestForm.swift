import Rulebook
import Testing

/// Two small forms: one with a label for its title, printed in capitals, and one whose title is the heading above.
enum TestForm {
    static let objective = Template(
        id: "obiettivo", name: "Scheda obiettivo", cycle: "2030",
        fields: [
            field("titolo", .title, "TITOLO INTERVENTO [Area di policy {aree}]"),
            field("obiettivi", .text, "QUALI OBIETTIVI VUOLE RAGGIUNGERE"),
            field("azioni", .list, "AZIONI PROGRAMMATE"),
            field("target", .text, "TARGET", lone: "DESTINATARI [DELL'INTERVENTO]"),
            field("risorse", .money, "RISORSE ECONOMICHE PREVENTIVATE", lone: "FONTI DI FINANZIAMENTO"),
            field(
                "asst", .yesNo, "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?",
                prompts: ["SI/NO", "SI/NO (…)"]),
            field("impatto", .indicators, "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?"),
        ])

    /// The form with a field whose label has two wordings, one of which an answer may say.
    static let worded: Template = {
        var template = objective
        template.fields.insert(
            field("modalita", .text, "QUALI MODALITÀ OPERATIVE SONO ADOTTATE", lone: "COME SI FA"), at: 6)
        return template
    }()

    /// The form's rules, with a yes, a no, a mark, a currency, an indicator, a note and a prompt behind labels, two areas.
    static let answering: Rulebook = {
        var rules = Rulebook(templates: [objective])
        rules.answers.yesOrPronoun = ["si"]
        rules.answers.no = ["no"]
        rules.answers.marks = ["x"]
        rules.answers.indicatorLabels = ["indicatore"]
        rules.answers.yearLabels = ["anno"]
        rules.money.currency = ["€"]
        rules.language.labelNotes = ["a chi si rivolge"]
        rules.language.labelPrompts = ["in breve"]
        rules.language.joining = ["di", "dei", "degli"]
        rules.answers.areaLeads = ["area", "area di policy"]
        rules.answers.areaHeadingLeads = ["obiettivi", "obiettivi dell'", "schede dell'"]
        rules.areas.areas = [
            AreaVocabulary.Area(code: "E", name: "Cortili", spellings: []),
            AreaVocabulary.Area(code: "G", name: "Forni e mulini", spellings: ["Forni"], short: ["pane"]),
        ]
        return rules
    }()

    static let action = Template(
        id: "azione", name: "Scheda azione", cycle: "2030", heads: heads("Azione {numero} {titolo}"),
        parents: heads("Obiettivo {numero} {titolo}"),
        fields: [
            FieldRule(key: "titolo", kind: .title, labels: []),
            field("descrizione", .text, "Descrizione obiettivo"),
            field("target", .text, "Target"),
            field("risorse", .money, "Risorse economiche preventivate"),
            field("impatto", .indicators, "Quale impatto vuole raggiungere [l'intervento]?"),
        ])

    private static func field(
        _ key: String, _ kind: FieldKind, _ label: String, lone: String? = nil, prompts: [String] = []
    ) -> FieldRule {
        FieldRule(
            key: key, kind: kind, labels: [LabelPattern(label)].compactMap { $0 },
            loneLabels: [lone.flatMap { LabelPattern($0) }].compactMap { $0 }, prompts: prompts)
    }

    private static func heads(_ texts: String...) -> [HeadPattern] { texts.compactMap { HeadPattern($0) } }

    @Test static func everyPatternOfTheTestFormsCanBeRead() {
        #expect(objective.fields.allSatisfy { !$0.labels.isEmpty })
        #expect(action.fields.dropFirst().allSatisfy { !$0.labels.isEmpty })
        #expect(action.heads.count == 1 && action.parents.count == 1)
    }
}
