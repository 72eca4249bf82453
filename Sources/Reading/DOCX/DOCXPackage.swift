/// The parts of a Word file, found by the relations that it states or else by their usual names.
struct DOCXPackage {
    private let members: [String: [UInt8]]
    /// The name of the part that holds the text.
    let main: String
    /// Names of parts by the last word of their relation: `styles`, `header`.
    private let related: [String: [String]]

    /// Whether a member of the archive may be a part that is read.
    static func isPart(_ name: String) -> Bool {
        if name == "_rels/.rels" { return true }
        guard name.hasPrefix("word/") else { return false }
        let rest = name.dropFirst(5)
        return rest.hasPrefix("_rels/") ? rest.hasSuffix(".rels") : rest.hasSuffix(".xml") && !rest.contains("/")
    }

    /// - Returns: `nil` where the archive holds no Word text.
    init?(_ members: [String: [UInt8]]) {
        let stated = Self.relations(members["_rels/.rels"], folder: "")["officeDocument"]?.first
        let main = [stated, "word/document.xml"].compactMap { $0 }
            .first { $0.hasPrefix("word/") && members[$0] != nil }
        guard let main else { return nil }
        self.members = members
        self.main = main
        related = Self.relations(members["word/_rels/" + main.dropFirst(5) + ".rels"], folder: "word/")
    }

    /// The text itself.
    func text() -> XMLTree { XMLTree(members[main] ?? []) }

    /// The part that stands in a relation to the text, e.g. its `styles`; `nil` where there is none.
    func part(_ relation: String) -> XMLTree? {
        let names = (related[relation] ?? []) + ["word/\(relation).xml"]
        return names.lazy.compactMap { members[$0] }.first.map { XMLTree($0) }
    }

    /// All headers or footers, in the order of their names.
    func parts(_ relation: String) -> [(name: String, tree: XMLTree)] {
        var names = Set((related[relation] ?? []).filter { members[$0] != nil })
        if names.isEmpty { names = Set(members.keys.filter { $0.hasPrefix("word/\(relation)") }) }
        return names.sorted().compactMap { name in members[name].map { (name, XMLTree($0)) } }
    }

    private static func relations(_ bytes: [UInt8]?, folder: String) -> [String: [String]] {
        guard let bytes, let root = XMLTree(bytes).root else { return [:] }
        var found: [String: [String]] = [:]
        for element in root.elements where element.attributes["TargetMode"] != "External" {
            guard let type = element.attributes["Type"]?.split(separator: "/").last,
                let target = element.attributes["Target"]?.lowercased()
            else { continue }
            let name = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
            found[String(type), default: []].append(name)
        }
        return found
    }
}
