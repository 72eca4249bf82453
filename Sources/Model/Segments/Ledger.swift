/// How many words of a document ended in which account.
public struct Ledger: Hashable, Codable, Sendable {
    public var total: Int
    public var inFields: Int
    public var inLabels: Int
    public var inHeadings: Int
    public var furniture: Int
    public var outsideSchede: Int
    public var residue: Int

    private enum CodingKeys: String, CodingKey {
        case total
        case inFields = "in_fields"
        case inLabels = "in_labels"
        case inHeadings = "in_headings"
        case furniture
        case outsideSchede = "outside_schede"
        case residue
    }

    /// Counts the accounts; `total` is the number of words that were read, counted apart.
    public init(total: Int, accounts: [Account]) {
        self.total = total
        inFields = 0
        inLabels = 0
        inHeadings = 0
        furniture = 0
        outsideSchede = 0
        residue = 0
        for account in accounts {
            switch account {
            case .field: inFields += 1
            case .label: inLabels += 1
            case .heading: inHeadings += 1
            case .furniture: furniture += 1
            case .outside: outsideSchede += 1
            case .residue: residue += 1
            }
        }
    }

    /// Whether the accounts add up to the words read.
    public var balances: Bool {
        total == inFields + inLabels + inHeadings + furniture + outsideSchede + residue
    }
}
