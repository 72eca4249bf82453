import Model
import Publishing

/// A small dataset for the writers' tests.
enum DatasetExample {
    static func document(_ id: String, titles: [String] = [], text: String = "Una frase.") -> ImportedDocument {
        let source = Source(id: id, names: ["\(id).txt"], mediaType: "text/plain", size: 10, reader: .text)
        let schede = titles.enumerated().map { index, title in scheda(id, index + 1, title, text: text) }
        let record = DocumentRecord(
            source: source, facts: DocumentFacts(ambito: "Val d'Oro"), status: .complete,
            words: Ledger(total: 2, accounts: [.field, .outside]), schede: schede.count,
            diagnostics: [Finding(.encodingGuessed, .info, "Letto come Windows-1252.", lines: 1...3)],
            rulesDigest: "abc", version: "0.1.0")
        return ImportedDocument(record: record, schede: schede)
    }

    static func scheda(_ document: String, _ ordinal: Int, _ title: String, text: String) -> SchedaRecord {
        var scheda = SchedaRecord(
            id: "\(document)-\(ordinal)", ordinal: ordinal, cycle: "2025-2027",
            document: DocumentReference(
                id: document, sourceName: "\(document).txt", ambito: "Val d'Oro", ats: nil, asst: [], cycle: nil),
            template: "obiettivo-2025", title: title, source: SourcePages(lines: [1, 9]),
            completeness: Completeness(expected: 26, found: 1, answered: 1))
        scheda.fields["risorse_economiche"] = FieldRecord(
            label: "RISORSE", text: text, state: .answered, labelScore: 1, spans: [.lines(first: 3, last: 4)])
        scheda.answers["trasversale"] = AnswerRecord(
            value: .yes, basis: .explicit, evidence: "SI", spans: [], confidence: 0.99)
        return scheda
    }

    static func budget(
        _ amount: String, _ role: BudgetRecord.Role = .item, period: BudgetRecord.Period? = nil,
        scope: BudgetRecord.Scope = .own, field: String = "risorse_economiche"
    ) -> BudgetRecord {
        var budget = BudgetRecord(field: field, raw: amount, amount: Amount(decimal: amount) ?? Amount(cents: 0))
        budget.role = role
        budget.period = period
        budget.scope = scope
        return budget
    }
}
