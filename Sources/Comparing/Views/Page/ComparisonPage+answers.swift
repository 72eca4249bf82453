extension ComparisonPage {
    func addAnswers(to page: inout HTMLText) {
        page.element("section", ["id": "risposte"]) { section in
            section.element("h2", text: "Risposte alle domande sì/no")
            section.element(
                "p",
                text:
                    "In ogni cella: quante schede rispondono sì, su quante schede il cui modello pone la domanda, e la "
                    + "quota. Barra e tono dicono la quota. I cinque esiti restano distinti:")
            addLegend(to: &section)
            for matrix in comparison.answers where !matrix.questions.isEmpty {
                section.element("h3", text: "\(matrix.name) (\(matrix.template))")
                addHeatMap(matrix, to: &section)
                addMultiples(matrix, to: &section)
            }
        }
    }

    private func addHeatMap(_ matrix: AnswerMatrix, to section: inout HTMLText) {
        section.element("table") { table in
            table.element("caption", text: "Quota di sì, per gruppo e domanda")
            table.element("thead") { head in
                head.element("tr") { row in
                    row.element("th", ["scope": "col"], text: ItalianWords.name(comparison.dimension))
                    for question in matrix.questions {
                        row.element("th", ["scope": "col", "class": "q", "title": question.label]) {
                            $0.text(question.key.replacing("_", with: " "))
                        }
                    }
                }
            }
            table.element("tbody") { body in
                for (group, cells) in matrix.rows.enumerated() where cells.contains(where: { $0.asked > 0 }) {
                    let isAll = group == comparison.groups.count
                    body.element("tr", ["class": isAll ? "all" : ""]) { row in
                        row.element("th", ["scope": "row"], text: name(group))
                        for (question, cell) in zip(matrix.questions, cells) {
                            addCell(cell, question, group, listed: !isAll, to: &row)
                        }
                    }
                }
            }
        }
        section.element("details", ["class": "in"]) { details in
            details.element("summary", text: "Le domande come sono stampate nel modello")
            details.element("ul") { list in
                for question in matrix.questions {
                    list.element("li") {
                        $0.element("b", text: question.key.replacing("_", with: " ") + ": ")
                        $0.text(question.label)
                    }
                }
            }
        }
    }

    private func addCell(
        _ cell: AnswerCell, _ question: FormGlossary.Question, _ group: Int, listed: Bool, to row: inout HTMLText
    ) {
        guard let share = cell.share(.yes) else {
            return row.element("td", ["class": "h h0"]) { $0.raw("<span>–<small>nessuna scheda</small></span>") }
        }
        let figures = AnswerState.allCases.map { "\(ItalianWords.name($0)) \(cell.count($0))" }.joined(separator: ", ")
        addHeatCell(
            "\(cell.count(.yes)) su \(cell.asked)", ItalianWords.percent(share), share: share,
            label: "\(name(group)), \(question.key): \(figures), su \(cell.asked)",
            places: listed
                ? AnswerState.allCases.map { (ItalianWords.name($0), cell.places[$0] ?? []) } : [],
            to: &row)
    }

    // MARK: Small multiples

    private func addLegend(to section: inout HTMLText) {
        section.raw(Self.patterns)
        section.element("ul", ["class": "legend"]) { list in
            for state in AnswerState.allCases {
                list.element("li") { item in
                    item.raw(
                        "<svg width=\"26\" height=\"16\" aria-hidden=\"true\"><rect x=\".5\" y=\".5\" width=\"25\" "
                            + "height=\"15\" fill=\"\(Self.fill(state))\" stroke=\"#1a1a1a\"/></svg>")
                    item.element("b", text: ItalianWords.name(state))
                    item.text(": \(ItalianWords.meaning(state))")
                }
            }
        }
    }

    /// Told apart without colour: full, slanted lines, empty, dots, crossed lines.
    private static func fill(_ state: AnswerState) -> String {
        switch state {
        case .yes: "#0b3560"
        case .partly: "url(#righe)"
        case .no: "#fff"
        case .notAnswered: "url(#punti-p)"
        case .notFound: "url(#croci)"
        }
    }

    private static let patterns = """
        <svg width="0" height="0" aria-hidden="true" style="position:absolute"><defs>\
        <pattern id="righe" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
        <rect width="6" height="6" fill="#fff"/><rect width="3" height="6" fill="#2a659f"/></pattern>\
        <pattern id="punti-p" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#fff"/>\
        <circle cx="2.5" cy="2.5" r="1.1" fill="#1a1a1a"/></pattern>\
        <pattern id="croci" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="7" height="7" fill="#ddd"/>\
        <path d="M0 0L7 7M7 0L0 7" stroke="#1a1a1a" stroke-width="1"/></pattern></defs></svg>
        """

    /// A small chart for each question: a bar a group, its five outcomes side by side.
    private func addMultiples(_ matrix: AnswerMatrix, to section: inout HTMLText) {
        let groups = matrix.rows.indices.filter { index in
            index < comparison.groups.count && matrix.rows[index].contains { $0.asked > 0 }
        }
        guard !groups.isEmpty else { return }
        section.element(
            "p", ["class": "order"],
            text: "A destra di ogni barra: " + AnswerState.allCases.map(ItalianWords.name).joined(separator: " · "))
        section.element("div", ["class": "multiples"]) { box in
            for (column, question) in matrix.questions.enumerated() {
                box.element("figure") { figure in
                    figure.element("figcaption") { caption in
                        caption.text(question.key.replacing("_", with: " "))
                        caption.element("span", text: Self.short(question.label, 110))
                    }
                    addChart(groups.map { (name($0), matrix.rows[$0][column]) }, question: question.key, to: &figure)
                }
            }
        }
    }

    private func addChart(_ bars: [(name: String, cell: AnswerCell)], question: String, to figure: inout HTMLText) {
        let (height, left, width) = (bars.count > 20 ? 13 : 19, 150, 200)
        let total = bars.count * height + 2
        figure.raw("<svg viewBox=\"0 0 430 \(total)\" width=\"430\" height=\"\(total)\" role=\"img\" ")
        let spoken = bars.map { bar in
            "\(bar.name): "
                + AnswerState.allCases.filter { bar.cell.count($0) > 0 }
                .map { "\(ItalianWords.name($0)) \(bar.cell.count($0))" }.joined(separator: ", ")
                + " su \(bar.cell.asked)"
        }
        figure.raw("aria-label=\"\(HTMLText.escaped("\(question). " + spoken.joined(separator: "; ")))\">")
        for (index, bar) in bars.enumerated() {
            let top = index * height + 1, middle = top + height / 2 + 4
            figure.raw("<text x=\"\(left - 6)\" y=\"\(middle)\" font-size=\"11\" text-anchor=\"end\">")
            figure.text(Self.short(bar.name, 24))
            figure.raw("</text>")
            var start = Double(left)
            for state in AnswerState.allCases {
                guard let share = bar.cell.share(state), share > 0 else { continue }
                let size = share * Double(width)
                figure.raw(
                    "<rect x=\"\(Self.short(start))\" y=\"\(top)\" width=\"\(Self.short(size))\" height=\"\(height - 4)\" "
                        + "fill=\"\(Self.fill(state))\" stroke=\"#1a1a1a\" stroke-width=\".7\"/>")
                start += size
            }
            let figures = AnswerState.allCases.map { "\(bar.cell.count($0))" }.joined(separator: "·")
            figure.raw("<text x=\"\(left + width + 6)\" y=\"\(middle)\" font-size=\"10\">\(figures)</text>")
        }
        figure.raw("</svg>")
    }

    /// A length with one digit.
    static func short(_ length: Double) -> String { ((length * 10).rounded() / 10).plain }
}
