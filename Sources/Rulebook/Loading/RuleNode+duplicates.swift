internal import Model

extension RuleNode {
    /// Notes items of a list that go by the same name: within one file the second would silently change the first.
    func noteDuplicates(in list: String, of key: String) {
        var seen: [String: Int] = [:]
        for item in self.list(list) {
            guard let value = item[key], let name = value.scalar else { continue }
            if let line = seen[name] {
                value.fault(.rulesDuplicateKey, "'\(name)' stands in line \(line) already; make one entry of the two")
            } else {
                seen[name] = value.line ?? 0
            }
        }
    }
}
