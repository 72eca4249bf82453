internal import Model
internal import Yams

/// A node of a rule file that knows its file and line, and notes what is wrong while it is read.
///
/// Scalars are taken as they are written (`01234` stays `01234`): rules are words, not YAML's numbers.
struct RuleNode {
    let node: Node
    let file: String
    let faults: FaultList

    /// Collects the faults of one load; used on one thread.
    final class FaultList {
        var faults: [RuleFault] = []
    }

    var line: Int? { node.mark?.line }

    func fault(_ code: FindingCode, _ message: String, severity: Finding.Severity = .error) {
        faults.faults.append(RuleFault(code, severity, file: file, line: line, message))
    }

    private func child(_ node: Node) -> RuleNode { RuleNode(node: node, file: file, faults: faults) }

    /// The node's word or sentence, without a fault where it is something else.
    var scalar: String? { node.scalar?.string }

    /// The node as a word or sentence; a fault for anything else.
    func text() -> String? {
        if let scalar { return scalar }
        fault(.rulesBroken, "a word or a sentence is expected here")
        return nil
    }

    /// The keys of a mapping in their order, with the values; a fault for anything else.
    func entries() -> [(key: RuleNode, value: RuleNode)] {
        guard let mapping = node.mapping else {
            fault(.rulesBroken, "a mapping (key: value) is expected here")
            return []
        }
        return mapping.map { (child($0.key), child($0.value)) }
    }

    /// The items of a list; a single scalar counts as a list of one; null as none.
    func items() -> [RuleNode] {
        if let sequence = node.sequence { return sequence.map(child) }
        if let scalar = node.scalar { return scalar.string.isEmpty || scalar.string == "~" ? [] : [self] }
        fault(.rulesBroken, "a list is expected here")
        return []
    }

    /// The value under a key, without a fault when it is not there.
    subscript(key: String) -> RuleNode? { node.mapping?[key].map(child) }

    func string(_ key: String) -> String? { self[key]?.text() }

    /// The value under a key; a fault where it is missing or empty.
    func required(_ key: String) -> String? {
        guard let value = self[key] else {
            fault(.rulesMissingKey, "the key '\(key)' is missing; add it")
            return nil
        }
        guard let text = value.text() else { return nil }
        if !text.isEmpty { return text }
        value.fault(.rulesMissingKey, "the key '\(key)' has no value; give it one")
        return nil
    }

    /// Whether the value under a key is `true`; a fault for anything but `true` and `false`.
    func flag(_ key: String) -> Bool {
        guard let child = self[key], let text = child.text() else { return false }
        if text != "true", text != "false" { child.fault(.rulesBroken, "'\(key)' is true or false") }
        return text == "true"
    }

    func strings(_ key: String) -> [String] { self[key]?.items().compactMap { $0.text() } ?? [] }

    func list(_ key: String) -> [RuleNode] { self[key]?.items() ?? [] }

    /// Notes keys that no rule of this kind has: a misspelt key is a rule that silently does nothing.
    func allow(_ keys: Set<String>) {
        for (key, _) in entries() {
            guard let name = key.text(), !keys.contains(name) else { continue }
            key.fault(
                .rulesUnknownKey,
                "the key '\(name)' is not known here; known are \(keys.sorted().joined(separator: ", "))")
        }
    }
}
