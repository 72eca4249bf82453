internal import Model

/// A scheda while it is put together: its template, and what of the document belongs to which of its fields.
struct SchedaDraft {
    struct Part {
        var key: String
        /// The index of the label that begins the field; `nil` for a field without a label of its own.
        var occurrence: Int?
        var labelWords: [Int]
        var valueWords: [Int]
        var score: Double
        var isInterrupted = false
        /// The value's words in reading order, where that is not the document's.
        var reading: [Int]?
        /// Cells of tables inside the value that the reader could not know, by word.
        var innerCells: [Int: GridPosition] = [:]

        /// Moves words of the value to the label.
        mutating func giveToLabel(_ words: [Int]) {
            labelWords = (labelWords + words).sorted()
            valueWords.removeAll(where: words.contains)
        }

        /// The words of label and value, ascending.
        var words: [Int] { (labelWords + valueWords).sorted() }
    }

    /// The index of the template in the label book.
    var template: Int
    /// In document order.
    var parts: [Part] = []
    /// Words between its rows that no label claimed.
    var residue: [Int] = []
    /// Words between its rows that belong to no field of it: the header of its table, heads of columns of answers, names
    /// of groups of rows.
    var heads: [Int] = []
    /// The title's words in the heading, where the title has no label of its own.
    var title: [Int] = []
    /// The number or letter before them.
    var code: String?
    /// The index in the label book of the last field in the template's order.
    var lastField = -1
    var notes: [Note] = []

    /// Something to report about a part, once its lines are known.
    struct Note {
        var code: NoteCode
        /// The key of the part.
        var key: String
    }

    enum NoteCode: Equatable {
        case repeated, outOfOrder, leaked, stacked, centred, plainTitle, abreast
        /// A blank line ended the value before this word.
        case ended(at: Int)
    }
}
