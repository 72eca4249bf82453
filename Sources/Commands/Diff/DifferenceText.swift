internal import Comparing
internal import Model

/// A difference for a terminal: `-` stands on the old side only, `+` on the new side only, `~` on both and differs.
struct DifferenceText {
    let difference: DatasetDifference
    let isBrief: Bool

    init(_ difference: DatasetDifference, isBrief: Bool) {
        self.difference = difference
        self.isBrief = isBrief
    }

    var text: String {
        let documents = difference.documents
        var lines = [Self.side("old", difference.old), Self.side("new", difference.new)]
        lines += Self.incomplete("old", difference.old) + Self.incomplete("new", difference.new)
        let pairs = documents.flatMap(\.pairs)
        lines.append(
            "\(pairs.count) schede on both sides, \(pairs.filter { !$0.changes.isEmpty }.count) of them changed; "
                + "\(documents.reduce(0) { $0 + $1.gone.count }) gone, "
                + "\(documents.reduce(0) { $0 + $1.added.count }) added")
        if difference.old.rulesDigests != difference.new.rulesDigests { lines.append("The rules differ.") }
        lines += difference.gone.map { "- document \($0.sourceName.oneLine): \($0.schede) schede" }
        lines += difference.added.map { "+ document \($0.sourceName.oneLine): \($0.schede) schede" }
        for document in documents where !document.isSame { lines += [""] + self.lines(document) }
        if difference.isSame { lines.append("Both say the same.") }
        return lines.joined(separator: "\n")
    }

    private static func side(_ name: String, _ side: DatasetDifference.Side) -> String {
        let rules = side.rulesDigests.map { String($0.prefix(12)) }.joined(separator: ", ")
        return "\(name): \(side.documents) documents, \(side.schede) schede, rules \(rules), "
            + "version \(side.versions.joined(separator: ", "))"
    }

    /// What bears on the side as a whole, as a comparison says it.
    private static func incomplete(_ name: String, _ side: DatasetDifference.Side) -> [String] {
        guard side.failed + side.partial > 0 else { return [] }
        let note = Comparison.Note.incompleteDocuments(failed: side.failed, partial: side.partial)
        return ["! \(name): \(note.english)"]
    }

    private func lines(_ document: DatasetDifference.Document) -> [String] {
        let (old, new) = (document.old.sourceName.oneLine, document.new.sourceName.oneLine)
        var lines = [old == new ? old : "\(old) → \(new)"]
        lines += document.facts.map { "  ~ \($0.key): \(Self.value($0.old)) → \(Self.value($0.new))" }
        for pair in document.pairs where !pair.changes.isEmpty {
            lines.append("  ~ \(Self.title(pair)) (alike by \(pair.resemblance.percent))")
            lines += pair.changes.flatMap { isBrief ? [] : self.lines($0) }
        }
        lines += document.gone.map { "  - \(Self.name($0))" }
        lines += document.added.map { "  + \(Self.name($0))" }
        return lines
    }

    private static func title(_ pair: DatasetDifference.Pair) -> String {
        let isForm = pair.old.template == pair.new.template
        let old = name(pair.old, withForm: !isForm), new = name(pair.new, withForm: !isForm)
        return old == new ? old : "\(old) → \(new)"
    }

    private static func name(_ scheda: SchedaBrief, withForm: Bool = true) -> String {
        "#\(scheda.ordinal) \(withForm ? scheda.template + ": " : "")\(scheda.title.oneLine.shortened(to: 70)), "
            + scheda.source.place
    }

    private static func value(_ value: String?) -> String { value.map { $0.isEmpty ? "–" : $0.oneLine } ?? "not there" }

    private func lines(_ change: DatasetDifference.Change) -> [String] {
        let label = "      \(change.kind.rawValue) \(change.key)"
        if change.kind == .text, let old = change.old, let new = change.new, !old.isEmpty, !new.isEmpty {
            let text = WordDifference(from: old, to: new).excerpt(context: 5).map { part in
                switch part {
                case .same(let words): words
                case .removed(let words): "[-\(words)-]"
                case .added(let words): "{+\(words)+}"
                }
            }
            let places = [change.oldSpans.place, change.newSpans.place].filter { !$0.isEmpty }.joined(separator: " → ")
            return ["\(label) (\(places))"] + text.joined(separator: " ").wrapped(to: 100).map { "        \($0)" }
        }
        let old = Self.value(change.old).shortened(to: 300), new = Self.value(change.new).shortened(to: 300)
        if old.count + new.count < 80 { return ["\(label): \(old) → \(new)"] }
        return ["\(label):"] + old.wrapped(to: 98).map { "        - \($0)" }
            + new.wrapped(to: 98).map { "        + \($0)" }
    }
}
