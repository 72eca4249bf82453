internal import Foundation
internal import Model

/// The words of the page, which people in the Ambiti read.
enum ItalianWords {
    static func name(_ dimension: ComparisonDimension) -> String {
        switch dimension {
        case .ambito: "Ambito"
        case .ats: "ATS"
        case .asst: "ASST"
        case .area: "area di policy"
        case .cycle: "ciclo di programmazione"
        }
    }

    static func name(_ state: AnswerState) -> String {
        switch state {
        case .yes: "sì"
        case .no: "no"
        case .partly: "parziale"
        case .notAnswered: "non risposto"
        case .notFound: "non trovato"
        }
    }

    /// What a state means, for the legend.
    static func meaning(_ state: AnswerState) -> String {
        switch state {
        case .yes: "la scheda risponde sì"
        case .no: "la scheda risponde no"
        case .partly: "la scheda risponde in parte"
        case .notAnswered: "la domanda c'è, la risposta manca"
        case .notFound: "il modello pone la domanda, ma nella scheda l'etichetta non è stata trovata"
        }
    }

    static func name(_ kind: SchedaFacet.Kind) -> String {
        switch kind {
        case .title: "titolo"
        case .area: "aree"
        case .answer: "risposta"
        case .money: "risorse"
        case .target: "valori attesi"
        case .point: "punti chiave"
        case .judgement: "valutazione"
        case .list: "elenco"
        case .text: "testo"
        }
    }

    /// What a difference is about: a list of the record by its Italian name, a field by its key.
    static func name(ofKey key: String) -> String {
        let names = [
            "title": "titolo", "policy_areas": "aree", "transversal_areas": "aree trasversali", "funds": "fonti",
            "own": "importi propri", "other": "importi di altri", "yearly": "all'anno", "key_points": "punti chiave",
            "years": "anni", "matrix": "matrice", "nuovo_servizio_kind": "tipo di servizio", "grado_pct": "grado %",
            "azioni_pct": "azioni %", "coincidenza_pct": "coincidenza %",
        ]
        return names[key] ?? key.replacing("_", with: " ")
    }

    /// Amounts inside a line (`12500.00 EUR`) as Italian texts print them.
    static func printed(_ line: String) -> String {
        line.replacing(#/(\d+\.\d\d) EUR/#) { match in
            Amount(decimal: String(match.1)).map { money($0) + " €" } ?? String(match.0)
        }
    }

    static func sentence(_ note: Comparison.Note) -> String {
        switch note {
        case .incompleteDocuments(let failed, let partial):
            "Documenti non letti: \(failed); letti solo in parte: \(partial). Il loro contenuto qui manca, o manca in parte."
        case .schedeOutside(let count):
            "Schede che non dicono a quale gruppo appartengono: \(count). Stanno sotto «non indicato»."
        case .overlappingGroups:
            "I gruppi si sovrappongono: una scheda può contare in più gruppi, e i gruppi non sommano al totale."
        case .repeatedSchede(let count):
            "Schede che ripetono quelle di un altro documento dello stesso Ambito e ciclo: \(count). "
                + "Nelle cifre contano di nuovo."
        case .equalAmounts(let count):
            "Importi propri uguali in schede scritte insieme da più Ambiti: \(count). Possono essere lo stesso denaro."
        case .unknownForm(let id):
            "Il modello «\(id)» non è nelle regole: le sue domande sono solo quelle trovate, nessuna risulta mancante."
        }
    }

    static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    /// `12.500,00`
    static func money(_ amount: Amount) -> String {
        let digits = String(amount.cents.magnitude / 100)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(".") }
            text.append(digit)
        }
        let rest = amount.cents.magnitude % 100
        return (amount.cents < 0 ? "−" : "") + text + "," + (rest < 10 ? "0" : "") + "\(rest)"
    }

    static func number(_ value: Double) -> String {
        value.plain.replacingOccurrences(of: ".", with: ",")
    }

    static func count(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
