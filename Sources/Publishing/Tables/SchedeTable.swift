internal import Model

extension Table {
    /// A row a scheda, with a column for each yes/no question and the sums of its own money.
    static func schede(answerFields: [String]) -> Table {
        Table(
            "schede", "The schede, a row each.", key: ["id"], foreign: [.document], rows: \.schede,
            columns: Self.schedaOrigin + Self.schedaContent + Self.schedaLists + Self.schedaFigures
                + answers(answerFields) + Self.schedaMoney + Self.schedaCompleteness)
    }

    private static let schedaOrigin: [ColumnRule<SchedaRecord>] = [
        ColumnRule("id", .text, "The document's id and the scheda's number.", required: true) { .text($0.id) },
        ColumnRule("document_id", .text, "The document, by its id.", required: true) { .text($0.document.id) },
        ColumnRule("source_name", .text, "The document's name.", required: true) { .text($0.document.sourceName) },
        ColumnRule("ambito", .text, "The document's Ambito.") { .text($0.document.ambito) },
        ColumnRule("ats", .text, "The document's ATS.") { .text($0.document.ats) },
        ColumnRule("asst", .list, "The document's ASST.") { .list($0.document.asst) },
        ColumnRule("document_cycle", .text, "The document's programme.") { .text($0.document.cycle) },
        ColumnRule("ordinal", .integer, "Its number in the document, from 1.", required: true) {
            .integer($0.ordinal)
        },
        ColumnRule("page_first", .integer, "The page where it begins.") { .integer($0.source.pages?.first) },
        ColumnRule("page_last", .integer, "The page where it ends.") { .integer($0.source.pages?.last) },
        ColumnRule("line_first", .integer, "The line where it begins.") { .integer($0.source.lines?.first) },
        ColumnRule("line_last", .integer, "The line where it ends.") { .integer($0.source.lines?.last) },
    ]

    private static let schedaContent: [ColumnRule<SchedaRecord>] = [
        ColumnRule("cycle", .text, "The programme that the scheda speaks of.") { .text($0.cycle) },
        ColumnRule("template", .text, "The form that was filled.", required: true) { .text($0.template) },
        ColumnRule("title", .text, "The plain title, without its number.") { .text($0.title) },
        ColumnRule("heading", .text, "The heading that it stands under.") { .text($0.heading) },
        ColumnRule("action_no", .integer, "The number of the action.") { .integer($0.actionNumber) },
        ColumnRule("objective_no", .integer, "The number of the objective.") { .integer($0.objectiveNumber) },
        ColumnRule(
            "nuovo_servizio_kind", .text, "Whether the service is new.", values: ["nuovo", "esistente", "rivisto"]
        ) { .text($0.nuovoServizioKind) },
        ColumnRule(
            "bisogno", .text, "Whether the need was known before.", values: ["consolidato", "nuovo", "non_risposto"]
        ) { .text($0.bisogno) },
        ColumnRule("adeguatezza", .text, "How adequate the resources were.") { .text($0.adeguatezza) },
    ]

    private static let schedaLists: [ColumnRule<SchedaRecord>] = [
        ColumnRule("policy_areas", .list, "Its own policy areas.") { .list($0.policyAreas) },
        ColumnRule("transversal_areas", .list, "The areas it is linked with.") { .list($0.transversalAreas) },
        ColumnRule("transversal_all", .flag, "Whether it is linked with every area.", required: true) {
            .flag($0.transversalAll)
        },
        ColumnRule("tipo", .list, "Promotional, preventive, restorative.") { .list($0.tipo) },
        ColumnRule("funds", .list, "The sources of money that it names, by code.") { .list($0.funds) },
    ]

    private static let schedaFigures: [ColumnRule<SchedaRecord>] = [
        ColumnRule("year_first", .integer, "The first year.") { .integer($0.years?.first) },
        ColumnRule("year_last", .integer, "The last year.") { .integer($0.years?.last) },
        ColumnRule("grado_pct", .integer, "How far the objective was reached.", unit: "%") { .integer($0.gradoPct) },
        ColumnRule("azioni_pct", .list, "How far each action was carried out, in percent.") {
            .list($0.azioniPct.map(String.init))
        },
        ColumnRule("coincidenza_pct", .integer, "How far spending met the plan.", unit: "%") {
            .integer($0.coincidenzaPct)
        },
        ColumnRule("coincidenza_op", .text, "How that percentage is meant.", values: ["=", ">", "<"]) {
            .text($0.coincidenzaOp)
        },
    ]

    private static func answers(_ fields: [String]) -> [ColumnRule<SchedaRecord>] {
        fields.map { field in
            ColumnRule(
                Column.answerPrefix + field, .text, "The answer to \(field).", values: AnswerValue.names,
                missing: [
                    Code("", "il modulo non ha questa domanda"), Code(notFound, "etichetta non trovata nel documento"),
                ]
            ) { scheda in
                if let answer = scheda.answers[field] { return .text(answer.value.rawValue) }
                return scheda.lacksLabel(of: field) ? .text(notFound) : .none
            }
        }
    }

    /// Stands for the answer to a question of the form whose label was not found.
    static let notFound = "non_trovato"

    private static let schedaMoney: [ColumnRule<SchedaRecord>] = [
        ColumnRule("money_year", .amount, "Own money stated by the year, summed.", unit: "EUR") {
            .amount($0.ownMoney(.annuo))
        },
        ColumnRule("money_two_years", .amount, "Own money stated for two years, summed.", unit: "EUR") {
            .amount($0.ownMoney(.biennio))
        },
        ColumnRule("money_three_years", .amount, "Own money stated for three years, summed.", unit: "EUR") {
            .amount($0.ownMoney(.triennio))
        },
        ColumnRule("money_no_period", .amount, "Own money stated without a period, summed.", unit: "EUR") {
            .amount($0.ownMoney(nil))
        },
        ColumnRule("yearly_amount", .amount, "A comparable yearly figure.", unit: "EUR") {
            .amount($0.yearly?.amount)
        },
        ColumnRule("yearly_derived", .flag, "Whether that figure was worked out from another period.") {
            $0.yearly.map { .flag($0.derived) } ?? .none
        },
        ColumnRule("yearly_rule", .text, "How that figure came about.") { .text($0.yearly?.rule) },
    ]

    private static let schedaCompleteness: [ColumnRule<SchedaRecord>] = [
        ColumnRule("fields_expected", .integer, "How many fields the form has.", required: true) {
            .integer($0.completeness.expected)
        },
        ColumnRule("fields_found", .integer, "How many of them were found.", required: true) {
            .integer($0.completeness.found)
        },
        ColumnRule("fields_answered", .integer, "How many of those have an answer.", required: true) {
            .integer($0.completeness.answered)
        },
    ]
}

extension SchedaRecord {
    /// Whether the form has this field and its label was not found: a finding says so.
    fileprivate func lacksLabel(of field: String) -> Bool {
        diagnostics.contains { $0.code == .labelMissing && $0.field == field }
    }
}
