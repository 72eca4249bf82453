/// A blank form: its labels, their order, and what kind of answer each takes.
public struct Template: Hashable, Sendable {
    /// E.g. `obiettivo-2025`.
    public var id: String
    /// What people call it.
    public var name: String
    /// The programme it speaks of, e.g. `2025-2027`.
    public var cycle: String
    /// The printed forms of the heading that begins a scheda, where its title has no label of its own.
    public var heads: [HeadPattern]
    /// Whether the number in the heading belongs to what is printed as the title.
    public var titleKeepsNumber: Bool
    /// The printed forms of the headings above the schede: the objective that several actions belong to.
    public var parents: [HeadPattern]
    /// The key of the field that takes the words between the heading and the first label.
    public var preamble: String?
    /// In the order of the form.
    public var fields: [FieldRule]

    public init(
        id: String, name: String, cycle: String, heads: [HeadPattern] = [],
        titleKeepsNumber: Bool = false, parents: [HeadPattern] = [],
        preamble: String? = nil,
        fields: [FieldRule]
    ) {
        self.id = id
        self.name = name
        self.cycle = cycle
        self.heads = heads
        self.titleKeepsNumber = titleKeepsNumber
        self.parents = parents
        self.preamble = preamble
        self.fields = fields
    }

    public subscript(key: String) -> FieldRule? { fields.first { $0.key == key } }
}
