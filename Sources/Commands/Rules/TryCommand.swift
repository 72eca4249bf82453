internal import ArgumentParser
internal import Foundation
internal import Model
internal import Normalizing
internal import Rulebook

extension RulesCommand {
    /// `schedario rules try`.
    struct TryCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "try",
            abstract: "Shows which phrases of a rule file match a text, and what the rules make of it.",
            discussion: """
                The rule file is one of a rules folder; where that is not the folder in use, its rules are added to it, \
                as with --rules. Text that begins with @ names a file.

                Examples:
                  schedario rules try Rules/vocabularies/funds.yaml 'Quota servizi Fondo Povertà annualità 2024'
                  schedario rules try Rules/vocabularies/answers.yaml 'Si tramite il tavolo' --field altri_attori
                """)

        @Argument(help: "A rule file.") var file: String
        @Argument(help: "A text as it stands in a cell.") var text: String
        @Option(
            help: ArgumentHelp(
                "The field that the text stands in. Without it: one that the file is about.", valueName: "key"))
        var field: String?
        @Option(help: ArgumentHelp("The form.", valueName: "name")) var template = "obiettivo-2025"
        @OptionGroup var options: RulesOptions

        func run() throws {
            let file = URL(fileURLWithPath: file)
            guard FileManager.default.fileExists(atPath: file.path) else {
                throw UsageFailure(message: "\(file.path) is not there; name a rule file (*.yaml).")
            }
            let console = Console.current
            let cell = try cellText()
            let (phrases, faults) = Rulebook.phrases(of: file)
            for fault in faults { console.note(fault.text) }
            let trial = PhraseTrial(cell)
            var count = 0
            for phrase in phrases {
                for match in trial.matches(phrase.text, exactly: phrase.isExact) {
                    console.print("line \(phrase.line ?? 1)  \(phrase.path)  '\(phrase.text)'  matches '\(match)'")
                    count += 1
                }
            }
            if count == 0 { console.print("No phrase of the \(phrases.count) in \(file.lastPathComponent) matches.") }
            try printReading(cell, file: file)
        }

        private func cellText() throws -> String {
            guard text.hasPrefix("@") else { return text.replacingOccurrences(of: "\\n", with: "\n") }
            let path = String(text.dropFirst())
            do { return try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8) } catch {
                throw UsageFailure(message: "\(path) can't be read as UTF-8 text.")
            }
        }

        private func printReading(_ cell: String, file: URL) throws {
            // vocabularies/x.yaml stands in its rules folder.
            let folder = file.deletingLastPathComponent().deletingLastPathComponent()
            let rules = try RulesOptions.load(options.folders(adding: options.rules.isEmpty ? [folder] : []))
            guard let template = rules.template(template) else {
                throw UsageFailure(
                    message:
                        "There is no form '\(template)'; there are \(rules.templates.map(\.id).joined(separator: ", "))."
                )
            }
            guard let key = field ?? template.field(about: file.lastPathComponent, rules) else { return }
            guard template[key] != nil else {
                throw UsageFailure(message: "The form \(template.id) has no field '\(key)'.")
            }
            let record = Normalizer(rules: rules).record(ofCell: cell, field: key, template: template.id)
            Console.current.print("\nIn the field \(key) of \(template.id):")
            for line in record.readings { Console.current.print("  " + line) }
        }
    }
}

extension Template {
    /// The field whose reading a rule file decides.
    fileprivate func field(about file: String, _ rules: Rulebook) -> String? {
        let first = { (kind: FieldKind) in fields.first { $0.kind == kind }?.key }
        switch file {
        case "funds.yaml", "money.yaml": return first(.money)
        case "key-points.yaml": return first(.points)
        case "areas.yaml": return fields.first { rules.answers.transversalFields.contains($0.key) }?.key
        case "answers.yaml": return first(.yesNo)
        default: return nil
        }
    }
}

extension SchedaRecord {
    /// What was read, a line each.
    fileprivate var readings: [String] {
        var lines = answers.sorted { $0.key < $1.key }.map { _, answer in
            "answer: \(answer.value.rawValue), \(answer.basis.rawValue), confidence \(answer.confidence), "
                + "by '\(answer.evidence)'"
        }
        if let nuovoServizioKind { lines.append("kind of service: \(nuovoServizioKind)") }
        if let bisogno { lines.append("need: \(bisogno)") }
        if !tipo.isEmpty { lines.append("types: \(tipo.joined(separator: ", "))") }
        if transversalAll { lines.append("areas: all") }
        if !transversalAreas.isEmpty { lines.append("areas: \(transversalAreas.joined(separator: ", "))") }
        lines += keyPoints.map { "key point: \($0.area ?? "-") \($0.code ?? "unknown"): \($0.text)" }
        if !funds.isEmpty { lines.append("funds: \(funds.joined(separator: ", "))") }
        lines += budgets.map { budget in
            var parts = ["budget: \(budget.amount.decimal)", budget.qualifier.rawValue, budget.role.rawValue]
            parts += [budget.period?.rawValue, budget.until.map { "until \($0)" }, budget.per.map { "per \($0)" }]
                .compactMap { $0 }
            return (parts + budget.years.map(String.init) + budget.funds).joined(separator: ", ")
        }
        lines += targets.map { "target: \($0.year) \($0.op) \($0.value) \($0.unit)" }
        lines += diagnostics.map { "\($0.severity.rawValue) \($0.code.rawValue): \($0.message)" }
        return lines.isEmpty ? ["nothing was read"] : lines
    }
}
