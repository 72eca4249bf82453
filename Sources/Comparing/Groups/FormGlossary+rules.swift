public import Rulebook

extension FormGlossary {
    /// The forms and names of a rulebook.
    public init(_ rules: Rulebook) {
        self.init(
            forms: rules.templates.map { template in
                Form(
                    id: template.id, name: template.name,
                    questions: template.fields.filter { $0.kind == .yesNo }.map { field in
                        Question(key: field.key, label: field.labels.first.map(\.plain) ?? field.key)
                    },
                    hasPoints: template.fields.contains { $0.kind == .points }, fields: template.fields.map(\.key))
            },
            areas: Dictionary(rules.areas.areas.map { ($0.code, $0.name) }) { first, _ in first },
            funds: Dictionary(rules.funds.funds.map { ($0.code, $0.name) }) { first, _ in first },
            points: Dictionary(rules.keyPoints.points.map { ($0.code, $0.text) }) { first, _ in first })
    }
}

extension LabelPattern {
    /// The label as people read it: without the marks of a rule file.
    fileprivate var plain: String {
        func words(_ parts: [Part]) -> [String] {
            parts.flatMap { part in
                switch part {
                case .word(let word): [word]
                case .placeholder: ["…"]
                case .optional(let inner): words(inner)
                }
            }
        }
        return words(parts).joined(separator: " ")
    }
}
