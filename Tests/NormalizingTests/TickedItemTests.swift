import Model
import Testing

@testable import Normalizing

/// Boxes beside other words than SI and NO: only what is ticked counts.
@Suite struct TickedItemTests {
    @Test(arguments: [
        ("☐ PROMOZIONALE ☒ PREVENTIVO ☐ RIPARATIVO", ["preventivo"]),
        ("☑ Promozionale\n☐ Preventivo\n☑ Riparativo", ["promozionale", "riparativo"]),
        ("PROMOZIONALE ☐ PREVENTIVO ☐ RIPARATIVO ☒", ["riparativo"]),
        ("[ ] promozionale [x] preventivo [ ] riparativo", ["preventivo"]),
        ("☐ PROMOZIONALE/PREVENTIVO ☐ RIPARATIVO", []),
        ("Preventivo e riparativo", ["preventivo", "riparativo"]),
        // Behind the numbers of a list.
        ("1) ☐ Promozionale\n2) ☒ Preventivo\n3) ☐ Riparativo", ["preventivo"]),
        ("1) ☐ Promozionale 2) ☒ Preventivo 3) ☐ Riparativo", ["preventivo"]),
        ("a. ☒ Promozionale\nb. ☐ Preventivo\nc. ☒ Riparativo", ["promozionale", "riparativo"]),
        // Signs that are bullets.
        ("✓ Preventivo\n✓ Riparativo", ["preventivo", "riparativo"]), ("□ Preventivo", ["preventivo"]),
    ])
    func types(_ text: String, _ types: [String]) {
        #expect(Sentences.record(["tipo": text]).tipo == types)
    }

    @Test(arguments: [
        ("( x ) promozionale ( x ) preventivo ( ) riparativo", ["promozionale", "preventivo"]),
        ("□ Promozionale/Preventivo X Riparativo", ["riparativo"]),
        ("X Preventivo\n□ Riparativo", ["preventivo"]),
    ])
    func bracketsAndLetters(_ text: String, _ types: [String]) {
        #expect(Sentences.record(["tipo": text]).tipo == types)
    }

    /// Round boxes, which are bullets elsewhere.
    @Test(arguments: [
        ("● PROMOZIONALE ○ PREVENTIVO ○ RIPARATIVO", ["promozionale"]),
        ("PROMOZIONALE ◯ PREVENTIVO ◉ RIPARATIVO ◯", ["preventivo"]),
        ("● Preventivo\n● Riparativo", ["preventivo", "riparativo"]),
        ("● Preventivo\n○ con incontri ogni mese nelle scuole del rione\n● Riparativo", ["preventivo", "riparativo"]),
    ])
    func roundBoxes(_ text: String, _ types: [String]) {
        #expect(Sentences.record(["tipo": text]).tipo == types)
    }

    @Test(arguments: [
        ("● SI ○ NO", "si"), ("○ SI ● NO", "no"), ("◉ SI ◯ NO", "si"), ("◯ SI ◉ NO", "no"), ("SI ○ NO ●", "no"),
        ("⚪ SI ⚫ NO", "no"), ("⦿ SI ○ NO", "si"), ("● SI, con il consultorio ○ NO", "si"),
        ("● SI ● NO", "non_risposto"),
    ])
    func roundBoxesOfAnswers(_ text: String, _ value: String) throws {
        #expect(try #require(Sentences.answer(text)).value.rawValue == value)
    }

    /// Heads above the mark, in lines.
    @Test(arguments: [
        ("      SI      NO      NOTE", "      X               tavolo", "si"),
        ("      SI      NO      NOTE", "              X       motivo", "no"),
        ("      SI      NO", "              ☒", "no"), ("      SI      NO", "      ✓", "si"),
        // Their places say nothing.
        ("SI NO NOTE", "X tavolo", "non_risposto"), ("      SI      NO", "          X", "non_risposto"),
        ("      SI      NO      NOTE", "                      X", "non_risposto"),
    ])
    func headsInLines(_ head: String, _ cell: String, _ value: String) throws {
        let record = Sentences.record(below: head, cell, field: "asst_programmazione")
        let answer = try #require(record.answers["asst_programmazione"])
        #expect(answer.value.rawValue == value)
        #expect(record.diagnostics.contains { $0.code == .answerUnclear } == (value == "non_risposto"))
    }

    /// A mark between SI and NO is of the nearer one; in the middle between them it is to be looked at.
    @Test(arguments: [
        ("SI      X NO", "no", false), ("SI X      NO", "si", false), ("SI X NO", "si", true), ("SI ☒ NO", "si", true),
        ("SI      X      NO", "si", true), ("SI ☒ NO ☐", "si", false), ("☐ SI ☒ NO", "no", false),
    ])
    func aMarkBetween(_ cell: String, _ value: String, _ isUnclear: Bool) throws {
        let record = Sentences.record(below: "Il rione", cell, field: "asst_programmazione")
        #expect(try #require(record.answers["asst_programmazione"]).value.rawValue == value)
        #expect(record.diagnostics.contains { $0.code == .answerUnclear } == isUnclear)
    }

    /// Letters alone, of which some are ticked.
    @Test(arguments: [
        ("[X] A [ ] B", ["A"]), ("[ ] A [X] B [X] D", ["B", "D"]), ("A ☒ B ☐ D ☒", ["A", "D"]),
        ("● A ○ B ● D", ["A", "D"]), ("(x) A ( ) E", ["A"]),
    ])
    func letters(_ text: String, _ areas: [String]) throws {
        let record = Sentences.record(["trasversale": text])
        #expect(record.transversalAreas == areas)
        #expect(try #require(record.answers["trasversale"]).value == .yes)
    }

    @Test(arguments: [
        ("☒ Nuovo servizio ☐ Servizio già presente", "si", "nuovo"),
        ("□ Nuovo servizio\n□ Servizio già presente\nX Servizio sostanzialmente rivisto", "no", "rivisto"),
        ("( ) Nuovo servizio (X) Servizio già presente", "no", "esistente"),
        ("☐ Nuovo servizio ☐ Servizio già presente", "non_risposto", nil),
        ("Servizio già presente, sostanzialmente rivisto", "no", "rivisto"),
    ])
    func services(_ text: String, _ value: String, _ kind: String?) throws {
        let record = Sentences.record(["nuovo_servizio": text])
        #expect(try #require(record.answers["nuovo_servizio"]).value.rawValue == value)
        #expect(record.nuovoServizioKind == kind)
    }

    @Test(arguments: [
        ("☒ A) Contrasto alla povertà ☐ B) Politiche abitative ☒ E) Anziani", ["A", "E"]),
        ("SI\n☒ A) Contrasto alla povertà\n☐ D) Domiciliarità", ["A"]),
        ("☒ A) ☐ B) ☒ E) ☐ J)", ["A", "E"]), ("SI: ☐ A) ☒ B) ☐ E) ☒ J)", ["B", "J"]),
        ("SI\nA) ☒\nB) ☐\nE) ☒", ["A", "E"]), ("☒ area H. ☐ area I. ☒ area J. ☐ area K.", ["H", "J"]),
        ("SI\n1. ☒ Anziani\n2. ☐ Giovani e minori\n3. ☒ Domiciliarità", ["E", "D"]),
        ("a) ☒ Domiciliarità\nb) ☐ Giovani e minori\nc) ☒ Anziani", ["D", "E"]),
        ("X D Domiciliarità\n□ G Giovani e minori\nX E Anziani", ["D", "E"]),
        // The boxes of the answer are no areas'.
        ("SI ☒ NO ☐\nAree: D) Domiciliarità, E) Anziani", ["D", "E"]),
    ])
    func areas(_ text: String, _ areas: [String]) {
        #expect(Sentences.record(["trasversale": text]).transversalAreas == areas)
    }

    @Test(arguments: [
        ("☐ SÌ (specificare) ☒ NO", "no"), ("☐ SI, specificare ______ ☒ NO", "no"), ("o SI x NO", "no"),
        ("☒ SI, con i servizi specialistici ☐ NO", "si"), ("⊠ SI ☐ NO", "si"),
        ("SI □ NO □\nSI, con il Distretto", "si"), ("SI □ NO □\nCon il Distretto", "non_risposto"),
    ])
    func wordsBetweenTheBoxes(_ text: String, _ value: String) throws {
        #expect(try #require(Sentences.answer(text)).value.rawValue == value)
    }

    @Test(arguments: [
        ("☐ BISOGNO CONSOLIDATO ☒ NUOVO BISOGNO", "nuovo"), ("☑ Bisogno consolidato ☐ Nuovo bisogno", "consolidato"),
        ("BISOGNO CONSOLIDATO ☐ NUOVO BISOGNO ☒", "nuovo"), ("☐ BISOGNO CONSOLIDATO ☐ NUOVO BISOGNO", "non_risposto"),
    ])
    func needs(_ text: String, _ need: String) {
        #expect(Sentences.record(["bisogno_precedente": text]).bisogno == need)
    }

    @Test(arguments: [
        ("☐ SI ☐ NO ☒ IN PARTE", "parziale"), ("☐ SI ☐ PARZIALMENTE ☒ NO", "no"), ("SI ☒ NO ☐ IN PARTE ☐", "si"),
    ])
    func thirdBox(_ text: String, _ value: String) throws {
        #expect(try #require(Sentences.answer(text)).value.rawValue == value)
    }

    @Test func grades() {
        let record = Sentences.record(
            [
                "adeguatezza_risorse": "☐ Gravemente inadeguato\n☐ Inadeguato\n☐ Sufficientemente adeguato\n☒ Adeguato",
                "grado_raggiungimento": "☐ 0% (nullo)\n☐ 1-49% (insufficiente)\n☐ 80-99% (buono)\n☒ 100% (ottimo)",
            ], template: "valutazione-2023")
        #expect(record.adeguatezza == "adeguato")
        #expect(record.gradoPct == 100)
    }

    /// A step of a scale is no percentage.
    @Test func stepsOfAScale() {
        for text in ["80-99% (buono)", "☐ 0% (nullo)\n☒ 80-99% (buono)\n☐ 100% (ottimo)", "50 – 79%"] {
            let record = Sentences.record(["grado_raggiungimento": text], template: "valutazione-2023")
            #expect(record.gradoPct == nil, "\(text)")
        }
    }
}
