internal import Model

/// The steps into a scheda and out of it.
extension Aligner {
    /// The hypotheses in which a label begins with this word, each from its best predecessor.
    ///
    /// - Parameter spelled: the labels' variants that may stand in another case than the form's, for the words from here
    ///   spell them in full, or recur.
    func begin(
        _ word: WordEvidence, _ beginnings: [LabelBook.Beginning], spelled: Set<Int>, _ beam: inout AlignmentBeam
    ) {
        let place = costs.beginning(word)
        let scores = beam.active.map { $0.score - end($0, before: word).cost }
        // The variants of a field stand together, and what comes before is the same for all of them.
        var known: (field: Int, own: AlignmentNode.Dress, isLone: Bool, isSpelled: Bool, best: Predecessor?)?
        for beginning in beginnings {
            let (variant, move) = (book.variants[beginning.variant], beginning.move)
            let own = dress(word, variant, move)
            let isSpelled = spelled.contains(beginning.variant)
            if known?.field != variant.field || known?.own != own || known?.isLone != variant.isLone
                || known?.isSpelled != isSpelled
            {
                let best = predecessor(of: variant, word, in: own, isSpelled: isSpelled, beam.active, scores)
                known = (variant.field, own, variant.isLone, isSpelled, best)
            }
            guard let best = known?.best else { continue }
            beam.offer(
                AlignmentNode(
                    state: states.label(Int32(beginning.variant), Int32(move.offset)), kind: .label, isStart: true,
                    dress: best.dress, field: Int32(variant.field), variant: Int32(beginning.variant),
                    offset: Int32(move.offset), column: word.column, row: word.row,
                    score: best.score + place + move.gain
                        - (best.dress == .asPrinted && own == .small ? costs.caseBroken * Float(word.folded.count) : 0),
                    penalty: move.penalty, previous: best.index))
        }
    }

    /// The hypothesis from which a label begins best.
    private struct Predecessor {
        var score: Float
        var index: Int32
        var dress: AlignmentNode.Dress
    }

    /// The hypothesis from which a label begins best, in the case that its first word is printed in.
    private func predecessor(
        of variant: LabelVariant, _ word: WordEvidence, in own: AlignmentNode.Dress, isSpelled: Bool,
        _ active: [AlignmentNode], _ scores: [Float]
    ) -> Predecessor? {
        let field = variant.field
        // Where a plan words a label anew, or types it anew in a row's first cell, it may stand in small letters among
        // others in capitals.
        let isFree = word.row >= 0 && word.column == 0 && (variant.isLone || word.gap >= .row && !word.isInner)
        var best: Predecessor?
        for (from, ended) in zip(active, scores) {
            if variant.isLone, !order.isInOrder(Int(from.field), field) { continue }
            var score = ended + order.score(Int(from.field), field) + (variant.isLone ? costs.loneLabel : 0)
            var dress = own
            let before = from.dress.ofForm
            if before == .small, own == .asPrinted, !order.mayChangeDress(Int(from.field), field) {
                // One label in capitals among others in small letters makes no new habit.
                dress = .small
            }
            if before == .asPrinted, own == .small {
                // Only with a new scheda may the case change for good; elsewhere each word pays.
                if order.mayChangeDress(Int(from.field), field) {
                    score += costs.caseChangedAtHead
                } else if isFree {
                    score += costs.caseChangedAtHead
                    dress = .unknown
                } else if isSpelled {
                    score += word.gap == .row || word.recurs ? costs.caseChangedInRow : costs.caseChangedAtHead
                    dress = .smallOnce
                } else {
                    score += costs.caseChanged
                    dress = before
                }
            }
            if score > best?.score ?? -.infinity { best = Predecessor(score: score, index: from.index, dress: dress) }
        }
        return best
    }

    /// The scheda has ended: the word stands outside.
    func leave(
        _ from: AlignmentNode, _ end: AlignmentStates.LabelEnd, _ word: WordEvidence, _ beam: inout AlignmentBeam
    ) {
        let score = from.score - end.cost + costs.leaving(word, from) + endCost(from)
        guard beam.wants(AlignmentStates.outside, score) else { return }
        beam.offer(
            AlignmentNode(
                state: AlignmentStates.outside, kind: .outside, dress: from.dress, score: score, previous: from.index))
    }

    /// What it costs that a scheda ends after this label.
    func endCost(_ node: AlignmentNode) -> Float {
        node.field < 0 ? 0 : order.endCost(Int(node.field))
    }
}
