/// The reading that the best hypotheses stand for, as far as they are known.
struct AlignmentTrace {
    private let aligner: Aligner
    private var alignment = Alignment()
    /// The last hypothesis inside a scheda.
    private var open: AlignmentNode?
    /// Indices of the document's words whose hypotheses are not known yet.
    private var awaited: [Int] = []

    init(_ aligner: Aligner) { self.aligner = aligner }

    /// Notes a word that is being aligned.
    mutating func await(_ word: Int) { awaited.append(word) }

    /// Adds the hypotheses of the words that have waited longest.
    mutating func add(_ nodes: [AlignmentNode]) {
        for (word, node) in zip(awaited, nodes) { add(word, node) }
        awaited.removeFirst(min(nodes.count, awaited.count))
    }

    private mutating func add(_ word: Int, _ node: AlignmentNode) {
        if node.isStart {
            close()
            alignment.occurrences.append(
                Alignment.Occurrence(field: Int(node.field), variant: Int(node.variant), column: Int(node.column)))
            alignment.outside.append([])
        }
        let current = alignment.occurrences.count - 1
        switch node.kind {
        case .outside, .gap: alignment.outside[current + 1].append(word)
        case .label, .tail: alignment.occurrences[current].labelWords.append(word)
        case .value: alignment.occurrences[current].valueWords.append(word)
        case .interrupted:
            alignment.occurrences[current].valueWords.append(word)
            alignment.occurrences[current].isInterrupted = true
        }
        if node.kind != .outside { open = node }
    }

    /// The whole reading, when all words have been added.
    consuming func finish() -> Alignment {
        close()
        return alignment
    }

    /// Scores the last label by what its last word left of it.
    private mutating func close() {
        guard let node = open, !alignment.occurrences.isEmpty else { return }
        let variant = aligner.book.variants[Int(node.variant)]
        let penalty = aligner.end(node).penalty
        alignment.occurrences[alignment.occurrences.count - 1].score = max(
            0, 1 - Double(penalty) / Double(max(variant.required, 1)))
    }
}
