internal import Model

/// The steps by which a word becomes part of a value, or of nothing between two rows.
extension Aligner {
    /// The label has ended: the word belongs to its value.
    func takeAsValue(
        _ index: Int, _ from: AlignmentNode, _ end: AlignmentStates.LabelEnd, _ word: WordEvidence,
        _ beam: inout AlignmentBeam
    ) {
        if from.kind == .gap, word.column <= from.column { return }
        var score = from.score - end.cost + costs.valueWord(word, from)
        if from.kind == .value {
            beam.stay(index, score)
            return
        }
        let penalty = from.penalty + end.missing
        if from.kind == .label, !end.isLone, from.fillsCell(before: word, penalty: penalty) {
            score += costs.fillsCell
        }
        if from.kind == .label || from.kind == .tail { score += costs.beginningValue(word, from) }
        let state = states.value(from.field)
        guard beam.wants(state, score) else { return }
        var node = from.successor()
        node.kind = .value
        node.state = state
        node.score = score
        node.penalty = penalty
        beam.offer(node)
    }

    /// The label has not ended: the word belongs to its value and stands in the middle of it.
    func interrupt(_ from: AlignmentNode, _ word: WordEvidence, _ beam: inout AlignmentBeam) {
        let end = states.end(from.state)
        guard !end.isWhole, !end.isLone || isBeside(from, word) else { return }
        var score = from.score + costs.interrupting(word, from)
        if hasBegun(from, end), from.fillsCell(before: word, penalty: from.penalty) { score += costs.fillsCell }
        if from.column < 0, end.missing == 0 { score += costs.interruptBeforeOption }
        let state = states.interrupted(from.variant, from.offset)
        guard beam.wants(state, score) else { return }
        var node = from.successor()
        node.kind = .interrupted
        node.state = state
        node.score = score
        beam.offer(node)
    }

    /// Whether more of a label was read than what it may lack, or a letter: one alone begins many.
    private func hasBegun(_ from: AlignmentNode, _ end: AlignmentStates.LabelEnd) -> Bool {
        Float(book.variants[Int(from.variant)].required) - end.missing >= Float(costs.shortestAnchor)
    }

    /// Whether a word stands on the line of a label, in the values' column of a form laid out with spaces: a label that
    /// must stand alone may be broken over lines there.
    private func isBeside(_ from: AlignmentNode, _ word: WordEvidence) -> Bool {
        from.row < 0 && (word.gap == .wide || from.column >= 0 && word.column > from.column)
    }

    /// The word stands between two rows of a table and belongs to neither: what a page's edge left there.
    func pause(
        _ index: Int, _ from: AlignmentNode, _ end: AlignmentStates.LabelEnd, _ word: WordEvidence,
        _ beam: inout AlignmentBeam
    ) {
        guard from.column >= 0, word.column < 0, from.kind == .gap || word.gap >= .line else { return }
        if from.kind == .gap {
            beam.stay(index, from.score + costs.gapWord)
            return
        }
        var node = from.successor()
        node.kind = .gap
        node.state = states.gap(from.field)
        node.score -= end.cost
        node.score += costs.gapWord + costs.gapBegins
        node.penalty += end.missing
        beam.offer(node)
    }

    /// A word of punctuation alone says nothing: it goes where the word before it went, and begins nothing but a value
    /// that opens with a sign of its own: `RISORSE PREVENTIVATE: € 12.000`.
    func carry(_ index: Int, _ word: WordEvidence, _ beam: inout AlignmentBeam) {
        var node = beam.active[index]
        guard node.kind == .label || node.kind == .tail,
            word.gap >= .line || word.column != node.column || word.beginsValue
        else {
            beam.carry(index)
            return
        }
        let end = end(node)
        // In the label's own cell a line that begins with a slash is the label's.
        let isInLabelCell = node.column >= 0 && word.column == node.column && word.row == node.row
        let isInLabel = node.kind == .label && !end.isWhole
        if isInLabelCell, isInLabel, !(word.beginsValue && end.missing == 0) {
            beam.carry(index)
        } else if end.missing > 0, word.column != node.column {
            node = node.successor()
            node.kind = .interrupted
            node.state = states.interrupted(node.variant, node.offset)
            node.score += costs.interrupting(word, node)
            beam.carry(changed: node)
        } else if end.missing == 0 {
            node = node.successor()
            node.kind = .value
            node.state = states.value(node.field)
            node.score += costs.valueWord(word, node)
            beam.carry(changed: node)
        } else {
            beam.carry(index)
        }
    }
}
