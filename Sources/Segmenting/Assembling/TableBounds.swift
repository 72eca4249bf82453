internal import Model

/// Ends values where the table ends that their labels stand in, in documents that say which table a word stands in: below
/// a form's table, or between two of them, stand notes and headings.
struct TableBounds {
    let document: Document

    /// In so many fields of a form what stands below is its way: a table holds the label alone, or where its value begins.
    private static let habit = 3

    /// Takes what stands below their tables out of the values.
    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            let last = drafts[draft].lastPart
            let below = drafts[draft].parts.count { part in
                part.labelWords.last.flatMap(table).map { table in part.valueWords.contains { isOutside($0, table) } }
                    ?? false
            }
            guard below < Self.habit else { continue }
            for part in drafts[draft].parts.indices {
                let outside = outside(drafts[draft].parts[part], isLast: part == last)
                guard !outside.isEmpty else { continue }
                if part == last {
                    drafts[draft].parts[part].valueWords.removeLast(outside.count)
                } else {
                    drafts[draft].giveToResidue(outside, of: part)
                }
            }
        }
    }

    /// The words of a value from the first one on that stands in no table, where its label stands in one.
    private func outside(_ part: SchedaDraft.Part, isLast: Bool) -> [Int] {
        guard let label = part.labelWords.last, let table = table(label),
            let start = part.valueWords.firstIndex(where: { isOutside($0, table) }),
            document.words[part.valueWords[start]].gap >= .paragraph
        else { return [] }
        let words = Array(part.valueWords[start...])
        // A value that is too long for its cell may stand below the table.
        let isOwn = start == 0 && (document.words[label].cell?.columns ?? 1 < 2 || !isLast && !document.isPhrase(words))
        return isOwn ? [] : words
    }

    /// Whether a word stands in the same text as a table and in none; notes at the page's foot are another text.
    private func isOutside(_ word: Int, _ table: Substring) -> Bool {
        guard case .path(let path) = document.words[word].place else { return false }
        return self.table(word) == nil && path.hasPrefix(table)
    }

    /// The path of what holds the outermost table that a word stands in.
    private func table(_ word: Int) -> Substring? {
        guard case .path(let path) = document.words[word].place, let range = path.firstRange(of: "/tbl[") else {
            return nil
        }
        return path[...range.lowerBound]
    }
}
