import Foundation
import Model
import TestSupport
import Testing

@testable import Publishing

extension Cell {
    /// The value as a field of a canonical CSV.
    fileprivate var csv: String { csv(.canonical) }

    fileprivate func csv(_ edition: CSVWriter.Edition, isCode: Bool = false) -> String {
        var line: [UInt8] = []
        CSVEncoder(edition).add(self, isCode: isCode, to: &line)
        return String(decoding: line, as: UTF8.self)
    }
}

@Suite struct CSVTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: folder.path(name), encoding: .utf8)
    }

    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("a \"b\"", "\"a \"\"b\"\"\""), ("a\nb", "\"a\nb\""), ("", ""),
        ("a\r\nb", "\"a\r\nb\""), ("\"\u{301}", "\"\"\"\u{301}\""), ("città", "città"),
    ])
    func quotes(_ text: String, _ field: String) {
        #expect(Cell.text(text).csv == field)
    }

    @Test(arguments: [
        ("=SUM(A1)", "'=SUM(A1)"), ("+39 0331", "'+39 0331"), ("-", "'-"), ("- voce", "'- voce"), ("@rete", "'@rete"),
        ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("=1,2", "\"'=1,2\""), ("-5", "-5"), ("+5", "+5"), ("-5.25", "-5.25"),
        ("-5.", "'-5."), ("-5-6", "'-5-6"), ("=5", "'=5"), ("\r\nx", "\"'\r\nx\""), ("a=b", "a=b"),
        ("-１", "'-１"), ("'=x", "''=x"), ("'-5", "''-5"), ("'mbè", "'mbè"), ("'", "'"),
    ])
    func runsNoFormula(_ text: String, _ field: String) {
        #expect(Cell.text(text).csv == field)
    }

    @Test func valuesOfAListStayAsTheyAre() {
        #expect(Cell.text("=").csv(.canonical, isCode: true) == "=")
        #expect(Cell.text("non_trovato").csv(.canonical, isCode: true) == "non_trovato")
    }

    @Test(arguments: [
        ("0/6", "\"=\"\"0/6\"\"\""), ("007", "\"=\"\"007\"\"\""), ("2026-03", "\"=\"\"2026-03\"\"\""),
        ("1E5", "\"=\"\"1E5\"\"\""), ("PNRR 1.1.3", "PNRR 1.1.3"), ("a;b", "\"a;b\""), ("a,b", "a,b"),
        ("=1+1", "'=1+1"), ("A", "A"), ("", ""),
    ])
    func keepsTextForAnItalianExcel(_ text: String, _ field: String) {
        #expect(Cell.text(text).csv(.excelIT) == field)
    }

    @Test func writesNumbersForAnItalianExcel() throws {
        #expect(Cell.amount(Amount(cents: 123_456)).csv(.excelIT) == "1234,56")
        #expect(Cell.number(0.5).csv(.excelIT) == "0,5")
        #expect(Cell.flag(false).csv(.excelIT) == "FALSO")
        let dataset = Dataset(documents: [DatasetExample.document("a", titles: ["Uno"])])
        try CSVWriter(.excelIT).write(dataset, into: folder.url)
        let text = try Data(contentsOf: URL(fileURLWithPath: folder.path("fields.csv")))
        #expect(text.starts(with: Data([0xEF, 0xBB, 0xBF]) + Data("scheda_id;field;label;".utf8)))
    }

    @Test func writesNumbersPlainly() {
        #expect(Cell.number(50).csv == "50")
        #expect(Cell.number(0.5).csv == "0.5")
        #expect(Cell.number(-3).csv == "-3")
        #expect(Cell.amount(Amount(cents: -5)).csv == "-0.05")
        #expect(Cell.flag(true).csv == "true")
        #expect(Cell.none.csv.isEmpty)
    }

    @Test func hasAHeaderAndARowForEachRecord() throws {
        let dataset = Dataset(
            documents: [DatasetExample.document("a", titles: ["Uno", "Due"])],
            answerFields: ["premiale", "trasversale"])
        try CSVWriter().write(dataset, into: folder.url)
        let schede = try text("schede.csv")
        let rows = schede.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(rows.count == 4)
        #expect(rows.last == "")
        #expect(rows.first?.contains("answer_premiale,answer_trasversale") == true)
        #expect(rows[1].hasPrefix("a-1,a,a.txt,Val d'Oro,"))
        let fields = try text("fields.csv")
        #expect(fields.contains("a-1,risorse_economiche,RISORSE,Una frase.,answered,1,\"[{\"\"lines\"\":[3,4]}]\"\r\n"))
    }
}
