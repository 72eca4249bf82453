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

    /// What a column's head says of time holds for each amount below it, in a table of two columns, too.
    @Test func periodsOfColumns() {
        func periods(_ text: String) -> [String?] {
            Sentences.record(["risorse_economiche": text]).budgets.map(\.period?.rawValue)
        }
        let list = "Fonte di finanziamento | Importo annuo\nFNPS | 40.000,00\nComuni | 25.000,00"
        #expect(periods(list) == ["annuo", "annuo"])
        #expect(
            budgets(list) == [
                "40000.00 FNPS Importo annuo item FNPS", "25000.00 Comuni Importo annuo item COMUNI",
            ])
        #expect(
            periods("Voce | Fonte | Costo triennale\nSede | FNPS | 9.000\nTutor | FSR | 500 annui") == [
                "triennio", "annuo",
            ])
        #expect(periods("Anno | FNPS\n2025 | 9.000,00") == [nil])
    }

    /// The first row of a text in two columns is no head, and sentences are no cells of money; nor is a list of persons.
    @Test func twoColumnsOfSentences() {
        let text = "Risorse | Il costo annuo è di circa 30.000 euro a carico dei Comuni\nPersonale | 2 educatori"
        #expect(budgets(text) == ["30000.00 - - item COMUNI"])
        #expect(
            budgets("Fonte | Importo\nComuni | circa 30.000 euro per gli educatori di strada") == [
                "30000.00 - - item COMUNI"
            ])
    }

    @Test func twoColumnsOfPersons() {
        let cell = "ASST | Ambiti\nDue educatori | Un assistente sociale, a carico del FNA"
        #expect(Sentences.funds(cell) == ["FNA"])
    }

    /// Hours are no money, prices no sums; staff that no other money is told beside is the money itself.
    @Test func hoursAndPrices() {
        #expect(
            budgets("Figura professionale | Ore | Costo orario | Costo\nEducatore | 1.250 | 24,00 | 30.000,00")
                == ["24.00 Educatore Costo orario term", "30000.00 Educatore Costo item"])
        #expect(
            budgets("Figura professionale | Ore | Costo\nEducatore | 1.250 | € 30.000\nTotale | 1.250 | € 30.000")
                == ["30000.00 Educatore Costo staff", "30000.00 Totale Costo total"])
    }

    @Test func activitiesBySources() {
        #expect(
            budgets("Attività | FNPS | Comuni\nSportello | € 8.000 | € 2.000\nTotale | € 8.000 | € 2.000") == [
                "8000.00 Sportello FNPS item FNPS", "2000.00 Sportello Comuni item COMUNI",
                "8000.00 Totale FNPS total FNPS", "2000.00 Totale Comuni total COMUNI",
            ])
    }

    /// The source stands in a column of its own, before or behind the amount.
    @Test func sourcesInAColumn() {
        #expect(
            budgets("Voce | Importo | Fonte\nSede | € 14.000,00 | Fondi d'Ambito\nTutor | € 9.600,00 | Comuni") == [
                "14000.00 Sede Importo item AMBITO", "9600.00 Tutor Importo item COMUNI",
            ])
        #expect(
            budgets("Voce | Fonte | Importo\nSede | FNPS e FNA | € 14.000,00\nTotale | - | € 14.000,00") == [
                "14000.00 Sede Importo item FNPS FNA", "14000.00 Totale Importo total",
            ])
    }

    @Test func rowsOfNothingButAmounts() {
        #expect(
            budgets("2025 | 2026 | 2027\n€ 10.000,00 | € 12.000,00 | € 14.000,00") == [
                "10000.00 - 2025 item 2025", "12000.00 - 2026 item 2026", "14000.00 - 2027 item 2027",
            ])
    }

    @Test func yearsByRows() {
        #expect(
            budgets("Anno | FNPS | Comuni\n2025 | 10.000,00 | 3.000,00\nAnno 2026 | 11.000,00 | 3.500,00") == [
                "10000.00 2025 FNPS item FNPS 2025", "3000.00 2025 Comuni item COMUNI 2025",
                "11000.00 Anno 2026 FNPS item FNPS 2026", "3500.00 Anno 2026 Comuni item COMUNI 2026",
            ])
    }

    /// Cells say of their amounts what running text does.
    @Test func allThatACellSays() {
        #expect(
            Sentences.money(
                "Attività | FNPS | Comuni\nCorse | € 25 mila | € 2.000,00 annui\nAutisti | € 1,5 milioni | circa € 3.000,00"
                    + "\nSede | € 5.000,00 + € 3.000,00 | 10.000,00 € per due anni\nGite | 500 | fino a € 700,00")
                == [
                    "25000.00", "2000.00 annuo", "1500000.00", "3000.00 circa", "5000.00", "3000.00",
                    "10000.00 biennio", "500.00", "700.00 fino_a",
                ])
    }

    @Test func noCellLosesItsMoneyInSilence() {
        let record = Sentences.record([
            "risorse_economiche":
                "Attività | Note | Comuni\nSede | nel quadro del bando si spendono € 900,00 l'anno | € 12.50.000"
        ])
        #expect(record.budgets.map(\.amount.decimal) == ["900.00"])
        #expect(record.budgets.first?.period == .annuo)
        #expect(record.diagnostics.contains { $0.code == .amountUnread && $0.message.contains("12.50.000") })
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
