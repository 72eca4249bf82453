extension ComparisonBuilder {
    /// The comparison of all that was added.
    ///
    /// - Parameter shared: the groups of schede that several documents have in common; see ``SharedObjectiveFinder``.
    public func comparison(shared: [SharedObjective] = []) -> Comparison {
        // The schede that say nothing come last.
        let keys = groups.keys.sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }
        let columns = keys + [Self.all]
        let known = glossary.forms.map(\.id)
        let templates = known.filter { answers[$0] != nil } + answers.keys.filter { !known.contains($0) }.sorted()
        let repeated = Set(shared.flatMap(\.repeated))
        return Comparison(
            dimension: dimension, origin: origin, groups: keys.compactMap { groups[$0] }, schede: schede,
            answers: templates.map { matrix($0, columns) }, money: moneyTable(columns), points: pointMatrix(columns),
            targets: targetRows(columns), shared: shared,
            notes: notes(repeated: repeated.count, equalAmounts: shared.reduce(0) { $0 + $1.equalAmounts }))
    }

    private func matrix(_ template: String, _ columns: [String]) -> AnswerMatrix {
        let cells = answers[template] ?? [:]
        let form = glossary[form: template]
        let asked = form?.questions ?? []
        let others = cells.keys.filter { key in !asked.contains { $0.key == key } }.sorted()
        let questions = asked + others.map { FormGlossary.Question(key: $0, label: $0) }
        return AnswerMatrix(
            template: template, name: form?.name ?? template, questions: questions,
            rows: columns.map { group in questions.map { cells[$0.key]?[group] ?? AnswerCell() } })
    }

    private func moneyTable(_ columns: [String]) -> MoneyTable {
        var totals = columns.map { _ in MoneyFigures() }
        let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($0.element, $0.offset) })
        var rows: [MoneyRow] = []
        for (key, row) in money {
            guard let group = places[key.group] else { continue }
            var row = row
            row.group = group
            rows.append(row)
        }
        // Names of the same order always: the dictionary's own order is another at each run.
        rows.sort { left, right in
            if left.group != right.group { return left.group < right.group }
            if left.areas != right.areas { return left.areas.lexicographicallyPrecedes(right.areas) }
            return left.funds.lexicographicallyPrecedes(right.funds)
        }
        for row in rows { totals[row.group].add(row.figures) }
        return MoneyTable(rows: rows, totals: totals, schedeWithMoney: columns.map { withMoney[$0] ?? 0 })
    }

    private func pointMatrix(_ columns: [String]) -> PointMatrix {
        let rows = points.map { code, cells in
            PointMatrix.Row(code: code, text: glossary.points[code] ?? code, cells: columns.map { cells[$0] ?? [] })
        }
        // The most listed first; those that the vocabulary doesn't know last.
        return PointMatrix(
            rows: rows.sorted { left, right in
                let counts = (left.cells.last?.count ?? 0, right.cells.last?.count ?? 0)
                if left.code.isEmpty != right.code.isEmpty { return right.code.isEmpty }
                return counts.0 != counts.1 ? counts.0 > counts.1 : left.code < right.code
            }, asked: columns.map { askedForPoints[$0] ?? 0 })
    }

    private func targetRows(_ columns: [String]) -> [TargetRow] {
        let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($0.element, $0.offset) })
        return targets.compactMap { key, targets in
            places[key.group].map { TargetRow(group: $0, year: key.year, unit: key.unit, targets: targets) }
        }
        .sorted { ($0.group, $0.year, $0.unit) < ($1.group, $1.year, $1.unit) }
    }

    private func notes(repeated: Int, equalAmounts: Int) -> [Comparison.Note] {
        var notes: [Comparison.Note] = []
        if origin.failed + origin.partial > 0 {
            notes.append(.incompleteDocuments(failed: origin.failed, partial: origin.partial))
        }
        let outside = memberships.filter { $0 == [""] }.count
        if outside > 0 { notes.append(.schedeOutside(outside)) }
        if dimension.overlaps, memberships.contains(where: { $0.count > 1 }) { notes.append(.overlappingGroups) }
        if repeated > 0 { notes.append(.repeatedSchede(repeated)) }
        if equalAmounts > 0 { notes.append(.equalAmounts(equalAmounts)) }
        let known = Set(glossary.forms.map(\.id))
        for form in Set(schede.map(\.template)).subtracting(known).sorted() { notes.append(.unknownForm(form)) }
        return notes
    }
}
