import Foundation
import Publishing
import TestSupport
import Testing

/// `query`, `find` and `export` on a dataset that was imported.
@Suite struct AskCommandTests {
    private let run: CommandRun
    private var folder: TemporaryFolder { run.folder }
    private var out: String { folder.path("out") }

    init() throws {
        run = try CommandRun()
        let corpus = PackageRoot.folder("Corpus").appendingPathComponent("money/source").path
        #expect(run.importing([corpus]).code == 0)
    }

    @Test func answersInSQL() throws {
        let table = run("query", out, "SELECT template, count(*) AS n FROM schede GROUP BY template")
        #expect(table.code == 0, "\(table.error)")
        #expect(table.output.hasPrefix("template"))
        let json = run("query", out, "SELECT 1 AS a, NULL AS b, 'è' AS c", "--json")
        let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
        #expect(rows?.first?["a"] as? Int == 1 && rows?.first?["b"] is NSNull && rows?.first?["c"] as? String == "è")
        #expect(
            run("query", out, "SELECT 1 AS a, 'x,y' AS b, '=1' AS c", "--csv").output == "a,b,c\r\n1,\"x,y\",'=1\r\n")
    }

    @Test func anObjectNeedsANameForEachColumn() {
        let twice = run("query", out, "SELECT 1 a, 2 a", "--json")
        #expect(twice.code == 2 && twice.output.isEmpty)
        #expect(twice.error.contains("columns are named 'a'; name them apart"))
        #expect(run("query", out, "SELECT 1 a, 2 a", "--csv").output == "a,a\r\n1,2\r\n")
    }

    @Test func answersWithoutADatabase() throws {
        let whole = run("query", out, "SELECT * FROM budgets", "--csv")
        try FileManager.default.removeItem(atPath: out + "/dataset.sqlite")
        #expect(run("query", out, "SELECT * FROM budgets", "--csv").output == whole.output)
        #expect(whole.output.count > 1000)
    }

    @Test func changesNothing() throws {
        let before = try folder.contents(of: "out")
        let result = run("query", out, "DROP TABLE schede")
        #expect(result.code == 2 && result.error.hasPrefix("Error: "))
        #expect(run("query", folder.path("none"), "SELECT 1").code == 2)
        #expect(try folder.contents(of: "out") == before)
    }

    @Test func findsWordsWithTheirPlace() throws {
        let result = run("find", out, "annui", "--limit", "2")
        #expect(result.error.contains("The first 2 places; --limit shows more."))
        #expect(result.code == 0, "\(result.error)")
        #expect(result.output.contains("«annui»") && result.output.contains("rig"))
        #expect(run("find", out, "parolachenoncè").error.contains("No field"))
        #expect(run("find", out, "--", "*").code == 2)
        let elsewhere = run("find", out, "annui", "--ambito", "Nessuno")
        #expect(
            elsewhere.code == 2 && elsewhere.error.contains("No plan of the Ambito 'Nessuno' is in the dataset; it has")
        )
        #expect(run("find", out, "annui", "--json").output.hasPrefix("["))
    }

    @Test func exportsTheSameAsTheImport() throws {
        #expect(run("export", out, "--format", "sqlite", "--out", folder.path("a.sqlite")).code == 0)
        #expect(run("export", out, "--format", "xlsx", "--out", folder.path("a.xlsx")).code == 0)
        #expect(run("export", out, "--format", "csv", "--out", folder.path("csv")).code == 0)
        let imported = try folder.contents(of: "out")
        let made = try folder.contents(of: "csv")
        #expect(made.count == 12)
        for (name, data) in made { #expect(imported[name] == data, "\(name)") }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("a.sqlite"))) == imported["dataset.sqlite"])
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("a.xlsx"))) == imported["dataset.xlsx"])
        #expect(folder.names().allSatisfy { !$0.hasPrefix(".") })
    }

    @Test func exportReplacesOnlyByForceAndOnlyExports() throws {
        try folder.write("mine", to: "x.xlsx")
        #expect(run("export", out, "--format", "xlsx", "--out", folder.path("x.xlsx")).code == 2)
        #expect(run("export", out, "--format", "csv", "--out", out, "--force").code == 2)
        #expect(run("export", out, "--format", "xlsx", "--out", folder.path("x.xlsx"), "--force").code == 0)
        #expect(run("export", out, "--format", "csv", "--out", folder.path("csv")).code == 0)
        try folder.write("mine", to: "csv/mine.csv")
        #expect(run("export", out, "--format", "csv", "--out", folder.path("csv"), "--force").code == 2)
        #expect(run("export", folder.path("none"), "--format", "csv").code == 2)
        #expect(run("export", out, "--format", "xlsx", "--edition", "excel-it").code == 2)
    }

    @Test func exportsForAnItalianExcel() throws {
        #expect(run("export", out, "--format", "csv", "--edition", "excel-it").code == 0)
        let text = try #require(try folder.contents(of: "out-csv-excel")["budgets.csv"])
        #expect(text.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(String(decoding: text, as: UTF8.self).firstMatch(of: /;[0-9]+,[0-9]{2};EUR;/) != nil)
    }
}
