import Model
import Testing

@testable import Publishing

@Suite struct TableTests {
    /// A document that gives every table a row.
    private var document: ImportedDocument {
        var document = DatasetExample.document("a", titles: ["Uno"])
        document.schede[0].budgets = [DatasetExample.budget("10.00")]
        document.schede[0].funds = ["FNA", "FNPS"]
        document.schede[0].matrix = [["AT1", "LI4"]]
        document.schede[0].keyPoints = [KeyPointRecord(area: "E", text: "Domiciliarità", code: nil)]
        document.schede[0].indicators = [IndicatorRecord(field: "risultati", kind: .output, action: 1, text: "Ore")]
        document.schede[0].targets = [
            TargetRecord(field: "risultati", indicator: 0, year: 2025, op: ">=", value: 50, unit: "%")
        ]
        document.schede[0].actors = [ActorRecord(field: "altri_attori", kind: .asst, text: "ASST Nord", code: nil)]
        document.schede[0].diagnostics = [Finding(.labelMissing, .warning, "Manca.", field: "tipo")]
        return document
    }

    private let tables = Table.all(answerFields: ["trasversale"])

    @Test func thereIsEveryTableOfTheContract() {
        #expect(
            tables.map(\.name) == [
                "documents", "schede", "fields", "answers", "key_points", "funds", "budgets", "indicators", "targets",
                "matrix", "actors", "diagnostics",
            ])
        #expect(tables.allSatisfy { !$0.rows(of: document).isEmpty })
    }

    @Test func everyTableIsSound() {
        for table in tables {
            let names = table.columns.map(\.name)
            #expect(Set(names).count == names.count, "\(table.name) has a column twice")
            #expect(table.primaryKey.allSatisfy(names.contains))
            #expect(table.columns.allSatisfy { !$0.description.isEmpty })
            for row in table.rows(of: document) {
                #expect(row.count == names.count)
                for (column, cell) in zip(table.columns, row) {
                    if column.required { #expect(cell != .none, "\(table.name).\(column.name) is empty") }
                    guard case .text(let text) = cell, !column.values.isEmpty else { continue }
                    #expect(column.values.contains(text), "\(table.name).\(column.name) holds \(text)")
                }
            }
            for key in table.foreignKeys {
                let target = tables.first { $0.name == key.table }
                #expect(key.columns.allSatisfy(names.contains))
                #expect(key.references.allSatisfy { target?.columns.map(\.name).contains($0) == true })
            }
        }
    }

    /// The workbook, the data package and the dictionary speak Italian of everything.
    @Test func everyColumnHasItsItalianWording() {
        for table in tables + [.review] {
            #expect(table.title != table.name && table.meaning != table.description, "\(table.name)")
            for column in table.columns {
                #expect(column.title != column.name, "\(table.name).\(column.name)")
                #expect(column.meaning != column.description && column.meaning.hasSuffix("."))
                for value in column.values {
                    #expect(column.labels[value] != nil, "\(table.name).\(column.name): \(value)")
                }
            }
            let headers = SheetLayout(table, codebook: Codebook(names: [.areas: [Code("A", "Uno")]])).headers
            #expect(Set(headers.map { $0.lowercased() }).count == headers.count, "\(table.name) has a header twice")
        }
    }

    @Test func tellsNoFromNotAnsweredFromNotFound() throws {
        var scheda = DatasetExample.scheda("a", 1, "Uno", text: "")
        scheda.diagnostics = [Finding(.labelMissing, .warning, "Manca.", field: "premiale")]
        for (field, value) in [("continuita", AnswerValue.no), ("innovativo", .notAnswered)] {
            scheda.answers[field] = AnswerRecord(
                value: value, basis: .explicit, evidence: "", spans: [], confidence: 1)
        }
        var document = document
        document.schede = [scheda]
        let table = Table.schede(answerFields: ["continuita", "innovativo", "premiale", "riproposto"])
        let row = try #require(table.rows(of: document).first)
        let answers = zip(table.columns, row).filter { $0.0.name.hasPrefix("answer_") }.map(\.1)
        #expect(answers == [.text("no"), .text("non_risposto"), .text("non_trovato"), .none])
    }

    @Test func findingsOfSchedeFollowTheirDocuments() {
        let rows = Table.diagnostics.rows(of: document)
        #expect(rows.map { $0[4] } == [.text("encoding-guessed"), .text("label-missing")])
        #expect(rows.map { $0[2] } == [.none, .text("a-1")])
    }

    /// Amounts of every part in sums, and whether they count.
    private static let budgets: [(BudgetRecord, isCounted: Bool)] = [
        (DatasetExample.budget("100.00"), true), (DatasetExample.budget("50.50"), true),
        (DatasetExample.budget("150.50", .total), false), (DatasetExample.budget("25.00", .term), false),
        (DatasetExample.budget("80.00", .staff), false), (DatasetExample.budget("999.00", scope: .other), true),
        (DatasetExample.budget("7.00", period: .annuo), true),
        (DatasetExample.budget("300.00", .total, field: "risorse_umane"), true),
        (DatasetExample.budget("300.00", .total, field: "risorse_umane"), false),
        (DatasetExample.budget("300.00", .total, scope: .other, field: "risorse_umane"), true),
    ]

    @Test func aRowSaysWhetherSumsCountIt() throws {
        var document = DatasetExample.document("a", titles: ["Uno"])
        document.schede[0].budgets = Self.budgets.map(\.0)
        let table = Table.budgets
        let column = try #require(table.columns.firstIndex { $0.name == "counted" })
        #expect(table.rows(of: document).map { $0[column] } == Self.budgets.map { .flag($0.isCounted) })
    }

    @Test func ownMoneyCountsEachEuroOnce() {
        var scheda = DatasetExample.scheda("a", 1, "Uno", text: "")
        scheda.budgets = Self.budgets.map(\.0)
        #expect(scheda.ownMoney(nil)?.decimal == "450.50")
        #expect(scheda.ownMoney(.annuo)?.decimal == "7.00")
        #expect(scheda.ownMoney(.triennio) == nil)
    }

    @Test func answerColumnsFollowTheFormsThenTheRecords() {
        let documents = [DatasetExample.document("a", titles: ["Uno"])]
        #expect(
            Dataset(documents: documents, answerFields: ["premiale", "premiale"]).answerFields == [
                "premiale", "trasversale",
            ])
    }
}
