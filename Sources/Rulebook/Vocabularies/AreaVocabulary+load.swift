internal import Model

extension AreaVocabulary {
    /// Reads `vocabularies/areas.yaml`; adds to what an earlier folder gave.
    mutating func add(_ node: RuleNode) {
        node.allow(["areas", "all", "all_alone", "free", "range_from", "range_to"])
        node.noteDuplicates(in: "areas", of: "code")
        node.noteDuplicates(in: "free", of: "name")
        for item in node.list("areas") {
            item.allow(["code", "name", "spellings", "short"])
            guard let code = item.required("code"), let name = item.required("name") else { continue }
            let spellings = [name] + item.strings("spellings")
            let short = item.strings("short")
            if let index = areas.firstIndex(where: { $0.code == code }) {
                areas[index].spellings = Self.longestFirst(areas[index].spellings + spellings)
                areas[index].short = Self.longestFirst(areas[index].short + short)
            } else {
                areas.append(
                    Area(
                        code: code, name: name, spellings: Self.longestFirst(spellings),
                        short: Self.longestFirst(short)))
            }
        }
        all = Self.longestFirst(all + node.strings("all"))
        allAlone += node.strings("all_alone")
        rangeFrom += node.strings("range_from")
        rangeTo += node.strings("range_to")
        for item in node.list("free") {
            item.allow(["name", "spellings"])
            guard let name = item.required("name") else { continue }
            let spellings = [name] + item.strings("spellings")
            if let index = free.firstIndex(where: { $0.name == name }) {
                free[index].spellings = Self.longestFirst(free[index].spellings + spellings)
            } else {
                free.append(FreeName(name: name, spellings: Self.longestFirst(spellings)))
            }
        }
    }

    /// Each phrase once, the longest first, so that a phrase is tried before the one it begins with.
    private static func longestFirst(_ phrases: [String]) -> [String] {
        Set(phrases).sorted { ($1.unicodeScalars.count, $0) < ($0.unicodeScalars.count, $1) }
    }
}
