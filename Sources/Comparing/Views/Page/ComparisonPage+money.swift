internal import Model

extension ComparisonPage {
    private static let headers = [
        "all'anno", "per il biennio", "per il triennio", "senza periodo", "all'anno, ricavato", "di altri",
        "di cui per unità",
    ]

    func addMoney(to page: inout HTMLText) {
        page.element("section", ["id": "risorse"]) { section in
            section.element("h2", text: "Risorse economiche")
            section.element(
                "p",
                text:
                    "Euro. Ogni euro conta una volta: le voci di un campo, il totale solo dove non ci sono voci. Gli importi "
                    + "propri stanno sotto il periodo per cui sono indicati e periodi diversi non si sommano; «ricavato» è "
                    + "la parte di un anno degli importi per due o tre anni: è un calcolo, non è stampato. «Di altri» è "
                    + "denaro che non è dell'Ambito. Un importo «per unità» (per ogni operatore, per comune) può valere più volte."
            )
            guard !comparison.money.rows.isEmpty else {
                return section.element("p", text: "Nessuna scheda indica importi.")
            }
            addTotals(to: &section)
            addYearlyChart(to: &section)
            addAreasBySource(to: &section)
            addMoneyRows(to: &section)
        }
    }

    private func table(
        _ caption: String, _ headers: [String], in section: inout HTMLText, rows: (inout HTMLText) -> Void
    ) {
        section.element("table") { table in
            table.element("caption", text: caption)
            table.element("thead") { head in
                head.element("tr") { row in
                    for (index, header) in headers.enumerated() {
                        row.element("th", ["scope": "col", "class": index == 0 ? "" : "n"], text: header)
                    }
                }
            }
            table.element("tbody", [:], rows)
        }
    }

    private func addFigures(_ figures: MoneyFigures, to row: inout HTMLText) {
        let amounts = [
            figures.annuo, figures.biennio, figures.triennio, figures.unstated, figures.derivedYearly, figures.other,
        ]
        for amount in amounts {
            row.element("td", ["class": "n"], text: amount.cents == 0 ? "–" : ItalianWords.money(amount))
        }
        row.element("td", ["class": "n"], text: figures.perUnit == 0 ? "" : "\(figures.perUnit)")
    }

    private func addTotals(to section: inout HTMLText) {
        let headers = [ItalianWords.name(comparison.dimension), "schede con importi propri"] + Self.headers
        table("Importi propri per gruppo", headers, in: &section) { body in
            for (group, figures) in comparison.money.totals.enumerated() {
                let isAll = group == comparison.groups.count
                let schede = isAll ? comparison.origin.schede : comparison.groups[group].schedeCount
                body.element("tr", ["class": isAll ? "all" : ""]) { row in
                    row.element("th", ["scope": "row"], text: name(group))
                    row.element("td", ["class": "n"], text: "\(comparison.money.schedeWithMoney[group]) su \(schede)")
                    addFigures(figures, to: &row)
                }
            }
        }
    }

    /// A bar a group: what is stated for a year in full, what was worked out in slanted lines.
    private func addYearlyChart(to section: inout HTMLText) {
        let bars = comparison.groups.indices.map { (name: name($0), figures: comparison.money.totals[$0]) }
            .filter { $0.figures.annuo.cents + $0.figures.derivedYearly.cents > 0 }
        guard let most = bars.map({ $0.figures.annuo.cents + $0.figures.derivedYearly.cents }).max(), most > 0 else {
            return
        }
        let (height, left, width) = (20, 230, 480.0)
        section.element("figure", ["style": "width:auto"]) { figure in
            figure.element("figcaption") { caption in
                caption.text("Importi propri all'anno")
                caption.element("span", text: "pieno: indicati per un anno; a righe: ricavati da due o tre anni")
            }
            let spoken = bars.map {
                "\($0.name): indicati \(ItalianWords.money($0.figures.annuo)), "
                    + "ricavati \(ItalianWords.money($0.figures.derivedYearly))"
            }
            let total = bars.count * height + 2
            figure.raw("<svg viewBox=\"0 0 960 \(total)\" width=\"960\" height=\"\(total)\" style=\"max-width:100%\" ")
            figure.raw("role=\"img\" aria-label=\"\(HTMLText.escaped(spoken.joined(separator: "; ")))\">")
            for (index, bar) in bars.enumerated() {
                let top = index * height + 1
                let stated = Double(bar.figures.annuo.cents) / Double(most) * width
                let derived = Double(bar.figures.derivedYearly.cents) / Double(most) * width
                figure.raw("<text x=\"\(left - 6)\" y=\"\(top + 13)\" font-size=\"12\" text-anchor=\"end\">")
                figure.text(Self.short(bar.name, 34))
                figure.raw("</text>")
                for (start, size, fill) in [(0, stated, "#0b3560"), (stated, derived, "url(#righe)")] where size > 0 {
                    figure.raw(
                        "<rect x=\"\(Self.short(Double(left) + start))\" y=\"\(top)\" width=\"\(Self.short(size))\" "
                            + "height=\"\(height - 5)\" fill=\"\(fill)\" stroke=\"#1a1a1a\" stroke-width=\".7\"/>")
                }
                let sum = Amount(cents: bar.figures.annuo.cents + bar.figures.derivedYearly.cents)
                figure.raw(
                    "<text x=\"\(Self.short(Double(left) + stated + derived + 6))\" y=\"\(top + 13)\" font-size=\"12\">"
                        + "\(ItalianWords.money(sum))</text>")
            }
            figure.raw("</svg>")
        }
    }

    private static func area(_ areas: [String]) -> String {
        areas.isEmpty ? "area non indicata" : areas.joined(separator: " + ")
    }

    private static func source(_ funds: [String]) -> String {
        funds.isEmpty ? "fonte non indicata" : funds.joined(separator: " + ")
    }

    /// The money of all schede: areas down, sources across, each euro in one cell.
    private func addAreasBySource(to section: inout HTMLText) {
        let rows = comparison.money.rows.filter { $0.group == comparison.groups.count }
        let areas = unique(rows.map(\.areas)), funds = unique(rows.map(\.funds))
        let cells = Dictionary(rows.map { ([$0.areas, $0.funds], $0) }) { first, _ in first }
        let most = rows.map { $0.figures.annuo.cents + $0.figures.derivedYearly.cents }.max() ?? 0
        for start in stride(from: 0, to: funds.count, by: Self.columnsPerTable) {
            let block = funds[start..<min(funds.count, start + Self.columnsPerTable)]
            let headers = ["aree della scheda"] + block.map(Self.source)
            table("Tutte le schede: aree per fonti; il tono segue l'importo all'anno", headers, in: &section) { body in
                for area in areas where block.contains(where: { cells[[area, $0]] != nil }) {
                    body.element("tr") { row in
                        row.element("th", ["scope": "row"], text: areaName(area))
                        for fund in block { addCell(cells[[area, fund]], most: most, to: &row) }
                    }
                }
            }
        }
    }

    private func addCell(_ cell: MoneyRow?, most: Int, to row: inout HTMLText) {
        guard let cell else { return row.element("td", ["class": "n"], text: "") }
        let figures = cell.figures
        let lines: [(String, Amount)] = [
            ("annuo", figures.annuo), ("biennio", figures.biennio), ("triennio", figures.triennio),
            ("s. p.", figures.unstated), ("di altri", figures.other),
        ]
        let shown = lines.filter { $0.1.cents != 0 }.map { "\($0.0) \(ItalianWords.money($0.1))" }
        let yearly = figures.annuo.cents + figures.derivedYearly.cents
        let label = "\(Self.area(cell.areas)), \(Self.source(cell.funds)): \(shown.joined(separator: ", "))"
        addHeatCell(
            shown.first ?? "0,00", shown.dropFirst().joined(separator: " · "),
            share: most > 0 && yearly > 0 ? Double(yearly) / Double(most) : nil, label: label,
            places: [("importi", cell.places.map(\.place))], to: &row)
    }

    private func areaName(_ areas: [String]) -> String {
        guard areas.count == 1, let name = glossary.areas[areas[0]] else { return Self.area(areas) }
        return "\(areas[0]) · \(name)"
    }

    /// Every sum of every group with the amounts behind it.
    private func addMoneyRows(to section: inout HTMLText) {
        section.element("h3", text: "Per gruppo, aree e fonti")
        for group in comparison.groups.indices {
            let rows = comparison.money.rows.filter { $0.group == group }
            guard !rows.isEmpty else { continue }
            table(name(group), ["aree · fonti", "importi"] + Self.headers, in: &section) { body in
                for entry in rows {
                    body.element("tr") { row in
                        let title = "\(Self.area(entry.areas)) · \(Self.source(entry.funds))"
                        row.element("th", ["scope": "row", "title": fundNames(entry.funds)], text: title)
                        addHeatCell(
                            "\(entry.places.count)", "", share: nil, label: "\(name(group)), \(title): importi",
                            places: [("importi", entry.places.map(\.place))], to: &row)
                        addFigures(entry.figures, to: &row)
                    }
                }
            }
        }
    }

    private func fundNames(_ funds: [String]) -> String { funds.map(glossary.fundName).joined(separator: " + ") }

    private func unique(_ lists: [[String]]) -> [[String]] {
        Set(lists).sorted { left, right in
            if left.isEmpty != right.isEmpty { return right.isEmpty }
            return left.lexicographicallyPrecedes(right)
        }
    }
}
