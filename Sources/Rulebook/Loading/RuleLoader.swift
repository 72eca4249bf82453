internal import Foundation
internal import Model

/// Builds a rulebook from rule files, one folder after the other; used on one thread.
final class RuleLoader {
    private var rulebook = Rulebook()
    private let faults = RuleNode.FaultList()
    private var hasTemplatesFolder = false

    /// Reads all rule files of a folder.
    func read(_ folder: URL) {
        let templates = folder.appendingPathComponent("templates", isDirectory: true)
        if FileManager.default.fileExists(atPath: templates.path) { hasTemplatesFolder = true }
        for file in RuleFile.all(in: folder) { read(file) }
    }

    private func read(_ file: RuleFile) {
        guard let node = file.node(faults) else { return }
        if file.path.hasPrefix("templates/") { return add(Template.read(node)) }
        switch file.path {
        case "vocabularies/areas.yaml": rulebook.areas.add(node)
        case "vocabularies/key-points.yaml": rulebook.keyPoints.add(node)
        case "vocabularies/funds.yaml": rulebook.funds.add(node)
        case "vocabularies/answers.yaml": rulebook.answers.add(node)
        case "vocabularies/money.yaml": rulebook.money.add(node)
        case "territory/ambiti.yaml": rulebook.territory.ambiti.add(node, under: "ambiti", kind: "ambito")
        case "territory/ats.yaml": rulebook.territory.ats.add(node, under: "ats", kind: "ats")
        case "territory/asst.yaml": rulebook.territory.asst.add(node, under: "asst", kind: "asst")
        case "territory/links.yaml": rulebook.territory.addLinks(node)
        default: break
        }
    }

    private func add(_ template: Template?) {
        guard let template else { return }
        if let index = rulebook.templates.firstIndex(where: { $0.id == template.id }) {
            rulebook.templates[index] = template
        } else {
            rulebook.templates.append(template)
        }
    }

    func finish() -> Rulebook.Loaded {
        Rulebook.Loaded(rulebook: rulebook, faults: faults.faults)
    }
}
