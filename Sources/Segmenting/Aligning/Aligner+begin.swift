internal import Model

/// The steps into a scheda and out of it.
extension Aligner {
    /// The hypotheses in which a label begins with this word, each from its best predecessor.
    func begin(_ word: WordEvidence, _ beginnings: [Beginning], _ beam: AlignmentBeam) -> [AlignmentNode] {
        var nodes: [AlignmentNode] = []
        let place = costs.beginning(word)
        for (variant, move) in beginnings {
            let field = book.variants[variant].field
            let own = dress(word, book.variants[variant], move)
            guard let best = predecessor(of: field, in: own, beam) else { continue }
            nodes.append(
                AlignmentNode(
                    state: states.label(variant, move.offset), kind: .label, isStart: true, field: Int32(field),
                    variant: Int32(variant), offset: Int32(move.offset), column: Int32(word.column),
                    row: Int32(word.row), dress: best.dress,
                    score: best.score + place + move.gain
                        - (best.dress == .asPrinted && own == .small
                            ? costs.caseBroken * Float(word.letters.count) : 0),
                    penalty: move.penalty, previous: best.index))
        }
        return nodes
    }

    /// The hypothesis from which a label of a field begins best, in the case that its first word is printed in.
    private func predecessor(
        of field: Int, in own: AlignmentNode.Dress, _ beam: AlignmentBeam
    ) -> (score: Float, index: Int32, dress: AlignmentNode.Dress)? {
        var best: (score: Float, index: Int32, dress: AlignmentNode.Dress)?
        for index in beam.active {
            let from = beam[index]
            var score = end(from).score + order.score(Int(from.field), field)
            var dress = own
            if from.dress == .small, own == .asPrinted, !order.mayChangeDress(Int(from.field), field) {
                // One label in capitals among others in small letters makes no new habit.
                dress = .small
            }
            if from.dress == .asPrinted, own == .small {
                // Only with a new scheda may the case change for good; elsewhere each word pays.
                if order.mayChangeDress(Int(from.field), field) {
                    score += costs.caseChangedAtHead
                } else {
                    score += costs.caseChanged
                    dress = from.dress
                }
            }
            if score > best?.score ?? -.infinity { best = (score, index, dress) }
        }
        return best
    }

    /// The scheda has ended: the word stands outside.
    func leave(_ ended: AlignmentNode, _ index: Int32, _ word: WordEvidence, _ beam: inout AlignmentBeam) {
        beam.offer(
            AlignmentNode(
                state: AlignmentStates.outside, kind: .outside, dress: ended.dress,
                score: ended.score + costs.leaving(word, ended) + endCost(ended), previous: index))
    }

    /// What it costs that a scheda ends after this label.
    func endCost(_ node: AlignmentNode) -> Float {
        node.field < 0 ? 0 : Float(min(book.fields[Int(node.field)].remaining, 16)) * costs.missingRest
    }
}
