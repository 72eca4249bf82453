internal import Rulebook

extension SchedaDraft {
    /// Whether this is surely a scheda, also where its title is not known.
    ///
    /// More than half of the form's labels stand in the form's order, and one of the first two begins: rows of a scheda
    /// that lost its first page begin in the middle, and overview tables hold a few columns of the form.
    func holdsMost(of template: Template) -> Bool {
        let asked = template.fields.filter { !$0.labels.isEmpty && $0.key != template.titleKey }.map(\.key)
        let ranks = parts.filter { $0.occurrence != nil }.compactMap { asked.firstIndex(of: $0.key) }
        guard let first = ranks.first, first < 2 else { return false }
        var furthest = -1
        var inOrder = 0
        for rank in ranks where rank > furthest {
            furthest = rank
            inOrder += 1
        }
        return inOrder * 2 > asked.count
    }

    /// Which share of the form's labels it holds, in whatever order.
    func share(of template: Template) -> Double {
        let asked = template.fields.filter { !$0.labels.isEmpty && $0.key != template.titleKey }.map(\.key)
        let held = Set(parts.filter { $0.occurrence != nil }.map(\.key)).intersection(asked)
        return asked.isEmpty ? 0 : Double(held.count) / Double(asked.count)
    }
}
