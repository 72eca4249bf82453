public import Model
internal import Normalizing
public import Reading
public import Rulebook
internal import Segmenting

/// The stages in a row: bytes become words, words schede, schede records. Only here do the stages meet.
public struct Pipeline: Sendable {
    /// All that the stages made of a document, for those who want to look.
    public struct Trace: Sendable {
        public var document: Document
        public var segmentation: Segmentation
        public var imported: ImportedDocument
    }

    private var reader: DocumentReader
    private let segmenter: Segmenter
    private let normalizer: Normalizer
    private let rulesDigest: String

    public init(rules: Rulebook, reader: DocumentReader = DocumentReader()) {
        self.reader = reader
        segmenter = Segmenter(rules: rules)
        normalizer = Normalizer(rules: rules)
        rulesDigest = rules.digest
    }

    /// The same pipeline with another bound on pages and another who is told of them.
    func watching(_ watch: PageWatch) -> Pipeline {
        var copy = self
        copy.reader.watch = watch
        return copy
    }

    /// Runs a document through all stages.
    public func run(_ bytes: [UInt8], names: [String]) -> Trace {
        var document = reader.read(bytes, names: names)
        var spellings = Spellings(document)
        let segmentation = segmenter.segment(&document, &spellings)
        let facts = normalizer.facts(of: document, spellings)
        let schede = segmentation.schede.map { normalizer.record($0, of: document, facts: facts) }
        let ledger = Ledger(total: document.words.count, accounts: segmentation.accounts)
        var findings = document.findings + segmentation.findings
        findings += Self.checks(ledger, schede: schede.count, readable: !document.words.isEmpty)
        let status = Self.status(findings, schede: schede, readable: !document.words.isEmpty)
        let record = DocumentRecord(
            source: document.source, facts: facts, status: status, words: ledger, schede: schede.count,
            diagnostics: findings, rulesDigest: rulesDigest, version: Version.current)
        return Trace(
            document: document, segmentation: segmentation, imported: ImportedDocument(record: record, schede: schede))
    }

    /// The record of a document that has no bytes to read.
    public func failure(_ source: Source, _ findings: [Finding]) -> ImportedDocument {
        .failed(source, findings, rulesDigest: rulesDigest)
    }

    private static func checks(_ ledger: Ledger, schede: Int, readable: Bool) -> [Finding] {
        var findings: [Finding] = []
        if !ledger.balances {
            findings.append(
                Finding(
                    .ledgerUnbalanced, .error,
                    "The accounts do not add up to the \(ledger.total) words read: words were lost or counted twice. "
                        + "Please report this with the document."))
        }
        if readable, schede == 0 {
            findings.append(
                Finding(
                    .noSchede, .warning,
                    "No scheda was found; if the document has some, add the wording of their labels to the rules."))
        }
        return findings
    }

    private static func status(
        _ findings: [Finding], schede: [SchedaRecord], readable: Bool
    ) -> DocumentRecord.Status {
        let broken = (findings + schede.flatMap(\.diagnostics)).contains { $0.severity == .error }
        if !broken { return .complete }
        return readable ? .partial : .failed
    }
}
