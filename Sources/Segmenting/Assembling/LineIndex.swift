internal import Model

/// The reading lines of a document, page furniture left out.
struct LineIndex {
    struct Line {
        /// The line's number in the document; the first, where the source wraps a line of text.
        var number: Int
        /// Indices of the document's words, ascending.
        var words: [Int]
        /// What stands before the line's first word.
        var gap: Gap
        /// Whether the line is a row of a table.
        var isRow: Bool
    }

    let lines: [Line]
    /// For each word of the document the index of its line in `lines`; -1 for page furniture.
    let lineOfWord: [Int]

    init(_ document: Document) {
        var lines: [Line] = []
        var lineOfWord = [Int](repeating: -1, count: document.words.count)
        var last: Int?
        for (index, word) in document.words.enumerated() where !word.traits.contains(.furniture) {
            // Markup may wrap where it likes, or not at all: what follows on a space is the same line of text, what
            // begins a paragraph or a row is another.
            let wraps = last.map { word.line > $0 && word.gap < .line } ?? false
            let begins = word.gap >= .paragraph && word.gap != .cell
            if last == nil || begins || last != word.line && !wraps {
                let isRow = word.cell.map { $0.row >= 0 && $0.columns >= 2 } ?? false
                lines.append(Line(number: word.line, words: [], gap: word.gap, isRow: isRow))
            }
            last = word.line
            lines[lines.count - 1].words.append(index)
            lineOfWord[index] = lines.count - 1
        }
        self.lines = lines
        self.lineOfWord = lineOfWord
    }
}
