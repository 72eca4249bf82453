internal import Foundation
internal import Model

/// Builds a rulebook from rule files, one folder after the other; used on one thread.
final class RuleLoader {
    private var rulebook = Rulebook()
    private let faults = RuleNode.FaultList()
    private var digest = RulesDigest()
    private var references = ReferenceCheck()
    /// The ids of the templates of the folder that is being read, with their files.
    private var templateFiles: [String: String] = [:]
    private var hasTemplates = false

    /// Reads all rule files of a folder.
    func read(_ folder: URL) {
        let files = RuleFile.all(in: folder)
        if files.isEmpty {
            missing(folder.lastPathComponent, "there are no rule files here; name a folder with templates/*.yaml in it")
        }
        digest.beginFolder()
        templateFiles = [:]
        for file in files {
            if file.path.hasPrefix("templates/") { hasTemplates = true }
            digest.add(file)
            if let node = file.node(faults) { read(node, file) }
        }
    }

    /// Hands a file to the reader of its kind: a line here for each kind of rule file.
    private func read(_ node: RuleNode, _ file: RuleFile) {
        if file.path.hasPrefix("templates/") { return addTemplate(node) }
        switch file.path {
        case "vocabularies/areas.yaml": rulebook.areas.add(node)
        case "vocabularies/key-points.yaml":
            rulebook.keyPoints.add(node)
            references.keyPoints.append(node)
        case "vocabularies/funds.yaml": rulebook.funds.add(node)
        case "vocabularies/answers.yaml": rulebook.answers.add(node)
        case "vocabularies/money.yaml": rulebook.money.add(node)
        case "vocabularies/language.yaml": rulebook.language.add(node)
        case "territory/ambiti.yaml": rulebook.territory.ambiti.add(node, under: "ambiti", kind: "ambito")
        case "territory/ats.yaml": rulebook.territory.ats.add(node, under: "ats", kind: "ats")
        case "territory/asst.yaml": rulebook.territory.asst.add(node, under: "asst", kind: "asst")
        case "territory/links.yaml":
            rulebook.territory.addLinks(node)
            references.links.append(node)
        default: unknown(file)
        }
    }

    private func addTemplate(_ node: RuleNode) {
        guard let template = Template.read(node) else { return }
        if let other = templateFiles[template.id] {
            (node["template"] ?? node).fault(
                .rulesDuplicateKey,
                "the template '\(template.id)' stands in \(other) too; give one of them another name")
        }
        templateFiles[template.id] = node.file
        if let index = rulebook.templates.firstIndex(where: { $0.id == template.id }) {
            rulebook.templates[index] = template
        } else {
            rulebook.templates.append(template)
        }
    }

    /// What was read, with the faults that only show when all is read.
    func finish(_ folders: [URL]) -> Rulebook.Loaded {
        if !hasTemplates {
            missing(
                (folders.first?.lastPathComponent ?? "Rules") + "/templates",
                "there is no template, so nothing can be read; a rules folder has templates/*.yaml")
        }
        references.run(rulebook)
        rulebook.digest = digest.hex()
        return Rulebook.Loaded(rulebook: rulebook, faults: faults.faults.inFileOrder())
    }

    private func missing(_ name: String, _ message: String) {
        faults.faults.append(RuleFault(.rulesMissing, .error, file: name, line: nil, message))
    }

    private func unknown(_ file: RuleFile) {
        let message =
            "no rules are read from a file of this name; known are templates/*.yaml, vocabularies/areas, key-points, "
            + "funds, answers, money, language and territory/ambiti, ats, asst, links (.yaml)"
        faults.faults.append(RuleFault(.rulesUnknownKey, .warning, file: file.name, line: nil, message))
    }
}
