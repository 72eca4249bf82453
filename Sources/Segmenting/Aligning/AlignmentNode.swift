internal import Model

/// A hypothesis of the aligner: a state, where it came from, and what must be remembered of its label.
///
/// It stands for a word and for all words after it that change nothing but its score.
struct AlignmentNode {
    /// What the word just read was.
    enum Kind: UInt8 { case outside, value, tail, label, interrupted, gap }

    /// How a label's case compares with the form's: a document prints all its labels alike.
    enum Dress: UInt8 {
        case unknown, asPrinted, small
        /// This label alone is in small letters, among others in capitals.
        case smallOnce

        /// The case of the form's labels, whatever that of the label read last.
        var ofForm: Dress { self == .smallOnce ? .asPrinted : self }
    }

    var state: Int32
    var kind: Kind
    /// Whether a label begins with the first word.
    var isStart = false
    /// Whether the label has been read without a break so far.
    var isWhole = true
    var dress = Dress.unknown
    var field: Int32 = -1
    var variant: Int32 = -1
    /// How many of the label's letters have been read.
    var offset: Int32 = 0
    /// The column and the row of the label's cell, -1 where there is none.
    var column: Int32 = -1
    var row: Int32 = -1
    /// What the hypothesis has earned and paid, up to the word that was read last.
    var score: Float
    /// The letters of the label that differ or are missing.
    var penalty: Float = 0
    /// The number of the first word, counted from 0 over all words that were aligned.
    var begin: Int32 = 0
    /// The index of the hypothesis for the words before.
    var previous: Int32 = -1
    /// Its own index, -1 before it is kept.
    var index: Int32 = -1

    /// The same hypothesis with another one for the next word.
    func successor() -> AlignmentNode {
        var node = self
        node.previous = index
        node.index = -1
        node.isStart = false
        return node
    }

    /// Whether the label stands to the letter and alone in its cell, and the word begins the cell beside it.
    func fillsCell(before word: WordEvidence, penalty: Float) -> Bool {
        isWhole && penalty == 0 && row >= 0 && word.row == row && word.gap == .cell
    }
}
