/// All that an import knows of one document: what the writers publish.
public struct ImportedDocument: Codable, Hashable, Sendable {
    public var record: DocumentRecord
    public var schede: [SchedaRecord]

    public init(record: DocumentRecord, schede: [SchedaRecord]) {
        self.record = record
        self.schede = schede
    }
}
