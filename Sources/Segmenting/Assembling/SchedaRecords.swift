internal import Model
internal import Rulebook

/// Makes the published scheda of a draft.
struct SchedaRecords {
    private let document: Document
    private let templates: [Template]
    private let composer: ValueComposer
    private let findings: SchedaFindings

    init(document: Document, templates: [Template], alignment: Alignment, composer: ValueComposer) {
        self.document = document
        self.templates = templates
        self.composer = composer
        findings = SchedaFindings(document: document, alignment: alignment)
    }

    /// - Parameters:
    ///   - heading: the heading directly above.
    ///   - headings: all headings above, outermost first.
    func scheda(_ draft: SchedaDraft, ordinal: Int, heading: String?, headings: [String]) -> SegmentedScheda {
        let template = templates[draft.template]
        let ranks = Dictionary(
            template.fields.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        let fields = draft.parts.map { field($0, template) }.sorted { (ranks[$0.key] ?? 0) < (ranks[$1.key] ?? 0) }
        let titleField = fields.first { $0.key == template.titleKey }
        let title = draft.title.isEmpty ? titleField?.value.text ?? "" : composer.compose(draft.title).text
        return SegmentedScheda(
            template: template.id, ordinal: ordinal, title: title.replacing("\n", with: " "), code: draft.code,
            heading: heading, headings: headings, fields: fields,
            findings: findings.all(draft, template, hasTitle: !title.isEmpty))
    }

    private func field(_ part: SchedaDraft.Part, _ template: Template) -> SegmentedField {
        let label = part.labelWords.map { document.words[$0].text }.joined(separator: " ")
        return SegmentedField(
            key: part.key, label: label, labelWords: part.labelWords, valueWords: part.valueWords,
            value: composer.compose(part.reading ?? part.valueWords, innerCells: part.innerCells),
            state: document.state(of: part, template),
            labelScore: (part.score * 1000).rounded() / 1000, spans: document.spans(of: part.valueWords))
    }
}
