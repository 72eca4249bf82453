internal import Model
internal import Rulebook

extension RecordBuilder {
    /// Adds budgets and sources from the money fields, or, where the template has none, from the personnel's.
    func addMoney(
        _ texts: [(field: SegmentedField, text: FieldText, kind: FieldKind)], to record: inout SchedaRecord
    ) {
        let hasMoney = template?.fields.contains { $0.kind == .money } ?? false
        let wanted: FieldKind = hasMoney ? .money : .personnel
        var funds: [String] = []
        for (field, text, kind) in texts where kind == wanted && field.state == .answered {
            var text = text
            if let table = BudgetTable(text, lexicon) {
                let (budgets, findings) = table.read()
                record.budgets += budgets
                funds += budgets.flatMap(\.funds)
                record.diagnostics += findings.map { finding($0.code, $0.severity, $0.message, field: field) }
                text = table.rest
            }
            funds += NamedFunds(text.lexemes, lexicon.funds).codes
            guard hasMoney else { continue }
            let reader = BudgetReader(
                text: text, lexicon: lexicon, ownAmbito: lexicon.facts.phrases(ofAmbito: facts.ambito))
            let (budgets, unread) = reader.read()
            record.budgets += budgets
            funds += budgets.flatMap(\.funds)
            for range in unread {
                record.diagnostics.append(
                    finding(
                        .amountUnread, .warning,
                        "'\(text.text(range))' looks like money and can't be read as an amount: read it on the page",
                        field: field))
            }
        }
        // A line of a fund named anywhere takes the place of the fund's plain name.
        if let lined = rules.funds.linedFund, funds.contains(where: { $0.hasPrefix(lined + " ") }) {
            funds.removeAll { $0 == lined }
        }
        record.funds = NamedFunds.unique(funds)
        record.yearly = YearlyRecord(record.budgets)
    }
}
