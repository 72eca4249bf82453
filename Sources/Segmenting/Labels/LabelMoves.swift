/// The few ways to read a word as the next part of a label; no storage of its own, since it is asked for all the time.
struct LabelMoves: RandomAccessCollection {
    /// The most that there are.
    static let most = 3

    private var first = LabelMove.none
    private var second = LabelMove.none
    private var third = LabelMove.none
    private(set) var endIndex = 0

    var startIndex: Int { 0 }

    subscript(index: Int) -> LabelMove { index == 0 ? first : index == 1 ? second : third }

    /// Adds a move; what comes after the third is left out.
    mutating func append(_ move: LabelMove) {
        switch endIndex {
        case 0: first = move
        case 1: second = move
        case 2: third = move
        default: return
        }
        endIndex += 1
    }
}
