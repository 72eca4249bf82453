internal import Model

/// What the aligner knows of a word besides its letters.
struct WordEvidence {
    /// The index in the document's words.
    var index: Int
    var letters: [UInt8]
    var gap: Gap
    /// The cell's column in a row of two cells or more, else -1.
    var column: Int
    /// The table row's number, -1 where no row is known.
    var row: Int
    /// Whether the word's row has text in a later cell; true where rows are not known.
    var hasTextToRight: Bool
    /// Whether the word stands in a table inside its cell.
    var isInner: Bool
    /// Whether a table goes on, or another begins, with this word after text outside tables.
    var resumesTable: Bool
    var isUpper: Bool
    var startsLower: Bool

    /// The evidence of a document's words, page furniture left out; each is made when it is asked for.
    static func of(_ document: Document) -> some Sequence<WordEvidence> {
        var lastColumn: [Int: Int] = [:]
        for word in document.words where !word.traits.contains(.furniture) {
            if let cell = word.cell, cell.row >= 0 {
                lastColumn[cell.row] = max(lastColumn[cell.row] ?? 0, cell.column)
            }
        }
        return sequence(state: (index: 0, row: 0)) { state in
            while state.index < document.words.count {
                let index = state.index
                state.index += 1
                let word = document.words[index]
                guard !word.traits.contains(.furniture) else { continue }
                let cell = word.cell.flatMap { $0.columns >= 2 ? $0 : nil }
                let row = cell?.row ?? -1
                let resumesTable = row >= 0 && state.row < 0
                state.row = row
                return WordEvidence(
                    index: index, letters: LetterFold.letters(of: word.text), gap: word.gap, column: cell?.column ?? -1,
                    row: row, hasTextToRight: row < 0 || (cell?.column ?? 0) < (lastColumn[row] ?? 0),
                    isInner: word.innerCell.map { $0.columns >= 2 } ?? false, resumesTable: resumesTable,
                    isUpper: LetterFold.isUpper(word.text), startsLower: LetterFold.startsLower(word.text))
            }
            return nil
        }
    }
}
