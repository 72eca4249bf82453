import Model
import Testing

/// Which areas schede name, in invented sentences.
@Suite struct AreaTests {
    private func linked(_ text: String) -> SchedaRecord { Sentences.record(["trasversale": text]) }

    @Test(arguments: [
        ("SI, con D) domiciliarità ed E) anziani", ["D", "E"]), ("Sì, con G) e I)", ["G", "I"]),
        ("SI A) contrasto alla povertà l) interventi per la famiglia", ["A", "I"]),
        ("Sì, è trasversale all'area degli interventi per la famiglia", ["I"]), ("SI", []),
        ("NO, salvo E) anziani", []),
        ("Sì:\nE. Anziani\nB. Politiche abitative", ["E", "B"]), ("SI - le aree A, D ed E", ["A", "D", "E"]),
        ("SI (A-B-D)", ["A", "B", "D"]), ("SI: A, B e D", ["A", "B", "D"]),
        ("Sì, con l'area della domiciliarità", ["D"]), ("SI, con A) povertà; non con E) Anziani", ["A"]),
        ("Sì, esclusa l'area G, con A e B", ["A", "B"]), ("SI: D, J, tranne E e F", ["D", "J"]),
        ("SI, ad eccezione dell'area H, con D ed E", ["D", "E"]),
        ("SI: aree A, C ed E", ["A", "E"]), ("SI A;C;G", ["A", "G"]), ("Sì (A, B, C)", ["A", "B"]),
        ("Sì, con D.G.R. regionale", []), ("Sì, con l'area anziani e disabilità", ["E", "J"]),
        // Letters before boxes name areas, those that count items don't.
        ("E) ☒ Terza età attiva G) ☐ Chi studia", ["E"]), ("A) ☒ Anziani B) ☐ Politiche abitative", ["E"]),
    ])
    func transversal(_ text: String, _ wanted: [String]) {
        #expect(linked(text).transversalAreas == wanted, "\(text)")
    }

    @Test func theOwnPlaceIsNoLink() {
        let record = linked(
            "SI. Si colloca nell'area di policy J. Interventi a favore delle persone con disabilità ed è integrato con: "
                + "D. Domiciliarità")
        #expect(record.policyAreas == ["J"] && record.transversalAreas == ["D"])
    }

    @Test(arguments: ["Sì, è trasversale a tutte le aree di policy", "Con tutte le aree", "Tutte"])
    func allAreas(_ text: String) {
        let record = linked(text)
        #expect(record.transversalAll && record.transversalAreas.isEmpty, "\(text)")
        #expect(record.answers["trasversale"]?.value == .yes, "\(text)")
    }

    @Test(arguments: ["Sì, tutte le aree tranne E) e F)", "A tutte le aree di policy, tranne E ed F"])
    func allAreasButSome(_ text: String) {
        let record = linked(text)
        #expect(record.transversalAreas == ["A", "B", "D", "G", "H", "I", "J", "K", "L"], "\(text)")
        #expect(!record.transversalAll)
    }

    /// No area of the programme has these letters.
    @Test(arguments: [
        ("SI: aree A, C ed E", ["C"]), ("SI A) B) Z)", ["Z"]), ("Sì (A, B, C)", ["C"]),
        ("SI: A, L'intervento è nuovo", []),
        ("Sì, con A) e B), C.O.T. e medici", []), ("SI: A, B e D", []),
        ("☐ D) domiciliarità e altro ancora\n☒ A), C", ["C"]),
    ])
    func lettersOfNoArea(_ text: String, _ wanted: [String]) {
        let found = linked(text).diagnostics.filter { $0.code == .areaUnknown }
        #expect(found.count == wanted.count, "\(text)")
        for (finding, letter) in zip(found, wanted) { #expect(finding.message.hasPrefix("the letter \(letter) ")) }
    }

    @Test func theNameBeatsTheLetter() {
        let record = linked("SI, E) Digitalizzazione dei servizi")
        #expect(record.transversalAreas == ["F"])
        #expect(record.diagnostics.contains { $0.code == .areaDisagreement })
    }

    @Test(
        arguments: [
            ("TITOLO INTERVENTO Area di policy E)", [], ["E"]), ("TITOLO INTERVENTO (B)", [], ["B"]),
            ("TITOLO INTERVENTO Area di policy G) e I)", [], ["G", "I"]), ("TITOLO INTERVENTO", [], []),
            ("TITOLO INTERVENTO", ["5.3 Obiettivi macro-area: Politiche abitative", "A – Case per tutti"], ["B"]),
            ("TITOLO INTERVENTO", ["E) Anziani"], ["E"]),
            ("TITOLO INTERVENTO", ["N – Abitare insieme (prioritario)"], []),
            ("TITOLO INTERVENTO", ["E - Corretti stili di vita per gli anziani soli"], []),
        ] as [(String, [String], [String])])
    func own(_ label: String, _ headings: [String], _ wanted: [String]) {
        let record = Sentences.record(["titolo": "Un titolo"], labels: ["titolo": label], headings: headings)
        #expect(record.policyAreas == wanted, "\(label) \(headings)")
    }

    @Test(arguments: [
        ("Si Socio sanitaria e sanitaria", ["socio sanitario", "sanitario"]), ("no", []),
        ("Si Politiche del lavoro", ["lavoro"]), ("Si", []),
        ("Si politiche abitative (tavolo casa) e 0/6", ["politiche abitative", "0/6"]),
        ("Si, l'obiettivo è trasversale a:\n- Politiche abitative\n- Orti", ["politiche abitative", "orti"]),
        ("Si aiuole: siepi di rione; orti: semina", ["aiuole", "siepi di rione", "orti", "semina"]),
        ("Si Settori: lavoro, orti", ["lavoro", "orti"]),
        ("Si, con le aree Orti e Cortili", ["orti", "cortili"]),
        ("Si, è integrato con l'area lavoro e con l'area casa.", ["lavoro", "casa"]),
    ])
    func freeNames(_ text: String, _ wanted: [String]) {
        let record = Sentences.record(["trasversale": text], template: "azione-2021")
        #expect(record.transversalAreas == wanted && record.policyAreas.isEmpty, "\(text): \(record.transversalAreas)")
    }

    /// Of a printed list with boxes the ticked items, whether the boxes stand before, behind a bullet, or behind the names.
    @Test(arguments: [
        "☐ D. Domiciliarità\n☒ E. Anziani\n☐ F. Digitalizzazione dei servizi",
        "• ☐ D. Domiciliarità\n• ☒ E. Anziani\n• ☐ F. Digitalizzazione dei servizi",
        "1. ☐ Domiciliarità\n2. ☒ Anziani\n3. ☐ Digitalizzazione dei servizi",
        "D) ☐ Domiciliarità\nE) ☒ Anziani\nF) ☐ Digitalizzazione dei servizi",
        "D. Domiciliarità ☐\nE. Anziani ☒\nF. Digitalizzazione dei servizi ☐",
        "D. Domiciliarità\nX E. Anziani\nF. Digitalizzazione dei servizi",
    ])
    func tickedAreas(_ text: String) {
        let record = Sentences.record(["macroarea": text], template: "progetto-2021")
        #expect(record.policyAreas == ["E"], "\(text)")
    }
}
