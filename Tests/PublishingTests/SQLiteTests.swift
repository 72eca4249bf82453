import Foundation
import GRDB
import Model
import TestSupport
import Testing

@testable import Publishing

@Suite struct SQLiteTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var file: URL { folder.url.appendingPathComponent(SQLiteWriter.file) }

    private func write(
        text: String = "Perché no: l'aiuto dell'Ambito.", to folder: TemporaryFolder? = nil
    ) throws {
        var document = DatasetExample.document("a", titles: ["Uno", "Due"], text: text)
        for index in document.schede.indices {
            document.schede[index].fields["trasversale"] = FieldRecord(
                label: "TRASVERSALE", text: "SI", state: .answered, labelScore: 1, spans: [])
        }
        document.schede[0].budgets = [DatasetExample.budget("0.10"), DatasetExample.budget("0.20")]
        document.schede[1].budgets = [DatasetExample.budget("0.40", .total), DatasetExample.budget("9.00", .term)]
        document.schede[0].policyAreas = ["A", "0/6 \"x\""]
        try SQLiteWriter(Publication(codebook: Codebook(names: [.areas: [Code("A", "Povertà")]])))
            .write(Dataset(documents: [document], answerFields: ["premiale"]), into: (folder ?? self.folder).url)
    }

    private func answer(_ sql: String) throws -> [[DatasetDatabase.Value?]] {
        try DatasetDatabase(file).answer(sql).rows
    }

    @Test func sumsAmountsExactly() throws {
        try write()
        #expect(
            try answer("SELECT sum(amount_cents), max(amount) FROM budgets WHERE role = 'item'") == [
                [.integer(30), .number(0.2)]
            ])
        #expect(
            try answer("SELECT amount_cents, amount FROM money_by_area_and_fund ORDER BY 1") == [
                [.integer(30), .number(0.3)], [.integer(40), .number(0.4)],
            ])
        // A field that states only a total counts as well.
        #expect(try answer("SELECT sum(amount_cents) FROM budgets WHERE counted AND scope = 'own'") == [[.integer(70)]])
    }

    @Test func aFieldThatWasReadWithoutItsLabelIsThere() throws {
        var document = DatasetExample.document("a", titles: ["Uno"])
        document.schede[0].diagnostics = ["risorse_economiche", "target"].map {
            Finding(.labelMissing, .warning, "Manca.", field: $0)
        }
        try SQLiteWriter(Publication()).write(Dataset(documents: [document], answerFields: []), into: folder.url)
        #expect(try answer("SELECT field FROM schede_without_answer") == [[.text("target")]])
    }

    @Test func keysHold() throws {
        try write()
        #expect(try answer("PRAGMA foreign_key_check").isEmpty)
        #expect(try answer("PRAGMA integrity_check") == [[.text("ok")]])
    }

    @Test(arguments: [
        (["perche"], 2), (["AMBITO"], 2), (["dell'ambito"], 2), (["aiut*"], 2), (["aiut"], 0), (["aiuto dell"], 2),
        (["ambito", "perché"], 2), (["aiuto ambito"], 0), (["\"; DROP"], 0), (["a OR b"], 0),
    ])
    func findsWords(_ words: [String], _ count: Int) throws {
        try write()
        let matches = try DatasetDatabase(file).find(words, limit: 10)
        #expect(matches.count == count)
        #expect(matches.allSatisfy { $0.place == "righe 3-4" && $0.context.contains("«") })
    }

    @Test func findsInOneAmbito() throws {
        try write()
        #expect(try DatasetDatabase(file).find(["ambito"], ambito: "val d'oro", limit: 1).count == 1)
        #expect(try DatasetDatabase(file).find(["ambito"], ambito: "Altrove", limit: 1).isEmpty)
    }

    /// The search goes by the numbers of rows, which must last when somebody compacts the file.
    @Test func findsWordsInACompactedFile() throws {
        try write()
        let queue = try DatabaseQueue(path: file.path)
        try queue.vacuum()
        try queue.close()
        #expect(
            try DatasetDatabase(file).find(["perche"], limit: 10).map(\.field)
                == Array(repeating: "risorse_economiche", count: 2))
    }

    @Test func viewsAnswerTheCommonQuestions() throws {
        try write()
        #expect(
            try answer("SELECT field, schede, si, non_trovato, si_pct FROM answers_by_ambito") == [
                [.text("trasversale"), .integer(2), .integer(2), .integer(0), .number(100)]
            ])
        #expect(
            try answer("SELECT area, area_name FROM scheda_areas ORDER BY area DESC").map { $0[0] } == [
                .text("A"), .text("0/6 \"x\""),
            ])
        for view in DatasetViews(tables: Table.all(answerFields: ["premiale"])).all {
            _ = try answer("SELECT * FROM \(view.name)")
        }
    }

    @Test(arguments: [
        "DELETE FROM schede", "CREATE TABLE x (y)", "SELECT nothing FROM nowhere", "", "PRAGMA user_version = 3",
        "ATTACH 'other.db' AS other", "SELECT 1; SELECT 2", "SELECT 1; nonsense", "SELECT ?",
    ])
    func refusesWhatIsNoQuestion(_ sql: String) throws {
        try write()
        let before = try Data(contentsOf: file)
        let failure = try #require(throws: DatasetDatabase.Failure.self) { try DatasetDatabase(file).answer(sql) }
        // A sentence for the one who asks, not advice to a programmer.
        #expect(!failure.description.contains("Database.") && !failure.description.contains("arguments"))
        #expect(try Data(contentsOf: file) == before)
    }

    @Test func showsEveryDigitOfBytes() throws {
        try write()
        #expect(try answer("SELECT x'00ff0a'") == [[.text("00ff0a")]])
    }

    @Test func explainsEveryColumnAndCode() throws {
        try write()
        let undocumented = try answer(
            """
            SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE '%_fts%' AND m.name NOT IN ('codes', 'dictionary')
              AND NOT EXISTS (SELECT 1 FROM dictionary d WHERE d."table" = m.name AND d."column" = c.name)
            """)
        #expect(undocumented.isEmpty)
        #expect(try answer("SELECT name FROM codes WHERE list = 'areas'") == [[.text("Povertà")]])
    }

    @Test func theSameDatasetIsTheSameBytes() throws {
        try write()
        let first = try folder.contents(of: "")
        let other = try TemporaryFolder()
        try write(to: other)
        #expect(try other.contents(of: "") == first)
    }
}
