internal import Model

extension ComparisonPage {
    func addShared(to page: inout HTMLText) {
        page.element("section", ["id": "condivisi"]) { section in
            section.element("h2", text: "Obiettivi condivisi")
            section.element(
                "p",
                text:
                    "Schede dello stesso modello in documenti diversi che sono lo stesso testo con piccole modifiche: le loro "
                    + "sequenze di tre parole coincidono per almeno il 60 % (40 % se anche il titolo è lo stesso). Sotto "
                    + "ciascuna sta ciò che differisce; il testo aggiunto è sottolineato, quello tolto è barrato.")
            let shared = comparison.shared.filter(\.isShared), repeated = comparison.shared.filter { !$0.isShared }
            section.element("p", text: "Scritti insieme da più Ambiti: \(shared.count).")
            for objective in shared { add(objective, to: &section) }
            guard !repeated.isEmpty else { return }
            section.element("h3", text: "Schede ripetute in più documenti dello stesso Ambito: \(repeated.count)")
            for objective in repeated { add(objective, to: &section) }
        }
    }

    /// How much of a text is shown whole; the dataset has it all.
    private static let longestText = 400

    private func add(_ objective: SharedObjective, to section: inout HTMLText) {
        section.element("article") { article in
            article.element("h3", text: Self.short(objective.title, 120))
            let range =
                objective.least == objective.largest
                ? ItalianWords.percent(objective.least)
                : "\(ItalianWords.percent(objective.least)) – \(ItalianWords.percent(objective.largest))"
            article.element("p", text: "\(objective.template), somiglianza \(range)")
            article.element("ol") { list in
                for member in objective.members {
                    list.element(
                        "li",
                        text: "\(member.ambito ?? "Ambito non indicato") — \(member.document), scheda "
                            + "\(member.ordinal), \(member.source.place)")
                }
            }
            let (texts, facts) = (
                objective.differences.filter { $0.kind == .text }, objective.differences.filter { $0.kind != .text }
            )
            addDifferences(facts, of: objective, to: &article)
            guard !texts.isEmpty else { return }
            article.element("details", ["class": "in"]) { details in
                details.element("summary", text: "Testi che differiscono: \(texts.count)")
                addDifferences(texts, of: objective, to: &details)
            }
        }
    }

    private func addDifferences(
        _ differences: [SharedObjective.Difference], of objective: SharedObjective, to page: inout HTMLText
    ) {
        guard !differences.isEmpty else { return }
        page.element("table") { table in
            table.element("thead") { head in
                head.raw("<tr><th scope=\"col\">cosa</th><th scope=\"col\">come lo dice ciascuno</th></tr>")
            }
            table.element("tbody") { body in
                for difference in differences {
                    body.element("tr") { row in
                        row.element("th", ["scope": "row"]) {
                            $0.text(
                                ItalianWords.name(difference.kind) + ": " + ItalianWords.name(ofKey: difference.key))
                        }
                        row.element("td") { cell in
                            for (index, variant) in difference.variants.enumerated() {
                                cell.element("div", ["class": "variant"]) {
                                    let first = index == 0 ? nil : difference.variants[0].value
                                    add(variant, difference.kind, after: first, of: objective, to: &$0)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The members that say so, what they say, and where; a later text with what it changes of the first.
    private func add(
        _ variant: SharedObjective.Variant, _ kind: SchedaFacet.Kind, after first: String?,
        of objective: SharedObjective, to page: inout HTMLText
    ) {
        let who = zip(variant.members, variant.spans).map { index, spans in
            let place = spans.isEmpty ? "" : " (\(spans.place))"
            return (objective.members[index].ambito ?? objective.members[index].document) + place
        }
        page.element("span", ["class": "who"], text: who.joined(separator: "; ") + ": ")
        guard let value = variant.value else {
            return page.text(kind == .text || kind == .answer ? "etichetta non trovata" : "–")
        }
        guard !value.isEmpty else { return page.text("–") }
        guard kind == .text, let first, !first.isEmpty else {
            let isLong = kind == .text && value.count > Self.longestText
            return page.text(isLong ? Self.short(value, Self.longestText) : ItalianWords.printed(value))
        }
        for part in WordDifference(from: first, to: value).excerpt(context: 8) {
            switch part {
            case .same(let words): page.text(words + " ")
            case .removed(let words):
                page.element("del", text: words)
                page.raw(" ")
            case .added(let words):
                page.element("ins", text: words)
                page.raw(" ")
            }
        }
    }
}
