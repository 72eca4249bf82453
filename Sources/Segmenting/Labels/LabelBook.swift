internal import Rulebook

/// All labels of all templates, ready for the aligner.
struct LabelBook: Sendable {
    /// A field that has a label of its own.
    struct Field: Sendable {
        var template: Int
        /// The index among the template's labelled fields, from 0.
        var rank: Int
        /// How many of those before it are always printed with a label.
        var before: Int
        var key: String
        /// How many labelled fields of the template come after it.
        var remaining: Int
        /// Whether the template's title has a label of its own, in every printed form.
        var hasLabelledHead: Bool
        /// Whether a scheda may begin with it in any wording: what comes before it has no label, or is a title that may
        /// stand in the heading.
        var mayBegin: Bool
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
            let labelled = template.fields.filter { !$0.labels.isEmpty || !$0.loneLabels.isEmpty }
            for (rank, rule) in labelled.enumerated() {
                fields.append(
                    Field(
                        template: index, rank: rank, before: labelled[..<rank].count { !$0.labels.isEmpty },
                        key: rule.key, remaining: labelled.count - rank - 1,
                        hasLabelledHead: labelled[0].kind == .title && template.heads.isEmpty,
                        mayBegin: rank == 0
                            || !template.heads.isEmpty
                                && labelled[..<rank].allSatisfy { $0.kind == .title || $0.labels.isEmpty }
                    ))
                let field = fields.count - 1
                variants += rule.labels.map { LabelVariant($0, field: field) }
                variants += rule.loneLabels.map { LabelVariant($0, field: field, isLone: true) }
            }
        }
        self.templates = templates
        self.fields = fields
        self.variants = variants
        matcher = LabelMatcher(costs: costs)
        positions = LabelPositions(variants, costs: costs)
        starts = LabelStarts(positions)
    }

    /// The variants of labels of titles.
    var titleVariants: Set<Int> {
        Set(
            variants.indices.filter { variant in
                let field = fields[variants[variant].field]
                return templates[field.template].titleKey == field.key
            })
    }

    /// A label that a word may begin.
    struct Beginning {
        var variant: Int
        var move: LabelMove
    }

    /// The labels that a word may begin: all together, and apart from the others those that must stand alone.
    struct Beginnings {
        var all: [Beginning] = []
        var common: [Beginning] = []
        var lone: [Beginning] = []
    }

    /// The ways in which a word can begin a label.
    func beginnings(_ word: FoldedWord) -> Beginnings {
        var found = Beginnings()
        for index in starts.variants(word) {
            for move in matcher.moves(word, in: variants[index], at: 0) where move.gain > 0 {
                found.all.append(Beginning(variant: index, move: move))
            }
        }
        found.common = found.all.filter { !variants[$0.variant].isLone }
        if found.common.count < found.all.count { found.lone = found.all.filter { variants[$0.variant].isLone } }
        return found
    }
}
