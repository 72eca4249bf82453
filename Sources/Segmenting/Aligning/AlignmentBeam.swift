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
        var isLiving = [Bool](repeating: false, count: arena.count)
        for index in active { isLiving[Int(index)] = true }
        // A hypothesis stands after the one it comes from: going back, the living ones meet in one that all share.
        var open = active.count
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
        let settled = path(to: Int32(shared))
        var moved = [Int32](repeating: -1, count: arena.count - shared)
        var count = 1
        arena[0] = arena[shared]
        moved[0] = 0
        for index in shared + 1..<max(shared + 1, arena.count) where isLiving[index] {
            moved[index - shared] = Int32(count)
            var node = arena[index]
            node.previous = moved[Int(node.previous) - shared]
            arena[count] = node
            count += 1
        }
        arena.removeLast(arena.count - count)
        active = active.map { moved[Int($0) - shared] }
        first = arena.count
        // Where much lives, looking through it often would cost more than it frees.
        limit = max(Self.mostKept, 2 * arena.count)
        return settled
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
