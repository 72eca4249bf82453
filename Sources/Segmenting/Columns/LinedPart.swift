/// A part of a draft with its value as printed lines.
struct LinedPart {
    /// The part's index in its draft.
    var part: Int
    var lines: [ValueLine]
    /// The index of the first line that was printed after the next label, where there are such.
    var moved: Int?
}
