import Foundation
import Model
import Testing

@testable import Comparing

@Suite struct AnswerMatrixTests {
    private func plan() -> Plan {
        var plan = Plan("a", ambito: "Val d'Oro")
        for value in [AnswerValue.yes, .yes, .no, .partly, .notAnswered] {
            plan.add("Titolo") { $0.answers["rete"] = Plan.answer(value) }
        }
        plan.add("Senza etichetta")
        plan.add("Altro modulo", template: "altro")
        return plan
    }

    @Test func fiveOutcomesStandApartWithTheirDenominator() throws {
        let matrix = try #require(try Comparison([plan()]).answers.first)
        let cell = matrix.rows[0][0]
        #expect(AnswerState.allCases.map(cell.count) == [2, 1, 1, 1, 1])
        #expect(cell.asked == 6)
        #expect(cell.share(.yes) == 2.0 / 6)
        #expect(AnswerCell().share(.yes) == nil)
    }

    @Test func everyCellLeadsToItsSchede() throws {
        let comparison = try Comparison([plan()])
        let cell = comparison.answers[0].rows[0][0]
        let yes = try #require(cell.places[.yes]?.first)
        #expect(comparison.schede[yes.scheda].document == "a.pdf")
        #expect(yes.spans.place == "p. 4 [10 20 30 40]")
        let missing = try #require(cell.places[.notFound]?.first)
        #expect(missing.spans.isEmpty && comparison.schede[missing.scheda].source.place == "p. 6")
    }

    @Test func anAnswerWithoutPlaceStandsAtItsField() throws {
        var plan = Plan("a", ambito: nil)
        plan.add("Vuota") { scheda in
            scheda.fields["rete"] = Plan.field("")
            scheda.answers["rete"] = AnswerRecord(
                value: .notAnswered, basis: .explicit, evidence: "", spans: [], confidence: 1)
        }
        plan.add("Senza lettura") { $0.fields["rete"] = Plan.field("Testo") }
        let cell = try Comparison([plan]).answers[0].rows[0][0]
        #expect(cell.count(.notAnswered) == 2 && cell.count(.notFound) == 0)
        #expect(cell.places[.notAnswered]?.allSatisfy { $0.spans.place == "p. 3 [183 402 539 432]" } == true)
    }

    @Test func groupsOverlapAndTheWholeCountsOnce() throws {
        var plan = Plan("a", ambito: "Val d'Oro")
        plan.asst = ["Nord", "Sud"]
        plan.add("Titolo") { $0.answers["rete"] = Plan.answer(.yes) }
        let comparison = try Comparison([plan], by: .asst)
        #expect(comparison.groups.map(\.key) == ["Nord", "Sud"])
        #expect(comparison.answers[0].rows.map { $0[0].asked } == [1, 1, 1])
        #expect(comparison.notes == [.overlappingGroups])
    }

    @Test func whatSaysNothingComesLastAndWhatFailedShows() throws {
        var silent = Plan("b", ambito: nil)
        silent.add("Titolo")
        var failed = Plan("c", ambito: "Zeta")
        failed.status = .failed
        let comparison = try Comparison([silent, plan(), failed])
        #expect(comparison.groups.map(\.key) == ["Val d'Oro", "Zeta", ""])
        #expect(comparison.groups[1].failed == 1 && comparison.groups[1].schedeCount == 0)
        #expect(
            comparison.notes == [.incompleteDocuments(failed: 1, partial: 0), .schedeOutside(1), .unknownForm("altro")])
    }

    @Test func oneFormAlone() throws {
        let comparison = try Comparison([plan()], template: "modulo")
        #expect(comparison.origin.schede == 6)
        #expect(Set(comparison.schede.map(\.template)) == ["modulo"])
    }

    @Test(arguments: ComparisonDimension.allCases)
    func everyDimensionCountsEveryScheda(_ dimension: ComparisonDimension) throws {
        let comparison = try Comparison([plan()], by: dimension)
        #expect(comparison.answers[0].rows.last?[0].asked == 6)
        #expect(comparison.groups.reduce(0) { $0 + $1.schedeCount } == 7)
    }

    /// Outcomes are keys of an object: as a list their order would be another at each run.
    @Test func jsonNamesTheOutcomes() throws {
        var cell = AnswerCell()
        for state in AnswerState.allCases { cell.places[state] = [] }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(
            String(decoding: try encoder.encode(cell), as: UTF8.self)
                == #"{"places":{"no":[],"non_risposto":[],"non_trovato":[],"parziale":[],"si":[]}}"#)
    }

    @Test func keyPointsCountASchedaOnce() throws {
        var plan = Plan("a", ambito: "Val d'Oro")
        plan.add("Titolo") { scheda in
            scheda.keyPoints = ["A", "B"].map { KeyPointRecord(area: $0, text: "Reti", code: "reti") }
            scheda.keyPoints.append(KeyPointRecord(area: nil, text: "Altro", code: nil))
        }
        plan.add("Senza punti")
        let points = try Comparison([plan]).points
        #expect(points.rows.map(\.text) == ["Reti sociali", ""])
        #expect(points.rows[0].cells[0].count == 1 && points.asked == [2, 2])
    }

    @Test func targetsByYearAndUnit() throws {
        var plan = Plan("a", ambito: "Val d'Oro")
        plan.add("Titolo") { scheda in
            scheda.indicators = [IndicatorRecord(field: "risultati", kind: .output, action: nil, text: "Corse")]
            for (year, value) in [(2025, 40.0), (2025, 60), (2025, 95), (2026, 1)] {
                scheda.targets.append(
                    TargetRecord(
                        field: "risultati", indicator: 0, year: year, op: ">=", value: value,
                        unit: year == 2026 ? "n" : "%"))
            }
        }
        let rows = try Comparison([plan]).targets.filter { $0.group == 0 }
        #expect(rows.map(\.year) == [2025, 2026])
        let range = try #require(rows[0].range)
        #expect(range == (40, 60, 95) && rows[0].schede == 1 && rows[0].targets[0].indicator == "Corse")
    }
}
