/// The hypotheses of a search, word by word: for each state the best one, and of those the most probable.
struct AlignmentBeam {
    /// All hypotheses of all words; those of one word stand together.
    private var arena: [AlignmentNode] = [AlignmentNode(state: AlignmentStates.outside, kind: .outside, score: 0)]
    /// Those that the next word goes on from.
    private(set) var active: [Int32] = [0]
    /// For each state its hypothesis for this word, -1 for none.
    private var slots: [Int32]
    /// Where the hypotheses for this word begin.
    private var first = 0

    init(states: Int) { slots = [Int32](repeating: -1, count: states) }

    subscript(index: Int32) -> AlignmentNode { arena[Int(index)] }

    mutating func beginWord() { first = arena.count }

    /// Keeps a hypothesis if nothing better has reached its state.
    mutating func offer(_ node: AlignmentNode) {
        let slot = slots[Int(node.state)]
        if slot < 0 {
            slots[Int(node.state)] = Int32(arena.count)
            arena.append(node)
        } else if arena[Int(slot)].score < node.score {
            arena[Int(slot)] = node
        }
    }

    /// Keeps a hypothesis for a word that decides nothing.
    mutating func carry(_ node: AlignmentNode) { arena.append(node) }

    /// Chooses the hypotheses that the next word goes on from.
    mutating func endWord(_ costs: AlignmentCosts) {
        for index in first..<arena.count { slots[Int(arena[index].state)] = -1 }
        let top = arena[first...].lazy.map(\.score).max() ?? 0
        var kept = (Int32(first)..<Int32(arena.count)).filter { arena[Int($0)].score >= top - costs.beamWidth }
        if kept.count > costs.beamSize {
            kept.sort { (arena[Int($0)].score, $1) > (arena[Int($1)].score, $0) }
            kept.removeSubrange(costs.beamSize...)
        }
        active = kept
    }

    /// How many hypotheses are kept before those that lead nowhere are dropped.
    private static let mostKept = 16_384

    /// Whether it is time to ``settle()``.
    var isFull: Bool { arena.count > limit }
    private var limit = Self.mostKept

    /// Drops the hypotheses from which no living one comes, and those that all of them share.
    ///
    /// - Returns: the shared ones, a word each: they will not change any more.
    mutating func settle() -> [AlignmentNode] {
        let shared = sharedAncestor()
        let settled = path(to: shared)
        var isLiving = [Bool](repeating: false, count: arena.count)
        for index in active { isLiving[Int(index)] = true }
        for index in stride(from: arena.count - 1, to: Int(shared), by: -1) where isLiving[index] {
            isLiving[Int(arena[index].previous)] = true
        }
        isLiving[Int(shared)] = true
        var moved = [Int32](repeating: -1, count: arena.count)
        var kept: [AlignmentNode] = []
        for index in Int(shared)..<arena.count where isLiving[index] {
            moved[index] = Int32(kept.count)
            var node = arena[index]
            node.previous = index == Int(shared) ? -1 : moved[Int(node.previous)]
            kept.append(node)
        }
        active = active.map { moved[Int($0)] }
        arena = kept
        first = arena.count
        // Where much lives, looking through it often would cost more than it frees.
        limit = max(Self.mostKept, 2 * arena.count)
        return settled
    }

    /// The last hypothesis that all living ones come from.
    private func sharedAncestor() -> Int32 {
        // A hypothesis stands after the one it comes from: the last ones step back until they meet.
        var front = Set(active)
        while front.count > 1, let last = front.max() {
            front.remove(last)
            front.insert(arena[Int(last)].previous)
        }
        return front.first ?? 0
    }

    /// The hypotheses that lead to this one, a word each.
    func path(to last: Int32) -> [AlignmentNode] {
        var path: [AlignmentNode] = []
        var index = last
        while index > 0 {
            path.append(arena[Int(index)])
            index = arena[Int(index)].previous
        }
        return path.reversed()
    }
}
