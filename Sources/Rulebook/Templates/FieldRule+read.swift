internal import Model

extension FieldRule {
    /// Reads a field of a template; `nil` where it has no key. Labels that can't be read are left out.
    static func read(_ node: RuleNode) -> FieldRule? {
        node.allow(["key", "kind", "labels", "lone_labels", "prompts", "answers"])
        guard let key = node.required("key") else { return nil }
        return FieldRule(
            key: key, kind: kind(node), labels: node.list("labels").compactMap(label),
            loneLabels: node.list("lone_labels").compactMap(label), prompts: node.strings("prompts"),
            answers: node.string("answers"))
    }

    private static func kind(_ node: RuleNode) -> FieldKind {
        guard let name = node.required("kind") else { return .text }
        if let kind = FieldKind(rawValue: name) { return kind }
        let known = FieldKind.allCases.map(\.rawValue).joined(separator: ", ")
        (node["kind"] ?? node).fault(.rulesUnknownKind, "there is no kind '\(name)'; known are \(known)")
        return .text
    }

    private static func label(_ node: RuleNode) -> LabelPattern? {
        guard let text = node.text() else { return nil }
        if let pattern = LabelPattern(text), LabelLetters(pattern).hasRequiredLetter { return pattern }
        let known = LabelPattern.Placeholder.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
        node.fault(
            .rulesBroken,
            "the label '\(text)' can't be read: brackets must be closed, places that vary are \(known), and a "
                + "word must stand outside the brackets")
        return nil
    }
}
