/// The Italian wording of the dataset: the one source of the workbook's headers, the data package's titles and the
/// printed data dictionary.
enum ItalianDictionary {
    /// A column's heading, what it means, and the list that names its codes.
    struct Entry: Sendable {
        var title: String
        var meaning: String
        var names: NameList?

        init(_ title: String, _ meaning: String, _ names: NameList? = nil) {
            self.title = title
            self.meaning = meaning
            self.names = names
        }
    }

    /// The tables: a sheet's name, and what a row is.
    static let tables: [String: Entry] = [
        "documents": Entry("Documenti", "Una riga per documento importato, anche se non è stato possibile leggerlo."),
        "schede": Entry("Schede", "Una riga per scheda, con le risposte sì/no e le somme delle risorse proprie."),
        "fields": Entry("Campi", "Una riga per campo trovato in una scheda, con il testo e il punto in cui sta."),
        "answers": Entry("Risposte", "Una riga per domanda sì/no trovata in una scheda."),
        "key_points": Entry("Punti chiave", "Una riga per punto chiave elencato in una scheda."),
        "funds": Entry("Fonti", "Una riga per fonte di finanziamento nominata da una scheda."),
        "budgets": Entry("Importi", "Una riga per importo di denaro scritto in una scheda."),
        "indicators": Entry("Indicatori", "Una riga per indicatore di una scheda."),
        "targets": Entry("Valori attesi", "Una riga per valore numerico atteso in un anno."),
        "matrix": Entry("Matrice", "Una riga per casella segnata in una matrice di linee di intervento e aree."),
        "actors": Entry("Attori", "Una riga per ente o soggetto che una scheda dice coinvolto."),
        "review": Entry("Da rivedere", "Gli errori e gli avvisi da guardare, con i nomi di documento e scheda."),
        "diagnostics": Entry("Segnalazioni", "Una riga per segnalazione: che cosa non va, dove, che cosa fare."),
    ]

    /// The entry of a column: its table's own, else the one that all tables share.
    static func entry(_ table: String, _ column: String) -> Entry? {
        columns["\(table).\(column)"] ?? shared[column]
    }

    /// What an answer's column says, by the question's key.
    static func answer(_ field: String) -> Entry {
        Entry(
            "Risposta: \(field)",
            "Risposta alla domanda «\(field)». Vuoto: il modulo non ha questa domanda; non_trovato: il modulo la "
                + "prevede, ma l'etichetta non è stata trovata; non_risposto: la domanda c'è e non ha risposta.")
    }

    /// Columns that mean the same in every table.
    private static let shared: [String: Entry] = [
        "scheda_id": Entry("Scheda", "Identificativo della scheda."),
        "document_id": Entry("Documento", "Identificativo del documento."),
        "position": Entry("Posizione", "Posto nella lista della scheda, da 0."),
        "field": Entry("Campo", "Chiave del campo del modulo.", .fields),
        "spans": Entry(
            "Posto",
            "Dove sta nel documento, in JSON: pagina e riquadro (punti PDF dall'angolo in alto a sinistra), righe, o "
                + "percorso nel DOCX."),
        "text": Entry("Testo", "Testo come nel documento, in ordine di lettura."),
        "ambito": Entry("Ambito", "Ambito territoriale del documento."),
        "ats": Entry("ATS", "Agenzia di Tutela della Salute dell'Ambito."),
        "asst": Entry("ASST", "ASST con cui l'Ambito lavora."),
        "source_name": Entry("Nome del file", "Nome con cui il documento è stato importato."),
        "cycle": Entry("Programmazione", "Triennio di programmazione, ad esempio 2025-2027."),
        "line_first": Entry("Prima riga", "Prima riga nel documento, da 1, se è un testo."),
        "line_last": Entry("Ultima riga", "Ultima riga nel documento."),
    ]

    private static let columns = documents.merging(schede, uniquingKeysWith: { first, _ in first })
        .merging(lists, uniquingKeysWith: { first, _ in first })

    private static let documents: [String: Entry] = [
        "documents.id": Entry("Documento", "Impronta SHA-256 del file; del nome, se il file non è leggibile."),
        "documents.source_names": Entry("Tutti i nomi", "Tutti i nomi con cui lo stesso file è stato importato."),
        "documents.media_type": Entry("Tipo di file", "Tipo del contenuto (MIME)."),
        "documents.size": Entry("Dimensione", "Dimensione del file."),
        "documents.pages": Entry("Pagine", "Numero di pagine, se il documento ha pagine."),
        "documents.reader": Entry("Lettura", "Come è stato letto il documento."),
        "documents.titolo": Entry("Titolo", "Titolo del documento."),
        "documents.ambito_score": Entry("Sicurezza dell'Ambito", "Quanto l'Ambito è sicuro, da 0 a 1."),
        "documents.comuni": Entry("Comuni", "Comuni elencati nelle prime pagine, come stampati."),
        "documents.approval_body": Entry("Approvato da", "Chi ha approvato il piano, come stampato."),
        "documents.approval_act": Entry("Atto", "L'atto di approvazione, come stampato."),
        "documents.approval_date": Entry("Data dell'atto", "Giorno dell'approvazione, ad esempio 2024-12-19."),
        "documents.approval_text": Entry("Parole dell'atto", "Le parole che dicono l'approvazione."),
        "documents.approval_spans": Entry("Posto dell'atto", "Dove stanno queste parole, in JSON."),
        "documents.status": Entry("Esito", "Se il documento è stato letto per intero, in parte o per niente."),
        "documents.schede": Entry("Schede", "Quante schede sono state trovate."),
        "documents.words": Entry("Parole", "Parole lette: la somma dei sei conti seguenti."),
        "documents.words_in_fields": Entry("Parole nei campi", "Parole nei valori dei campi."),
        "documents.words_in_labels": Entry("Parole nelle etichette", "Parole nelle etichette dei campi."),
        "documents.words_in_headings": Entry("Parole nei titoli", "Parole nei titoli delle schede."),
        "documents.words_furniture": Entry("Parole di pagina", "Parole in intestazioni, piè di pagina, numeri."),
        "documents.words_outside_schede": Entry("Parole fuori", "Parole fuori da ogni scheda."),
        "documents.words_residue": Entry("Parole residue", "Parole in una scheda che nessun campo ha preso."),
        "documents.rules_digest": Entry("Regole", "Impronta SHA-256 delle regole usate."),
        "documents.version": Entry("Versione", "Versione del programma."),
        "review.severity": Entry("Gravità", "Quanto è grave."),
        "review.code": Entry("Codice", "Tipo di segnalazione."),
        "review.title": Entry("Titolo", "Titolo della scheda."),
        "review.message": Entry("Messaggio", "Che cosa non va e che cosa fare."),
        "review.page": Entry("Pagina", "Pagina, da 1."),
        "diagnostics.position": Entry("Numero", "Numero della segnalazione nel documento, da 0."),
        "diagnostics.code": Entry("Codice", "Tipo di segnalazione."),
        "diagnostics.severity": Entry("Gravità", "Quanto è grave."),
        "diagnostics.message": Entry("Messaggio", "Che cosa non va e che cosa fare."),
        "diagnostics.page": Entry("Pagina", "Pagina, da 1."),
    ]

    private static let schede: [String: Entry] = [
        "schede.id": Entry("Scheda", "Identificativo: quello del documento e il numero della scheda."),
        "schede.document_cycle": Entry("Programmazione del documento", "Triennio del documento."),
        "schede.ordinal": Entry("Numero", "Numero della scheda nel documento, da 1."),
        "schede.page_first": Entry("Prima pagina", "Pagina in cui la scheda comincia."),
        "schede.page_last": Entry("Ultima pagina", "Pagina in cui la scheda finisce."),
        "schede.cycle": Entry("Programmazione", "Triennio di cui la scheda parla."),
        "schede.template": Entry("Modulo", "Il modulo compilato.", .templates),
        "schede.title": Entry("Titolo", "Titolo senza il numero."),
        "schede.heading": Entry("Sezione", "Titolo della sezione in cui la scheda sta."),
        "schede.action_no": Entry("N. azione", "Numero dell'azione."),
        "schede.objective_no": Entry("N. obiettivo", "Numero dell'obiettivo."),
        "schede.nuovo_servizio_kind": Entry("Servizio", "Se il servizio è nuovo, esistente o rivisto."),
        "schede.bisogno": Entry("Bisogno", "Se il bisogno era già noto."),
        "schede.adeguatezza": Entry("Adeguatezza", "Quanto le risorse sono state adeguate."),
        "schede.policy_areas": Entry("Aree di policy", "Aree di policy proprie della scheda.", .areas),
        "schede.transversal_areas": Entry("Aree trasversali", "Aree con cui la scheda è integrata.", .areas),
        "schede.transversal_all": Entry("Tutte le aree", "Se la scheda è integrata con tutte le aree."),
        "schede.tipo": Entry("Tipo", "Promozionale, preventivo, riparativo."),
        "schede.funds": Entry("Fonti", "Fonti di finanziamento nominate.", .funds),
        "schede.year_first": Entry("Primo anno", "Anno di avvio."),
        "schede.year_last": Entry("Ultimo anno", "Anno di fine."),
        "schede.grado_pct": Entry("Raggiungimento", "Grado di raggiungimento dell'obiettivo."),
        "schede.azioni_pct": Entry("Azioni realizzate", "Grado di realizzazione di ogni azione, in percentuale."),
        "schede.coincidenza_pct": Entry("Coincidenza", "Coincidenza tra risorse previste e impiegate."),
        "schede.coincidenza_op": Entry("Coincidenza, segno", "Come va intesa la percentuale."),
        "schede.money_year": Entry("Risorse annue", "Somma delle risorse proprie indicate per anno."),
        "schede.money_two_years": Entry("Risorse biennio", "Somma delle risorse proprie indicate per due anni."),
        "schede.money_three_years": Entry("Risorse triennio", "Somma delle risorse proprie indicate per tre anni."),
        "schede.money_no_period": Entry("Risorse senza periodo", "Somma delle risorse proprie senza un periodo."),
        "schede.yearly_amount": Entry("Importo annuo", "Importo annuo confrontabile."),
        "schede.yearly_derived": Entry("Annuo calcolato", "Se l'importo annuo è calcolato da un altro periodo."),
        "schede.yearly_rule": Entry("Annuo, regola", "Come si è arrivati all'importo annuo."),
        "schede.fields_expected": Entry("Campi del modulo", "Quanti campi ha il modulo."),
        "schede.fields_found": Entry("Campi trovati", "Quanti campi sono stati trovati."),
        "schede.fields_answered": Entry("Campi compilati", "Quanti campi trovati hanno una risposta."),
    ]

    private static let lists: [String: Entry] = [
        "fields.label": Entry("Etichetta", "Etichetta come stampata nel documento."),
        "fields.state": Entry("Stato", "Se il campo è compilato, vuoto, con il solo suggerimento, illeggibile."),
        "fields.label_score": Entry("Somiglianza", "Quanto l'etichetta corrisponde a quella del modulo, da 0 a 1."),
        "answers.value": Entry("Risposta", "La risposta."),
        "answers.basis": Entry("Base", "Se lo dice una parola o lo dice il testo nel suo insieme."),
        "answers.confidence": Entry("Sicurezza", "Quanto la lettura è sicura, da 0 a 1."),
        "answers.evidence": Entry("Parole", "Le parole che hanno deciso."),
        "key_points.area": Entry("Area", "Area sotto cui il punto sta.", .areas),
        "key_points.code": Entry("Codice", "Il punto chiave regionale.", .keyPoints),
        "funds.fund": Entry("Fonte", "Codice della fonte.", .funds),
        "budgets.raw": Entry("Come scritto", "L'importo come scritto nel documento."),
        "budgets.amount": Entry("Importo", "L'importo."),
        "budgets.currency": Entry("Valuta", "La valuta."),
        "budgets.qualifier": Entry("Precisione", "Quanto l'importo è esatto."),
        "budgets.period": Entry("Periodo", "Il periodo a cui l'importo si riferisce."),
        "budgets.years": Entry("Anni", "Anni che l'importo dice di coprire."),
        "budgets.until": Entry("Fino a", "Mese in cui finisce, ad esempio 2026-03."),
        "budgets.per": Entry("Per", "Unità a cui l'importo si riferisce."),
        "budgets.funds": Entry("Fonti", "Fonti da cui viene.", .funds),
        "budgets.scope": Entry("Di chi", "Se è denaro dell'Ambito per questo intervento o di altri."),
        "budgets.row": Entry("Riga", "Riga della tabella in cui sta."),
        "budgets.column": Entry("Colonna", "Colonna della tabella in cui sta."),
        "budgets.role": Entry(
            "Ruolo", "Come conta nelle somme: si sommano le voci, e i totali solo dove non ci sono voci."),
        "budgets.counted": Entry(
            "Conta", "Se l'importo entra nelle somme, proprie o di altri: così ogni euro conta una volta."),
        "indicators.kind": Entry("Tipo", "Che cosa misura."),
        "indicators.action": Entry("Azione", "Numero dell'azione."),
        "targets.indicator": Entry("Indicatore", "Posizione dell'indicatore nella scheda."),
        "targets.year": Entry("Anno", "Anno del valore atteso."),
        "targets.op": Entry("Confronto", "Come confrontare."),
        "targets.value": Entry("Valore", "Il numero da raggiungere."),
        "targets.unit": Entry("Unità", "Percentuale o numero."),
        "matrix.row": Entry("Riga", "Riga della matrice, ad esempio AT1."),
        "matrix.column": Entry("Colonna", "Colonna della matrice, ad esempio LI4."),
        "actors.kind": Entry("Tipo", "Che tipo di soggetto."),
        "actors.code": Entry("Codice", "Codice nel registro del territorio."),
    ]
}
