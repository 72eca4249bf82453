import Foundation
import Model
import TestSupport
import Testing

@testable import Evaluating

/// An invented plan of one scheda, its reference, and records that say more or less the same.
@Suite struct EvaluatorTests {
    private static let text = """
        TITOLO INTERVENTO\tTrasporto solidale
        TARGET\tAnziani soli
        RISORSE\tFNA € 12.500,00 annui
        PREMIALE\tNO
        """
    private static let reference = """
        {"document": {"name": "valdoro.txt"}, "schede": [{
          "n": 1, "template": "obiettivo-2025", "title": "Trasporto solidale", "from": 1, "to": 4,
          "fields": {"titolo": {"segs": [{"from": 1, "to": 1, "start": "Trasporto solidale"}]},
            "target": {"segs": [{"from": 2, "to": 2, "start": "Anziani soli"}]},
            "risorse_economiche": {"segs": [{"from": 3, "to": 3, "start": "FNA"}]},
            "premiale": {"segs": [{"from": 4, "to": 4, "start": "NO"}]}},
          "answers": {"premiale": {"value": "no", "basis": "explicit"}}, "funds": ["FNA"],
          "budgets": [{"amount": "12500.00", "period": "annuo"}], "areas": ["E"], "trasversale_areas": []}]}
        """

    private func record() -> SchedaRecord {
        var record = SchedaRecord(
            id: "x-01", ordinal: 1, cycle: nil,
            document: DocumentReference(
                id: "x", sourceName: "valdoro.txt", ambito: nil, ats: nil, asst: [], cycle: nil),
            template: "obiettivo-2025", title: "Trasporto solidale", source: SourcePages(lines: [1, 4]),
            completeness: Completeness(expected: 4, found: 4, answered: 4))
        let values = ["Trasporto solidale", "Anziani soli", "FNA € 12.500,00 annui", "NO"]
        for (line, (key, value)) in zip(["titolo", "target", "risorse_economiche", "premiale"], values).enumerated() {
            record.fields[key] = FieldRecord(
                label: "", text: value, state: .answered, labelScore: 1,
                spans: [.lines(first: line + 1, last: line + 1)])
        }
        record.answers["premiale"] = AnswerRecord(
            value: .no, basis: .explicit, evidence: "NO", spans: [], confidence: 0.99)
        record.funds = ["FNA"]
        record.policyAreas = ["E"]
        var budget = BudgetRecord(field: "risorse_economiche", raw: "€ 12.500,00", amount: Amount(cents: 1_250_000))
        budget.period = .annuo
        record.budgets = [budget]
        return record
    }

    private func evaluate(_ records: [SchedaRecord]) throws -> Evaluation {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, to: "valdoro.txt")
        let file = try folder.write(Self.reference, to: "valdoro.json")
        let reference = try ReferenceFile(contentsOf: URL(fileURLWithPath: file))
        return try Evaluator(texts: folder.url).evaluate(records, against: [reference])
    }

    @Test func whatIsTheSameScoresOne() throws {
        let evaluation = try evaluate([record()])
        for (measure, figure) in evaluation.figures { #expect(figure.tally.score(measure) == 1, "\(measure)") }
        #expect(evaluation.differences.isEmpty && evaluation.schede == 1)
        #expect(evaluation.figures[.spanLines]?.tally.cases == 4)
        #expect(evaluation.calibration.buckets == [Calibration.Bucket(confidence: 0.99, n: 1, right: 1)])
    }

    @Test func whatDiffersIsToldWithItsPlaceAndReason() throws {
        var other = record()
        other.answers["premiale"]?.value = .yes
        other.budgets[0].period = .triennio
        other.funds = ["FNA", "FNPS"]
        other.fields["target"]?.text = "Anziani"
        let evaluation = try evaluate([other])
        #expect(evaluation.figures[.answers]?.tally.share == 0)
        #expect(evaluation.figures[.amounts]?.tally.f1 == 1)
        #expect(evaluation.figures[.budgetsFull]?.tally.f1 == 0)
        #expect(evaluation.figures[.funds]?.tally.precision == 0.5)
        #expect(evaluation.figures[.fieldExact]?.tally.share == 0.75)
        let answer = try #require(evaluation.differences.first { $0.measure == "answers" })
        #expect(answer.lines == [4, 4] && answer.wanted == "no" && answer.got == "si" && answer.field == "premiale")
        #expect(evaluation.differences.contains { $0.measure == "funds" && $0.reason == "1 too many" })
    }

    @Test func aMissingSchedaMissesAllItHolds() throws {
        let evaluation = try evaluate([])
        #expect(evaluation.figures[.schede]?.tally.recall == 0)
        #expect(evaluation.figures[.amounts]?.tally.missed == 1)
        #expect(evaluation.differences.map(\.reason) == ["the scheda was not found"])
    }

    @Test func aSurplusSchedaIsWrong() throws {
        var second = record()
        second.title = "Un'altra cosa"
        let evaluation = try evaluate([record(), second])
        #expect(evaluation.figures[.schede]?.tally.precision == 0.5)
    }

    @Test func intervalsHoldTheScoreAndStayTheSame() throws {
        let tallies = (0..<40).map { index in
            var tally = Tally()
            tally.check(index % 4 != 0)
            return tally
        }
        let first = try #require(Bootstrap().interval(.answers, tallies, base: Tally()))
        #expect(first.contains(0.75) && first.lowerBound > 0.55 && first.upperBound < 0.95)
        #expect(Bootstrap().interval(.answers, tallies, base: Tally()) == first)
    }

    @Test(arguments: [("a/saronno__ruled.pdf", "saronno"), ("val.d.txt", "val"), ("plain", "plain")])
    func stems(_ name: String, _ wanted: String) { #expect(Evaluator.stem(name) == wanted) }

    @Test func reportsInEachForm() throws {
        var other = record()
        other.funds = []
        let evaluation = try evaluate([other])
        #expect(evaluation.text(differences: 5).contains("funds"))
        #expect(evaluation.markdown(differences: 5).contains("| funds |"))
        let json = String(decoding: try JSONEncoder().encode(EvaluationReport(evaluation)), as: UTF8.self)
        #expect(json.contains("\"funds\""))
    }
}
