/// The numbers of the aligner's states: of all hypotheses that end in the same state only the best is kept.
struct AlignmentStates: Sendable {
    static let outside: Int32 = 0

    /// The state of the first letter's place of the first label; two states stand for each place.
    private let labels: Int32
    /// The number of the first position of each variant.
    private let firsts: [Int]
    let count: Int
    /// For each position of the labels what it costs to end the label there.
    private let ends: [LabelEnd]

    /// What it costs to end a label before it is read to its end.
    struct LabelEnd: Sendable {
        var cost: Float = 0
        /// The letters that are missing.
        var missing: Float = 0
        /// Whether none is to come, not even one that may be missing.
        var isWhole = false
        /// Whether the label counts only where it stands alone.
        var isLone = false
    }

    init(_ book: LabelBook, _ costs: AlignmentCosts) {
        labels = Int32(1 + 3 * book.fields.count)
        firsts = book.positions.firsts
        var ends: [LabelEnd] = []
        for variant in book.variants {
            for offset in 0...variant.count {
                let missing = Float(variant.missing(at: offset))
                var end = LabelEnd(missing: missing, isWhole: offset == variant.count, isLone: variant.isLone)
                if missing > 0 { end.cost = min(missing * costs.letterMissing, costs.mostMissing) + costs.wordMissing }
                if missing * 2 > Float(variant.required) { end.cost += costs.halfMissing }
                ends.append(end)
            }
        }
        self.ends = ends
        count = Int(labels) + 2 * ends.count
    }

    func value(_ field: Int32) -> Int32 { 1 + 3 * field }
    func tail(_ field: Int32) -> Int32 { 2 + 3 * field }
    func gap(_ field: Int32) -> Int32 { 3 + 3 * field }
    func label(_ variant: Int32, _ offset: Int32) -> Int32 { labels + 2 * (Int32(firsts[Int(variant)]) + offset) }
    func interrupted(_ variant: Int32, _ offset: Int32) -> Int32 { label(variant, offset) + 1 }

    /// The number of the position that a state of a label, interrupted or not, stands for.
    func position(_ state: Int32) -> Int { Int((state - labels) >> 1) }

    /// What it costs to end the label of such a state.
    func end(_ state: Int32) -> LabelEnd { ends[position(state)] }
}
