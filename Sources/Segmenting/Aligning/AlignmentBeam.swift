/// The hypotheses of a search, word by word: for each state the best one, and of those the most probable.
struct AlignmentBeam {
    /// All hypotheses that may still win, each after the one it comes from.
    private var arena: [AlignmentNode]
    /// Those that the next word goes on from.
    private(set) var active: [AlignmentNode]
    /// Those for the word that is being read.
    private var next: [AlignmentNode] = []
    /// For each state the index of its hypothesis for this word, -1 for none.
    private var slots: [Int32]
    /// The number of the word that is being read.
    private var word: Int32 = -1

    init(states: Int) {
        slots = [Int32](repeating: -1, count: states)
        let first = AlignmentNode(state: AlignmentStates.outside, kind: .outside, score: 0, index: 0)
        arena = [first]
        active = [first]
    }

    /// What no hypothesis for this word may stay below.
    private var floor = -Float.infinity

    mutating func beginWord() {
        word += 1
        floor = -.infinity
    }

    /// Says that some hypothesis for this word will have at least a score: what is too far below is not kept.
    mutating func expect(_ score: Float, _ costs: AlignmentCosts) { floor = score - costs.beamWidth }

    /// Whether a score is high enough to be kept.
    func reaches(_ score: Float) -> Bool { score >= floor }

    /// Takes a word that changes nothing but the scores of the hypotheses.
    mutating func setScores(_ scores: [Float]) {
        for index in active.indices { active[index].score = scores[index] }
    }

    /// Keeps a hypothesis that only pays or earns with this word, if nothing better has reached its state.
    mutating func stay(_ index: Int, _ score: Float) {
        guard wants(active[index].state, score) else { return }
        var node = active[index]
        node.score = score
        keep(node)
    }

    /// Whether a hypothesis would be kept: asked before one is made.
    func wants(_ state: Int32, _ score: Float) -> Bool {
        guard score >= floor else { return false }
        let slot = slots[Int(state)]
        return slot < 0 || next[Int(slot)].score < score
    }

    /// Keeps a hypothesis if nothing better has reached its state.
    mutating func offer(_ node: AlignmentNode) {
        guard wants(node.state, node.score) else { return }
        var node = node
        node.begin = word
        keep(node)
    }

    private mutating func keep(_ node: AlignmentNode) {
        let slot = Int(slots[Int(node.state)])
        if slot >= 0 {
            next[slot] = node
        } else {
            slots[Int(node.state)] = Int32(next.count)
            next.append(node)
        }
    }

    /// Keeps a hypothesis for a word that decides nothing.
    mutating func carry(_ index: Int) { next.append(active[index]) }

    /// The same for one whose state the word's place has changed.
    mutating func carry(changed node: AlignmentNode) {
        next.append(node)
        next[next.count - 1].begin = word
    }

    /// Chooses the hypotheses that the next word goes on from.
    mutating func endWord(_ costs: AlignmentCosts) {
        var top = -Float.infinity
        for index in next.indices {
            slots[Int(next[index].state)] = -1
            top = max(top, next[index].score)
        }
        var count = 0
        for index in next.indices where next[index].score >= top - costs.beamWidth {
            if count < index { next[count] = next[index] }
            count += 1
        }
        next.removeLast(next.count - count)
        swap(&active, &next)
        next.removeAll(keepingCapacity: true)
        if active.count > costs.beamSize {
            let order = active.indices.sorted { (active[$0].score, $1) > (active[$1].score, $0) }
            active = order.prefix(costs.beamSize).map { active[$0] }
        }
        for index in active.indices where active[index].index < 0 {
            active[index].index = Int32(arena.count)
            arena.append(active[index])
        }
    }

    /// How many hypotheses are kept before those that lead nowhere are dropped.
    private static let mostKept = 16_384

    /// Whether it is time to ``settle()``.
    var isFull: Bool { arena.count > limit }
    private var limit = Self.mostKept

    /// Drops the hypotheses from which no living one comes, and those that all of them share.
    ///
    /// - Returns: the shared ones, which will not change any more, and the number of the first word after them.
    mutating func settle() -> (nodes: [AlignmentNode], end: Int) {
        var isLiving = [Bool](repeating: false, count: arena.count)
        for node in active { isLiving[Int(node.index)] = true }
        // A hypothesis stands after the one it comes from: going back, the living ones meet in one that all share.
        var open = isLiving.count { $0 }
        var shared = arena.count - 1
        while shared > 0 {
            if isLiving[shared] {
                if open == 1 { break }
                open -= 1
                let previous = Int(arena[shared].previous)
                if !isLiving[previous] {
                    isLiving[previous] = true
                    open += 1
                }
            }
            shared -= 1
        }
        let settled = path(to: Int32(shared)).dropLast()
        let end = Int(arena[shared].begin)
        var moved = [Int32](repeating: -1, count: arena.count - shared)
        var count = 1
        arena[0] = arena[shared]
        arena[0].previous = -1
        arena[0].index = 0
        moved[0] = 0
        for index in shared + 1..<max(shared + 1, arena.count) where isLiving[index] {
            moved[index - shared] = Int32(count)
            var node = arena[index]
            node.previous = moved[Int(node.previous) - shared]
            node.index = Int32(count)
            arena[count] = node
            count += 1
        }
        arena.removeLast(arena.count - count)
        for index in active.indices {
            let place = moved[Int(active[index].index) - shared]
            active[index].index = place
            active[index].previous = arena[Int(place)].previous
        }
        // Where much lives, looking through it often would cost more than it frees.
        limit = max(Self.mostKept, 2 * arena.count)
        return (Array(settled), end)
    }

    /// The hypotheses that lead to this one, and it, in the order of their words.
    func path(to last: Int32) -> [AlignmentNode] {
        var path: [AlignmentNode] = []
        var index = last
        while index >= 0 {
            path.append(arena[Int(index)])
            index = arena[Int(index)].previous
        }
        return path.reversed()
    }
}
