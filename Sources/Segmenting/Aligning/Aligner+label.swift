internal import Model

/// The steps by which a label goes on, and how it ends.
extension Aligner {
    /// The label goes on with this word, or with a word that the template doesn't have.
    func readOn(_ from: AlignmentNode, _ index: Int32, _ word: WordEvidence, _ beam: inout AlignmentBeam) {
        let variant = book.variants[Int(from.variant)]
        let place = costs.goingOn(word, from)
        for move in book.matcher.moves(word.letters, in: variant, at: Int(from.offset)) {
            beam.offer(labelNode(from, index, word, move, place))
        }
        if word.gap < .line, Int(from.offset) < variant.count, word.column == Int(from.column) {
            var node = from.successor(of: index)
            node.score -= costs.wordInserted
            if from.dress == .asPrinted, !word.isUpper, word.letters.count > 1 { node.score += costs.insertedSmall }
            node.penalty += Float(word.letters.count)
            beam.offer(node)
        }
    }

    /// The label goes on after value words that interrupted it, or is interrupted by one more.
    func resume(_ from: AlignmentNode, _ index: Int32, _ word: WordEvidence, _ beam: inout AlignmentBeam) {
        let place = costs.resuming(word, from)
        let variant = book.variants[Int(from.variant)]
        for move in book.matcher.moves(word.letters, in: variant, at: Int(from.offset)) {
            var node = labelNode(from, index, word, move, place)
            node.isWhole = false
            beam.offer(node)
        }
        var node = from.successor(of: index)
        node.score += from.column >= 0 && word.column > Int(from.column) ? 0 : costs.interruptedWord
        beam.offer(node)
    }

    /// The word trails the label in its own cell: a prompt, or a wording that the template doesn't have.
    func trail(_ from: AlignmentNode, _ index: Int32, _ word: WordEvidence, _ beam: inout AlignmentBeam) {
        guard from.row >= 0, word.row == Int(from.row), word.column == Int(from.column), word.hasTextToRight,
            !word.isInner
        else {
            return
        }
        var node = end(from).successor(of: index)
        node.kind = .tail
        node.state = states.tail(Int(from.field))
        node.score += costs.tailWord
        beam.offer(node)
    }

    /// The node with its label ended, and what is missing of it paid.
    func end(_ from: AlignmentNode) -> AlignmentNode {
        guard from.kind == .label || from.kind == .interrupted else { return from }
        let missing = book.variants[Int(from.variant)].missing(at: Int(from.offset))
        guard missing > 0 else { return from }
        var node = from
        node.score -= Float(missing) * costs.letterMissing + costs.wordMissing
        node.penalty += Float(missing)
        return node
    }

    private func labelNode(
        _ from: AlignmentNode, _ index: Int32, _ word: WordEvidence, _ move: LabelMove, _ place: Float
    ) -> AlignmentNode {
        var node = from.successor(of: index)
        node.kind = .label
        node.offset = Int32(move.offset)
        node.state = states.label(Int(from.variant), move.offset)
        node.row = Int32(word.row)
        node.score += move.gain + place
        let variant = book.variants[Int(from.variant)]
        let dress = dress(word, variant, move)
        if from.dress == .asPrinted, dress == .unknown, word.isUpper, move.offset > 0,
            !variant.isUpper[min(move.offset, variant.count) - 1], word.letters.count > 4
        {
            node.score -= costs.caseRaised * Float(word.letters.count)
        }
        if from.dress == .asPrinted, dress == .small { node.score -= costs.caseBroken * Float(word.letters.count) }
        if from.dress == .unknown { node.dress = dress }
        node.penalty += move.penalty
        return node
    }

    /// The case of a word that was read as part of a label.
    func dress(_ word: WordEvidence, _ variant: LabelVariant, _ move: LabelMove) -> AlignmentNode.Dress {
        let last = min(move.offset, variant.count) - 1
        guard last >= 0, variant.isUpper[last], word.letters.count > 1 else { return .unknown }
        return word.isUpper ? .asPrinted : .small
    }
}
