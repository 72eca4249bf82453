public import Foundation
internal import Yams

/// A phrase of a rule file, with the way to it.
public struct RulePhrase: Hashable, Sendable {
    /// Keys and names down to the phrase: `funds[FNPS].phrases`.
    public var path: String
    /// Counted from 1.
    public var line: Int?
    public var text: String
    /// Read sign by sign.
    public var isExact: Bool
}

extension Rulebook {
    /// The phrases of one rule file in their order, and what is wrong in the file.
    public static func phrases(of file: URL) -> (phrases: [RulePhrase], faults: [RuleFault]) {
        let faults = RuleNode.FaultList()
        let bytes = (try? Data(contentsOf: file)).map { Array($0) }
        let rule = RuleFile(path: file.lastPathComponent, name: file.lastPathComponent, bytes: bytes)
        guard let node = rule.node(faults) else { return ([], faults.faults) }
        var walk = PhraseWalk()
        walk.take(node, path: "", key: "")
        return (walk.phrases, faults.faults)
    }
}

/// Collects the scalars of a rule file that are phrases.
private struct PhraseWalk {
    /// Keys whose scalars are names or settings.
    private static let settings: Set<String> = [
        "code", "value", "leading", "fields", "template", "kind", "cycle", "key", "required", "areas", "from", "to",
        "body",
        "ambito", "prefix", "fund",
    ]
    /// Lists that are read sign by sign.
    private static let exact: Set<String> = ["yes", "no_spellings", "not_money_after"]
    /// By which key an item of a list is named.
    private static let names = ["code", "key", "value", "name"]

    var phrases: [RulePhrase] = []

    mutating func take(_ node: RuleNode, path: String, key: String) {
        if let text = node.scalar {
            guard !Self.settings.contains(key), !text.isEmpty else { return }
            phrases.append(RulePhrase(path: path, line: node.line, text: text, isExact: Self.exact.contains(key)))
        } else if node.node.mapping != nil {
            for (name, value) in node.entries() {
                guard let name = name.scalar else { continue }
                take(value, path: path.isEmpty ? name : path + "." + name, key: name)
            }
        } else {
            for (index, item) in node.items().enumerated() {
                let name = Self.names.lazy.compactMap { item[$0]?.scalar }.first
                let isGroup = item.node.mapping != nil
                take(item, path: isGroup ? "\(path)[\(name ?? "\(index)")]" : path, key: key)
            }
        }
    }
}
