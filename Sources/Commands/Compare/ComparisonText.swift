internal import Comparing
internal import Model

/// A comparison for a terminal.
struct ComparisonText {
    let comparison: Comparison
    let showsPlaces: Bool

    init(_ comparison: Comparison, showsPlaces: Bool) {
        self.comparison = comparison
        self.showsPlaces = showsPlaces
    }

    var text: String {
        let sections = [head, groups] + comparison.answers.map(answers) + [money, points, targets, shared]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    /// What people call a group by its index.
    private func name(_ group: Int) -> String {
        guard group < comparison.groups.count else { return "all, each scheda once" }
        let name = comparison.groups[group].name
        return name.isEmpty ? "(not stated)" : name
    }

    private var head: [String] {
        let origin = comparison.origin
        return ["\(origin.documents) documents, \(origin.schede) schede, by \(comparison.dimension.rawValue)"]
            + comparison.notes.map { "! " + $0.english }
    }

    private var groups: [String] {
        let rows = comparison.groups.indices.map { index in
            let group = comparison.groups[index]
            return [
                name(index), "\(group.documents)", "\(group.partial)", "\(group.failed)", "\(group.schedeCount)",
                "\(group.labelsFound)/\(group.labelsExpected)",
            ]
        }
        return ["GROUPS"] + FigureTable(["", "documents", "partial", "failed", "schede", "labels found"], rows).lines
    }

    private func answers(_ matrix: AnswerMatrix) -> [String] {
        var lines = ["ANSWERS · \(matrix.name)"]
        for (column, question) in matrix.questions.enumerated() {
            lines += ["", "  \(question.key): \(question.label.oneLine.shortened(to: 90))"]
            let groups = matrix.rows.indices.filter { matrix.rows[$0][column].asked > 0 }
            let rows = groups.map { group in
                let cell = matrix.rows[group][column]
                return [name(group)] + AnswerState.allCases.map { "\(cell.count($0))" }
                    + ["\(cell.asked)", cell.share(.yes).map(\.percent) ?? ""]
            }
            let header = ["", "sì", "no", "parziale", "non risposto", "non trovato", "of", "sì %"]
            lines += FigureTable(header, rows).lines
            if showsPlaces { lines += groups.dropLast().flatMap { places(matrix.rows[$0][column], name($0)) } }
        }
        return lines
    }

    private func places(_ cell: AnswerCell, _ group: String) -> [String] {
        AnswerState.allCases.flatMap { state in
            (cell.places[state] ?? []).map { "    \(group) · \(state.rawValue): \(line($0))" }
        }
    }

    /// Document, scheda, place and words of a place.
    private func line(_ place: Evidence) -> String {
        let scheda = comparison.schede[place.scheda]
        let spans = place.spans.isEmpty ? scheda.source.place : place.spans.place
        let words = place.words.isEmpty ? "" : " “\(place.words.oneLine.shortened(to: 50))”"
        return
            "\(scheda.document.oneLine) #\(scheda.ordinal) \(scheda.title.oneLine.shortened(to: 50)), \(spans)\(words)"
    }

    private static func figures(_ figures: MoneyFigures) -> [String] {
        [figures.annuo, figures.biennio, figures.triennio, figures.unstated, figures.derivedYearly, figures.other]
            .map { $0.cents == 0 ? "–" : $0.grouped } + [figures.perUnit == 0 ? "" : "\(figures.perUnit)"]
    }

    private var money: [String] {
        guard !comparison.money.rows.isEmpty else { return [] }
        let header = ["annuo", "biennio", "triennio", "no period", "a year (derived)", "others' money", "per unit"]
        let totals = comparison.money.totals.indices.map { group in
            let schede =
                group < comparison.groups.count ? comparison.groups[group].schedeCount : comparison.origin.schede
            return [name(group), "\(comparison.money.schedeWithMoney[group])/\(schede)"]
                + Self.figures(comparison.money.totals[group])
        }
        var lines = ["MONEY · own, in euro; sums of different periods are never added"]
        lines += FigureTable(["", "schede"] + header, totals).lines
        lines += ["", "  By areas of the schede and sources of the amounts:"]
        let rows = comparison.money.rows.filter { showsPlaces || $0.group == comparison.groups.count }
        for (group, rows) in Dictionary(grouping: rows, by: \.group).sorted(by: { $0.key < $1.key }) {
            lines.append("  \(name(group))")
            let table = rows.map { row in
                [
                    "\(row.areas.isEmpty ? "no area" : row.areas.joined(separator: "+")) · "
                        + (row.funds.isEmpty ? "no source" : row.funds.joined(separator: "+"))
                ]
                    + ["\(row.places.count)"] + Self.figures(row.figures)
            }
            lines += FigureTable(["", "amounts"] + header, table).lines
            if showsPlaces, group < comparison.groups.count {
                lines += rows.flatMap(\.places).map {
                    "    \($0.amount.grouped) \($0.scope.rawValue) \($0.period?.rawValue ?? ""): \(line($0.place))"
                }
            }
        }
        return lines
    }

    private var points: [String] {
        let groups = comparison.points.asked.indices.filter { comparison.points.asked[$0] > 0 }
        guard !comparison.points.rows.isEmpty else { return [] }
        var lines = ["KEY POINTS · schede that list a point, of those asked"]
        for row in comparison.points.rows {
            let counts = groups.filter { !row.cells[$0].isEmpty }.map { group in
                "\(name(group)) \(row.cells[group].count)/\(comparison.points.asked[group])"
            }
            lines += ["  \(row.code.isEmpty ? "(unknown to the vocabulary)" : row.text.oneLine)"]
            lines += counts.joined(separator: " · ").wrapped(to: 100).map { "      \($0)" }
            guard showsPlaces else { continue }
            lines += groups.dropLast().flatMap { row.cells[$0].map { "    \(line($0))" } }
        }
        return lines
    }

    private var targets: [String] {
        guard !comparison.targets.isEmpty else { return [] }
        let rows = comparison.targets.map { row in
            let range = row.range.map { [$0.least, $0.middle, $0.largest].map(\.short) } ?? []
            return ["\(name(row.group)) · \(row.year)", row.unit, "\(row.schede)", "\(row.targets.count)"] + range
        }
        var lines = ["TARGETS"] + FigureTable(["", "unit", "schede", "targets", "least", "median", "most"], rows).lines
        if showsPlaces {
            for row in comparison.targets where row.group < comparison.groups.count {
                lines += row.targets.map { target in
                    "    \(row.year) \(target.op) \(target.value.short) \(row.unit) · \(target.indicator.oneLine): "
                        + line(target.place)
                }
            }
        }
        return lines
    }
}
