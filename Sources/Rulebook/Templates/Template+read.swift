internal import Model

extension Template {
    /// Reads a file of `templates/`; `nil` where the template has no name to go by.
    static func read(_ node: RuleNode) -> Template? {
        node.allow(["template", "name", "cycle", "heads", "parents", "preamble", "fields"])
        guard let id = node.required("template") else { return nil }
        if node["fields"] == nil { node.fault(.rulesMissingKey, "the key 'fields' is missing") }
        return Template(
            id: id, name: node.required("name") ?? id, cycle: node.required("cycle") ?? "",
            heads: patterns("heads", of: node), parents: patterns("parents", of: node),
            preamble: node.string("preamble"), fields: node.list("fields").compactMap(FieldRule.read))
    }

    private static func patterns(_ key: String, of node: RuleNode) -> [HeadPattern] {
        node.list(key).compactMap { item in
            guard let text = item.text() else { return nil }
            if let pattern = HeadPattern(text) { return pattern }
            item.fault(
                .rulesBroken,
                "the heading '\(text)' can't be read: words, {numero}, {codice} or {trattino}, then {titolo} at its end"
            )
            return nil
        }
    }
}
