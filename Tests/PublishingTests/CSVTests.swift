import Foundation
import Model
import TestSupport
import Testing

@testable import Publishing

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
        ("-１", "'-１"),
    ])
    func runsNoFormula(_ text: String, _ field: String) {
        #expect(Cell.text(text).csv == field)
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
