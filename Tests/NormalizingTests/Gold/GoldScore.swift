import Model

/// The measures of the reference answers, each with its tally, and what differs.
struct GoldScore {
    private(set) var tallies: [String: Tally] = [:]
    private(set) var errors: [String] = []

    func score(_ measure: String) -> Double { tallies[measure]?.score ?? 1 }

    private mutating func check<Item: Equatable>(_ measure: String, _ at: String, _ wanted: Item, _ got: Item) {
        tallies[measure, default: Tally()].add(wanted == got)
        if wanted != got { errors.append("\(at) \(measure): want \(wanted) got \(got)") }
    }

    private mutating func compare<Item: Equatable>(_ measure: String, _ at: String, _ wanted: [Item], _ got: [Item]) {
        var tally = Tally()
        tally.add(wanted, got)
        tallies[measure, default: Tally()].right += tally.right
        tallies[measure, default: Tally()].extra += tally.extra
        tallies[measure, default: Tally()].missing += tally.missing
        if tally.extra + tally.missing > 0 { errors.append("\(at) \(measure): want \(wanted) got \(got)") }
    }

    mutating func add(_ gold: GoldFile.Scheda, _ record: SchedaRecord, _ name: String) {
        let at = "\(name)#\(gold.n) \(gold.template.prefix(4))"
        addAnswers(gold, record, at)
        addMoney(gold, record, at)
        let targets = (gold.targets ?? []).map { "\($0.field) \($0.year) \($0.op) \($0.value) \($0.unit)" }
        compare("targets", at, targets, record.targets.map { "\($0.field) \($0.year) \($0.op) \($0.value) \($0.unit)" })
        compare("policy_areas", at, gold.areas ?? [], record.policyAreas)
        compare(
            "transversal_" + (gold.template == "obiettivo-2025" ? "areas" : "free"), at,
            (gold.trasversaleAreas ?? []).sorted(), record.transversalAreas.sorted())
        check("transversal_all", at, gold.trasversaleAll ?? false, record.transversalAll)
        if let count = gold.puntiCount { check("key_points", at, count, record.keyPoints.count) }
        check("action_no", at, gold.actionNo, record.actionNumber)
        check("objective_no", at, gold.objectiveNo, record.objectiveNumber)
        switch gold.template {
        case "obiettivo-2025":
            check("tipo", at, (gold.tipo ?? []).sorted(), record.tipo.sorted())
            check("bisogno", at, gold.bisogno, record.bisogno)
            check("kind", at, gold.nuovoServizioKind, record.nuovoServizioKind)
        case "integrata-asst":
            compare("matrix", at, gold.matrix ?? [], record.matrix)
            check("years", at, gold.years, record.years)
        case "valutazione-2023":
            check("grado_pct", at, gold.gradoPct, record.gradoPct)
            check("azioni_pct", at, gold.azioniPct ?? [], record.azioniPct)
            check("coincidenza", at, gold.coincidenzaPct, record.coincidenzaPct)
            check("coincidenza_op", at, gold.coincidenzaOp, record.coincidenzaOp)
            check("adeguatezza", at, gold.adeguatezza, record.adeguatezza)
        default: break
        }
    }

    private mutating func addAnswers(_ gold: GoldFile.Scheda, _ record: SchedaRecord, _ at: String) {
        for (key, answer) in (gold.answers ?? [:]).sorted(by: { $0.key < $1.key }) {
            let got = record.answers[key]
            check("answers", at + " " + key, answer.value, got?.value.rawValue)
            if answer.value != "si" { check("answers_not_si", at + " " + key, answer.value, got?.value.rawValue) }
            if got?.value.rawValue == answer.value { check("basis", at + " " + key, answer.basis, got?.basis.rawValue) }
        }
    }

    private mutating func addMoney(_ gold: GoldFile.Scheda, _ record: SchedaRecord, _ at: String) {
        let wanted = gold.budgets ?? []
        compare(
            "amounts", at, wanted.map { "\($0.amount) \($0.scope ?? "own")" },
            record.budgets.map { "\($0.amount.decimal) \($0.scope.rawValue)" })
        compare(
            "budgets_full", at,
            wanted.map { "\($0.amount) \($0.scope ?? "own") \($0.qualifier ?? "exact") \($0.period ?? "")" },
            record.budgets.map {
                "\($0.amount.decimal) \($0.scope.rawValue) \($0.qualifier.rawValue) \($0.period?.rawValue ?? "")"
            })
        compare(
            "budgets_detail", at,
            wanted.map {
                "\($0.amount) \($0.until ?? "") \($0.years ?? []) \($0.per ?? "") \($0.row ?? "") \($0.column ?? "")"
            },
            record.budgets.map {
                "\($0.amount.decimal) \($0.until ?? "") \($0.years) \($0.per ?? "") \($0.row ?? "") \($0.column ?? "")"
            })
        let coded = { (funds: [String]) in
            funds.map {
                $0.hasPrefix("ALTRO") ? "ALTRO" : String($0.split(separator: ":").first == "ALTRO" ? "ALTRO" : $0)
            }
            .filter { $0 != "ALTRO" }.sorted()
        }
        compare("funds", at, coded(gold.funds ?? []), coded(record.funds))
    }
}
