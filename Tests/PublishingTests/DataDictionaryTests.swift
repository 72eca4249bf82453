import Foundation
import TestSupport
import Testing

@testable import Publishing

/// `docs/data-dictionary.md` is made from the definitions of the tables, like the schemas and the sheet Dizionario.
@Suite struct DataDictionaryTests {
    private static let file = PackageRoot.folder("docs").appendingPathComponent("data-dictionary.md")

    @Test func isCurrent() throws {
        let current = Self.text
        let written = (try? String(contentsOf: Self.file, encoding: .utf8)) ?? ""
        if written != current, ProcessInfo.processInfo.environment["SCHEDARIO_RECORD"] == "1" {
            try current.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        #expect(
            written == current, "docs/data-dictionary.md is old: run this test with SCHEDARIO_RECORD=1 and commit it")
    }

    /// A dataset's own questions stand where the one question stands here.
    private static let tables = Table.all(answerFields: ["…"])

    private static var text: String {
        var lines = [
            "# Data dictionary · Dizionario dei dati", "",
            "Made from the definitions of the tables; edit those, not this file. The same tables stand in the CSV files "
                + "(with `datapackage.json`), in `dataset.sqlite` and, with these Italian headings, in `dataset.xlsx`. "
                + "`answer_…` stands for a column a yes/no question. In `dataset.sqlite` an amount has a second, exact "
                + "column in cents, `amount_cents`.",
        ]
        for table in tables {
            lines += ["", "## `\(table.name)` · \(table.title)", "", "\(table.meaning) \(table.description)", ""]
            lines.append("Key: \(names(table.primaryKey)).")
            for key in table.foreignKeys {
                lines.append("\(names(key.columns)) → `\(key.table)` (\(names(key.references))).")
            }
            lines += [
                "", "| column | heading | type | meaning | values | missing |", "| --- | --- | --- | --- | --- | --- |",
            ]
            lines += table.columns.map(row)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func names(_ columns: [String]) -> String { columns.map { "`\($0)`" }.joined(separator: ", ") }

    private static func row(_ column: Column) -> String {
        let type = [column.kind.rawValue, column.unit, column.required ? "required" : nil].compactMap { $0 }
        let cells = [
            "`\(column.name)`", column.title, type.joined(separator: ", "), "\(column.meaning) \(column.description)",
            column.valueText, column.missingText,
        ]
        let plain = cells.map {
            $0.replacingOccurrences(of: "|", with: "\\|").replacingOccurrences(of: "\n", with: "<br>")
        }
        return "| " + plain.joined(separator: " | ") + " |"
    }
}
