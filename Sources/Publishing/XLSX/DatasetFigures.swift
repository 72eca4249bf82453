internal import Model

/// The counts that a cover tells.
struct DatasetFigures {
    private(set) var documents = 0
    private(set) var statuses: [DocumentRecord.Status: Int] = [:]
    private(set) var schede = 0
    private(set) var templates: [String: Int] = [:]
    private(set) var cycles: Set<String> = []
    private(set) var ambiti: Set<String> = []
    private(set) var fieldsExpected = 0
    private(set) var fieldsFound = 0
    private(set) var fieldsAnswered = 0
    private(set) var severities: [Finding.Severity: Int] = [:]
    private(set) var words = 0
    private(set) var residue = 0
    private(set) var versions: Set<String> = []
    private(set) var rules: Set<String> = []
    /// Texts that are longer than a cell holds.
    var cutTexts = 0

    mutating func add(_ document: ImportedDocument) {
        let record = document.record
        documents += 1
        statuses[record.status, default: 0] += 1
        words += record.words.total
        residue += record.words.residue
        versions.insert(record.version)
        rules.insert(record.rulesDigest)
        if let ambito = record.ambito { ambiti.insert(ambito) }
        for finding in record.diagnostics { severities[finding.severity, default: 0] += 1 }
        for scheda in document.schede {
            schede += 1
            templates[scheda.template, default: 0] += 1
            if let cycle = scheda.cycle { cycles.insert(cycle) }
            fieldsExpected += scheda.completeness.expected
            fieldsFound += scheda.completeness.found
            fieldsAnswered += scheda.completeness.answered
            for finding in scheda.diagnostics { severities[finding.severity, default: 0] += 1 }
        }
    }
}
