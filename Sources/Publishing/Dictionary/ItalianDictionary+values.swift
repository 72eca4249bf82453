extension ItalianDictionary {
    /// The Italian names of a column's values; empty for a column whose values are not of a fixed list.
    static func values(_ table: String, _ column: String) -> [String: String] {
        column.hasPrefix("answer_") ? answers : fixed["\(table).\(column)"] ?? [:]
    }

    private static let answers = [
        "si": "sì", "no": "no", "parziale": "in parte", "non_risposto": "senza risposta",
        "non_trovato": "etichetta non trovata",
    ]

    private static let fixed: [String: [String: String]] = [
        "documents.reader": [
            "pdf-text": "testo del PDF", "pdf-ocr": "riconoscimento ottico", "pdf-mixed": "testo e riconoscimento",
            "text": "testo", "markup": "HTML o testo marcato", "docx": "DOCX",
        ],
        "documents.status": ["complete": "completo", "partial": "in parte", "failed": "non letto"],
        "schede.nuovo_servizio_kind": ["nuovo": "nuovo", "esistente": "esistente", "rivisto": "rivisto"],
        "schede.bisogno": [
            "consolidato": "già emerso", "nuovo": "nuovo", "non_risposto": "senza risposta",
        ],
        "schede.coincidenza_op": ["=": "pari a", ">": "più di", "<": "meno di"],
        "fields.state": [
            "answered": "compilato", "blank": "vuoto", "placeholder": "solo il suggerimento del modulo",
            "unreadable": "illeggibile",
        ],
        "answers.value": answers,
        "answers.basis": ["explicit": "lo dice una parola", "implied": "lo dice il testo"],
        "budgets.qualifier": ["exact": "esatto", "circa": "circa", "fino_a": "fino a", "almeno": "almeno"],
        "budgets.period": ["annuo": "annuo", "biennio": "biennio", "triennio": "triennio"],
        "budgets.scope": ["own": "di questo intervento", "other": "di altri o di altri anni"],
        "budgets.role": ["item": "voce", "term": "addendo", "total": "totale", "staff": "valore del personale"],
        "indicators.kind": ["process": "processo", "output": "risultato", "outcome": "impatto"],
        "targets.op": [">=": "almeno", ">": "più di", "=": "pari a", "<": "meno di", "<=": "al massimo"],
        "targets.unit": ["%": "percentuale", "n": "numero"],
        "actors.kind": [
            "ats": "ATS", "asst": "ASST", "ambito": "Ambito", "comune": "Comune", "ets": "ente del Terzo settore",
            "altro": "altro",
        ],
        "diagnostics.severity": severities, "review.severity": severities, "diagnostics.code": findings,
        "review.code": findings,
    ]

    private static let severities = ["info": "informazione", "warning": "avviso", "error": "errore"]

    private static let findings = [
        "input-missing": "file mancante", "input-unreadable": "file illeggibile", "input-empty": "file senza parole",
        "input-binary": "file senza testo", "input-unsupported": "formato non previsto",
        "input-locked": "file protetto da password", "input-too-large": "file troppo grande",
        "input-damaged": "file danneggiato", "page-unreadable": "pagina illeggibile",
        "page-too-large": "pagina troppo grande",
        "duplicate-input": "stesso file più volte", "plan-repeated": "stesso piano in più file",
        "archive-too-large": "archivio troppo grande",
        "archive-damaged": "archivio danneggiato", "encoding-guessed": "codifica dedotta",
        "encoding-damaged": "caratteri danneggiati", "markup-too-deep": "marcatura troppo annidata",
        "markup-damaged": "marcatura danneggiata", "row-joined": "riga spezzata ricomposta",
        "ocr-language-missing": "lingua del riconoscimento mancante", "ocr-failed": "riconoscimento non riuscito",
        "ocr-doubtful": "riconoscimento incerto", "ocr-skipped": "riconoscimento non fatto",
        "reader-crashed": "lettura interrotta", "limit-time": "tempo esaurito", "limit-memory": "memoria esaurita",
        "limit-pages": "troppe pagine", "limit-output": "troppi dati",
        "no-schede": "nessuna scheda", "label-missing": "etichetta mancante", "label-misspelt": "etichetta inesatta",
        "label-repeated": "etichetta ripetuta", "label-out-of-order": "etichetta fuori ordine",
        "label-interrupted": "etichetta interrotta", "label-leaked": "etichetta finita nel testo",
        "labels-together": "etichette senza valore tra loro", "labels-centred": "etichette a metà dei valori",
        "cells-repeated": "celle scritte due volte", "guidance-column": "colonna di istruzioni",
        "line-recurring": "riga che ritorna in ogni scheda",
        "orphan-row": "riga senza scheda", "blank-form": "modulo in bianco", "title-missing": "titolo mancante",
        "residue": "parole senza campo", "ledger-unbalanced": "conto delle parole errato",
        "answer-unclear": "risposta incerta", "area-disagreement": "area discordante",
        "area-unknown": "area sconosciuta", "amount-unread": "importo non letto", "sum-mismatch": "somma discordante",
        "fund-unknown": "fonte sconosciuta", "key-point-unknown": "punto chiave sconosciuto",
        "matrix-unread": "matrice non letta", "years-unread": "anni non letti",
        "territory-unknown": "territorio sconosciuto", "rules-broken": "regole errate",
        "rules-unknown-key": "chiave sconosciuta", "rules-duplicate-key": "chiave doppia",
        "rules-missing-key": "chiave mancante", "rules-unknown-kind": "tipo sconosciuto",
        "rules-ambiguous-label": "etichetta ambigua", "rules-unknown-reference": "rimando sconosciuto",
        "rules-missing": "regole mancanti",
    ]
}
