import Model
import Testing

/// What yes/no cells say, in invented sentences.
@Suite struct AnswerTests {
    @Test(arguments: [
        "SI", "Sì", "si", "SI'", "SI’", "Sì.", "S/", "5I", "S1", "• Sì, con i tre Comuni", "Si, con riserva",
        "Si con la Croce Verde",
        "Si ma solo in inverno", "Si limitatamente ai casi gravi", "Si per la parte sanitaria", "Si tavolo anziani",
        "Si 13 Comuni", "Si Gestori dei nidi", "SI prevede:\n- un tavolo\n- un patto", "SI mediante accordo",
        "SI/NO (se sì, indicare quali aspetti) Sì, il portale", "Sì, qualora ricorra il caso", "Sì prevede un tavolo",
        "Si\nprevede un tavolo", "Si gestore del servizio", "Si partecipanti ai tavoli", "SÌ – l'accordo è vigente",
    ])
    func yes(_ text: String) throws {
        let answer = try #require(Sentences.answer(text))
        #expect(answer.value == .yes && answer.basis == .explicit, "\(text): \(answer)")
    }

    @Test(arguments: [
        "NO", "No.", "no)", "No ma se ne discute", "No, verrà valorizzata in seguito", "NO attualmente in studio",
        "- No", "SI/NO (se sì, quali) No", "NO in cooperazione con l'Ambito vicino",
    ])
    func no(_ text: String) throws {
        let answer = try #require(Sentences.answer(text))
        #expect(answer.value == .no && answer.basis == .explicit, "\(text): \(answer)")
    }

    @Test(arguments: ["Parzialmente, nei due comuni maggiori", "In parte", "PARZIALMENTE", "Limitatamente ai minori"])
    func partly(_ text: String) throws {
        let answer = try #require(Sentences.answer(text))
        #expect(answer.value == .partly && answer.basis == .explicit, "\(text): \(answer)")
    }

    @Test(arguments: [
        "-", "–", "", "Da definire", "In studio", "Non pertinente", "Da valutare con il tavolo", "SI/NO",
        "SI/NO (se sì, indicare quali aspetti)", "n.d.",
    ])
    func notAnswered(_ text: String) throws {
        let answer = try #require(Sentences.answer(text))
        #expect(answer.value == .notAnswered && answer.basis == .explicit, "\(text): \(answer)")
    }

    /// `Si` is a pronoun before a verb, known or not.
    @Test(arguments: [
        "Si prevede un tavolo", "Si sta valutando l'acquisto", "Si ipotizza una rete", "Si auspica che avvenga",
        "si rimanda al capitolo 3", "Si realizzerà nel 2026", "SI STA VALUTANDO UN PATTO", "Si è in attesa del bando",
    ])
    func pronoun(_ text: String) throws {
        let answer = try #require(Sentences.answer(text))
        #expect(answer.basis == .implied, "\(text): \(answer)")
        #expect(answer.value != .no, "\(text): \(answer)")
    }

    @Test(
        arguments: [
            ("nuovo_servizio", "Servizio già presente", "no", "esistente"),
            ("nuovo_servizio", "Servizio sostanzialmente rivisto/aggiornato", "no", "rivisto"),
            ("nuovo_servizio", "Attivo da dieci anni", "no", "esistente"),
            ("nuovo_servizio", "Nuovo servizio (due sportelli)", "si", "nuovo"),
            ("nuovo_servizio", "Bottega delle badanti", "si", "nuovo"),
            ("nuovo_servizio", "L'intervento non prevede un servizio ma un metodo", "no", nil),
            ("nuovo_servizio", "No, prevede una scheda comune", "no", nil),
            ("nuovo_servizio", "No, il servizio è già presente", "no", "esistente"),
            ("nuovo_servizio", "Sì, il Centro diurno di valle", "si", "nuovo"),
        ] as [(String, String, String, String?)])
    func service(_ field: String, _ text: String, _ value: String, _ kind: String?) {
        let record = Sentences.record([field: text])
        #expect(record.answers[field]?.value.rawValue == value)
        #expect(record.nuovoServizioKind == kind)
    }

    @Test(arguments: [
        ("altri_attori", "Scuole, oratori e medici di base", "si"),
        ("altri_attori", "Potranno essere coinvolti i farmacisti", "si"),
        ("coprogettato", "Rete Valle Unita", "si"),
        (
            "coprogettato", "Nella realizzazione delle azioni citate sopra verrà valorizzata questa modalità",
            "non_risposto"
        ),
        ("premiale", "L'obiettivo non prevede premialità", "no"),
        ("trasversale", "L'obiettivo è trasversale L'obiettivo non è integrato", "parziale"),
        ("trasversale", "L'intervento è integrato con le aree D) Domiciliarità ed E) Anziani", "si"),
    ])
    func implied(_ field: String, _ text: String, _ value: String) throws {
        let answer = try #require(Sentences.answer(text, field))
        #expect(answer.value.rawValue == value && answer.basis == .implied, "\(text): \(answer)")
    }

    @Test func aBareNumberIsNoAnswer() throws {
        let answer = try #require(Sentences.answer("Non profit del territorio", "altri_attori"))
        #expect(answer.value != .no)
    }

    @Test func evidenceIsTheWordThatDecided() throws {
        let answer = try #require(Sentences.answer("SI/NO (se sì, quali) Sì, due"))
        #expect(answer.evidence == "Sì")
        #expect(answer.spans == [.lines(first: 1, last: 1)])
    }

    @Test(arguments: [
        ("BISOGNO CONSOLIDATO", "consolidato"), ("Nuovo bisogno, emerso con la crisi", "nuovo"), ("SI", "consolidato"),
        ("NO", "nuovo"), ("Non era stato affrontato in precedenza", "nuovo"),
        ("Era già emerso nel 2021", "consolidato"),
        ("-", "non_risposto"),
    ])
    func need(_ text: String, _ value: String) {
        #expect(Sentences.record(["bisogno_precedente": text]).bisogno == value)
    }

    @Test func types() {
        #expect(Sentences.record(["tipo": "Di tipo promozionale/preventivo"]).tipo == ["promozionale", "preventivo"])
        #expect(Sentences.record(["tipo": "RIPARATIVO"]).tipo == ["riparativo"])
    }
}
