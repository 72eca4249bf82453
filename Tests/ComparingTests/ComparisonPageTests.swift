import Foundation
import FoundationXML
import Model
import Publishing
import Testing

@testable import Comparing

@Suite struct ComparisonPageTests {
    private func plans() -> [Plan] {
        ["Val d'Oro", "Riva & <Lunga>"].enumerated().map { index, ambito in
            var plan = Plan("p\(index)", ambito: ambito)
            plan.add("Casa <script>alert(1)</script>", text: Plan.words(60)) { scheda in
                scheda.policyAreas = ["A"]
                scheda.answers["rete"] = Plan.answer(index == 0 ? .yes : .partly, "SI \"certo\"")
                scheda.budgets = [Plan.budget(1_234_567_89, .triennio), Plan.budget(10_00, .annuo)]
                scheda.keyPoints = [KeyPointRecord(area: "A", text: "Reti", code: "reti")]
                scheda.targets = [
                    TargetRecord(field: "risultati", indicator: nil, year: 2025, op: ">=", value: 50.5, unit: "%")
                ]
            }
            plan.add("Senza etichetta")
            return plan
        }
    }

    private func page(placesPerCell: Int? = nil) throws -> String {
        ComparisonPage(try Comparison(plans()), glossary: Plan.glossary, placesPerCell: placesPerCell).html
    }

    @Test func holdsNothingFromOutsideAndNoScript() throws {
        let html = try page()
        for word in ["http:", "https:", "<script", "src=", "@import", "url(http", "<link", "<iframe", "onclick"] {
            #expect(!html.contains(word), "\(word)")
        }
        #expect(html.contains("default-src 'none'"))
        #expect(html.contains("Riva &amp; &lt;Lunga&gt;") && html.contains("Casa &lt;script&gt;"))
    }

    @Test func isWellFormed() throws {
        // As XML it would be refused at the first element that is not closed in its place.
        var html = try page()
        html.replace(#/<!DOCTYPE[^>]*>/#, with: "")
        html.replace(#/<meta[^>]*>/#, with: "")
        let parser = XMLParser(data: Data(html.utf8))
        #expect(parser.parse(), "\(String(describing: parser.parserError)) line \(parser.lineNumber)")
    }

    @Test func everyFigureOpensToItsSchede() throws {
        let html = try page()
        let comparison = try Comparison(plans())
        // Answers, areas by sources, money of each group, key points, targets.
        #expect(html.matches(of: #/<details name="cella"><summary /#).count == 2 + 1 + 2 + 2 + 2)
        for place in comparison.placeSheet.rows {
            guard case .text(let document) = place[5], case .text(let where_) = place[9] else {
                Issue.record("a place without document")
                continue
            }
            #expect(html.contains(document) && html.contains(where_))
        }
        #expect(html.contains("non trovato: 1"))
    }

    @Test func isReachedByKeyboardAndReadAloud() throws {
        let html = try page()
        // A disclosure's summary takes the focus by itself; what scrolls inside must take it too.
        #expect(
            html.matches(of: #/<summary aria-label=/#).count == html.matches(of: #/<div class="pl" tabindex="0"/#).count
        )
        #expect(html.contains("href=\"#contenuto\"") && html.contains("<main id=\"contenuto\">"))
        #expect(html.contains("lang=\"it\""))
        #expect(html.matches(of: #/<svg viewBox[^>]*role="img" aria-label="[^"]+"/#).count == 2)
        #expect(html.contains("scope=\"row\"") && html.contains("scope=\"col\""))
    }

    @Test func printsFiguresAsItaliansReadThem() throws {
        let html = try page()
        #expect(html.contains("1.234.567,89") && html.contains("50,5") && html.contains("1 su 2"))
    }

    @Test func longListsCanBeCut() throws {
        let html = try page(placesPerCell: 1)
        #expect(html.contains("si veda places.csv"))
    }

    @Test func theSameDatasetGivesTheSamePage() throws { #expect(try page() == page()) }

    @Test func sheetsAreWholeAndAddUp() throws {
        let comparison = try Comparison(plans())
        for sheet in comparison.sheets {
            #expect((!sheet.rows.isEmpty || sheet.name == "notes") && sheet.title.count <= 31)
            #expect(sheet.rows.allSatisfy { $0.count == sheet.columns.count }, "\(sheet.name)")
        }
        let answers = try #require(comparison.sheets.first { $0.name == "answers" })
        #expect(answers.rows.map { $0[9] } == [.integer(2), .integer(2), .integer(4)])
        #expect(
            CSVWriter.text(columns: answers.columns, rows: answers.rows).hasPrefix("group,template,question,label,si,"))
    }
}
