import Foundation
import TestSupport
import Testing

@Suite struct CompareCommandTests {
    private let run: CommandRun
    private var folder: TemporaryFolder { run.folder }

    init() throws { run = try CommandRun() }

    private static let sample = PackageRoot.folder("Corpus/money/source/money.txt").path
    private static let other = PackageRoot.folder("Corpus/answers/source/answers.txt").path

    private func compare(_ options: String...) -> CommandRun.Result {
        run.run(["compare", folder.path("out"), "--rules", CommandRun.rules] + options)
    }

    @Test func comparesADatasetInEveryForm() throws {
        #expect(run.importing([Self.sample, Self.other]).code < 2)
        let table = compare("--by", "area", "--html", folder.path("page.html"), "--csv", folder.path("csv"))
        #expect(table.code == 0, "\(table.error)")
        #expect(table.output.contains("19 schede, by area") && table.output.contains("non trovato"))
        #expect(folder.names(in: "csv").contains("places.csv"))
        let page = try String(contentsOf: folder.url.appendingPathComponent("page.html"), encoding: .utf8)
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        #expect(compare("--xlsx", folder.path("a.xlsx")).code == 0)
        #expect(compare("--xlsx", folder.path("b.xlsx")).code == 0)
        let book = try Data(contentsOf: folder.url.appendingPathComponent("a.xlsx"))
        #expect(book.starts(with: Data("PK".utf8)))
        #expect(try Data(contentsOf: folder.url.appendingPathComponent("b.xlsx")) == book)
        let json = compare("--json")
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.output.utf8)) }
        #expect(compare("--places").output.contains("money.txt #1"))
        #expect(compare("--template", "obiettivo-2025").code == 0)

        let refused = compare("--html", folder.path("page.html"))
        #expect(refused.code == 2 && refused.error.contains("--force"))
        #expect(compare("--html", folder.path("page.html"), "--force").code == 0)
        #expect(compare("--csv", folder.path("page.html"), "--force").code == 2)
        #expect(compare("--html", folder.path("none/page.html")).code == 2)
        #expect(compare("--template", "nessuno").error.contains("known are"))
    }

    @Test func differencesHaveTheirOwnExitCode() throws {
        #expect(run.importing([Self.sample]).code < 2)
        let dataset = folder.path("out")
        let same = run("diff", dataset, dataset, "--rules", CommandRun.rules)
        #expect(same.code == 0 && same.output.contains("Both say the same."))
        let plan = run("diff", dataset, Self.sample, "--rules", CommandRun.rules)
        #expect(plan.code == 0 || plan.output.contains("The rules differ"), "\(plan.error)")
        let other = run(
            "diff", dataset, Self.other, "--rules", CommandRun.rules, "--csv", folder.path("diff.csv"))
        #expect(other.code == 1 && other.output.contains("added"))
        #expect(folder.names().contains("diff.csv"))
        let brief = run("diff", dataset, Self.other, "--rules", CommandRun.rules, "--brief")
        #expect(brief.code == 1 && brief.output.count < other.output.count)
        let json = run("diff", dataset, Self.other, "--rules", CommandRun.rules, "--json")
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.output.utf8)) }
    }

    @Test func differencesTellWhatIsMissing() throws {
        #expect(run.importing([Self.sample, folder.path("none.pdf")]).code == 1)
        let dataset = folder.path("out")
        let same = run("diff", dataset, dataset, "--rules", CommandRun.rules)
        #expect(same.code == 0 && same.output.contains("! old: 1 documents failed and 0 are partial"))
        let none = run("diff", dataset, dataset, "--old-cycle", "foo", "--rules", CommandRun.rules)
        #expect(none.code == 2 && none.output.isEmpty)
        #expect(none.error.contains("no scheda of the programme foo; name one of 2025-2027"))
    }

    @Test func whatIsNoDatasetIsCodeTwo() throws {
        let plan = try folder.write("Piano.\n", to: "plan.txt")
        for path in [plan, folder.path("none"), folder.url.path] {
            let result = run("compare", path, "--rules", CommandRun.rules)
            #expect(result.code == 2 && result.error.contains("Error: "), "\(path)")
        }
        #expect(run("compare", "a", "--by", "colour").code == 2)
        #expect(run("compare", "a", "--places-per-cell", "0").code == 2)
        #expect(run("diff", "a").code == 2)
        #expect(run("diff", folder.path("none"), plan, "--rules", CommandRun.rules).code == 2)
    }

    @Test func helpTeaches() {
        for command in ["compare", "diff"] {
            let result = run(command, "--help")
            #expect(result.code == 0 && result.output.contains("Examples:"))
        }
    }
}
