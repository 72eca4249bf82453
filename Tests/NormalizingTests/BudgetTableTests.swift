import Model
import Testing

/// Money cells that are tables, their cells set apart by strokes, in invented plans.
@Suite struct BudgetTableTests {
    private func budgets(_ text: String) -> [String] {
        Sentences.record(["risorse_economiche": text]).budgets.map { budget in
            ([budget.amount.decimal, budget.row ?? "-", budget.column ?? "-", budget.role.rawValue]
                + budget.funds + budget.years.map(String.init)).joined(separator: " ")
        }
    }

    @Test func sourcesByYears() {
        #expect(
            budgets("Fonte | 2025 | 2026 | Totale\nFNPS | 10.000 | 12000 | 22.000,00\nComuni | 5.000 | 5.000 | 10.000")
                == [
                    "10000.00 FNPS 2025 item FNPS 2025", "12000.00 FNPS 2026 item FNPS 2026",
                    "22000.00 FNPS Totale total FNPS",
                    "5000.00 Comuni 2025 item COMUNI 2025", "5000.00 Comuni 2026 item COMUNI 2026",
                    "10000.00 Comuni Totale total COMUNI",
                ])
    }

    @Test func activitiesBySources() {
        #expect(
            budgets("Attività | FNPS | Comuni\nSportello | € 8.000 | € 2.000\nTotale | € 8.000 | € 2.000") == [
                "8000.00 Sportello FNPS item FNPS", "2000.00 Sportello Comuni item COMUNI",
                "8000.00 Totale FNPS total FNPS", "2000.00 Totale Comuni total COMUNI",
            ])
    }

    @Test func twoColumns() {
        let record = Sentences.record([
            "risorse_economiche": "Fonte | Importo\nFNPS | € 20.000,00\nFSR | € 15.000,00\nTotale | € 35.000,00"
        ])
        #expect(record.budgets.map(\.amount.decimal) == ["20000.00", "15000.00", "35000.00"])
        #expect(record.budgets.map(\.role) == [.item, .item, .total])
        #expect(record.budgets.prefix(2).map(\.funds) == [["FNPS"], ["FSR"]])
        #expect(!record.diagnostics.contains { $0.code == .sumMismatch })
    }

    @Test func aTotalThatDoesNotFitIsAFinding() {
        for text in [
            "Attività | FNPS | Comuni\nSportello | € 8.000 | € 2.000\nTavolo | € 1.000 | € 500\nTotale | € 9.500 | € 2.500",
            "Fonte | 2025 | 2026 | Totale\nFNPS | 10.000 | 12.000 | 25.000",
        ] {
            let findings = Sentences.record(["risorse_economiche": text]).diagnostics.filter { $0.code == .sumMismatch }
            #expect(findings.count == 1, "\(text): \(findings.map(\.message))")
        }
    }

    /// Sums of named years make a yearly mean, marked as derived.
    @Test func yearlyMeanOfNamedYears() throws {
        let yearly = try #require(
            Sentences.record(["risorse_economiche": "2025: € 10.000 - 2026: € 12.000 - 2027: € 14.000"]).yearly)
        #expect(yearly.amount.decimal == "12000.00" && yearly.derived && yearly.rule == "anni/3")
    }

    /// A sum and its terms count once.
    @Test func yearlyCountsASumOnce() throws {
        let text = "Costo complessivo annuo: € 120.000,00 di cui € 80.000,00 FNPS e € 40.000,00 fondi comunali"
        #expect(try #require(Sentences.record(["risorse_economiche": text]).yearly).amount.decimal == "120000.00")
    }
}
