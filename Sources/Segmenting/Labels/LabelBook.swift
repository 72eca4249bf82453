internal import Rulebook

/// All labels of all templates, ready for the aligner.
struct LabelBook: Sendable {
    /// A field that has a label of its own.
    struct Field: Sendable {
        var template: Int
        /// The index among the template's labelled fields, from 0.
        var rank: Int
        var key: String
        /// How many labelled fields of the template come after it.
        var remaining: Int
        /// Whether the template's title has a label of its own, in every printed form.
        var hasLabelledHead: Bool
    }

    let templates: [Template]
    let fields: [Field]
    let variants: [LabelVariant]
    let matcher: LabelMatcher
    let positions: LabelPositions
    private let starts: LabelStarts

    init(templates: [Template], costs: AlignmentCosts) {
        var fields: [Field] = []
        var variants: [LabelVariant] = []
        for (index, template) in templates.enumerated() {
            let labelled = template.fields.filter { !$0.labels.isEmpty }
            for (rank, rule) in labelled.enumerated() {
                fields.append(
                    Field(
                        template: index, rank: rank, key: rule.key, remaining: labelled.count - rank - 1,
                        hasLabelledHead: labelled[0].kind == .title && template.heads.isEmpty))
                for label in rule.labels { variants.append(LabelVariant(label, field: fields.count - 1)) }
            }
        }
        self.templates = templates
        self.fields = fields
        self.variants = variants
        matcher = LabelMatcher(costs: costs)
        positions = LabelPositions(variants, costs: costs)
        starts = LabelStarts(positions)
    }

    /// A label that a word may begin.
    struct Beginning {
        var variant: Int
        var move: LabelMove
    }

    /// The ways in which a word can begin a label.
    func starts(_ word: FoldedWord) -> [Beginning] {
        var result: [Beginning] = []
        for index in starts.variants(word) {
            for move in matcher.moves(word, in: variants[index], at: 0) where move.gain > 0 {
                result.append(Beginning(variant: index, move: move))
            }
        }
        return result
    }
}
