internal import Model

/// What is taken off the end of a page until it is known how the next one begins.
struct HeldRow {
    var words: [LaidWord] = []
    /// Whether it is a whole row whose label may stand on the next page.
    var wantsLabel = false

    /// Nothing.
    init() {}

    /// Takes off a page what the next one may go on with.
    init(from laid: inout [LaidWord]) {
        words = SplitRows.holdBack(&laid)
        wantsLabel = !words.isEmpty
        if words.isEmpty { words = CutRows.holdBack(&laid) }
    }
}
