internal import Model

/// The way back from the best hypothesis.
extension Aligner {
    /// The best hypothesis after the last word, its label and its scheda ended.
    func last(of beam: AlignmentBeam) -> Int32 {
        beam.active.max { left, right in
            let a = end(beam[left])
            let b = end(beam[right])
            return (a.score + endCost(a), right) < (b.score + endCost(b), left)
        } ?? 0
    }

    /// The reading that a hypothesis stands for.
    func trace(_ words: [WordEvidence], _ beam: AlignmentBeam, from last: Int32) -> Alignment {
        var alignment = Alignment()
        var open: AlignmentNode?
        for (word, node) in zip(words, beam.path(to: last)) {
            if node.isStart {
                close(&alignment, open)
                alignment.occurrences.append(
                    Alignment.Occurrence(field: Int(node.field), variant: Int(node.variant), column: Int(node.column)))
                alignment.outside.append([])
            }
            let current = alignment.occurrences.count - 1
            switch node.kind {
            case .outside, .gap: alignment.outside[current + 1].append(word.index)
            case .label, .tail: alignment.occurrences[current].labelWords.append(word.index)
            case .value: alignment.occurrences[current].valueWords.append(word.index)
            case .interrupted:
                alignment.occurrences[current].valueWords.append(word.index)
                alignment.occurrences[current].isInterrupted = true
            }
            if node.kind != .outside { open = node }
        }
        close(&alignment, open)
        return alignment
    }

    /// Scores the last label by what its last word left of it.
    private func close(_ alignment: inout Alignment, _ node: AlignmentNode?) {
        guard let node, !alignment.occurrences.isEmpty else { return }
        let variant = book.variants[Int(node.variant)]
        let penalty = end(node).penalty
        alignment.occurrences[alignment.occurrences.count - 1].score = max(
            0, 1 - Double(penalty) / Double(max(variant.required, 1)))
    }
}
