internal import Model

/// What is taken off the end of a page until it is known how the next one begins.
struct HeldRow {
    var words: [LaidWord] = []
    /// Whether it is a whole row whose label may stand on the next page.
    var wantsLabel = false
    /// Whether it can't go on with the row above it.
    var beginsRow = false

    /// Nothing.
    init() {}

    /// Takes off a page what the next one may go on with.
    ///
    /// - Parameter isCentred: whether labels that no line parts from their values stand in the middle beside them.
    init(from laid: inout [LaidWord], isCentred: Bool) {
        words = SplitRows.holdBack(&laid)
        wantsLabel = !words.isEmpty
        beginsRow = (words.first?.cell?.row ?? 0) < 0 && (isCentred || SplitRows.beginsRow(words, after: laid))
        if words.isEmpty { words = CutRows.holdBack(&laid) }
    }
}
