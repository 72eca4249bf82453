/// How the aligner reads a document: which label each word belongs to, and as what.
struct Alignment {
    /// A label found in the document.
    struct Occurrence {
        /// The index of its field in the label book.
        var field: Int
        var variant: Int
        /// Indices of the document's words, ascending.
        var labelWords: [Int] = []
        var valueWords: [Int] = []
        /// 0 to 1: how well the printed label fits the template's.
        var score: Double = 1
        /// Whether words of the value stand between those of the label.
        var isInterrupted = false
        /// The column of the label's cell, -1 where it stands in no table.
        var column = -1
    }

    /// In document order.
    var occurrences: [Occurrence] = []
    /// Words that belong to no label, between the occurrences: indices of the document's words, ascending, by the
    /// number of the occurrence they come after (0: before the first).
    var outside: [[Int]] = [[]]
}
