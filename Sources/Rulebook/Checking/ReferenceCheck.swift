internal import Model

/// Notes names in rule files that nothing goes by.
///
/// It runs when all folders are read: what one folder names may stand in another.
struct ReferenceCheck {
    /// The files of key points, which name areas.
    var keyPoints: [RuleNode] = []
    /// The files of links, which name Ambiti and bodies.
    var links: [RuleNode] = []

    func run(_ rulebook: Rulebook) {
        let areas = Set(rulebook.areas.areas.map(\.code))
        for item in keyPoints.flatMap({ $0.list("points") }) {
            for area in item.list("areas") { check(area, areas, "area", "vocabularies/areas.yaml") }
        }
        let ambiti = Set(rulebook.territory.ambiti.map(\.code))
        let bodies = Set((rulebook.territory.ats + rulebook.territory.asst).map(\.code))
        for item in links.flatMap({ $0.list("links") }) {
            if let ambito = item["ambito"] { check(ambito, ambiti, "Ambito", "territory/ambiti.yaml") }
            if let body = item["body"] { check(body, bodies, "body", "territory/ats.yaml and asst.yaml") }
        }
    }

    private func check(_ node: RuleNode, _ known: Set<String>, _ what: String, _ place: String) {
        guard let name = node.scalar, !known.contains(name) else { return }
        node.fault(.rulesUnknownReference, "there is no \(what) '\(name)'; correct it, or add it to \(place)")
    }
}
