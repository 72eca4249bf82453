public import Model

/// Gathers what a comparison is made of, a document at a time.
///
/// Of each scheda it keeps its places and figures, not its texts: a thousand plans fit in memory.
public struct ComparisonBuilder: Sendable {
    let dimension: ComparisonDimension
    let glossary: FormGlossary
    private let template: String?

    var origin = Comparison.Origin()
    var groups: [String: ComparisonGroup] = [:]
    var schede: [SchedaBrief] = []
    /// The groups of each scheda.
    var memberships: [[String]] = []
    /// By template, then by question, then by group.
    var answers: [String: [String: [String: AnswerCell]]] = [:]
    var money: [MoneyKey: MoneyRow] = [:]
    var points: [String: [String: [Evidence]]] = [:]
    var targets: [TargetKey: [TargetRow.Target]] = [:]
    /// Schede that state own money, and schede that were asked for key points, by group.
    var withMoney: [String: Int] = [:]
    var askedForPoints: [String: Int] = [:]
    private var digests: Set<String> = []
    private var versions: Set<String> = []

    struct MoneyKey: Hashable {
        var group: String
        var areas: [String]
        var funds: [String]
    }
    struct TargetKey: Hashable {
        var group: String
        var year: Int
        var unit: String
    }

    /// The key of the row in which every scheda counts once; no group of a dataset is called so.
    static let all = "\u{0}"

    /// - Parameter template: takes only the schede of this form; `nil` takes all.
    public init(by dimension: ComparisonDimension, glossary: FormGlossary, template: String? = nil) {
        self.dimension = dimension
        self.glossary = glossary
        self.template = template
    }

    public mutating func add(_ document: ImportedDocument) {
        let record = document.record
        origin.documents += 1
        origin.partial += record.status == .partial ? 1 : 0
        origin.failed += record.status == .failed ? 1 : 0
        digests.insert(record.rulesDigest)
        versions.insert(record.version)
        origin.rulesDigests = digests.sorted()
        origin.versions = versions.sorted()
        let taken = document.schede.filter { template == nil || $0.template == template }
        // By `dimension.keys`, not by the schede alone: an Ambito whose plan gave nothing must show.
        var seen: [String] = taken.isEmpty || dimension == .area ? dimension.keys(of: record) : []
        for key in taken.flatMap(dimension.keys(of:)) where !seen.contains(key) { seen.append(key) }
        for key in seen {
            let new = ComparisonGroup(key: key, name: name(of: key))
            groups[key, default: new].documents += 1
            groups[key]?.partial += record.status == .partial ? 1 : 0
            groups[key]?.failed += record.status == .failed ? 1 : 0
        }
        for scheda in taken { add(scheda) }
    }

    private mutating func add(_ scheda: SchedaRecord) {
        let keys = dimension.keys(of: scheda)
        let index = schede.count
        schede.append(SchedaBrief(scheda))
        memberships.append(keys)
        origin.schede += 1
        for key in keys {
            groups[key]?.schede[scheda.template, default: 0] += 1
            groups[key]?.labelsExpected += scheda.completeness.expected
            groups[key]?.labelsFound += scheda.completeness.found
        }
        let keysAndAll = keys + [Self.all]
        addAnswers(of: scheda, index, to: keysAndAll)
        addMoney(of: scheda, index, to: keysAndAll)
        addPoints(of: scheda, index, to: keysAndAll)
        addTargets(of: scheda, index, to: keysAndAll)
    }

    private func name(of key: String) -> String {
        guard dimension == .area, let name = glossary.areas[key] else { return key }
        return "\(key) · \(name)"
    }
}
