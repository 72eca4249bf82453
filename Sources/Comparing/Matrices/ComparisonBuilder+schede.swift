internal import Model

extension ComparisonBuilder {
    /// Books the answer of each question that the scheda's form asks, also of those whose label was not found.
    mutating func addAnswers(of scheda: SchedaRecord, _ index: Int, to groups: [String]) {
        let asked = glossary[form: scheda.template]?.questions.map(\.key) ?? []
        for key in asked + scheda.answers.keys.sorted().filter({ !asked.contains($0) }) {
            let answer = scheda.answers[key]
            let spans = answer.map(\.spans).flatMap { $0.isEmpty ? nil : $0 } ?? scheda.fields[key]?.spans ?? []
            let place = Evidence(scheda: index, words: answer?.evidence ?? "", spans: spans)
            // A field whose answer no reader gave is there all the same.
            let state: AnswerState =
                answer == nil && scheda.fields[key] != nil ? .notAnswered : AnswerState(answer?.value)
            for group in groups {
                answers[scheda.template, default: [:]][key, default: [:]][group, default: AnswerCell()]
                    .places[state, default: []].append(place)
            }
        }
    }

    mutating func addMoney(of scheda: SchedaRecord, _ index: Int, to groups: [String]) {
        let own = scheda.budgets.counted(.own)
        for group in groups where !own.isEmpty { withMoney[group, default: 0] += 1 }
        for budget in own + scheda.budgets.counted(.other) {
            let place = Evidence(scheda: index, words: budget.raw, spans: budget.spans)
            for group in groups {
                let key = MoneyKey(group: group, areas: scheda.policyAreas.sorted(), funds: budget.funds.sorted())
                var row = money[key] ?? MoneyRow(group: 0, areas: key.areas, funds: key.funds)
                row.figures.add(budget)
                row.places.append(
                    MoneyEvidence(amount: budget.amount, scope: budget.scope, period: budget.period, place: place))
                money[key] = row
            }
        }
    }

    mutating func addPoints(of scheda: SchedaRecord, _ index: Int, to groups: [String]) {
        let isAsked = glossary[form: scheda.template]?.hasPoints ?? !scheda.keyPoints.isEmpty
        for group in groups where isAsked { askedForPoints[group, default: 0] += 1 }
        var seen: Set<String> = []
        for point in scheda.keyPoints where seen.insert(point.code ?? "").inserted {
            let place = Evidence(scheda: index, words: point.text, spans: point.spans)
            for group in groups { points[point.code ?? "", default: [:]][group, default: []].append(place) }
        }
    }

    mutating func addTargets(of scheda: SchedaRecord, _ index: Int, to groups: [String]) {
        for target in scheda.targets {
            let number = target.indicator
            let indicator = number.flatMap { scheda.indicators.indices.contains($0) ? scheda.indicators[$0].text : nil }
            let value = TargetRow.Target(
                indicator: String((indicator ?? "").prefix(Evidence.longest)), field: target.field, op: target.op,
                value: target.value,
                place: Evidence(scheda: index, words: "\(target.op) \(target.value)", spans: target.spans))
            for group in groups {
                targets[TargetKey(group: group, year: target.year, unit: target.unit), default: []].append(value)
            }
        }
    }
}
