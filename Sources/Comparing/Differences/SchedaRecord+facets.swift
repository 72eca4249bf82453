internal import Model

extension SchedaRecord {
    /// Everything that the scheda says, by kind and key.
    func facets(_ closeness: Closeness) -> [SchedaFacet.Key: SchedaFacet] {
        let all =
            headFacets(closeness) + answerFacets(closeness) + moneyFacets(closeness) + targetFacets + listFacets
            + textFacets(closeness)
        return Dictionary(all.map { ($0.key, $0) }) { first, _ in first }
    }

    private func headFacets(_ closeness: Closeness) -> [SchedaFacet] {
        var facets = [
            SchedaFacet(
                .title, "title", title, sameness: closeness == .exact ? title : WordFolding.key(title),
                spans: fields["titolo"]?.spans ?? []),
            SchedaFacet(.area, "policy_areas", policyAreas.sorted().joined(separator: ", ")),
            SchedaFacet(
                .area, "transversal_areas",
                transversalAll ? "*" : transversalAreas.sorted().joined(separator: ", "),
                spans: fields["trasversale"]?.spans ?? []),
        ]
        if closeness == .exact { facets.append(SchedaFacet(.title, "template", template)) }
        return facets
    }

    private func answerFacets(_ closeness: Closeness) -> [SchedaFacet] {
        answers.map { key, answer in
            SchedaFacet(
                .answer, key, answer.value.rawValue,
                sameness: closeness == .exact ? "\(answer.value.rawValue) \(answer.basis.rawValue)" : nil,
                spans: answer.spans.isEmpty ? fields[key]?.spans ?? [] : answer.spans)
        }
    }

    private func moneyFacets(_ closeness: Closeness) -> [SchedaFacet] {
        var facets = [SchedaFacet(.money, "funds", funds.sorted().joined(separator: ", "))]
        for scope in BudgetRecord.Scope.allCases {
            let counted = budgets.counted(scope)
            facets.append(
                SchedaFacet(
                    .money, scope.rawValue, counted.map(\.line).sorted().joined(separator: "\n"),
                    spans: counted.flatMap(\.spans)))
        }
        if closeness == .exact {
            let roles = budgets.map { "\($0.line) [\($0.scope.rawValue), \($0.role.rawValue)]" }
            facets.append(
                SchedaFacet(.money, "budgets", roles.joined(separator: "\n"), spans: budgets.flatMap(\.spans)))
        }
        let yearly = yearly.map { $0.amount.decimal + ($0.derived ? " (\($0.rule))" : "") }
        return facets + [SchedaFacet(.money, "yearly", yearly ?? "")]
    }

    private var targetFacets: [SchedaFacet] {
        Dictionary(grouping: targets, by: \.field).map { field, targets in
            let lines = targets.map { target in
                let number = target.indicator
                let text = number.flatMap { indicators.indices.contains($0) ? indicators[$0].text : nil }
                return (target: "\(target.year) \(target.op) \(target.value.plain) \(target.unit)", text: text ?? "")
            }
            return SchedaFacet(
                .target, field,
                lines.map { $0.text.isEmpty ? $0.target : "\($0.text): \($0.target)" }
                    .joined(separator: "\n"),
                sameness: lines.map { "\(WordFolding.key($0.text)) \($0.target)" }.sorted().joined(separator: "\n"),
                spans: targets.flatMap(\.spans))
        }
    }

    private var listFacets: [SchedaFacet] {
        [
            SchedaFacet(
                .point, "key_points", keyPoints.map(\.text).joined(separator: "\n"),
                sameness: keyPoints.map { $0.code ?? WordFolding.key($0.text) }.sorted().joined(separator: "\n"),
                spans: keyPoints.flatMap(\.spans)),
            SchedaFacet(.judgement, "nuovo_servizio_kind", nuovoServizioKind ?? ""),
            SchedaFacet(.judgement, "bisogno", bisogno ?? ""),
            SchedaFacet(.judgement, "tipo", tipo.sorted().joined(separator: ", ")),
            SchedaFacet(.judgement, "grado_pct", gradoPct.map(String.init) ?? ""),
            SchedaFacet(.judgement, "azioni_pct", azioniPct.map(String.init).joined(separator: ", ")),
            SchedaFacet(
                .judgement, "coincidenza_pct", coincidenzaPct.map { "\(coincidenzaOp ?? "=") \($0)" } ?? ""),
            SchedaFacet(.judgement, "adeguatezza", adeguatezza ?? ""),
            SchedaFacet(.list, "years", years.map { $0.map(String.init).joined(separator: "–") } ?? ""),
            SchedaFacet(
                .list, "matrix", matrix.map { $0.joined(separator: "/") }.sorted().joined(separator: ", ")),
        ]
    }

    private func textFacets(_ closeness: Closeness) -> [SchedaFacet] {
        fields.filter { $0.key != "titolo" }.map { key, field in
            // A blank and a prompt say as little as each other; only a reading is told from another by its state.
            let said = field.state == .answered || field.state == .unreadable
            let sameness =
                closeness == .exact ? "\(field.state.rawValue) \(field.text)" : said ? WordFolding.key(field.text) : ""
            return SchedaFacet(.text, key, field.text, sameness: sameness, spans: field.spans)
        }
    }
}

extension BudgetRecord {
    /// The amount with what belongs to it, in one line.
    var line: String {
        var parts = [amount.decimal + " " + currency]
        if qualifier != .exact { parts.append(qualifier.rawValue) }
        if let period { parts.append(period.rawValue) }
        if let per { parts.append("/ \(per)") }
        if let until { parts.append("→ \(until)") }
        if !years.isEmpty { parts.append(years.map(String.init).joined(separator: ", ")) }
        if !funds.isEmpty { parts.append("· " + funds.sorted().joined(separator: " + ")) }
        return parts.joined(separator: " ")
    }
}

extension Double {
    /// Without a needless fraction: `50`, `0.5`.
    var plain: String { self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(self) }
}
