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
    }

    /// The index of the template in the label book.
    var template: Int
    /// In document order.
    var parts: [Part] = []
    /// Words between its rows that no label claimed.
    var residue: [Int] = []
    var title: [Int] = []
    var code: String?
    /// Words of headings above it that its predecessor's value had swallowed, or that stand outside.
    var headings: [String] = []
    /// The rank of its last label.
    var lastField = -1
    var notes: [Note] = []

    /// Something to report about a part, once its lines are known.
    struct Note {
        var code: NoteCode
        var part: Int
    }

    enum NoteCode { case repeated, outOfOrder, leaked }

    func part(_ key: String) -> Part? { parts.first { $0.key == key } }

    /// The first word that belongs to a label of it.
    var firstLabelWord: Int? { parts.lazy.compactMap(\.labelWords.first).min() }
    /// The last word that belongs to a label of it.
    var lastLabelWord: Int? { parts.lazy.compactMap(\.labelWords.last).max() }
}
