import Foundation
import Ingest
import Model
import Rulebook
import TestSupport
import Testing

/// The boxes of every field's spans hold the field's words: they are read back from the page.
@Suite struct SpanBoxTests {
    /// A test over no file passes: so the least count is written down.
    private static let leastSamples = 11

    private static let samples = pdfs(in: PackageRoot.folder("Corpus"))
    private static let plans = SharedFolder.url.map { pdfs(in: $0.appendingPathComponent("corpus/pdf")) } ?? []

    private static func pdfs(in folder: URL) -> [URL] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".pdf") }.sorted().map { folder.appendingPathComponent($0) }
    }

    @Test func thereAreSamples() { #expect(Self.samples.count >= Self.leastSamples) }

    @Test(arguments: samples) func boxesOfSamplesHoldTheirWords(_ file: URL) throws { try check(file) }

    @Test(.enabled(if: SharedFolder.isThere, "the real plans do not stand beside this checkout"), arguments: plans)
    func boxesOfPlansHoldTheirWords(_ file: URL) throws { try check(file) }

    private func check(_ file: URL) throws {
        let pages = try #require(PrintedPage.all(of: file.path))
        // The pages of a scan have no text to read back.
        if pages.allSatisfy(\.isPicture) { return }
        let document = Pipeline(rules: CorpusTests.loaded.rulebook)
            .run([UInt8](try Data(contentsOf: file)), names: [file.lastPathComponent])
        let schede = document.imported.schede
        #expect(!schede.isEmpty)
        for scheda in schede {
            for (key, field) in scheda.fields where !field.text.isEmpty {
                let place = "\(file.lastPathComponent) #\(scheda.ordinal) \(key)"
                #expect(!field.spans.isEmpty, "\(place): no span")
                let read = field.spans.map { span in
                    guard case .page(let page, let box) = span, pages.indices.contains(page - 1) else { return "" }
                    return pages[page - 1].text(in: box)
                }
                let missing = WordBag(read.joined(separator: " ")).missing(of: field.text)
                #expect(missing.isEmpty, "\(place): \(missing) in \(read)")
            }
        }
    }
}
