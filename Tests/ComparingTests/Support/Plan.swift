import Comparing
import Model
import Publishing

/// A small document for the tests, made up as they need it.
struct Plan {
    var id: String
    var ambito: String?
    var ats: String?
    var asst: [String] = []
    var cycle: String? = "2025-2027"
    var status: DocumentRecord.Status = .complete
    var rules = "abc"
    var schede: [SchedaRecord] = []

    init(_ id: String, ambito: String?) {
        self.id = id
        self.ambito = ambito
    }

    /// Adds a scheda with a text of its own in two fields.
    mutating func add(
        _ title: String, template: String = "modulo", text: String = "", change: (inout SchedaRecord) -> Void = { _ in }
    ) {
        let number = schede.count + 1
        var scheda = SchedaRecord(
            id: "\(id)-\(number)", ordinal: number, cycle: cycle,
            document: DocumentReference(
                id: id, sourceName: "\(id).pdf", ambito: ambito, ats: ats, asst: asst, cycle: cycle),
            template: template, title: title, source: SourcePages(pages: [number, number]),
            completeness: Completeness(expected: 4, found: 3, answered: 2))
        scheda.fields["titolo"] = Self.field(title)
        scheda.fields["azioni"] = Self.field(text)
        change(&scheda)
        schede.append(scheda)
    }

    var document: ImportedDocument {
        let source = Source(id: id, names: ["\(id).pdf"], mediaType: "application/pdf", size: 10, reader: .pdfText)
        let record = DocumentRecord(
            source: source, facts: DocumentFacts(ambito: ambito, ats: ats, asst: asst, cycle: cycle), status: status,
            words: Ledger(total: 0, accounts: []), schede: schede.count, diagnostics: [], rulesDigest: rules,
            version: "0.1.0")
        return ImportedDocument(record: record, schede: schede)
    }

    static func field(_ text: String, page: Int = 3) -> FieldRecord {
        FieldRecord(
            label: "ETICHETTA", text: text, state: text.isEmpty ? .blank : .answered, labelScore: 1,
            spans: [.page(page, Box(left: 183, top: 402, right: 539, bottom: 432))])
    }

    static func answer(_ value: AnswerValue, _ words: String = "SI") -> AnswerRecord {
        AnswerRecord(
            value: value, basis: .explicit, evidence: words,
            spans: [.page(4, Box(left: 10, top: 20, right: 30, bottom: 40))], confidence: 1)
    }

    static func budget(
        _ cents: Int, _ period: BudgetRecord.Period? = nil, role: BudgetRecord.Role = .item,
        scope: BudgetRecord.Scope = .own, funds: [String] = ["FNPS"], per: String? = nil
    ) -> BudgetRecord {
        var budget = BudgetRecord(field: "risorse", raw: "€ \(cents / 100)", amount: Amount(cents: cents))
        budget.period = period
        budget.role = role
        budget.scope = scope
        budget.funds = funds
        budget.per = per
        return budget
    }

    /// A form with one question, and with key points.
    static let glossary = FormGlossary(
        forms: [
            FormGlossary.Form(
                id: "modulo", name: "Modulo", questions: [.init(key: "rete", label: "C'È UNA RETE?")], hasPoints: true)
        ], areas: ["A": "Povertà"], funds: ["PNRR": "Piano di ripresa"], points: ["reti": "Reti sociali"])

    /// So many words that no other text has in this order.
    static func words(_ count: Int, from start: Int = 0) -> String {
        (start..<start + count).map { "parola\($0)" }.joined(separator: " ")
    }
}

extension Comparison {
    init(_ plans: [Plan], by dimension: ComparisonDimension = .ambito, template: String? = nil) throws {
        try self.init(
            of: Dataset(documents: plans.map(\.document)), by: dimension, glossary: Plan.glossary, template: template)
    }
}
