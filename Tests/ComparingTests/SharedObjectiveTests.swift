import Model
import Publishing
import Testing

@testable import Comparing

@Suite struct SharedObjectiveTests {
    private func shared(_ plans: [Plan], limits: SimilarityLimits = .standard) throws -> [SharedObjective] {
        try SharedObjectives.find(in: Dataset(documents: plans.map(\.document)), limits: limits)
    }

    private func plan(_ id: String, _ ambito: String?, _ text: String) -> Plan {
        plan(id, ambito, "Titolo", text)
    }

    private func plan(_ id: String, _ ambito: String?, _ title: String, _ text: String) -> Plan {
        var plan = Plan(id, ambito: ambito)
        plan.add(title, text: text)
        return plan
    }

    @Test func theSameTextWithSmallChangesIsOneObjective() throws {
        let text = Plan.words(100)
        let changed = text.replacing("parola50", with: "un'altra")
        let found = try shared([
            plan("a", "Uno", text), plan("b", "Due", changed), plan("c", "Tre", Plan.words(100, from: 500)),
        ])
        #expect(found.count == 1)
        let objective = try #require(found.first)
        #expect(objective.isShared && objective.members.map(\.documentID) == ["a", "b"])
        #expect(objective.differences.map(\.key) == ["azioni"])
        #expect((0.9..<1).contains(objective.least) && objective.least == objective.largest)
    }

    @Test func caseAccentsAndLineEndsAreNoChange() throws {
        let text = Plan.words(60) + " così"
        let other = text.uppercased().replacing(" ", with: "\n").replacing("COSÌ", with: "COSI\u{0300}.")
        let objective = try #require(try shared([plan("a", "Uno", text), plan("b", "Due", other)]).first)
        #expect(objective.least == 1 && objective.differences.isEmpty)
    }

    @Test func lessTextIsEnoughWhereTheTitlesAgree() throws {
        // 98 runs of three words each, 62 of them in common: a resemblance of 62 / 134.
        let one = Plan.words(100), two = Plan.words(64) + " " + Plan.words(36, from: 300)
        #expect(try shared([plan("a", "Uno", "Casa", one), plan("b", "Due", "Scuola", two)]).isEmpty)
        #expect(try shared([plan("a", "Uno", "La casa", one), plan("b", "Due", "LA CASA", two)]).count == 1)
    }

    @Test func otherFormsAndTheSameDocumentAreNoPair() throws {
        var one = plan("a", "Uno", Plan.words(100))
        one.add("Copia", text: Plan.words(100))
        #expect(try shared([one]).isEmpty)
        var two = Plan("b", ambito: "Due")
        two.add("Titolo", template: "altro", text: Plan.words(100))
        #expect(try shared([one, two]).isEmpty)
    }

    @Test func aShortTextIsNotJudged() throws {
        #expect(try shared([plan("a", "Uno", Plan.words(21)), plan("b", "Due", Plan.words(21))]).isEmpty)
        #expect(try shared([plan("a", "Uno", Plan.words(22)), plan("b", "Due", Plan.words(22))]).count == 1)
    }

    @Test func aChainOfChangesIsNotOneObjective() throws {
        // Each shares three quarters with the next, the first and the last only half.
        let plans = [0, 15, 30].map { start in
            plan("p\(start)", "Ambito \(start)", "Titolo \(start)", Plan.words(100, from: start))
        }
        let found = try shared(plans)
        #expect(found.map { $0.members.count } == [2])
    }

    @Test func thePlanThatStandsTwiceIsRepeatedAndSaid() throws {
        let text = Plan.words(100)
        let plans = [plan("a", "Uno", text), plan("b", "Uno", text), plan("c", "Due", text)]
        let objective = try #require(try shared(plans).first)
        #expect(objective.isShared && objective.repeated == ["b-1"])
        #expect(try shared(Array(plans.prefix(2))).first?.isShared == false)
        let comparison = try Comparison(plans)
        #expect(comparison.notes == [.repeatedSchede(1)])
        let sheet = comparison.sheets.first { $0.name == "notes" }
        #expect(sheet?.rows.map(\.count) == [1])
    }

    @Test func whatDiffersIsShownWithWhoSaysIt() throws {
        let plans = ["Uno", "Due", "Tre"].enumerated().map { index, ambito in
            var plan = Plan("p\(index)", ambito: ambito)
            plan.add("Titolo", text: Plan.words(100)) { scheda in
                scheda.answers["rete"] = Plan.answer(index == 1 ? .no : .yes)
                scheda.budgets = [Plan.budget((index + 1) * 100_00)]
                if index < 2 {
                    scheda.targets = [
                        TargetRecord(field: "risultati", indicator: nil, year: 2025, op: ">=", value: 50, unit: "%")
                    ]
                }
            }
            return plan
        }
        let objective = try #require(try shared(plans).first)
        #expect(objective.differences.map(\.key) == ["rete", "own", "risultati"])
        #expect(objective.differences[0].variants.map(\.members) == [[0, 2], [1]])
        #expect(
            objective.differences[1].variants.map(\.value) == [
                "100.00 EUR · FNPS", "200.00 EUR · FNPS", "300.00 EUR · FNPS",
            ])
        #expect(objective.differences[2].variants.map(\.value) == ["2025 >= 50 %", nil])
        #expect(objective.differences[0].variants[1].spans[0].place == "p. 4 [10 20 30 40]")
    }

    @Test func equalAmountsOfDifferentAmbitiAreSaid() throws {
        let plans = ["Uno", "Due", "Due"].enumerated().map { index, ambito in
            var plan = Plan("p\(index)", ambito: ambito)
            plan.add("Titolo", text: Plan.words(100)) { $0.budgets = [Plan.budget(100_00), Plan.budget(index * 7_00)] }
            return plan
        }
        #expect(try shared(Array(plans.prefix(2))).first?.equalAmounts == 1)
        #expect(try shared(Array(plans.suffix(2))).first?.equalAmounts == 0)
        #expect(try Comparison(Array(plans.prefix(2))).notes == [.equalAmounts(1)])
    }

    @Test func theOrderOfTheDocumentsChangesNothing() throws {
        let plans = (0..<12).map { number in
            plan("p\(number)", "Ambito \(number)", Plan.words(100, from: number / 4 * 1000 + number % 4))
        }
        let found = try shared(plans)
        #expect(found.map { $0.members.count } == [4, 4, 4])
        #expect(try shared(plans.reversed()) == found)
    }

    /// The banding must not lose pairs that the limits would take.
    @Test func candidatesHoldEveryPairAboveTheLimits() {
        var hashing = MinHash()
        let pairs = 60
        for number in 0..<pairs {
            let start = number * 10_000
            hashing.add(ShingleSet(Plan.words(102, from: start)), as: 2 * number)
            // 70 of 130 runs in common: 0.54.
            hashing.add(
                ShingleSet(Plan.words(72, from: start) + " " + Plan.words(28, from: start + 5000)), as: 2 * number + 1)
        }
        let found = Set(hashing.candidates.map { [$0.0, $0.1] })
        #expect((0..<pairs).allSatisfy { found.contains([2 * $0, 2 * $0 + 1]) })
        #expect(found.count == pairs)
    }

    @Test func limitsAreChecked() {
        #expect(SimilarityLimits(enough: 0.5, enoughWithTitle: 0.6, titles: 1, leastShingles: 1) == nil)
        #expect(SimilarityLimits(enough: 1.1, enoughWithTitle: 0.6, titles: 1, leastShingles: 1) == nil)
        #expect(SimilarityLimits(enough: 0.6, enoughWithTitle: 0.6, titles: 1, leastShingles: 0) == nil)
        #expect(SimilarityLimits(enough: 0.6, enoughWithTitle: 0.4, titles: 0.8, leastShingles: 20) == .standard)
    }
}
