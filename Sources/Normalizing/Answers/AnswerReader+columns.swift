internal import Model

/// Answers by the column in which a mark stands: `SI | NO | Note` heads the table, an X stands below one of them.
extension AnswerReader {
    /// How many words back a table's head is looked for: tables of schede go over some pages.
    private static let reach = 6_000

    /// The answer that a mark gives by its column's head; `nil` where the text begins with no mark, or no head says.
    var columnAnswer: AnswerRecord? {
        guard let first = lexemes.first, words.marks.contains(first.folded), let mark = text.words(0..<1).first,
            let cell = text.document.words[mark].cell, cell.columns > 2
        else { return nil }
        for index in (max(0, mark - Self.reach)..<mark).reversed() {
            guard let head = text.document.words[index].cell, head.columns == cell.columns,
                head.column == cell.column, head.row != cell.row, let value = value(ofHead: index),
                heads(beside: index).contains(where: { $0 != value })
            else { continue }
            return record(value, .explicit, 0..<1, Confidence.word)
        }
        return nil
    }

    /// What a word says that fills its cell.
    private func value(ofHead index: Int) -> AnswerValue? {
        let all = text.document.words
        func shares(_ other: Int) -> Bool { all.indices.contains(other) && all[other].cell == all[index].cell }
        guard !shares(index - 1), !shares(index + 1) else { return nil }
        let folded = Folding.fold(all[index].text)
        return words.yesOrPronoun.contains(folded) ? .yes : words.no.contains(folded) ? .no : nil
    }

    /// The values that the other cells of a head's row say.
    private func heads(beside index: Int) -> [AnswerValue] {
        let all = text.document.words
        guard let row = all[index].cell?.row else { return [] }
        let near = max(0, index - 20)..<min(all.count, index + 21)
        return near.filter { $0 != index && all[$0].cell?.row == row }.compactMap { value(ofHead: $0) }
    }
}
