internal import Foundation

/// A comparison as one page: no script, nothing from outside, every figure with the schede behind it.
///
/// Every cell with schede behind it is a disclosure: reached with Tab, opened with Enter or Space. What colour says,
/// figures, bars and patterns say as well.
public struct ComparisonPage: Sendable {
    let comparison: Comparison
    let glossary: FormGlossary
    /// How many places a cell lists; `nil` lists all.
    let placesPerCell: Int?

    public init(_ comparison: Comparison, glossary: FormGlossary, placesPerCell: Int? = nil) {
        self.comparison = comparison
        self.glossary = glossary
        self.placesPerCell = placesPerCell
    }

    private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

    public var html: String {
        var page = HTMLText()
        let title = "Piani di Zona a confronto per \(ItalianWords.name(comparison.dimension))"
        page.raw("<!DOCTYPE html>\n<html lang=\"it\"><head><meta charset=\"utf-8\">")
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\">")
        page.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
        page.element("title", text: title)
        page.raw(
            "<style>\(PageStyle.css)</style></head>\n<body><a class=\"skip\" href=\"#contenuto\">Vai al contenuto</a>")
        page.element("header") { head in
            head.element("h1", text: title)
            addOrigin(to: &head)
        }
        page.element("nav", ["aria-label": "Sezioni"]) { nav in
            nav.element("ul") { list in
                for (anchor, name) in sections {
                    list.element("li") { $0.element("a", ["href": "#\(anchor)"], text: name) }
                }
            }
        }
        page.element("main", ["id": "contenuto"]) { main in
            addGroups(to: &main)
            addAnswers(to: &main)
            addMoney(to: &main)
            addPoints(to: &main)
            addTargets(to: &main)
            addShared(to: &main)
        }
        page.element("footer") { $0.element("p", text: source) }
        page.raw("</body></html>\n")
        return page.html
    }

    private var sections: [(anchor: String, name: String)] {
        [
            ("gruppi", "Gruppi"), ("risposte", "Risposte"), ("risorse", "Risorse economiche"),
            ("punti", "Punti chiave"), ("valori", "Valori attesi"), ("condivisi", "Obiettivi condivisi"),
        ]
    }

    private var source: String {
        let origin = comparison.origin
        let rules = origin.rulesDigests.map { String($0.prefix(12)) }.joined(separator: ", ")
        return "Schedario \(origin.versions.joined(separator: ", ")), regole \(rules)."
    }

    private func addOrigin(to page: inout HTMLText) {
        let origin = comparison.origin
        page.element(
            "p",
            text: "\(ItalianWords.count(origin.documents, "documento", "documenti")), "
                + "\(ItalianWords.count(origin.schede, "scheda", "schede")). \(source)")
        if !comparison.notes.isEmpty {
            page.element("ul", ["class": "notes"]) { list in
                for note in comparison.notes { list.element("li", text: ItalianWords.sentence(note)) }
            }
        }
        page.element(
            "p", ["class": "hint"],
            text: "Ogni cifra si apre (Tab per raggiungerla, Invio per aprirla e chiuderla) ed elenca le schede che la "
                + "compongono, con documento, pagina e riquadro in punti dall'angolo in alto a sinistra.")
    }

    /// What people call a group by its index.
    func name(_ group: Int) -> String {
        guard group < comparison.groups.count else { return "Tutte, ogni scheda una volta" }
        let name = comparison.groups[group].name
        return name.isEmpty ? "non indicato" : name
    }

    private func addGroups(to page: inout HTMLText) {
        page.element("section", ["id": "gruppi"]) { section in
            section.element("h2", text: "Gruppi")
            let headers = ["documenti", "letti in parte", "non letti", "schede", "etichette trovate"]
            section.element("table") { table in
                table.element("thead") { head in
                    head.element("tr") { row in
                        row.element("th", ["scope": "col"], text: ItalianWords.name(comparison.dimension))
                        for header in headers { row.element("th", ["scope": "col", "class": "n"], text: header) }
                    }
                }
                table.element("tbody") { body in
                    for (index, group) in comparison.groups.enumerated() {
                        body.element("tr") { row in
                            row.element("th", ["scope": "row"], text: name(index))
                            for count in [group.documents, group.partial, group.failed, group.schedeCount] {
                                row.element("td", ["class": "n"], text: "\(count)")
                            }
                            row.element(
                                "td", ["class": "n"], text: "\(group.labelsFound) su \(group.labelsExpected)")
                        }
                    }
                }
            }
        }
    }
}
