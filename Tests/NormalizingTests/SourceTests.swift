import Model
import Testing

/// Who gives which amount, in invented sentences.
@Suite struct SourceTests {
    @Test(arguments: [
        (
            "per € 200.000 da Fondazione Cariplo, per € 50.000 dai Comuni e per € 30.000 dagli enti partner",
            [["PRIVATI"], ["COMUNI"], []]
        ),
        ("Da fondi FNA € 5.000 fino a marzo 2026 Da fondi dei Comuni per i pasti € 700", [["FNA"], ["COMUNI"]]),
        ("€ 20.000 dal FNPS e dai Comuni, € 10.000 dal FSR", [["FNPS", "COMUNI"], ["FSR"]]),
        ("Comuni: € 5.000; da Comuni e FNPS € 3.000", [["COMUNI"], ["COMUNI", "FNPS"]]),
        ("FNPS: € 10.000 e € 5.000 dei Comuni", [["FNPS"], ["COMUNI"]]),
        ("€ 21.500 quota Comuni", [["COMUNI"]]), ("30.000 euro nel triennio a carico dell'Ambito", [["AMBITO"]]),
        ("Quota di solidarietà dei Comuni pari a € 1,80/abitante", [["COMUNI"]]),
        ("FSE+ € 120.000; Ambito € 15.000", [["UE:FSE"], ["AMBITO"]]),
        ("€ 10.000 FSE + € 5.000 FSR", [["UE:FSE"], ["FSR"]]),
    ])
    func whoGivesStandsBeforeOrBehind(_ text: String, _ wanted: [[String]]) {
        #expect(Sentences.record(["risorse_economiche": text]).budgets.map(\.funds) == wanted, "\(text)")
    }

    /// Amounts beside one another, joined by a dash, or on the line after their source.
    @Test(arguments: [
        ("FNA 2024 e 2025: € 118.000,00 e € 121.000,00", [["FNA"], ["FNA"]]),
        ("FNPS € 30.000 € 30.000 € 35.000 Fondi comunali € 12.500", [["FNPS"], ["FNPS"], ["FNPS"], ["COMUNI"]]),
        ("FNPS 10.000 € FSR 5.000 € 15.000 €", [["FNPS"], ["FSR"], []]),
        ("€ 80.000 - PNRR 1.1.4 (supervisione)", [["PNRR 1.1.4"]]),
        ("€ 10.000 – FNPS; € 5.000 – Comuni", [["FNPS"], ["COMUNI"]]),
        ("Costo € 15.000 - FNPS € 10.000", [[], ["FNPS"]]),
        ("FNPS\n€ 10.000\nFSR\n€ 5.000", [["FNPS"], ["FSR"]]),
        ("€ 65.000; FNPS € 50.000; quote comunali\n€ 15.000", [[], ["FNPS"], ["COMUNI"]]),
        ("€ 10.000 FNPS\nComuni\n€ 5.000", [["FNPS"], []]),
    ])
    func sourcesBesideTheirAmounts(_ text: String, _ wanted: [[String]]) {
        #expect(Sentences.record(["risorse_economiche": text]).budgets.map(\.funds) == wanted, "\(text)")
    }

    @Test func whatADashJoinsMayEnd() {
        #expect(
            Sentences.money("€ 80.000 - PNRR 1.1.4 (supervisione), entro marzo 2026") == ["80000.00 until 2026-03"])
    }

    @Test(arguments: [
        ("euro 90.000 a valere sul PNRR 1.1.3 e la restante parte a carico dei bilanci comunali", ["PNRR 1.1.3"]),
        ("€ 45.600 annui (PNRR), successivamente FNA", ["PNRR"]),
        ("€ 45.600, la restante parte dai Comuni", []),
    ])
    func whoGivesTheRestDoesNotGiveThis(_ text: String, _ wanted: [String]) {
        #expect(Sentences.record(["risorse_economiche": text]).budgets.map(\.funds) == [wanted], "\(text)")
    }

    @Test(arguments: [
        ("€ 32.000 (Comuni 70% - FNPS 30%)", ["COMUNI", "FNPS"]), ("FNPS (40%), Comuni (60%)", ["FNPS", "COMUNI"]),
        ("30% FNPS, 70% Comuni", ["FNPS", "COMUNI"]), ("Comuni al 50% e FNPS al 50%", ["COMUNI", "FNPS"]),
        ("FNPS per il 30% dei Comuni", ["FNPS"]),
    ])
    func sharesOfSources(_ text: String, _ wanted: [String]) {
        #expect(Sentences.record(["risorse_economiche": text]).funds == wanted, "\(text)")
    }

    /// A call named beside its source is none of its own.
    @Test(arguments: [
        ("Fondazione Cariplo: 60.000 € (bando “Reti di cura”)", ["PRIVATI"]),
        ("FSE PLUS – bando Inclusione attiva € 88.000,00", ["UE:FSE"]),
        ("FNPS, bando Reti di cura", ["FNPS", "ALTRO:bando reti di cura"]),
    ])
    func callsOfASource(_ text: String, _ wanted: [String]) {
        #expect(Sentences.record(["risorse_economiche": text]).funds == wanted, "\(text)")
    }
}
