import Model
import Testing

/// Lists of actions, people, bodies and indicators, in invented sentences.
@Suite struct ListTests {
    @Test(
        arguments: [
            (
                "Azione 1: aprire lo sportello. Azione 2: formare i volontari",
                ["1 aprire lo sportello.", "2 formare i volontari"]
            ),
            ("- aprire lo sportello\n- formare i volontari", ["- aprire lo sportello", "- formare i volontari"]),
            (
                "1. Aprire lo sportello\nnei tre comuni\n2. Formare",
                ["1 Aprire lo sportello nei tre comuni", "2 Formare"]
            ),
            ("Aprire lo sportello; formare i volontari", ["- Aprire lo sportello", "- formare i volontari"]),
        ])
    func actions(_ text: String, _ wanted: [String]) {
        let got = Sentences.record(["azioni": text]).actions.map { ($0.no.map(String.init) ?? "-") + " " + $0.text }
        #expect(got == wanted, "\(text)")
    }

    @Test(
        arguments: [
            ("n. 2 assistenti sociali (18 ore), 1 educatore", ["2 n. 2 assistenti sociali (18 ore)", "1 1 educatore"]),
            ("un coordinatore\ndue psicologi", ["1 un coordinatore", "2 due psicologi"]),
            ("Responsabile dell'Ufficio di Piano", ["- Responsabile dell'Ufficio di Piano"]),
            ("Assistenti sociali: 3", ["- Assistenti sociali: 3"]),
            ("In fase di studio di fattibilità", []), ("due psicologi; da definire", ["2 due psicologi"]),
            ("Da definire con il tavolo", ["- Da definire con il tavolo"]),
        ])
    func people(_ text: String, _ wanted: [String]) {
        let got = Sentences.record(["risorse_personale": text]).personnel
        #expect(got.map { ($0.count.map(String.init) ?? "-") + " " + $0.text } == wanted, "\(text)")
    }

    @Test(
        arguments: [
            ("altri_attori", "SI, le scuole e le parrocchie", ["altro scuole", "ets parrocchie"]),
            ("altri_attori", "SI, accendere nuove forme di vicinato", []),
            ("altri_attori", "SI, Gruppo Vicino, accendere legami, Lume", ["altro Gruppo Vicino", "altro Lume"]),
            (
                "altri_attori", "Sì: carcere di Alto, quartiere Fonte",
                ["altro carcere di Alto", "altro quartiere Fonte"]
            ),
            (
                "altri_attori", "Sì: Comune di Alto, Cooperativa Il Ponte (capofila), medici",
                ["comune Comune di Alto", "ets Cooperativa Il Ponte (capofila)", "altro medici"]
            ),
            ("altri_attori", "NO", []),
            (
                "cooperazione_ambiti", "SI con Gallarate e con l'Ambito di Saronno",
                ["ambito:gallarate Gallarate", "ambito:saronno Ambito di Saronno"]
            ),
            (
                "coinvolgimento_ets",
                "Gli enti saranno invitati ai tavoli insieme ad ASST Valle Olona, che ne cura la regia con le associazioni",
                ["ets enti", "asst:valle-olona ASST Valle Olona", "ets associazioni"]
            ),
        ] as [(String, String, [String])])
    func bodies(_ field: String, _ text: String, _ wanted: [String]) {
        let got = Sentences.record([field: text]).actors.map { ($0.code ?? $0.kind.rawValue) + " " + $0.text }
        #expect(got.filter { !$0.hasPrefix("ets enti") } == wanted.filter { !$0.hasPrefix("ets enti") }, "\(text)")
    }

    @Test(
        arguments: [
            ("Azione 1\nIndicatori 1.1 N. incontri; Indicatori 1.2 N. patti", ["1 N. incontri", "1 N. patti"]),
            (
                "AZIONE | INDICATORI DI PROCESSO\nSportello | N. accessi\nTavolo | N. incontri",
                ["- N. accessi", "- N. incontri"]
            ),
            (
                "N. di accessi allo sportello\nper ciascun comune\nN. di incontri",
                ["- N. di accessi allo sportello per ciascun comune", "- N. di incontri"]
            ),
            ("Azione 2: Indicatore: ore erogate Anno 2025: 40", ["2 ore erogate"]),
            ("INDICATORI Patti firmati con le scuole", ["- Patti firmati con le scuole"]),
            ("Da definire", []), ("Da definire (ore erogate)", ["- Da definire (ore erogate)"]),
            ("Dal 2025: 40 corse", []), ("Corse fatte dal 2025 al 2027: 40", ["- Corse fatte"]),
            ("INDICATORI DI ESITO: patti firmati", ["- patti firmati"]),
        ])
    func indicators(_ text: String, _ wanted: [String]) {
        let got = Sentences.record(["modalita": text]).indicators
        #expect(got.map { ($0.action.map(String.init) ?? "-") + " " + $0.text } == wanted, "\(text)")
        #expect(got.allSatisfy { $0.kind == .process && !$0.spans.isEmpty })
    }
}
