internal import Model

/// The steps by which a word becomes part of a value, or of nothing between two rows.
extension Aligner {
    /// The label has ended: the word belongs to its value.
    func takeAsValue(
        _ from: AlignmentNode, _ ended: AlignmentNode, _ index: Int32, _ word: WordEvidence,
        _ beam: inout AlignmentBeam
    ) {
        if from.kind == .gap, word.column <= Int(from.column) { return }
        var node = ended.successor(of: index)
        node.kind = .value
        node.state = states.value(Int(from.field))
        node.score += costs.valueWord(word, from)
        if from.kind == .label, from.fillsCell(before: word, penalty: ended.penalty) { node.score += costs.fillsCell }
        if from.kind == .label || from.kind == .tail { node.score += costs.beginningValue(word, from) }
        beam.offer(node)
    }

    /// The label has not ended: the word belongs to its value and stands in the middle of it.
    func interrupt(_ from: AlignmentNode, _ index: Int32, _ word: WordEvidence, _ beam: inout AlignmentBeam) {
        let variant = book.variants[Int(from.variant)]
        guard Int(from.offset) < variant.count else { return }
        var node = from.successor(of: index)
        node.kind = .interrupted
        node.state = states.interrupted(Int(from.variant), Int(from.offset))
        node.score += costs.interrupting(word, from)
        if from.fillsCell(before: word, penalty: from.penalty) { node.score += costs.fillsCell }
        if from.column < 0, variant.missing(at: Int(from.offset)) == 0 { node.score += costs.interruptBeforeOption }
        beam.offer(node)
    }

    /// The word stands between two rows of a table and belongs to neither: what a page's edge left there.
    func pause(
        _ from: AlignmentNode, _ ended: AlignmentNode, _ index: Int32, _ word: WordEvidence,
        _ beam: inout AlignmentBeam
    ) {
        guard from.column >= 0, word.column < 0, from.kind == .gap || word.gap >= .line else { return }
        var node = ended.successor(of: index)
        node.kind = .gap
        node.state = states.gap(Int(from.field))
        node.score += costs.gapWord + (from.kind == .gap ? 0 : costs.gapBegins)
        beam.offer(node)
    }

    /// A word of punctuation alone says nothing: it goes where the word before it went, and begins nothing.
    func carry(_ index: Int32, _ word: WordEvidence, _ beam: inout AlignmentBeam) {
        var node = beam[index].successor(of: index)
        // In the label's own cell a line that begins with a slash is the label's.
        let isInLabelCell = node.column >= 0 && word.column == Int(node.column) && word.row == Int(node.row)
        let isInLabel = node.kind == .label && Int(node.offset) < book.variants[Int(node.variant)].count
        if isInLabelCell, isInLabel {
            beam.carry(node)
            return
        }
        if node.kind == .label || node.kind == .tail, word.gap >= .line || word.column != Int(node.column) {
            let missing = node.kind == .label ? book.variants[Int(node.variant)].missing(at: Int(node.offset)) : 0
            if missing > 0, word.column != Int(node.column) {
                node.kind = .interrupted
                node.state = states.interrupted(Int(node.variant), Int(node.offset))
                node.score += costs.interrupting(word, node)
            } else if missing == 0 {
                node.kind = .value
                node.state = states.value(Int(node.field))
                node.score += costs.valueWord(word, node)
            }
        }
        beam.carry(node)
    }
}
