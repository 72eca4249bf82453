internal import Model

/// The reading lines of a document, page furniture left out.
struct LineIndex {
    struct Line {
        /// The line's number in the document.
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
        for (index, word) in document.words.enumerated() where !word.traits.contains(.furniture) {
            if lines.last?.number != word.line {
                let isRow = word.cell.map { $0.row >= 0 && $0.columns >= 2 } ?? false
                lines.append(Line(number: word.line, words: [], gap: word.gap, isRow: isRow))
            }
            lines[lines.count - 1].words.append(index)
            lineOfWord[index] = lines.count - 1
        }
        self.lines = lines
        self.lineOfWord = lineOfWord
    }
}
