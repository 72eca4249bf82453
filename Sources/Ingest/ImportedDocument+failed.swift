internal import Model

extension ImportedDocument {
    /// The record of a document of which nothing could be read.
    static func failed(_ source: Source, _ findings: [Finding], rulesDigest: String) -> ImportedDocument {
        ImportedDocument(
            record: DocumentRecord(
                source: source, facts: DocumentFacts(), status: .failed, words: Ledger(total: 0, accounts: []),
                schede: 0, diagnostics: findings, rulesDigest: rulesDigest, version: Version.current),
            schede: [])
    }
}
