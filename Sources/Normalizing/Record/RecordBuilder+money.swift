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
                let content = table.read()
                record.budgets += content.budgets
                funds += content.budgets.flatMap(\.funds)
                record.diagnostics += content.findings.map { finding($0.code, $0.severity, $0.message, field: field) }
                record.diagnostics += content.unread.map { self.unread(text.text($0), field) }
                text = table.rest
            }
            let named = NamedFunds(text.lexemes, lexicon.funds).codes
            funds += named
            record.diagnostics += named.filter(isUnknown).map { code in
                finding(
                    .fundUnknown, .info,
                    "'\(code)' is no source of vocabularies/funds.yaml: give it a code there if others name it, too",
                    field: field)
            }
            guard hasMoney else { continue }
            let reader = BudgetReader(
                text: text, lexicon: lexicon, ownAmbito: lexicon.facts.phrases(ofAmbito: facts.ambito))
            let (budgets, unread) = reader.read()
            record.budgets += budgets
            funds += budgets.flatMap(\.funds)
            for (total, sum) in BudgetReader.mismatches(budgets) {
                record.diagnostics.append(
                    finding(
                        .sumMismatch, .warning,
                        "'\(total.raw)' is called a total, the amounts before it add up to \(sum.decimal): check the "
                            + "printed cell", field: field))
            }
            record.diagnostics += unread.map { self.unread(text.text($0), field) }
        }
        // What no other money is told beside is the money itself.
        if record.budgets.allSatisfy({ $0.role == .staff || $0.role == .term }) {
            for index in record.budgets.indices where record.budgets[index].role == .staff {
                record.budgets[index].role = .item
            }
        }
        // A line of a fund named anywhere takes the place of the fund's plain name.
        if let lined = rules.funds.linedFund, funds.contains(where: { $0.hasPrefix(lined + " ") }) {
            funds.removeAll { $0 == lined }
        }
        record.funds = NamedFunds.unique(funds)
        record.yearly = YearlyRecord(record.budgets)
    }

    private func unread(_ words: String, _ field: SegmentedField) -> Finding {
        finding(
            .amountUnread, .warning,
            "'\(words)' looks like money and can't be read as an amount: read it on the page", field: field)
    }

    /// Whether a code was made of printed words, as no rule names the source.
    private func isUnknown(_ code: String) -> Bool {
        guard let prefix = rules.funds.unknownPrefix, code.hasPrefix(prefix) else { return false }
        return !rules.funds.funds.contains { $0.code == code }
    }
}
