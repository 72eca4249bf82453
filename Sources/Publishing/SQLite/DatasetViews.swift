/// The views of the database: the common questions, asked once and right.
struct DatasetViews {
    struct View {
        var name: String
        /// What it shows, in Italian.
        var meaning: String
        /// The statement behind the name.
        var query: String

        var definition: String { "CREATE VIEW \(name.sqlName) AS\n\(query)" }
    }

    /// The columns of the table of schede that hold answers.
    private let answers: [Column]

    init(tables: [Table]) {
        answers = tables.first { $0.name == "schede" }?.columns.filter { $0.name.hasPrefix(Column.answerPrefix) } ?? []
    }

    /// A view stands after those that it reads.
    var all: [View] {
        let states = answerStates.map { [$0, answersByAmbito] } ?? []
        return [texts, schedaAreas] + states + [countedBudgets, moneyByAreaAndFund, schedeWithoutAnswer, toReview]
    }

    private var texts: View {
        View(
            name: "texts", meaning: "Il testo di ogni campo, con il documento, l'Ambito e il titolo della scheda.",
            query: """
                SELECT f.rowid AS n, s.ambito, s.cycle, s.template, s.title, f.field, f.state, f.text, f.spans,
                  s.source_name, f.scheda_id
                FROM fields f JOIN schede s ON s.id = f.scheda_id
                """)
    }

    private var schedaAreas: View {
        View(
            name: "scheda_areas", meaning: "Le aree di policy di ogni scheda, una per riga.",
            query: """
                SELECT s.id AS scheda_id, s.ambito, s.cycle, a.value AS area, c.name AS area_name
                FROM schede s,
                  json_each('[' || '"' || replace(replace(s.policy_areas, '"', '\\"'), '; ', '","') || '"' || ']') a
                  LEFT JOIN codes c ON c.list = 'areas' AND c.code = a.value
                WHERE s.policy_areas IS NOT NULL
                """)
    }

    /// Every question of every scheda; none where no form asks any.
    private var answerStates: View? {
        guard !answers.isEmpty else { return nil }
        let parts = answers.map { column in
            let field = String(column.name.dropFirst(Column.answerPrefix.count)).sqlText
            let name = column.name.sqlName
            return """
                SELECT id AS scheda_id, ambito, ats, cycle, template, \(field) AS field, \(name) AS state
                FROM schede WHERE \(name) IS NOT NULL
                """
        }
        return View(
            name: "answer_states",
            meaning: "Lo stato di ogni domanda prevista dal modulo: sì, no, in parte, senza risposta, non trovata.",
            query: parts.joined(separator: "\nUNION ALL\n"))
    }

    private var answersByAmbito: View {
        let states = ["si", "no", "parziale", "non_risposto", "non_trovato"]
        let counts = states.map { "sum(state = \($0.sqlText)) AS \($0)" }.joined(separator: ", ")
        return View(
            name: "answers_by_ambito",
            meaning: "Quante schede rispondono sì, no, in parte, non rispondono o non hanno la domanda, per Ambito.",
            query: """
                SELECT ambito, cycle, template, field, count(*) AS schede, \(counts),
                  round(100.0 * sum(state = 'si') / count(*), 1) AS si_pct
                FROM answer_states GROUP BY ambito, cycle, template, field
                """)
    }

    private var countedBudgets: View {
        View(
            name: "counted_budgets",
            meaning: "Gli importi propri che contano nelle somme: le voci, e i totali solo dove non ci sono voci.",
            query: """
                SELECT b.*, s.ambito, s.ats, s.cycle, s.template, s.title, s.policy_areas
                FROM budgets b JOIN schede s ON s.id = b.scheda_id
                WHERE b.scope = 'own' AND b.counted
                """)
    }

    private var moneyByAreaAndFund: View {
        View(
            name: "money_by_area_and_fund",
            meaning: "Le risorse proprie per Ambito, aree e fonti insieme: ogni euro conta una volta.",
            query: """
                SELECT ambito, cycle, policy_areas, funds, period, count(*) AS amounts,
                  count(DISTINCT scheda_id) AS schede, sum(amount_cents) AS amount_cents,
                  sum(amount_cents) / 100.0 AS amount
                FROM counted_budgets GROUP BY ambito, cycle, policy_areas, funds, period
                """)
    }

    private var schedeWithoutAnswer: View {
        View(
            name: "schede_without_answer",
            meaning: "I campi e le domande senza risposta: vuoti, con il solo suggerimento, illeggibili, non trovati.",
            query: """
                SELECT s.ambito, s.cycle, s.template, s.title, f.field, f.state, s.id AS scheda_id
                FROM fields f JOIN schede s ON s.id = f.scheda_id WHERE f.state <> 'answered'
                UNION ALL
                SELECT s.ambito, s.cycle, s.template, s.title, d.field, 'not_found', s.id
                FROM diagnostics d JOIN schede s ON s.id = d.scheda_id
                WHERE d.code = 'label-missing' AND NOT EXISTS
                  (SELECT 1 FROM fields f WHERE f.scheda_id = d.scheda_id AND f.field = d.field)
                """)
    }

    private var toReview: View {
        View(
            name: "to_review", meaning: "Le segnalazioni da guardare: errori e avvisi, con documento e scheda.",
            query: """
                SELECT d.severity, d.code, c.name AS finding, o.source_name, o.ambito, s.title, d.field, d.page,
                  d.line_first, d.line_last, d.message, d.document_id, d.scheda_id
                FROM diagnostics d JOIN documents o ON o.id = d.document_id
                  LEFT JOIN schede s ON s.id = d.scheda_id
                  LEFT JOIN codes c ON c.list = 'diagnostics.code' AND c.code = d.code
                WHERE d.severity <> 'info'
                """)
    }
}
