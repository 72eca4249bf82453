import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite struct JSONLinesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func lines(_ name: String) throws -> [Substring] {
        try String(contentsOfFile: folder.path(name), encoding: .utf8).split(separator: "\n")
    }

    @Test func writesWhatDoesNotApplyAsNull() throws {
        try JSONLinesWriter().write(
            Dataset(documents: [DatasetExample.document("a", titles: ["Uno"])]), into: folder.url)
        let scheda = try #require(try lines("schede.jsonl").first)
        for key in [
            "action_no", "objective_no", "heading", "nuovo_servizio_kind", "bisogno", "yearly", "years", "grado_pct",
            "coincidenza_pct", "adeguatezza",
        ] {
            #expect(scheda.contains("\"\(key)\":null"), "\(key) is left out")
        }
        #expect(scheda.contains("\"budgets\":[]"))
        let document = try #require(try lines("documents.jsonl").first)
        #expect(document.contains("\"pages\":null") && document.contains("\"cycle\":null"))
    }

    @Test func ordersDocumentsByIdAndSchedeByDocument() throws {
        let documents = [
            DatasetExample.document("b", titles: ["Tre"]), DatasetExample.document("a", titles: ["Uno", "Due"]),
        ]
        try JSONLinesWriter().write(Dataset(documents: documents), into: folder.url)
        let titles = try lines("schede.jsonl").map {
            try JSONDecoder().decode(SchedaRecord.self, from: Data($0.utf8)).title
        }
        #expect(titles == ["Uno", "Due", "Tre"])
    }

    @Test func keepsSlashesAndLineEndsInOneLine() throws {
        let text = "e/o\nAltra riga\u{2028}fine \"tra virgolette\""
        try JSONLinesWriter().write(
            Dataset(documents: [DatasetExample.document("a", titles: ["Uno"], text: text)]), into: folder.url)
        #expect(try lines("schede.jsonl").count == 1)
        #expect(try lines("schede.jsonl")[0].contains("e/o\\nAltra"))
    }

    @Test func readsBackWhatWasWritten() throws {
        let dataset = Dataset(
            documents: [DatasetExample.document("b", titles: ["Tre"]), DatasetExample.document("a")])
        try JSONLinesWriter().write(dataset, into: folder.url)
        #expect(try DatasetReader().read(folder.url) == dataset)
    }

    @Test func saysWhichLineIsNoRecord() throws {
        try JSONLinesWriter().write(Dataset(documents: [DatasetExample.document("a")]), into: folder.url)
        try folder.write("{}\n", to: "schede.jsonl")
        let fault = #expect(throws: DatasetReader.Fault.self) { try DatasetReader().read(folder.url) }
        #expect(fault?.file == "schede.jsonl")
        #expect(fault?.line == 1)
    }

    @Test func saysWhereNoDatasetIs() throws {
        #expect(throws: DatasetReader.Fault.self) { try DatasetReader().read(folder.url) }
    }
}
