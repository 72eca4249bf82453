import Model
import Testing

@testable import Comparing

@Suite struct MoneyTableTests {
    @Test func periodsOwnersAndWhatWasWorkedOutStandApart() throws {
        var plan = Plan("a", ambito: "Val d'Oro")
        plan.add("Titolo") { scheda in
            scheda.policyAreas = ["A"]
            scheda.budgets = [
                Plan.budget(100_00, .annuo, per: "ogni educatore"), Plan.budget(300_00, .triennio),
                Plan.budget(50_01, .biennio), Plan.budget(70_00), Plan.budget(900_00, .triennio, scope: .other),
            ]
        }
        let comparison = try Comparison([plan])
        let figures = comparison.money.totals[0]
        #expect(figures.annuo.cents == 100_00 && figures.triennio.cents == 300_00 && figures.biennio.cents == 50_01)
        #expect(figures.unstated.cents == 70_00 && figures.other.cents == 900_00 && figures.perUnit == 1)
        #expect(figures.derivedYearly.cents == 100_00 + 25_01)
        #expect(comparison.money.totals[1] == figures)
        #expect(comparison.money.schedeWithMoney == [1, 1])
    }

    @Test func totalsAndItemsNeverCountTwice() throws {
        var plan = Plan("a", ambito: "Val d'Oro")
        plan.add("Voci e totale") { scheda in
            scheda.budgets = [
                Plan.budget(10_00), Plan.budget(20_00), Plan.budget(30_00, role: .total),
                Plan.budget(5_00, role: .term),
                Plan.budget(7_00, role: .staff),
            ]
        }
        plan.add("Solo totali") { scheda in
            scheda.budgets = [Plan.budget(40_00, role: .total), Plan.budget(40_00, role: .total, funds: [])]
        }
        let comparison = try Comparison([plan])
        #expect(comparison.money.totals[0].unstated.cents == 70_00)
        #expect(comparison.money.rows.filter { $0.group == 0 }.flatMap(\.places).count == 3)
    }

    @Test func eachEuroStandsInOneRowOfAreasAndSources() throws {
        var plan = Plan("a", ambito: "Val d'Oro")
        plan.add("Due aree") { scheda in
            scheda.policyAreas = ["I", "G"]
            scheda.budgets = [Plan.budget(10_00, funds: ["PNRR", "FNPS"]), Plan.budget(5_00, funds: [])]
        }
        plan.add("Una") { scheda in
            scheda.policyAreas = ["G"]
            scheda.budgets = [Plan.budget(1_00)]
        }
        let rows = try Comparison([plan]).money.rows.filter { $0.group == 0 }
        #expect(rows.map(\.areas) == [["G"], ["G", "I"], ["G", "I"]])
        #expect(rows.map(\.funds) == [["FNPS"], [], ["FNPS", "PNRR"]])
        let byArea = try Comparison([plan], by: .area)
        #expect(byArea.groups.map(\.key) == ["G", "I"])
        #expect(byArea.money.totals.map(\.unstated.cents) == [16_00, 15_00, 16_00])
    }

    @Test func linesOfAFundAreCalledByTheFund() {
        #expect(Plan.glossary.fundName("PNRR 1.1.3") == "Piano di ripresa, 1.1.3")
        #expect(Plan.glossary.fundName("ALTRO:risorse pubbliche") == "ALTRO:risorse pubbliche")
    }
}
