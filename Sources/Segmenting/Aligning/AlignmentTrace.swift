/// The reading that the best hypotheses stand for, as far as they are known.
struct AlignmentTrace {
    private let aligner: Aligner
    private var alignment = Alignment()
    /// The last hypothesis inside a scheda.
    private var open: AlignmentNode?
    /// Indices of the document's words whose hypotheses are not known yet.
    private var awaited: [Int] = []
    /// The number of the first of them.
    private var first = 0

    init(_ aligner: Aligner) { self.aligner = aligner }

    /// Notes a word that is being aligned.
    mutating func await(_ word: Int) { awaited.append(word) }

    /// Adds the hypotheses of the words that have waited longest.
    ///
    /// - Parameter end: the number of the first word that is not the last one's any more.
    mutating func add(_ nodes: [AlignmentNode], until end: Int) {
        for (index, node) in nodes.enumerated() {
            let next = index + 1 < nodes.count ? Int(nodes[index + 1].begin) : end
            add(node, awaited[Int(node.begin) - first..<next - first])
        }
        awaited.removeFirst(end - first)
        first = end
    }

    /// Adds all that are left.
    mutating func add(last nodes: [AlignmentNode]) { add(nodes, until: first + awaited.count) }

    private mutating func add(_ node: AlignmentNode, _ words: ArraySlice<Int>) {
        guard !words.isEmpty else { return }
        if node.isStart {
            close()
            alignment.occurrences.append(
                Alignment.Occurrence(field: Int(node.field), variant: Int(node.variant), column: Int(node.column)))
            alignment.outside.append([])
        }
        let current = alignment.occurrences.count - 1
        switch node.kind {
        case .outside, .gap: alignment.outside[current + 1] += words
        case .label, .tail: alignment.occurrences[current].labelWords += words
        case .value: alignment.occurrences[current].valueWords += words
        case .interrupted:
            alignment.occurrences[current].valueWords += words
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
        let penalty = aligner.ended(node).penalty
        alignment.occurrences[alignment.occurrences.count - 1].score = max(
            0, 1 - Double(penalty) / Double(max(variant.required, 1)))
    }
}
