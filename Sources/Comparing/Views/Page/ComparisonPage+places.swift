extension ComparisonPage {
    /// A cell of a heat map: a figure, its share as a bar and a shade, and the places behind it.
    ///
    /// - Parameter share: 0 to 1; `nil` leaves the cell without bar and shade.
    func addHeatCell(
        _ figure: String, _ small: String, share: Double?, label: String, places: [(title: String, places: [Evidence])],
        to row: inout HTMLText
    ) {
        let shade = share.map { "h\(min(5, Int(($0 * 5).rounded(.up))))" } ?? "h0"
        row.element("td", ["class": "h \(shade)"]) { cell in
            let bar = share.map { "<i style=\"width:\(Int(($0 * 100).rounded()))%\"></i>" } ?? ""
            guard places.contains(where: { !$0.places.isEmpty }) else {
                return cell.element("span") { addFigure(figure, small, bar, to: &$0) }
            }
            cell.element("details", ["name": "cella"]) { details in
                details.element("summary", ["aria-label": label]) { addFigure(figure, small, bar, to: &$0) }
                details.element("div", ["class": "pl", "tabindex": "0", "role": "region", "aria-label": label]) {
                    list in
                    // The list stands away from its cell.
                    list.element("p", ["class": "what"], text: label)
                    for (title, places) in places where !places.isEmpty {
                        list.element("p", text: "\(title): \(places.count)")
                        addList(places, to: &list)
                    }
                }
            }
        }
    }

    private func addFigure(_ figure: String, _ small: String, _ bar: String, to cell: inout HTMLText) {
        cell.text(figure)
        if !small.isEmpty { cell.element("small", text: small) }
        cell.raw(bar)
    }

    /// The places as a list: scheda, document, place, words.
    func addList(_ places: [Evidence], lead: (Int) -> String = { _ in "" }, to page: inout HTMLText) {
        page.element("ol") { list in
            for (index, place) in places.prefix(placesPerCell ?? places.count).enumerated() {
                list.element("li") { item in
                    let scheda = comparison.schede[place.scheda]
                    let lead = lead(index)
                    if !lead.isEmpty { item.element("b", text: lead + " ") }
                    item.text(Self.short(scheda.title, 70) + " — \(scheda.document), scheda \(scheda.ordinal), ")
                    item.element(
                        "span", ["class": "where"],
                        text: place.spans.isEmpty ? scheda.source.place : place.spans.place)
                    if !place.words.isEmpty { item.text(" «\(Self.short(place.words, 90))»") }
                }
            }
        }
        if let limit = placesPerCell, places.count > limit {
            page.element("p", text: "… e altre \(places.count - limit): si veda places.csv")
        }
    }

    static func short(_ text: String, _ count: Int) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= count ? line : line.prefix(count - 1) + "…"
    }
}
