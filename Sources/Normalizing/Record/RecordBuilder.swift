internal import Model
internal import Rulebook

/// Builds the record of one scheda, part by part.
struct RecordBuilder {
    let scheda: SegmentedScheda
    let document: Document
    let facts: DocumentFacts
    let rules: Rulebook
    let lexicon: Lexicon
    let prompts: [String: PhraseTable<Bool>]

    var template: Template? { rules.template(scheda.template) }

    func record() -> SchedaRecord {
        let answered = scheda.fields.count { $0.state == .answered }
        var record = SchedaRecord(
            id: identifier, ordinal: scheda.ordinal, cycle: cycle,
            document: DocumentReference(
                id: document.source.id, sourceName: document.source.name, ambito: facts.ambito, ats: facts.ats,
                asst: facts.asst, cycle: facts.cycle),
            template: scheda.template, title: scheda.title,
            heading: scheda.heading, source: source,
            completeness: Completeness(
                expected: template?.fields.count ?? scheda.fields.count, found: scheda.fields.count, answered: answered)
        )
        record.diagnostics = scheda.findings
        for field in scheda.fields {
            record.fields[field.key] = FieldRecord(
                label: field.label, text: field.value.text, state: field.state, labelScore: field.labelScore,
                spans: field.spans)
        }
        addNumbers(&record)
        let texts = scheda.fields.map { (field: $0, text: FieldText($0, of: document), kind: kind(of: $0.key)) }
        for (field, text, kind) in texts { add(field, text, kind, to: &record) }
        addMoney(texts, to: &record)
        addAreas(&record)
        return record
    }

    private var identifier: String {
        "\(document.source.id)-" + (scheda.ordinal < 10 ? "0" : "") + "\(scheda.ordinal)"
    }

    /// A form that evaluates, or that is not of the newest programme, speaks of its own; the newest forms are of the
    /// document's.
    private var cycle: String? {
        guard let template else { return facts.cycle }
        let newest = rules.templates.map(\.cycle).max()
        let evaluates = template.fields.contains { $0.kind == .percentage }
        return evaluates || template.cycle != newest ? template.cycle : facts.cycle ?? template.cycle
    }

    private var source: SourcePages {
        var pages: (Int, Int)?
        var lines: (Int, Int)?
        for word in scheda.fields.lazy.flatMap({ $0.labelWords + $0.valueWords }) {
            switch document.words[word].place {
            case .page(let page, _): pages = (min(pages?.0 ?? page, page), max(pages?.1 ?? page, page))
            case .text(let line, _): lines = (min(lines?.0 ?? line, line), max(lines?.1 ?? line, line))
            case .path: break
            }
        }
        return SourcePages(pages: pages.map { [$0.0, $0.1] }, lines: lines.map { [$0.0, $0.1] })
    }

    func kind(of key: String) -> FieldKind { template?[key]?.kind ?? .text }

    func prompt(_ key: String) -> PhraseTable<Bool> { prompts[key] ?? PhraseTable([String]()) }

    /// A finding at a field's place.
    func finding(
        _ code: FindingCode, _ severity: Finding.Severity, _ message: String, field: SegmentedField
    ) -> Finding {
        var finding = Finding(code, severity, message, field: field.key, scheda: identifier)
        switch field.spans.first {
        case .page(let page, _): finding.page = page
        case .lines(let first, let last): finding.lines = first...max(first, last)
        case .path, nil: break
        }
        return finding
    }
}
