internal import Model

extension Template {
    /// Reads a file of `templates/`; `nil` where the template has no name to go by.
    static func read(_ node: RuleNode) -> Template? {
        node.allow(["template", "name", "cycle", "heads", "title_keeps_number", "parents", "preamble", "fields"])
        guard let id = node.required("template") else { return nil }
        if node["fields"] == nil { node.fault(.rulesMissingKey, "the key 'fields' is missing; add it") }
        let fields = node.list("fields").compactMap { item in FieldRule.read(item).map { ($0, item) } }
        let template = Template(
            id: id, name: node.required("name") ?? id, cycle: node.required("cycle") ?? "",
            heads: HeadPattern.read(node, "heads"), titleKeepsNumber: node.flag("title_keeps_number"),
            parents: HeadPattern.read(node, "parents"), preamble: node.string("preamble"),
            fields: fields.map(\.0))
        TemplateCheck(template: template, nodes: fields.map(\.1)).run(node)
        return template
    }
}
