internal import Model

extension [TerritoryRegistry.Body] {
    /// Reads a file of bodies; adds to what an earlier folder gave. `kind` begins their codes: `ambito:saronno`.
    mutating func add(_ node: RuleNode, under list: String, kind: String) {
        node.allow([list])
        node.noteDuplicates(in: list, of: "code")
        for item in node.list(list) {
            item.allow(["code", "name", "spellings", "bare"])
            guard let code = item.required("code"), let name = item.required("name") else { continue }
            guard code.hasPrefix(kind + ":") else {
                item["code"]?.fault(.rulesBroken, "the code '\(code)' must begin with '\(kind):'")
                continue
            }
            let spellings = item.strings("spellings")
            if let index = firstIndex(where: { $0.code == code }) {
                let known = Set(self[index].spellings + [self[index].name])
                self[index].spellings += ([name] + spellings).filter { !known.contains($0) }
            } else {
                let isBare = item["bare"] == nil || item.flag("bare")
                append(TerritoryRegistry.Body(code: code, name: name, spellings: spellings, isBare: isBare))
            }
        }
    }
}

extension TerritoryRegistry {
    /// Reads `territory/links.yaml`; adds to what an earlier folder gave.
    mutating func addLinks(_ node: RuleNode) {
        node.allow(["links"])
        for item in node.list("links") {
            item.allow(["ambito", "body", "from", "to"])
            guard let ambito = item.required("ambito"), let body = item.required("body") else { continue }
            let link = Link(
                ambito: ambito, body: body, from: Self.year(item["from"]), to: Self.year(item["to"]))
            if !links.contains(link) { links.append(link) }
        }
    }

    private static func year(_ node: RuleNode?) -> Int? {
        guard let node, let text = node.text() else { return nil }
        if let year = Int(text), (1900...2200).contains(year) { return year }
        node.fault(.rulesBroken, "'\(text)' is no year; leave the key out where the year is not known")
        return nil
    }
}
