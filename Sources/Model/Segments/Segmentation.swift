/// What segmenting made of a document: its schede, and the account of every word.
public struct Segmentation: Sendable {
    public var schede: [SegmentedScheda]
    /// One for each word of the document, in the same order.
    public var accounts: [Account]
    public var findings: [Finding]

    public init(schede: [SegmentedScheda] = [], accounts: [Account], findings: [Finding] = []) {
        self.schede = schede
        self.accounts = accounts
        self.findings = findings
    }
}
