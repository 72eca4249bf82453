internal import Model

extension KeyPointVocabulary {
    /// Reads `vocabularies/key-points.yaml`; adds to what an earlier folder gave.
    mutating func add(_ node: RuleNode) {
        node.allow(["points"])
        node.noteDuplicates(in: "points", of: "code")
        for item in node.list("points") {
            item.allow(["code", "text", "areas", "spellings"])
            guard let code = item.required("code"), let text = item.required("text") else { continue }
            let (areas, spellings) = (item.strings("areas"), item.strings("spellings"))
            if let index = points.firstIndex(where: { $0.code == code }) {
                points[index].areas += areas.filter { !points[index].areas.contains($0) }
                let known = Set(points[index].spellings + [points[index].text])
                points[index].spellings += ([text] + spellings).filter { !known.contains($0) }
            } else {
                points.append(KeyPoint(code: code, text: text, areas: areas, spellings: spellings))
            }
        }
    }
}
