internal import Model

extension HeadPattern {
    /// Reads the headings that stand under a key; those that can't be read are faults.
    static func read(_ node: RuleNode, _ key: String) -> [HeadPattern] {
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
