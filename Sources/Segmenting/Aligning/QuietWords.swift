internal import Model

/// The quick way through the words that change nothing but scores: most of a plan is running text, in which no label
/// begins, goes on or ends.
///
/// What each hypothesis pays depends on the word's place alone, so it is worked out once for a run of words in the
/// same place. Where a word might change more, nothing is done, and the whole step decides.
struct QuietWords {
    /// What a word's place says to a hypothesis.
    private struct Place: Equatable {
        var gap: Gap
        var column: Int32
        var row: Int32
        var hasTextToRight: Bool
        var isInner: Bool
        var resumesTable: Bool

        init(_ word: WordEvidence) {
            gap = word.gap
            column = word.column
            row = word.row
            hasTextToRight = word.hasTextToRight
            isInner = word.isInner
            resumesTable = word.resumesTable
        }
    }

    /// What a hypothesis pays for a word.
    private struct Cost {
        /// Where it goes on as it is.
        var own: Float
        /// Where its label ends, and the word is its value's; of a label that was interrupted.
        var asValue: Float = 0
        /// Where its scheda ends.
        var leaving: Float = 0
        /// What a label earns most that goes on here, but for its letters.
        var resuming: Float = 0
        /// The index of the hypothesis in which the word is the same label's value, -1 where there is none.
        var value = -1
        /// The position in the label, -1 where none was interrupted.
        var position = -1
        var isOutside = false
    }

    private let aligner: Aligner
    /// Whether the hypotheses are such that a word can be quiet; `nil` where it is not known.
    private var isPossible: Bool?
    private var place: Place?
    private var costs: [Cost] = []
    private var scores: [Float] = []
    /// The index of the hypothesis outside any scheda, -1 where there is none.
    private var outside = -1

    /// For each field the index of the hypothesis in which the word is its value, -1 for none; while costs are worked out.
    private var values: [Int]

    init(_ aligner: Aligner) {
        self.aligner = aligner
        values = [Int](repeating: -1, count: aligner.book.fields.count)
    }

    /// Forgets what was worked out: the hypotheses have changed.
    mutating func reset() {
        isPossible = nil
        place = nil
    }

    /// Takes a word that changes nothing but scores.
    ///
    /// - Returns: whether it is such a word; where not, nothing has changed.
    mutating func take(_ word: WordEvidence, _ beam: inout AlignmentBeam) -> Bool {
        if isPossible == nil {
            isPossible = beam.active.allSatisfy { $0.kind == .value || $0.kind == .interrupted || $0.kind == .outside }
        }
        guard isPossible == true else { return false }
        let here = Place(word)
        if place != here {
            work(out: word, beam.active)
            place = here
        }
        var top = -Float.infinity
        var least = Float.infinity
        for index in costs.indices {
            let score = beam.active[index].score + costs[index].own
            scores[index] = score
            top = max(top, score)
            least = min(least, score)
        }
        let floor = top - aligner.costs.beamWidth
        guard least >= floor, !changes(word, beam.active, floor) else { return false }
        beam.setScores(scores)
        return true
    }

    /// Whether a hypothesis becomes another one with a word, and is kept.
    private func changes(_ word: WordEvidence, _ active: [AlignmentNode], _ floor: Float) -> Bool {
        let most = aligner.book.matcher.most(of: word.folded)
        for index in costs.indices where !costs[index].isOutside {
            let cost = costs[index]
            let score = active[index].score
            if score + cost.leaving >= (outside < 0 ? floor : scores[outside]) { return true }
            guard cost.position >= 0 else { continue }
            if score + cost.asValue >= (cost.value < 0 ? floor : scores[cost.value]) { return true }
            if score + cost.resuming + most >= floor, aligner.book.positions.mayHold(word.folded, at: cost.position),
                goesOn(active[index], word, floor - score - cost.resuming)
            {
                return true
            }
        }
        return false
    }

    /// Whether an interrupted label can go on with a word, and earns enough.
    private func goesOn(_ node: AlignmentNode, _ word: WordEvidence, _ least: Float) -> Bool {
        let variant = aligner.book.variants[Int(node.variant)]
        return aligner.book.matcher.moves(word.folded, in: variant, at: Int(node.offset)).contains { $0.gain >= least }
    }

    private mutating func work(out word: WordEvidence, _ active: [AlignmentNode]) {
        outside = active.firstIndex { $0.kind == .outside } ?? -1
        for (index, node) in active.enumerated() where node.kind == .value { values[Int(node.field)] = index }
        defer {
            for node in active where node.kind == .value { values[Int(node.field)] = -1 }
        }
        costs = active.map { node in
            if node.kind == .outside {
                var cost = Cost(own: aligner.goingOnOutside(word))
                cost.isOutside = true
                return cost
            }
            let end = aligner.end(node)
            let value = aligner.costs.valueWord(word, node)
            var cost = Cost(own: value)
            cost.leaving = aligner.costs.leaving(word, node) + aligner.endCost(node) - end.cost
            if node.kind == .interrupted {
                cost.own = aligner.interruptedOn(word, node)
                cost.asValue = value - end.cost
                cost.resuming = aligner.costs.resuming(word, node)
                cost.value = values[Int(node.field)]
                cost.position = aligner.states.position(node.state)
            }
            return cost
        }
        scores = active.map(\.score)
    }
}
