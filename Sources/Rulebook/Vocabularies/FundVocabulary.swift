/// The sources of money that plans name, by the codes under which the dataset publishes them.
public struct FundVocabulary: Hashable, Sendable {
    public struct Fund: Hashable, Sendable {
        /// E.g. `FNPS`, `UE:FAMI`, `ALTRO:risorse pubbliche`.
        public var code: String
        public var name: String
        /// Phrases that name it.
        public var phrases: [String]
        /// Headers of table columns that name it, where a phrase in running text would not.
        public var columns: [String]
        /// Words that name it in a list of sources, with the noun of the first: `fondi nazionali, regionali e comunali`.
        public var shared: [String]

        public init(
            code: String, name: String, phrases: [String], columns: [String] = [], shared: [String] = []
        ) {
            self.code = code
            self.name = name
            self.phrases = phrases
            self.columns = columns
            self.shared = shared
        }
    }

    public var funds: [Fund] = []
    /// Words before the one who gives: `dai Comuni`.
    public var givers: [String] = []
    /// Words before the one whose money it is, right behind an amount: `€ 5.000 dei Comuni`.
    public var owners: [String] = []
    /// Phrases that look like a source and are none.
    public var notSources: [String] = []
    /// The code of the fund that is named with a line of its own (`PNRR 1.1.3`), and the words before such a line.
    public var linedFund: String?
    public var lineLeads: [String] = []
    /// Lines whose number has two parts; others have three (`1.1.3`).
    public var shortLines: [String] = []
    /// What is put before the words of a source that has no code.
    public var unknownPrefix: String?
    /// Words that begin the name of a source that no rule names, and those that only do so before a capital.
    public var unknownLeads: [String] = []
    public var unknownCapitalLeads: [String] = []
    /// Those that in a bracket behind a source name a call of that source's own.
    public var calls: [String] = []
    /// After such a word they say what is done with money, not whose it is.
    public var unknownStops: [String] = []

    public init() {}
}

extension FundVocabulary {
    /// Reads `vocabularies/funds.yaml`; adds to what an earlier folder gave.
    mutating func add(_ node: RuleNode) {
        node.allow(["funds", "givers", "owners", "not_sources", "lines", "unknown"])
        for item in node.list("funds") {
            item.allow(["code", "name", "phrases", "columns", "shared"])
            guard let code = item.required("code") else { continue }
            funds.append(
                Fund(
                    code: code, name: item.string("name") ?? code, phrases: item.strings("phrases"),
                    columns: item.strings("columns"), shared: item.strings("shared")))
        }
        givers += node.strings("givers")
        owners += node.strings("owners")
        notSources += node.strings("not_sources")
        if let unknown = node["unknown"] { addUnknown(unknown) }
        if let lines = node["lines"] {
            lines.allow(["fund", "leads", "short"])
            linedFund = lines.required("fund") ?? linedFund
            lineLeads += lines.strings("leads")
            shortLines += lines.strings("short")
        }
    }

    private mutating func addUnknown(_ node: RuleNode) {
        node.allow(["prefix", "leads", "capital_leads", "calls", "stops"])
        unknownPrefix = node.required("prefix") ?? unknownPrefix
        unknownLeads += node.strings("leads")
        unknownCapitalLeads += node.strings("capital_leads")
        calls += node.strings("calls")
        unknownStops += node.strings("stops")
    }

    init(_ node: RuleNode) {
        self.init()
        add(node)
    }
}
