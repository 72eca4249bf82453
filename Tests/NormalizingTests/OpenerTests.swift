import Model
import Testing

/// Sums that stand before the amounts that they are made of, in invented sentences.
@Suite struct OpenerTests {
    private func budgets(_ text: String) -> [String] {
        Sentences.record(["risorse_economiche": text]).budgets.map { budget in
            ([String(budget.amount.decimal.dropLast(3)), budget.role.rawValue] + budget.funds).joined(separator: " ")
        }
    }

    @Test(arguments: [
        (
            "Importo totale € 70.000: quota FNPS € 40.000, quota FSR € 20.000, quota Comuni € 10.000",
            ["70000 total", "40000 item FNPS", "20000 item FSR", "10000 item COMUNI"]
        ),
        (
            "Complessivi € 35.000 di cui FSR € 21.000 e Comuni € 14.000",
            ["35000 item", "21000 term FSR", "14000 term COMUNI"]
        ),
        (
            "Totale: € 45.000 (FNA € 25.000, Comuni € 20.000)",
            ["45000 total", "25000 term FNA", "20000 term COMUNI"]
        ),
        (
            "€ 24.000 annui (FNPS € 14.000; Comuni € 6.000; ETS € 4.000)",
            ["24000 item", "14000 term FNPS", "6000 term COMUNI", "4000 term ETS"]
        ),
        (
            "Costo complessivo € 27.000. FNPS € 15.000, Comuni € 12.000",
            ["27000 total", "15000 item FNPS", "12000 item COMUNI"]
        ),
        (
            "€ 75.000 totali: FNPS € 50.000; Comuni € 25.000",
            ["75000 item", "50000 term FNPS", "25000 term COMUNI"]
        ),
        ("Totale € 40.000: € 25.000 FNPS, € 15.000 Comuni", ["40000 total", "25000 item FNPS", "15000 item COMUNI"]),
        ("€ 5.000: FNPS; € 3.000: Comuni", ["5000 item FNPS", "3000 item COMUNI"]),
        (
            "Totale € 20.000: FNPS (€ 12.000), FSR (€ 5.000), Comuni (€ 3.000)",
            ["20000 total", "12000 item FNPS", "5000 item FSR", "3000 item COMUNI"]
        ),
        (
            "Stima € 50.000, ripartiti tra FNPS (€ 30.000) e fondi comunali (€ 20.000)",
            ["50000 item", "30000 term FNPS", "20000 term COMUNI"]
        ),
        (
            "€ 90.000 PNRR + € 20.000 Comuni = € 110.000", ["90000 item PNRR", "20000 item COMUNI", "110000 total"]
        ),
        ("2025: FNPS € 9.000; 2026: Comuni € 4.000", ["9000 item FNPS", "4000 item COMUNI"]),
        ("€ 9.000 (quota comunale di € 0,50 per abitante)", ["9000 item COMUNI", "0 term COMUNI"]),
        ("Totale FNPS € 9.000, totale Comuni € 4.000", ["9000 total FNPS", "4000 total COMUNI"]),
    ])
    func whatStandsBehindASumIsOfItsParts(_ text: String, _ wanted: [String]) {
        #expect(budgets(text) == wanted, "\(text)")
    }

    /// What a part does not say of its source the sum says; behind the bracket, and of others' money, there are no parts.
    @Test(arguments: [
        (
            "FNPS € 8.000 (di cui € 3.000 per trasporti), FSR € 7.000 (di cui € 2.000 per pasti), Comuni € 5.000",
            ["8000 item FNPS", "3000 term FNPS", "7000 item FSR", "2000 term FSR", "5000 item COMUNI"]
        ),
        (
            "PNRR € 90.000 di cui € 50.000 per gli arredi\nQuote comunali € 20.000",
            ["90000 item PNRR", "50000 term PNRR", "20000 item COMUNI"]
        ),
        (
            "PNRR € 90.000 di cui € 50.000 per gli arredi; fondi comunali € 20.000",
            ["90000 item PNRR", "50000 term PNRR", "20000 item COMUNI"]
        ),
        (
            "€ 90.000 (di cui € 50.000 per gli arredi) e € 20.000 per la sede",
            ["90000 item", "50000 term", "20000 item"]
        ),
    ])
    func partsOfOneSource(_ text: String, _ wanted: [String]) { #expect(budgets(text) == wanted, "\(text)") }

    @Test(arguments: [
        ("Per ciascun Comune € 700, totale € 9.100", ["700.00 per ciascun comune term", "9100.00"]),
        ("Per ogni alunno € 150, complessivi € 3.000", ["150.00 per ogni alunno term", "3000.00"]),
        ("Minimo € 2.000 massimo € 5.000", ["2000.00 almeno term", "5000.00 fino_a"]),
        ("Da un minimo di € 2.000 a un massimo di € 5.000", ["2000.00 almeno term", "5000.00 fino_a"]),
        ("Almeno € 1.000 per i pasti; massimo € 5.000 per la sede", ["1000.00 almeno", "5000.00 fino_a"]),
    ])
    func pricesAndBounds(_ text: String, _ wanted: [String]) { #expect(Sentences.money(text) == wanted, "\(text)") }
}
