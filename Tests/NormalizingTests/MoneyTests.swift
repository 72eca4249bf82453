import Model
import Testing

/// What money cells state, in invented sentences.
@Suite struct MoneyTests {
    @Test(arguments: [
        ("€ 84.250,00 circa annui", ["84250.00 circa annuo"]), ("circa 71.300,00 € annui", ["71300.00 circa annuo"]),
        ("€. 30.500,00", ["30500.00"]), ("25.400 euro", ["25400.00"]), ("Buoni pasto 330.100,00", ["330100.00"]),
        ("€ 144.000 euro sui 2 anni", ["144000.00 biennio"]), ("€ 5200", ["5200.00"]),
        ("2500 ad ambito per gli alloggi", ["2500.00 per ambito"]), ("10.700 annui dal bilancio", ["10700.00 annuo"]),
        ("Cantiere 130.000 euro + costo annuo gestione 32.000", ["130000.00", "32000.00 annuo"]),
        ("Fino a marzo 2026 fondi PNRR € 210.400,00", ["210400.00 until 2026-03"]),
        ("290.000 euro per l'anno 2022, in aumento fino a circa 415.000", ["290000.00 2022", "415000.00 fino_a"]),
        ("18.000 euro entro il marzo 2026", ["18000.00 until 2026-03"]),
        ("Si stima una spesa nel triennio pari ad €. 64.000,00", ["64000.00 triennio"]),
        ("€ 21.000 circa per Ambito fino al 31.12.2023", ["21000.00 circa until 2023-12 per ambito"]),
        ("€ 40.000,00 annui per ogni autista", ["40000.00 annuo per ogni autista"]),
        ("almeno € 1.200,00 all'anno", ["1200.00 almeno annuo"]), ("€ 90.000 annue per tre anni", ["90000.00 annuo"]),
        ("spesa annua di gestione 32.000", ["32000.00 annuo"]), ("€ 1 480 000,00", ["1480000.00"]),
        ("1,5 milioni di euro nel triennio", ["1500000.00 triennio"]), ("50 mila euro", ["50000.00"]),
        ("€ 12.000,50 massimo", ["12000.50 fino_a"]), ("EUR 7.000", ["7000.00"]), ("Euro 7.000,00.", ["7000.00"]),
        ("2025 € 1.000,00 2026 € 2.000,00", ["1000.00 2025", "2000.00 2026"]), ("€ 50.000/anno", ["50000.00 annuo"]),
        ("50.000€ (annui)", ["50000.00 annuo"]), ("Budget triennale: € 300.000", ["300000.00 triennio"]),
        ("Per un totale di € 9.000,00", ["9000.00 total"]),
    ])
    func amounts(_ text: String, _ wanted: [String]) {
        #expect(Sentences.money(text) == wanted, "\(text)")
    }

    /// Points and blanks where they don't belong, millions with their thousands, shares in a bracket.
    @Test(arguments: [
        ("€ 14.300.00", ["14300.00"]), ("1.400.000.00 euro annui", ["1400000.00 annuo"]),
        ("€ 14. 300,00 dai Comuni", ["14300.00"]), ("14. 300,50 €", ["300.50"]),
        ("1. 500,00 € FNPS 2. 300,00 € Comuni", ["500.00", "300.00"]),
        ("Cap. 140.405.10 € 30.000,00", ["30000.00"]), ("Missione 12.104.05 euro 30.000,00", ["30000.00"]),
        ("€ 1,2 milioni e 300.000 euro dei Comuni", ["1200000.00", "300000.00"]),
        ("€ 2 milioni e 4.500 ore", ["2000000.00"]), ("€ 1 milione e 20 mila visite", ["1000000.00"]),
        ("€ 1 milione e 300 mila annui", ["1300000.00 annuo"]),
        ("€ 600,00 (350 ore di educatore e 250 ore di ausiliario)", ["600.00"]),
        ("€ 100 (60% FNPS, 40% Comuni)", ["100.00"]),
        ("Spesa di € 14. 300 utenti seguiti", ["14.00"]),
        ("1 milione e 300 mila euro", ["1300000.00"]), ("un milione e 350.000 euro", ["1350000.00"]),
        ("due milioni e trecentomila euro annui", ["2300000.00 annuo"]),
        ("1 milione di euro e 200.000 euro dai Comuni", ["1000000.00", "200000.00"]),
        ("Totale € 16.000 (11.000 FNPS, 5.000 Comuni)", ["16000.00 total", "11000.00 term", "5000.00 term"]),
        ("16.000 euro (11.000 FNPS e 5.000 Comuni)", ["16000.00", "11000.00 term", "5000.00 term"]),
        ("€ 16.000 (1.600 Comuni)", ["16000.00"]), ("€ 16.000 (11.000 abitanti, 6.000 Comuni)", ["16000.00"]),
        ("consegna 31.12.25 di € 5.000", ["5000.00"]),
    ])
    func looseForms(_ text: String, _ wanted: [String]) { #expect(Sentences.money(text) == wanted, "\(text)") }

    /// A letter before the currency, and bare numbers beside who gives them or alone.
    @Test(arguments: [
        ("FNPS k€ 18", ["18000.00"]), ("K€ 7,5 dai Comuni", ["7500.00"]), ("FSR 30k", ["30000.00"]),
        ("40k", ["40000.00"]),
        ("Fondo povertà: 16000", ["16000.00"]), ("Comuni: 8000", ["8000.00"]), ("Budget: 23000", ["23000.00"]),
        ("21000", ["21000.00"]), ("FNPS 15000, Comuni 5000", ["15000.00", "5000.00"]),
        ("FNPS 20.000 FSR 15.000 Comuni 5.000", ["20000.00", "15000.00", "5000.00"]),
        ("FNPS 20.000 FSR 15.000 totale 35.000", ["20000.00", "15000.00", "35000.00 total"]),
        ("FNPS 20.000 FSR 15.000 per un totale di 35.000", ["20000.00", "15000.00", "35000.00 total"]),
        ("FNPS 20.000 FSR 15.000 Comuni 5.000 circa", ["20000.00", "15000.00", "5000.00 circa"]),
        ("FNPS 20.000 FSR 15.000 oltre a risorse dei Comuni", ["20000.00", "15000.00"]),
        ("Servizi per minori: FNPS 20.000 FSR 15.000", ["20000.00", "15000.00"]),
        ("Quota ore FNPS 1200 FSR 800", []), ("FNPS 1.200 totale utenti", []),
        ("Per 3 anni FNPS 20.000 FSR 15.000", ["20000.00 triennio", "15000.00 triennio"]),
        ("Educativa per 10 ore a settimana: FNPS 20.000 FSR 15.000", ["20000.00", "15000.00"]),
        ("Minori: FNPS 20.000 FSR 15.000", ["20000.00", "15000.00"]),
        ("Interventi FNPS 20.000 FSR 15.000", ["20000.00", "15000.00"]),
        ("Utenti FNA 1.200 FSR 900 e altri", []),
        ("Contributi agli utenti FNPS 5.000 FSR 3.000", ["5000.00", "3000.00"]),
        ("Costo operatori FNPS 9.000 FSR 4.500", ["9000.00", "4500.00"]),
        ("Quota comunale 3500", ["3500.00"]), ("Budget complessivo 45000", ["45000.00 total"]),
        ("FNPS 2025: 9000", ["9000.00 2025"]), ("2025: 10000, 2026: 12000", ["10000.00 2025", "12000.00 2026"]),
        ("2025: 1200 utenti", []), (": 5000", []), ("=5600.p3 (leg.", []),
    ])
    func shortForms(_ text: String, _ wanted: [String]) { #expect(Sentences.money(text) == wanted, "\(text)") }

    @Test(arguments: [
        "FNPS 2025", "Ore: 1200", "Fondo povertà 3000 utenti", "Comuni: 20025 Legnano", "fondo 12345/2024",
        "FNPS quota 2023",
        "2027", "Fondo: 328", "Comune: 0331123456", "Comuni 3331234567",
    ])
    func bareNumbersThatAreNoMoney(_ text: String) { #expect(Sentences.money(text) == [], "\(text)") }

    @Test(arguments: [
        "legge 112/2016", "DGR 2167/2024 e L.R. 15/2015", "anno 2026", "fondi 5% 0/6", "n. 15 utenti per 36 ore",
        "33 progetti", "1.200 ore di educativa", "CUP 12345", "annualità 2023-2024-2025", "PNRR linea 1.1.3",
        "il 31.12.2023", "1500 utenti", "24h/24", "12.000 abitanti", "delibera n. 1.234", "-",
        "Quota parte ore personale", "monte ore annuo 1.200; personale", "monte ore complessivo 1.200",
    ])
    func noMoney(_ text: String) { #expect(Sentences.money(text) == [], "\(text)") }

    @Test func anotherProgrammesMoney() {
        #expect(
            Sentences.money("In regione verranno finanziati 40 progetti ognuno di valore triennale di 250.000 euro")
                == ["250000.00 triennio per progetto other"])
    }

    @Test func aSumForOtherAmbiti() {
        let text = "PNRR linea 1.1.3 valida per Ambiti Monte Alto, Terre Basse\n- pasti: 9.000,00 euro"
        #expect(Sentences.money(text, ambito: "Val d'Oro") == ["9000.00 other"])
        #expect(Sentences.money(text, ambito: "Terre Basse") == ["9000.00"])
    }

    @Test func aHeadHoldsForItsList() {
        let text = "Nel triennio, valido sino al 31/03/2026:\n- pasti €. 9.000,00\n- trasporti €. 4.000,00"
        #expect(
            Sentences.money(text) == ["9000.00 triennio until 2026-03", "4000.00 triennio until 2026-03"])
    }

    @Test func aSumWithItsTerms() {
        #expect(
            Sentences.money("quote Ambiti 20.000,00 (€ 2.000,00 x 5 Ambiti x 2 anni) + € 700,00 affitti")
                == ["20000.00 biennio", "2000.00 term", "700.00"])
    }

    @Test(arguments: [
        ("€ 30.000,00 (€ 10.000,00 FNPS + € 20.000,00 FNA)", ["30000.00", "10000.00 term", "20000.00 term"]),
        ("€ 60.000 (€ 10.000 + € 20.000 + € 30.000)", ["60000.00", "10000.00 term", "20000.00 term", "30000.00 term"]),
        ("€ 30.000 (€ 10.000 FNPS e € 20.000 FNA)", ["30000.00", "10000.00 term", "20000.00 term"]),
        ("€ 30.000 (€ 10.000 già spesi)", ["30000.00", "10000.00"]),
        ("€ 120.000,00 annui (€ 40.000,00 cadauno)", ["120000.00 annuo", "40000.00 per cadauno term"]),
        ("€ 120.000,00 (€ 40.000,00 annui x 3 anni)", ["120000.00 triennio", "40000.00 annuo term"]),
        (
            "€ 30.000 (€ 10.000 annui + € 20.000 annui)",
            ["30000.00 annuo", "10000.00 annuo term", "20000.00 annuo term"]
        ),
        ("€ 30.000 = € 10.000 + € 20.000", ["30000.00", "10000.00 term", "20000.00 term"]),
        ("€ 22,50 per 1.200 ore = € 27.000,00", ["22.50 term", "27000.00"]),
        ("€ 15.000/anno x 3 anni = € 45.000", ["15000.00 annuo term", "45000.00 triennio"]),
        ("FNPS € 15.000 + comuni € 20.000 = € 35.000", ["15000.00", "20000.00", "35000.00 total"]),
    ])
    func sumsAndWhatTheyAreMadeOf(_ text: String, _ wanted: [String]) {
        #expect(Sentences.money(text) == wanted, "\(text)")
    }

    /// A word, a colon, a bracket or years call an amount a sum of others; that numbers add up is not enough.
    @Test(arguments: [
        ("€ 40.000 complessivi: € 22.000 FNPS, € 18.000 FSR", ["40000.00", "22000.00 term", "18000.00 term"]),
        ("€ 75.000,00: € 50.000,00 da FNPS e € 25.000,00 da FSR", ["75000.00", "50000.00 term", "25000.00 term"]),
        (
            "Il costo complessivo è di € 75.000, finanziato per € 50.000 con FNPS e per € 25.000 con FSR",
            ["75000.00 total", "50000.00", "25000.00"]
        ),
        ("€ 40.000 FNPS (€ 30.000 sportello e € 10.000 rete)", ["40000.00", "30000.00 term", "10000.00 term"]),
        (
            "€ 60.000 FNPS: € 40.000 (2025), € 20.000 (2026)",
            ["60000.00", "40000.00 2025 term", "20000.00 2026 term"]
        ),
        ("FNPS € 10.000 e FSR € 15.000, per € 25.000 complessivi", ["10000.00", "15000.00", "25000.00 total"]),
        ("FNPS: € 10.000\nFSR: € 15.000\nSomma: € 25.000", ["10000.00", "15000.00", "25000.00 total"]),
        ("Azione 1 € 10.000, azione 2 € 20.000, azione 3 € 30.000", ["10000.00", "20000.00", "30000.00"]),
        ("€ 30.000 FNPS; Comuni: € 10.000, ETS: € 20.000", ["30000.00", "10000.00", "20000.00"]),
        ("€ 250.000, con una media di € 62.500 per ciascun Comune", ["250000.00", "62500.00 per ciascun comune term"]),
        // A table's row that was printed as text.
        ("Fonte Totale FNPS 22.000,00 23.000,00 45.000,00", ["22000.00", "23000.00", "45000.00 total"]),
    ])
    func sumsThatAreSaid(_ text: String, _ wanted: [String]) {
        #expect(Sentences.money(text) == wanted, "\(text)")
    }

    /// Beside what it comes to the price of a unit does not count.
    @Test(arguments: [
        ("520 ore x € 24,00 = € 12.480,00", ["24.00 term", "12480.00"]),
        ("2 operatori x € 43.000 annui = € 86.000 annui", ["43000.00 annuo term", "86000.00 annuo"]),
        ("720 ore a € 26,00/ora per complessivi € 18.720,00", ["26.00 per ora term", "18720.00"]),
        ("€ 800 mensili per un totale di € 9.600", ["800.00 per mese term", "9600.00"]),
        ("1.500 ore, costo orario € 24,00, costo annuo € 36.000", ["24.00 per ora term", "36000.00 annuo"]),
        ("Educatore € 23,50/h, psicologo € 30,00/h", ["23.50 per ora", "30.00 per ora"]),
        // What adds up to the total is of it.
        (
            "€ 30.000 per ogni Comune e € 10.000, totale € 40.000",
            ["30000.00 per ogni comune", "10000.00", "40000.00 total"]
        ),
    ])
    func pricesOfUnits(_ text: String, _ wanted: [String]) {
        #expect(Sentences.money(text) == wanted, "\(text)")
    }

    /// The same money by another length of time.
    @Test(arguments: [
        ("FNPS € 105.000 nel triennio (€ 35.000 annui)", ["105000.00 triennio", "35000.00 annuo term"]),
        ("€ 53.000 per due annualità, pari a € 26.500 annui", ["53000.00 biennio", "26500.00 annuo term"]),
        ("80.000 euro/anno – 240.000 euro/triennio", ["80000.00 annuo", "240000.00 triennio total"]),
        ("30.000 euro all'anno per complessivi 90.000 euro", ["30000.00 annuo", "90000.00 total"]),
        ("€ 715.000, pari a circa € 238.333 annui", ["715000.00", "238333.00 circa annuo term"]),
        ("Totale triennio 240.000 € / anno 80.000 €", ["240000.00 triennio total", "80000.00 annuo term"]),
        ("Tutor € 10.000 annui\nSede € 30.000 nel triennio", ["10000.00 annuo", "30000.00 triennio"]),
        ("FNPS € 10.000 annui, FSR € 30.000 nel triennio", ["10000.00 annuo", "30000.00 triennio"]),
    ])
    func restated(_ text: String, _ wanted: [String]) {
        #expect(Sentences.money(text) == wanted, "\(text)")
    }

    @Test(arguments: [
        ("Retta mensile di € 1.950,00", ["1950.00 per mese"]), ("costo orario educatore: € 23,50", ["23.50 per ora"]),
        ("36 ore settimanali, € 40.000", ["40000.00"]), ("Importo massimo: € 5.000", ["5000.00 fino_a"]),
        ("15.000 euro, dei quali 12.000 da bandi e 3.000 dai Comuni", ["15000.00", "12000.00 term", "3000.00 term"]),
        ("1.200 utenti, di cui 1.000 anziani", []), ("50 K euro", ["50000.00"]),
        ("€ 40.000 per ogni annualità", ["40000.00 annuo"]),
        ("€ 70.000 per ciascuno degli anni 2025 e 2026", ["70000.00 annuo 2025 2026"]),
        ("FSE+ 2021-2027 € 12.000", ["12000.00"]),
        ("Costi annui:\n- sede € 9.000;\n- una tantum per l'avvio € 5.000", ["9000.00 annuo", "5000.00"]),
        ("Costo annuo: € 85.000; arredi € 10.000", ["85000.00 annuo", "10000.00"]),
        ("Totale € 3.000 (2025: € 1.000; 2026: € 2.000)", ["3000.00 total", "1000.00 2025 term", "2000.00 2026 term"]),
    ])
    func unitsPeriodsAndYears(_ text: String, _ wanted: [String]) {
        #expect(Sentences.money(text) == wanted, "\(text)")
    }

    @Test(arguments: [
        ("da € 7.500 a € 10.000 annui", ["7500.00 almeno annuo term", "10000.00 fino_a annuo"]),
        ("€ 5.000-10.000 annui", ["5000.00 almeno annuo term", "10000.00 fino_a annuo"]),
        ("€ 10.000 - € 5.000", ["10000.00", "5000.00"]),
        ("tra 8.000 e 10.000 euro annui", ["8000.00 almeno annuo term", "10000.00 fino_a annuo"]),
        ("70.000 – 80.000 € annui", ["70000.00 almeno annuo term", "80000.00 fino_a annuo"]),
        ("da 3 a 20 utenti, 10.000 euro", ["10000.00"]),
        ("formazione 10.000\n- 15.000 € materiali", ["10000.00", "15000.00"]),
    ])
    func rangesCountOnce(_ text: String, _ wanted: [String]) {
        #expect(Sentences.money(text) == wanted, "\(text)")
    }

    @Test(arguments: [
        ("12 000 € annui", ["12000.00 annuo"]), ("12\u{2009}000 €", ["12000.00"]), ("€ 1'250'000,50", ["1250000.50"]),
        ("12 500 €", ["12500.00"]), ("n. 3 500 €", ["500.00"]), ("tel. 02 123 456 € 50", ["50.00"]),
        ("Spesa per 12 000 utenti", []), ("costo di 12 000,00", ["12000.00"]),
    ])
    func thousandsSetApart(_ text: String, _ wanted: [String]) {
        #expect(Sentences.money(text) == wanted, "\(text)")
    }

    @Test(arguments: [
        ("euro trentamila", ["30000.00"]), ("settemilacinquecento euro annui", ["7500.00 annuo"]),
        ("euro trentottomiladuecentoventuno", ["38221.00"]), ("€ 30.000,00 (euro trentamila/00)", ["30000.00"]),
        ("€ 30.000,00 (trentamila/00 euro)", ["30000.00"]), ("trentamila abitanti", []),
        ("euro duemila/00", ["2000.00"]),
        ("mezzo milione di euro", ["500000.00"]), ("un milione e mezzo di euro", ["1500000.00"]),
        ("la famiglia mila euro", []),
    ])
    func sumsInWords(_ text: String, _ wanted: [String]) {
        #expect(Sentences.money(text) == wanted, "\(text)")
    }

    @Test(arguments: [
        ("2.000 euro mensili per utente", ["2000.00 per mese per utente"]), ("25 €/ora", ["25.00 per ora"]),
        ("400 euro al mese per 12 mesi", ["400.00 per mese"]),
    ])
    func ratesAndForWhom(_ text: String, _ wanted: [String]) {
        #expect(Sentences.money(text) == wanted, "\(text)")
    }

    @Test func numbersThatAreNoSumsOfMoney() {
        for text in ["circa 999999999999 mln di euro", "€ 123456789012", "circa 90.000 milioni di euro"] {
            let record = Sentences.record(["risorse_economiche": text])
            #expect(record.budgets.isEmpty, "\(text)")
            #expect(record.diagnostics.contains { $0.code == .amountUnread }, "\(text)")
        }
        #expect(Sentences.money("€ 1,2 miliardi") == ["1200000000.00"])
        #expect(Sentences.money("30k euro") == ["30000.00"])
    }

    @Test func whoGivesIsNotCounted() {
        let budgets = Sentences.record(
            ["risorse_economiche": "FNPS 100.000,00 Comuni 50.000,00 Totale 150.000,00"]
        ).budgets
        #expect(budgets.map(\.amount.decimal) == ["100000.00", "50000.00", "150000.00"])
        #expect(budgets.map(\.funds) == [["FNPS"], ["COMUNI"], []])
        #expect(Sentences.money("12 Comuni, 1.200,50 ore, 3,50 km") == [])
    }

    @Test(arguments: [
        ("- FNPS: € 10.000,00\n- Comuni: € 20.000,00\n- Regione: € 5.000,00", [["FNPS"], ["COMUNI"], ["REGIONE"]]),
        ("€ 10mila (FSR), €. 5.000,= (Comuni)", [["FSR"], ["COMUNI"]]),
        ("€ 10.000 annui da FNPS e € 3.000 una tantum dai Comuni", [["FNPS"], ["COMUNI"]]),
        ("Comuni: € 5.000", [["COMUNI"]]), ("Risorse Comunali: € 5.000", [["COMUNI"]]),
        ("€ 5.000 per i servizi dei Comuni", [[]]),
    ])
    func whoGivesEachAmount(_ text: String, _ wanted: [[String]]) {
        #expect(Sentences.record(["risorse_economiche": text]).budgets.map(\.funds) == wanted, "\(text)")
    }

    @Test(arguments: [
        ("Fondi nazionali, regionali e comunali", ["ALTRO:fondi nazionali", "REGIONE", "COMUNI"]),
        ("Fondi FNPS, FSR e comunali", ["FNPS", "FSR", "COMUNI"]), ("Fondi FNPS e dei Comuni", ["FNPS", "COMUNI"]),
        ("Risorse regionali e comunali.", ["REGIONE", "COMUNI"]), ("Fondi regionali ed europei", ["REGIONE", "UE"]),
        ("Risorse dei Comuni, dell'ASST e del terzo settore", ["COMUNI", "ALTRO:ASST", "ETS"]),
        ("FNPS per i servizi comunali", ["FNPS"]),
    ])
    func sourcesThatShareANoun(_ text: String, _ wanted: [String]) {
        #expect(Sentences.record(["risorse_economiche": text]).funds == wanted, "\(text)")
    }

    @Test func yearly() throws {
        let record = Sentences.record(["risorse_economiche": "FNA € 9.000,00 annui\nFNPS € 30.000,00 nel triennio"])
        let yearly = try #require(record.yearly)
        #expect(yearly.amount.decimal == "19000.00" && yearly.derived)
        #expect(Sentences.record(["risorse_economiche": "€ 9.000,00"]).yearly == nil)
    }

    @Test func eachSourceWithItsAmount() {
        let budgets = Sentences.record(["risorse_economiche": "• FNPS € 5.000,00\n• Fondi comunali € 700,00"]).budgets
        #expect(budgets.map(\.funds) == [["FNPS"], ["COMUNI"]])
        let behind = Sentences.record(["risorse_economiche": "€ 5.000,00 FNPS + € 700,00 fondi comunali"]).budgets
        #expect(behind.map(\.funds) == [["FNPS"], ["COMUNI"]])
    }

    @Test func anAmountThatCannotBeReadIsAFinding() {
        let record = Sentences.record(["risorse_economiche": "€ 12.34.567"])
        #expect(record.budgets.isEmpty)
        #expect(record.diagnostics.contains { $0.code == .amountUnread })
    }

    @Test(arguments: [
        ("PNRR M5C2 investimento 1.1, sub-investimento 1.1.2", ["PNRR 1.1.2"]),
        ("50.000 euro (di cui 80% FNPS e 20% Comuni)", ["FNPS", "COMUNI"]),
        ("Nessun costo aggiuntivo a carico dell'Ambito", []), ("€ 5.000 a carico di ASST", ["ALTRO:ASST"]),
        ("Cofinanziamento dei partner (ETS) € 20.000", ["ETS"]), ("€ 26.000 (POVERTÀ)", ["POVERTA"]),
    ])
    func partsAndDenials(_ text: String, _ wanted: [String]) { #expect(Sentences.funds(text) == wanted, "\(text)") }

    @Test(arguments: [
        ("Quota servizi Fondo Povertà annualità 2023", ["POVERTA"]), ("PNRR 1.1.3", ["PNRR 1.1.3"]),
        ("PNRR Missione 5 investimento 2 azione 1.1.2", ["PNRR 1.1.2"]),
        ("Linea di finanziamento 1.3.1 PNRR e fondi PNRR", ["PNRR 1.3.1"]), ("PNRR se attratti", ["PNRR"]),
        ("Misura B1 e legge 112/2016", ["FNA", "DOPO_DI_NOI"]), ("Bando POR FSE 2014-2020", ["UE:FSE"]),
        ("Fondi propri dei Comuni e Fondi d'Ambito", ["COMUNI", "AMBITO"]), ("risorse del Terzo Settore", ["ETS"]),
        ("Fondo sociale regionale", ["FSR"]), ("Fondo sociale europeo", ["UE:FSE"]), ("progetto FAMI", ["UE:FAMI"]),
        ("Secondo DGR regionali", ["REGIONE"]), ("Quota parte ore personale", []),
        ("progetti premiali", ["ALTRO:premialità"]), ("35.000 euro comuni", ["COMUNI"]),
    ])
    func funds(_ text: String, _ wanted: [String]) { #expect(Sentences.funds(text) == wanted, "\(text)") }
}
