/// A scheda as the aligner found it.
public struct SegmentedScheda: Hashable, Sendable {
    /// The template's id.
    public var template: String
    /// From 1, in document order.
    public var ordinal: Int
    /// The plain title, without its number or code.
    public var title: String
    /// The number or code that stands before the title in the heading: "14" of "Azione 14", "A" of "A – Strategie".
    public var code: String?
    /// The heading directly above the scheda.
    public var heading: String?
    /// The headings above the scheda, outermost first.
    public var headings: [String]
    /// In the order of the template.
    public var fields: [SegmentedField]
    public var findings: [Finding]

    public init(
        template: String, ordinal: Int, title: String, code: String? = nil, heading: String? = nil,
        headings: [String] = [], fields: [SegmentedField], findings: [Finding] = []
    ) {
        self.template = template
        self.ordinal = ordinal
        self.title = title
        self.code = code
        self.heading = heading
        self.headings = headings
        self.fields = fields
        self.findings = findings
    }

    public subscript(key: String) -> SegmentedField? { fields.first { $0.key == key } }
}
