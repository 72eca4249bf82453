internal import Model

/// The steps by which a label goes on, and how it ends.
extension Aligner {
    /// The label goes on with this word, or with a word that the template doesn't have.
    func readOn(_ from: AlignmentNode, _ word: WordEvidence, _ beam: inout AlignmentBeam) {
        let place = costs.goingOn(word, from)
        if word.column == from.column || mayResume(from, word),
            book.positions.mayHold(word.folded, at: states.position(from.state))
        {
            let variant = book.variants[Int(from.variant)]
            for move in book.matcher.moves(word.folded, in: variant, at: Int(from.offset)) {
                beam.offer(labelNode(from, variant, word, move, place))
            }
        }
        let end = states.end(from.state)
        if word.gap < .line, !end.isLone, !end.isWhole, word.column == from.column {
            var node = from.successor()
            node.score -= costs.wordInserted
            if from.dress == .asPrinted, !word.isUpper, word.folded.count > 1 { node.score += costs.insertedSmall }
            node.penalty += Float(word.folded.count)
            beam.offer(node)
        }
    }

    /// The label goes on after value words that interrupted it, or is interrupted by one more.
    func resume(_ index: Int, _ from: AlignmentNode, _ word: WordEvidence, _ beam: inout AlignmentBeam) {
        let place = costs.resuming(word, from)
        if mayResume(from, word), beam.reaches(from.score + place + book.matcher.most(of: word.folded)),
            book.positions.mayHold(word.folded, at: states.position(from.state))
        {
            let variant = book.variants[Int(from.variant)]
            for move in book.matcher.moves(word.folded, in: variant, at: Int(from.offset))
            where word.gap >= .line || !variant.isLone {
                var node = labelNode(from, variant, word, move, place)
                node.isWhole = false
                beam.offer(node)
            }
        }
        beam.stay(index, from.score + interruptedOn(word, from))
    }

    /// Whether a label may go on with a word: a part that it can do without begins in brackets where the template has
    /// them. A value may begin with the same words.
    private func mayResume(_ from: AlignmentNode, _ word: WordEvidence) -> Bool {
        word.opensBracket || states.end(from.state).missing > 0
            || !book.variants[Int(from.variant)].opensBracket[Int(from.offset)]
    }

    /// What one more word costs that interrupts a label.
    func interruptedOn(_ word: WordEvidence, _ from: AlignmentNode) -> Float {
        from.column >= 0 && word.column > from.column ? 0 : costs.interruptedWord
    }

    /// The word trails the label in its own cell: a prompt, or a wording that the template doesn't have.
    func trail(_ index: Int, _ from: AlignmentNode, _ word: WordEvidence, _ beam: inout AlignmentBeam) {
        guard from.row >= 0, word.row == from.row, word.column == from.column, word.hasTextToRight, !word.isInner,
            !end(from).isLone
        else {
            return
        }
        if from.kind == .tail {
            beam.stay(index, from.score + costs.tailWord)
            return
        }
        var node = ended(from).successor()
        node.kind = .tail
        node.state = states.tail(from.field)
        node.score += costs.tailWord
        beam.offer(node)
    }

    /// What it costs to end a hypothesis's label.
    func end(_ from: AlignmentNode) -> AlignmentStates.LabelEnd {
        from.kind == .label || from.kind == .interrupted ? states.end(from.state) : AlignmentStates.LabelEnd()
    }

    /// What it costs to end a hypothesis's label before a word.
    func end(_ from: AlignmentNode, before word: WordEvidence) -> AlignmentStates.LabelEnd {
        var end = end(from)
        if end.isLone, end.missing > 0 || from.kind == .label && word.gap < .wide { end.cost = costs.loneGoesOn }
        return end
    }

    /// The node with its label ended, and what is missing of it paid.
    func ended(_ from: AlignmentNode) -> AlignmentNode {
        let end = end(from)
        var node = from
        node.score -= end.cost
        node.penalty += end.missing
        return node
    }

    private func labelNode(
        _ from: AlignmentNode, _ variant: LabelVariant, _ word: WordEvidence, _ move: LabelMove, _ place: Float
    ) -> AlignmentNode {
        var node = from.successor()
        node.kind = .label
        node.offset = Int32(move.offset)
        node.state = states.label(from.variant, node.offset)
        node.row = word.row
        node.score += move.gain + place
        let dress = dress(word, variant, move)
        if from.dress == .asPrinted, dress == .unknown, word.isUpper, move.offset > 0,
            !variant.isUpper[min(move.offset, variant.count) - 1], word.folded.count > 4
        {
            node.score -= costs.caseRaised * Float(word.folded.count)
        }
        if from.dress == .asPrinted, dress == .small {
            // A line above the label that it can do without, in capitals as a heading is, says nothing of its own case.
            if word.gap >= .line, variant.weight(from: 0, to: Int(from.offset)) == 0 {
                node.dress = .small
            } else {
                node.score -= costs.caseBroken * Float(word.folded.count)
            }
        }
        if from.dress == .unknown { node.dress = dress }
        node.penalty += move.penalty
        return node
    }

    /// The case of a word that was read as part of a label.
    func dress(_ word: WordEvidence, _ variant: LabelVariant, _ move: LabelMove) -> AlignmentNode.Dress {
        let last = min(move.offset, variant.count) - 1
        guard last >= 0, variant.isUpper[last], word.folded.count > 1 else { return .unknown }
        return word.isUpper ? .asPrinted : .small
    }
}
