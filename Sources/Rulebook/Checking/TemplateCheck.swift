internal import Model

/// Notes what in a template can't work: fields that can't be told apart or never be found.
struct TemplateCheck {
    let template: Template
    /// The node of each field of the template, in their order.
    let nodes: [RuleNode]

    func run(_ root: RuleNode) {
        checkKeys()
        checkLabels()
        checkUnlabelled()
        if let preamble = template.preamble, template[preamble] == nil {
            (root["preamble"] ?? root).fault(
                .rulesUnknownReference, "the preamble's field '\(preamble)' is not among the fields; add it there")
        }
    }

    private func checkKeys() {
        var seen: Set<String> = []
        for (field, node) in zip(template.fields, nodes) where !seen.insert(field.key).inserted {
            (node["key"] ?? node).fault(
                .rulesDuplicateKey, "the field '\(field.key)' stands twice in this template; keep one of them")
        }
    }

    /// Labels of two fields that may be printed alike: nobody could tell which field it is.
    private func checkLabels() {
        var earlier: [(key: String, label: LabelLetters)] = []
        for (field, node) in zip(template.fields, nodes) {
            let own = labels(node)
            for (label, place) in own {
                guard let other = earlier.first(where: { $0.label.mayEqual(label) }) else { continue }
                place.fault(
                    .rulesAmbiguousLabel,
                    "this label may be printed just like '\(other.label.text)' of the field '\(other.key)'; "
                        + "make one of them longer, or remove an optional part")
            }
            earlier += own.map { (field.key, $0.label) }
        }
    }

    private func labels(_ node: RuleNode) -> [(label: LabelLetters, place: RuleNode)] {
        (node.list("labels") + node.list("lone_labels")).compactMap { item in
            guard let text = item.scalar, let pattern = LabelPattern(text) else { return nil }
            return (LabelLetters(pattern), item)
        }
    }

    private func checkUnlabelled() {
        for (field, node) in zip(template.fields, nodes) {
            guard node.list("labels").isEmpty, field.key != template.preamble else { continue }
            if field.kind == .title && !template.heads.isEmpty { continue }
            node.fault(
                .rulesMissingKey,
                "the field '\(field.key)' can never be found: give it labels, or make it the preamble, or the title "
                    + "of a template with heads")
        }
    }
}
