extension ComparisonPage {
    /// How many columns a table has at most, so that a printed page holds it.
    static let columnsPerTable = 12

    func addPoints(to page: inout HTMLText) {
        page.element("section", ["id": "punti"]) { section in
            section.element("h2", text: "Punti chiave")
            section.element(
                "p",
                text:
                    "Quante schede elencano ciascun punto chiave regionale, su quante il cui modello li chiede. Una scheda "
                    + "conta una volta per punto.")
            let groups = comparison.points.asked.indices.filter { comparison.points.asked[$0] > 0 }
            guard !comparison.points.rows.isEmpty, !groups.isEmpty else {
                return section.element("p", text: "Nessuna scheda elenca punti chiave.")
            }
            for start in stride(from: 0, to: groups.count, by: Self.columnsPerTable) {
                addPointTable(Array(groups[start..<min(groups.count, start + Self.columnsPerTable)]), to: &section)
            }
        }
    }

    private func addPointTable(_ groups: [Int], to section: inout HTMLText) {
        section.element("table") { table in
            table.element("thead") { head in
                head.element("tr") { row in
                    row.element("th", ["scope": "col"], text: "punto chiave")
                    for group in groups { row.element("th", ["scope": "col", "class": "q"], text: name(group)) }
                }
            }
            table.element("tbody") { body in
                for point in comparison.points.rows where groups.contains(where: { !point.cells[$0].isEmpty }) {
                    body.element("tr") { row in
                        let title = point.code.isEmpty ? "altri, non nel vocabolario" : point.text
                        row.element("th", ["scope": "row"], text: title)
                        for group in groups { addPointCell(point, title, group, to: &row) }
                    }
                }
            }
        }
    }

    private func addPointCell(_ point: PointMatrix.Row, _ title: String, _ group: Int, to row: inout HTMLText) {
        let (places, asked) = (point.cells[group], comparison.points.asked[group])
        let share = asked == 0 ? 0 : Double(places.count) / Double(asked)
        let isAll = group == comparison.groups.count
        addHeatCell(
            "\(places.count) su \(asked)", ItalianWords.percent(share), share: share,
            label: "\(name(group)), \(title): \(places.count) su \(asked)",
            places: isAll ? [] : [("schede", places)], to: &row)
    }

    func addTargets(to page: inout HTMLText) {
        page.element("section", ["id": "valori"]) { section in
            section.element("h2", text: "Valori attesi")
            section.element(
                "p",
                text:
                    "I valori che gli indicatori devono raggiungere, per anno e unità (% o numero): quanti sono, in quante "
                    + "schede, e il loro valore minimo, mediano e massimo. Lo stesso indicatore in più Ambiti sta fianco a "
                    + "fianco negli obiettivi condivisi.")
            let columns = Set(comparison.targets.map { [String($0.year), $0.unit] })
                .sorted { $0.lexicographicallyPrecedes($1) }
            guard !columns.isEmpty else { return section.element("p", text: "Nessuna scheda indica valori attesi.") }
            let rows = Dictionary(grouping: comparison.targets, by: \.group)
            section.element("table") { table in
                table.element("thead") { head in
                    head.element("tr") { row in
                        row.element("th", ["scope": "col"], text: ItalianWords.name(comparison.dimension))
                        for column in columns {
                            row.element("th", ["scope": "col"], text: column.joined(separator: ", in "))
                        }
                    }
                }
                table.element("tbody") { body in
                    for group in rows.keys.sorted() {
                        body.element("tr", ["class": group == comparison.groups.count ? "all" : ""]) { row in
                            row.element("th", ["scope": "row"], text: name(group))
                            for column in columns {
                                let cell = rows[group]?.first { [String($0.year), $0.unit] == column }
                                addTargetCell(cell, to: &row)
                            }
                        }
                    }
                }
            }
        }
    }

    private func addTargetCell(_ cell: TargetRow?, to row: inout HTMLText) {
        guard let cell, let range = cell.range else { return row.element("td", text: "") }
        let count =
            "\(ItalianWords.count(cell.targets.count, "valore", "valori")) in "
            + ItalianWords.count(cell.schede, "scheda", "schede")
        let figures = [range.least, range.middle, range.largest].map(ItalianWords.number).joined(separator: " – ")
        let places = cell.targets.map { target in
            var place = target.place
            place.words = "\(target.op) \(ItalianWords.number(target.value)) \(cell.unit) \(target.indicator)"
            return place
        }
        addHeatCell(
            count, figures, share: nil, label: "\(name(cell.group)), \(cell.year): \(count), \(figures) \(cell.unit)",
            places: cell.group == comparison.groups.count ? [] : [("valori", places)], to: &row)
    }
}
