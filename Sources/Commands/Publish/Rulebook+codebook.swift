internal import Publishing
internal import Rulebook

extension Rulebook {
    /// What a dataset needs of the rules to be read by people: the questions, and the names of the codes.
    var codebook: Codebook {
        Codebook(
            answerFields: answerFields,
            names: [
                .templates: templates.map { Code($0.id, $0.name) },
                .areas: areas.areas.map { Code($0.code, $0.name) },
                .funds: funds.funds.map { Code($0.code, $0.name) },
                .keyPoints: keyPoints.points.map { Code($0.code, $0.text) },
                .fields: fieldNames,
            ])
    }

    /// The printed label of every field: the first wording of the first form that has it, without its optional parts.
    private var fieldNames: [Code] {
        var names: [Code] = []
        var known: Set<String> = []
        for field in templates.flatMap(\.fields) where known.insert(field.key).inserted {
            names.append(Code(field.key, field.labels.first?.plainText ?? field.key))
        }
        return names
    }
}

extension LabelPattern {
    /// The label's words, without what may be missing.
    fileprivate var plainText: String {
        parts.compactMap { part in
            if case .word(let word) = part { return word }
            return nil
        }.joined(separator: " ")
    }
}
