import Foundation
import Model
import Normalizing
import Reading
import Rulebook
import Segmenting

/// The inputs of Corpus/ that the stages are measured on, and what each stage makes of them.
struct Samples {
    let rules: Rulebook
    let reader = DocumentReader(ocr: .never)
    let segmenter: Segmenter
    let normalizer: Normalizer
    /// The bytes of the texts and of the PDFs.
    let texts: [[UInt8]]
    let pdfs: [[UInt8]]

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../..").standardizedFileURL

    static func loadRules() -> Rulebook {
        Rulebook.load(folders: [root.appendingPathComponent("Rules")]).rulebook
    }

    init() throws {
        rules = Self.loadRules()
        segmenter = Segmenter(rules: rules)
        normalizer = Normalizer(rules: rules)
        texts = try Self.bytes(of: "txt")
        pdfs = try Self.bytes(of: "pdf")
        precondition(texts.count > 20 && pdfs.count > 5, "Corpus/ lacks samples")
    }

    /// Each sample of Corpus/ keeps its input in a folder `source`.
    private static func bytes(of suffix: String) throws -> [[UInt8]] {
        let corpus = root.appendingPathComponent("Corpus")
        let names = try FileManager.default.subpathsOfDirectory(atPath: corpus.path)
            .filter { $0.hasSuffix("." + suffix) && $0.contains("/source/") }.sorted()
        return try names.map { [UInt8](try Data(contentsOf: corpus.appendingPathComponent($0))) }
    }

    func read(_ inputs: [[UInt8]]) -> [Document] { inputs.map { reader.read($0, names: ["sample"]) } }

    func segment(_ documents: [Document]) -> [Segmentation] { documents.map(segmenter.segment) }

    func normalize(_ documents: [Document], _ segmentations: [Segmentation]) -> [ImportedDocument] {
        zip(documents, segmentations).map { document, segmentation in
            let facts = normalizer.facts(of: document)
            let ledger = Ledger(total: document.words.count, accounts: segmentation.accounts)
            let record = DocumentRecord(
                source: document.source, facts: facts, status: .complete, words: ledger,
                schede: segmentation.schede.count, diagnostics: segmentation.findings, rulesDigest: rules.digest,
                version: Version.current)
            return ImportedDocument(
                record: record,
                schede: segmentation.schede.map { normalizer.record($0, of: document, facts: facts) })
        }
    }
}
