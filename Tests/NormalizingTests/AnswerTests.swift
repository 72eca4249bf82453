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

    /// What leaves it open denies nothing, and so does a denial of what stands in the way.
    @Test(arguments: [
        ("Non si esclude", AnswerValue.notAnswered), ("Non è escluso in futuro", .notAnswered),
        ("Nessuna criticità, ASST coinvolta", .yes), ("Nessun problema: il tavolo è comune", .yes),
        ("Senza dubbio ASST partecipa", .yes), ("Nessun coinvolgimento", .no), ("Senza ASST", .no),
        ("Senza la presenza di altri", .no),
    ])
    func denials(_ text: String, _ wanted: AnswerValue) throws {
        let answer = try #require(Sentences.answer(text, "asst_realizzazione"))
        #expect(answer.value == wanted && answer.basis == .implied, "\(text): \(answer)")
    }

    @Test(arguments: [("N", AnswerValue.no), ("n.", .no), ("S", .yes)])
    func letters(_ text: String, _ wanted: AnswerValue) { #expect(Sentences.answer(text)?.value == wanted, "\(text)") }

    /// What stands before it is the rest of the label, or of the page.
    @Test(arguments: [
        ("Piano di zona dei mulini Pag. 1\nNO", AnswerValue.no), ("TERRITORIALI? NO", .no), ("(2021-2023)? Sì", .yes),
        ("Il servizio è diviso con altri? | NO", .no), ("Sezione C – Mulini NO", .no), ("L'INTERVENTO È SI", .yes),
        ("2021-2023)?\nSI", .yes),
    ])
    func anAnswerAloneAtTheEndCounts(_ text: String, _ wanted: AnswerValue) throws {
        let answer = try #require(Sentences.answer(text, "asst_realizzazione"))
        #expect(answer.value == wanted && answer.basis == .implied && answer.confidence < 0.9, "\(text): \(answer)")
    }

    @Test func anAnswerAmidASentenceIsNone() throws {
        #expect(
            try #require(Sentences.answer("ASST partecipa, che si voglia o no", "asst_realizzazione")).value == .yes)
    }

    /// A mark as near to SI as to NO: the first is taken, and nobody should rely on it.
    @Test func aMarkBetweenIsUnsure() throws {
        let answer = try #require(Sentences.answer("SI X NO"))
        #expect(answer.value == .yes && answer.confidence < 0.5)
        #expect(try #require(Sentences.answer("X SI NO")).confidence > 0.9)
    }

    @Test(arguments: [
        "NO", "No.", "no)", "No ma se ne discute", "No, verrà valorizzata in seguito", "NO attualmente in studio",
        "- No", "SI/NO (se sì, quali) No", "NO in cooperazione con l'Ambito vicino",
    ])
    func no(_ text: String) throws {
        let answer = try #require(Sentences.answer(text))
        #expect(answer.value == .no && answer.basis == .explicit, "\(text): \(answer)")
    }

    /// The form's words of which one is printed otherwise than the other.
    @Test(arguments: [
        ("*SI / NO / IN PARTE", AnswerValue.yes), ("o SI, con i pompieri\nx NO", .no), ("¨ SI þ NO", .no),
        ("SI / ~NO", .yes), ("~SI / NO", .no), ("*SI / NO", .yes), ("SI / *NO", .no),
        ("NO / *SI il tavolo", .yes),
        ("_SI NO", .yes), ("*SI / ~NO", .yes), ("SI - *NO", .no), ("~SI – NO", .no), ("*Sì - No", .yes),
    ])
    func chosenByLooks(_ text: String, _ wanted: AnswerValue) throws {
        let record = Sentences.record(["asst_realizzazione": text])
        let answer = try #require(record.answers["asst_realizzazione"])
        #expect(answer.value == wanted && answer.basis == .explicit, "\(text): \(answer)")
        #expect(!record.diagnostics.contains { $0.code == .answerUnclear })
        #expect(record.fields["asst_realizzazione"]?.state == .answered)
    }

    /// A sentence goes on in the same print, or an answer in words stands below the form's own.
    @Test(arguments: ["NO, *SI conferma il servizio", "*SI / NO (se sì, quali)\nNO, non ancora", "*SI NO ☒"])
    func otherPrintOfTheFormAnswersNothing(_ text: String) {
        #expect(Sentences.record(["asst_realizzazione": text]).answers["asst_realizzazione"]?.value == .no, "\(text)")
    }

    @Test(arguments: ["SI / NO", "*SI *NO", "~SI / ~NO", "SI / NO / PARZIALMENTE", "o SI o NO"])
    func bothAlikeAnswerNothing(_ text: String) {
        #expect(Sentences.record(["asst_realizzazione": text]).answers["asst_realizzazione"]?.value == .notAnswered)
    }

    /// A third word printed otherwise than the form's own answers.
    @Test func aThirdWordOfItsOwnAnswers() {
        let read = { Sentences.record(["asst_realizzazione": $0]).answers["asst_realizzazione"]?.value }
        #expect(read("SI/NO/In parte (solo il rione)") == .partly)
        #expect(read("SI/NO/IN PARTE (solo il rione)") == .notAnswered)
        // Nothing behind it, or another answer: the form's own, too.
        #expect(read("SI/NO/In parte") == .notAnswered)
        #expect(read("SI/NO/In parte: SI, con altri giorni") == .yes)
        #expect(read("SI/NO/In parte\nNO") == .no)
    }

    /// Of printed choices those that bear a mark, or are printed otherwise than the rest.
    @Test(arguments: [
        ("PROMOZIONALE / PREVENTIVO / X RIPARATIVO", ["riparativo"]),
        ("PROMOZIONALE X / PREVENTIVO X / RIPARATIVO", ["promozionale", "preventivo"]),
        ("PROMOZIONALE / PREVENTIVO", ["promozionale", "preventivo"]),
        ("~promozionale ~o ~preventivo / riparativo", ["riparativo"]),
        ("Di tipo promozionale / *di *tipo *preventivo / di tipo riparativo", ["preventivo"]),
        // Strokes of other words part nothing.
        ("X Preventivo, con i servizi per minori/famiglie", ["preventivo"]),
        ("X minori/famiglie: preventivo; adulti: riparativo", ["preventivo", "riparativo"]),
        ("X Preventivo/promozionale e riparativo", ["promozionale", "preventivo", "riparativo"]),
    ])
    func typesThatAreMarked(_ text: String, _ wanted: [String]) {
        #expect(Sentences.record(["tipo": text]).tipo == wanted, "\(text)")
    }

    @Test func aNeedThatIsMarked() {
        #expect(Sentences.record(["bisogno_precedente": "BISOGNO CONSOLIDATO / NUOVO BISOGNO X"]).bisogno == "nuovo")
    }

    /// A sign beside one of the words that stands for no known box.
    @Test(arguments: ["≤ SI NO", "SI ◯ NO", "SI NO"]) func aSignThatIsNoMarkIsTold(_ text: String) {
        let record = Sentences.record(["asst_realizzazione": text])
        #expect(record.answers["asst_realizzazione"]?.value == .notAnswered)
        #expect(record.diagnostics.contains { $0.code == .answerUnclear })
    }

    @Test(arguments: [
        ("_X_ SI ___ NO con il consultorio", AnswerValue.yes), ("___ SI _X_ NO", .no), ("( ) SI (•) NO", .no),
        ("(v) SI ( ) NO", .yes), ("[SI] / NO", .yes), ("SI / [NO]", .no), ("NA", .notAnswered),
    ])
    func boxesOfAllKinds(_ text: String, _ wanted: AnswerValue) throws {
        let answer = try #require(Sentences.answer(text, "asst_realizzazione"))
        #expect(answer.value == wanted && answer.basis == .explicit, "\(text): \(answer)")
    }

    @Test(arguments: [
        "Parzialmente, nei due comuni maggiori", "In parte", "PARZIALMENTE", "Limitatamente ai minori", "Marginalmente",
        "In minima parte", "Sì e no", "SI E NO",
    ])
    func partly(_ text: String) throws {
        let answer = try #require(Sentences.answer(text))
        #expect(answer.value == .partly && answer.basis == .explicit, "\(text): \(answer)")
    }

    @Test(arguments: [
        "-", "–", "", "Da definire", "In studio", "Non pertinente", "Da valutare con il tavolo", "SI/NO",
        "SI/NO (se sì, indicare quali aspetti)", "n.d.", "Possibile", "Eventualmente", "In corso.", "NO SI", "No / Sì",
        "sì o no", "Non so", "Non lo sappiamo ancora", "Non si sa", "Non è ancora stato deciso", "Non saprei",
        "Né sì né no",
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
        ("altri_attori", "Eventualmente le scuole e gli oratori", "si"),
        ("coprogettato", "In corso con gli ETS della valle", "si"),
        ("asst_realizzazione", "Si prevede la sottoscrizione di un accordo operativo", "si"),
        ("asst_realizzazione", "Si prevede di valutare un accordo", "non_risposto"),
        ("asst_realizzazione", "Non si prevede la sottoscrizione di accordi", "no"),
        ("trasversale", "Trasversale", "si"), ("trasversale", "Non trasversale", "no"),
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

    /// The option whose box is ticked, with the box as evidence.
    @Test(
        arguments: [
            ("☐ SI ☒ NO", "no", "☒ NO"), ("☑ SI ☐ NO", "si", "☑ SI"), ("SI ☒ NO ☐", "si", "SI ☒"),
            ("SI ☐ NO ☒", "no", "NO ☒"), ("☒ SI", "si", "☒ SI"), ("☒ NO", "no", "☒ NO"), ("SI ☒", "si", "SI ☒"),
            ("X SI _ NO", "si", "X SI"), ("__ SI x NO", "no", "x NO"), ("SI X NO __", "si", "SI X"),
            ("X SI   NO", "si", "X SI"), ("[ ] SI [x] NO", "no", "[x] NO"), ("(X) Sì ( ) No", "si", "(X) Sì"),
            ("☐SI\n☒NO", "no", "☒NO"), ("☒ SI' / ☐ NO", "si", "☒ SI'"), ("• ☐ SI ☑ NO", "no", "☑ NO"),
            ("☑ SI ☐ NO\nCon l'Ambito vicino, ☑ tavolo", "si", "☑ SI"), ("□ SI ■ NO", "no", "■ NO"),
            ("SI/NO (se sì, quali) ☒ SI ☐ NO", "si", "☒ SI"), ("☐ NO ☒ SI, due tavoli", "si", "☒ SI"),
            // Beside the first of two lines of text.
            ("Solo con i borghi SI ☐ NO ☒ della valle.", "no", "NO ☒"), ("Con i borghi ☒ SI ☐ NO vicini", "si", "☒ SI"),
        ])
    func ticked(_ text: String, _ value: String, _ evidence: String) throws {
        let record = Sentences.record(["premiale": text])
        let answer = try #require(record.answers["premiale"])
        #expect(answer.value.rawValue == value && answer.basis == .explicit, "\(text): \(answer)")
        #expect(answer.evidence == evidence && !answer.spans.isEmpty && answer.confidence > 0.9, "\(text): \(answer)")
        #expect(record.fields["premiale"]?.state == .answered)
        #expect(!record.diagnostics.contains { $0.code == .answerUnclear })
    }

    @Test(arguments: ["☒ SI ☒ NO", "SI ☑ NO ☑", "☐ SI ☐ NO", "SI ☐ NO ☐", "☐ SI", "_ SI _ NO", "SI NO", "No Sì"])
    func bothTickedOrNone(_ text: String) throws {
        let record = Sentences.record(["premiale": text])
        let answer = try #require(record.answers["premiale"])
        #expect(answer.value == .notAnswered && answer.basis == .explicit, "\(text): \(answer)")
        #expect(record.diagnostics.filter { $0.code == .answerUnclear }.map(\.field) == ["premiale"])
    }

    /// A box may be a list's bullet, and an `x` may mean "per".
    @Test(arguments: ["□ Sì, il portale", "☒ Sì, il portale", "Sì x i tre Comuni", "SI ____ due tavoli"])
    func bulletsAreNoBoxes(_ text: String) throws {
        #expect(try #require(Sentences.answer(text)).value == .yes)
    }

    @Test func aTickedItemIsNoAnswer() throws {
        #expect(try #require(Sentences.answer("☑ Si prevede un tavolo")).basis == .implied)
        #expect(try #require(Sentences.answer("✓ SI/NO")).value == .notAnswered)
    }

    @Test(arguments: [
        ("BISOGNO CONSOLIDATO", "consolidato"), ("Non è un bisogno strutturale, nasce ora", "nuovo"),
        ("Nuovo bisogno, emerso con la crisi", "nuovo"), ("SI", "consolidato"),
        ("NO", "nuovo"), ("Non era stato affrontato in precedenza", "nuovo"),
        ("Era già emerso nel 2021", "consolidato"), ("Bisogno strutturale", "consolidato"),
        ("Bisogno emerso nella precedente triennalità", "nuovo"),
        ("-", "non_risposto"),
    ])
    func need(_ text: String, _ value: String) {
        #expect(Sentences.record(["bisogno_precedente": text]).bisogno == value)
    }

    @Test func types() {
        #expect(Sentences.record(["tipo": "Di tipo promozionale/preventivo"]).tipo == ["promozionale", "preventivo"])
        #expect(Sentences.record(["tipo": "RIPARATIVO"]).tipo == ["riparativo"])
        #expect(Sentences.record(["tipo": "Tutti e tre"]).tipo == ["promozionale", "preventivo", "riparativo"])
    }

    @Test(arguments: [
        ("SI NO X", AnswerValue.no), ("SI / NO X", .no), ("SI/NO ☒", .no), ("SI X NO", .yes), ("SI NO ☐", .notAnswered),
        ("X", .notAnswered), ("SI/NO (se sì, quali) SI, due", .yes),
    ])
    func marksBehindTheFormsPrompt(_ text: String, _ wanted: AnswerValue) {
        #expect(Sentences.answer(text, "altri_attori")?.value == wanted, "\(text)")
    }

    /// A mark below SI or NO answers by its column, whatever a note beside it says.
    @Test func marksInColumns() {
        for (column, wanted) in [(1, AnswerValue.yes), (2, .no)] {
            let record = Sentences.record(
                inTable: [
                    ["Domanda", "SI", "NO", "Note"],
                    ["Premiale", column == 1 ? "X" : "", column == 2 ? "X" : "", "non ora"],
                ],
                field: "premiale", from: 1)
            #expect(record.answers["premiale"]?.value == wanted)
            #expect(record.answers["premiale"]?.basis == .explicit)
        }
    }

    @Test(arguments: [
        ("innovativo", "Si propone un modello di presa in carico", AnswerValue.yes),
        ("digitalizzazione", "Si utilizzerà la cartella sociale informatizzata", .yes),
        ("digitalizzazione", "Si sta valutando un portale", .notAnswered),
        ("nuovo_servizio", "Il servizio sarà avviato nel 2026", .yes), ("nuovo_servizio", "Avviato nel 2019", .no),
        ("cooperazione_ambiti", "L'intervento è realizzato dal solo Ambito", .no),
        ("continuita", "Intervento avviato nel 2022", .yes),
        ("continuita", "Ripresa e ampliamento dell'obiettivo 4", .yes),
    ])
    func whatATextSaysWithoutAWordForIt(_ field: String, _ text: String, _ wanted: AnswerValue) {
        #expect(Sentences.answer(text, field)?.value == wanted, "\(field): \(text)")
    }

    /// Recognition reads boxes as letters: no word of two with a box each is the answer.
    @Test(arguments: [
        ("O SI KNO", AnswerValue.notAnswered), ("K SI DNO", .notAnswered), ("OSI BRNO", .notAnswered),
        ("[ ] SI pg NO", .notAnswered), ("SI, con il piano", .yes), ("SI per i minori, NO per gli anziani", .yes),
        ("Sì, nel decimo Piano", .yes), ("SI, sono coinvolti gli orti", .yes), ("SI, da un anno", .yes),
        ("SI, SONO COINVOLTI GLI ORTI", .yes),
    ])
    func boxesThatWereReadAsLetters(_ text: String, _ value: AnswerValue) {
        let record = Sentences.record(["asst_programmazione": text], confidence: 0.8)
        #expect(record.answers["asst_programmazione"]?.value == value)
        #expect(record.diagnostics.contains { $0.code == .answerUnclear } == (value == .notAnswered))
    }
}
