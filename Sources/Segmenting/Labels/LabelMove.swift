/// A way in which a word can be read as the next part of a label.
struct LabelMove: Hashable {
    /// The offset in the label after the word.
    var offset: Int
    /// What the reading earns, in the aligner's units.
    var gain: Float
    /// How many letters differ or are skipped.
    var penalty: Float

    /// In a place that holds no move.
    static let none = LabelMove(offset: 0, gain: 0, penalty: 0)
}
