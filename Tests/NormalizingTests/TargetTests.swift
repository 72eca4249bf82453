import Model
import Testing

/// Targets, percentages, points and lists, in invented sentences.
@Suite struct TargetTests {
    @Test(arguments: [
        ("Anno 2025: ≥ 50% Anno 2026: ≥ 75% Anno 2027: 100%", ["2025 >= 50%", "2026 >= 75%", "2027 = 100%"]),
        ("ANNO 2025>=40%", ["2025 >= 40%"]), ("ANNO 2025 INCREMENTO DELLE CORSE ≥ 3", ["2025 >= 3"]),
        ("Anno 2025 – maggiori o uguali al 45%", ["2025 >= 45%"]),
        ("Anno 2026 – patti chiusi almeno sul 60%", ["2026 >= 60%"]),
        ("2026\n12", ["2026 = 12"]), ("2025 50% 2026 60%", ["2025 = 50%", "2026 = 60%"]), ("Baseline 2024: 30%", []),
        ("Anno 2025: T0 Anno 2026: > 20%", ["2026 > 20%"]),
        ("Anno 2026: corse anno 2026 > corse anno 2025", []), ("N° corse 2026>2025", []),
        ("10 corse al mese dal 2026 in poi", []),
        ("Anno 2025: avvio del tavolo", []), ("3 incontri nel triennio", []), ("Indicatore 2: almeno 20 corse", []),
        ("Nel 2027 si mira a un aumento rispetto al 2025", []), ("Corse (per il bando 30 nel 2026)", []),
        ("2025 n. 2 incontri, 2026 n. 3 incontri", ["2025 = 2", "2026 = 3"]),
        ("Anno 2026: oltre 30 persone", ["2026 > 30"]), ("Anno 2025: min. 15", ["2025 >= 15"]),
        ("Anno 2026: +15%", []), ("Anno 2026: -5%", []), ("2025 – 15%; 2026 – 25%", ["2025 = 15%", "2026 = 25%"]),
        ("2025 -> 4; 2026 → 6", ["2025 = 4", "2026 = 6"]), ("dal 2025 al 2027: 80 corse", []),
        ("dal 2025 fino al 2026: 80", []), ("2025: 10 - 2026: 20", ["2025 = 10", "2026 = 20"]),
        ("Attesa: 2025 max 15 giorni, 2026 max 10 giorni", ["2025 <= 15", "2026 <= 10"]),
        ("Anno 2027: superiore all'80%", ["2027 > 80%"]),
        ("Anno | Target\n2025 | 50\n2026 | 60", ["2025 = 50", "2026 = 60"]),
        ("| 2025 | 2026\nTirocini | 10 | 15", ["2025 = 10", "2026 = 15"]),
    ])
    func targets(_ text: String, _ wanted: [String]) { #expect(Sentences.targets(text) == wanted, "\(text)") }

    /// Below a head of years each cell is of its own column's, and no year goes with a number of the row below.
    @Test(arguments: [
        (
            "Indicatore | 2025 | 2026 | 2027\nCorse | ≥ 10 | ≥ 15 | 20\nPatti | 50% | | 70%",
            ["2025 >= 10", "2026 >= 15", "2027 = 20", "2025 = 50%", "2027 = 70%"]
        ),
        ("Indicatore | Baseline 2024 | Anno 2025 | 31.12.2026\nCorse | 5 | almeno 10 | T0", ["2025 >= 10"]),
        (
            "Anno 2025: ≥ 5\nIndicatore | 2026 | 2027\nCorse | ≥ 6 | ≥ 7\nAnno 2027: 100%",
            ["2025 >= 5", "2026 >= 6", "2027 >= 7", "2027 = 100%"]
        ),
        ("Corse nel 2025\nIndicatore | 2026 | 2027\n12 corse | da definire | da definire", []),
        ("Azione | Indicatore\nSportello | Anno 2025: ≥ 5", ["2025 >= 5"]),
    ])
    func tables(_ text: String, _ wanted: [String]) { #expect(Sentences.targets(text) == wanted, "\(text)") }

    @Test func aTablesFirstCellIsTheIndicator() {
        for head in ["Indicatore", "", "Attività"] {
            let record = Sentences.record(["risultati": "\(head) | 2025 | 2026\nCorse fatte | ≥ 5 | 7\nPatti | 1 | 2"])
            #expect(record.indicators.map(\.text) == ["Corse fatte", "Patti"])
            #expect(record.targets.map(\.indicator) == [0, 0, 1, 1])
        }
    }

    @Test func aTargetBelongsToItsIndicator() throws {
        let record = Sentences.record([
            "risultati": "Azione 1) Indicatore 1: Corse fatte Anno 2025: ≥ 5\nIndicatore 2: Autisti Anno 2026: ≥ 7"
        ])
        #expect(record.indicators.map(\.text) == ["Corse fatte", "Autisti"])
        #expect(record.targets.map(\.indicator) == [0, 1])
        #expect(record.indicators.first?.action == 1 && record.indicators.first?.kind == .output)
    }

    @Test(
        arguments: [
            ("75 per cento", 75, []),
            (
                "Complessivamente, il grado è pari al 75% (sufficiente). Azione 1: 100% Azioni 2 e 3: 50%", 75,
                [100, 50, 50]
            ),
            ("Azione 1: 20% Azione 2: 40% Complessivamente è pari al 30%", 30, [20, 40]),
            ("È pari all’80%. Azione 1: realizzata all’80%", 80, [80]), ("Azione 1: 100%", nil, [100]),
        ] as [(String, Int?, [Int])])
    func degree(_ text: String, _ overall: Int?, _ actions: [Int]) {
        let record = Sentences.record(["grado_raggiungimento": text], template: "valutazione-2023")
        #expect(record.gradoPct == overall && record.azioniPct == actions, "\(text)")
    }

    @Test func coincidenceAndGrade() {
        let record = Sentences.record(
            [
                "coincidenza_risorse": ">100% (oltre il previsto)",
                "adeguatezza_risorse": "Risorse sufficientemente adeguate",
            ],
            template: "valutazione-2023")
        #expect(record.coincidenzaPct == 100 && record.coincidenzaOp == ">")
        #expect(record.adeguatezza == "sufficientemente adeguato")
        #expect(record.cycle == "2021-2023")
    }

    @Test func pointsUnderTheirAreas() {
        #expect(
            Sentences.points("A)\n• Contrasto all'isolamento\n• Un punto nuovo\nE) Anziani:\nAccesso ai servizi")
                == ["A Contrasto all'isolamento", "A Un punto nuovo", "E Accesso ai servizi"])
        #expect(
            Sentences.points("Aree di policy:\nFlessibilità Tempestività della risposta - Flessibilità")
                == ["- Flessibilità", "- Tempestività della risposta", "- Flessibilità"])
    }

    /// A word for area before the letter or name is of the head.
    @Test(
        arguments: [
            ("Area A – Contrasto alla povertà", "A"), ("AREA A)", "A"), ("Area A", "A"), ("Macroarea Anziani", "E"),
            ("Area: E", "E"), ("Macro area G – Minori e famiglie", "G"), ("• Area di policy J:", "J"),
        ])
    func headsOfAreasAreNoPoints(_ head: String, _ code: String) {
        #expect(
            Sentences.points("\(head)\nOrti condivisi\nPatti di rione") == [
                "\(code) Orti condivisi", "\(code) Patti di rione",
            ])
    }

    @Test func wordsAfterAreaMayBeAPoint() {
        #expect(Sentences.points("AREA A BASSA SOGLIA\nArea verde") == ["- AREA A BASSA SOGLIA", "- Area verde"])
        #expect(Sentences.points("Area anziani e orti") == ["- Area anziani e orti"])
    }

    @Test(
        arguments: [
            "a) Flessibilità\nb) Orti condivisi\nc) accesso ai servizi",
            "1. Flessibilità\n2. Orti condivisi\n3. accesso ai servizi",
            "1) Flessibilità 2) Orti condivisi 3) Accesso ai servizi",
            "- a. Flessibilità - b. Orti condivisi - c. Accesso ai servizi",
        ])
    func numbersAndLettersMarkItems(_ text: String) {
        #expect(
            Sentences.points(text).map { $0.lowercased() } == [
                "- flessibilità", "- orti condivisi", "- accesso ai servizi",
            ])
    }

    @Test func numbersWithinAPointAreOfIt() {
        #expect(Sentences.points("1) Orti (v. azione 2) Nuovi") == ["- Orti (v. azione 2) Nuovi"])
        #expect(Sentences.points("• 15 orti\n• Patti del 2026") == ["- 15 orti", "- Patti del 2026"])
    }

    @Test func aLongLineOfPoints() {
        let text = String(repeating: "Rafforzamento delle reti sociali Nuovi orti ", count: 500)
        #expect(Sentences.points(text).count == 500)
    }

    @Test func onlyTickedPointsOfAPrintedList() {
        #expect(
            Sentences.points(
                "x Autonomia e domiciliaritàx Accesso ai servizi Flessibilità x Contrasto all'isolamento",
                template: "progetto-2021"
            ).count == 3)
    }

    @Test func people() {
        let record = Sentences.record(["risorse_personale": "- 2 assistenti sociali\n- Autisti volontari"])
        #expect(record.personnel.map(\.count) == [2, nil])
        #expect(record.personnel.map(\.text) == ["2 assistenti sociali", "Autisti volontari"])
    }
}

extension TargetTests {
    /// Points are known in spite of a few wrong letters; others stay without a code and are told.
    @Test(
        arguments: [
            ("• Contrasto all'isolmento", "contrasto-isolamento"),
            ("• Rafforzamento della reti sociali", "reti-sociali"),
            ("• CONTRASTO ALL’ISOLAMENTO", "contrasto-isolamento"), ("• Tempestvità della risposta", "tempestivita"),
            ("• Orti condivisi", nil), ("• Contrasto alla ludopatia", nil),
        ] as [(String, String?)])
    func misspeltPoints(_ text: String, _ code: String?) {
        let record = Sentences.record(["punti_chiave": text])
        #expect(record.keyPoints.map(\.code) == [code], "\(text)")
        #expect(record.diagnostics.contains { $0.code == .keyPointUnknown } == (code == nil))
    }
}
