internal import Rulebook

/// Reads the programme that a document is of: three years, as `2025-2027`.
struct CycleReader {
    let lexemes: [Lexeme]
    let front: Int
    let templates: [Template]

    func read() -> String? {
        let pairs = pairs()
        let known = Set(templates.map(\.cycle))
        // In the front, behind the plan's name or without one; a programme that is called the previous is none.
        var counts: [String: Int] = [:]
        for pair in pairs where !pair.previous { counts[pair.cycle, default: 0] += pair.index < front ? 3 : 1 }
        if let first = pairs.first(where: { $0.index < front && $0.plan && !$0.previous }) { return first.cycle }
        if let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) { return most.key }
        // No programme is named: the one whose years the document speaks of most.
        var years: [Int: Int] = [:]
        for lexeme in lexemes { if let year = lexeme.year { years[year, default: 0] += 1 } }
        let scored = known.compactMap { cycle -> (String, Int)? in
            guard let first = Int(cycle.prefix(4)) else { return nil }
            return (cycle, (first...first + 2).reduce(0) { $0 + (years[$1] ?? 0) })
        }
        let best = scored.max { ($0.1, $0.0) < ($1.1, $1.0) }
        return best.flatMap { $0.1 > 0 ? $0.0 : nil }
    }

    private struct Pair {
        var cycle: String
        var index: Int
        var plan: Bool
        var previous: Bool
    }

    /// `2025-2027`, `2021/2023`, `2021 – 2023`.
    private func pairs() -> [Pair] {
        lexemes.indices.compactMap { index in
            guard index + 2 < lexemes.count, let first = lexemes[index].year, let last = lexemes[index + 2].year,
                last == first + 2, lexemes[index + 1].isSign("-") || lexemes[index + 1].isSign("/")
            else { return nil }
            let before = lexemes[max(0, index - 5)..<index].map(\.folded)
            return Pair(
                cycle: "\(first)-\(last)", index: index, plan: before.contains("piano") || before.contains("zona"),
                previous: before.contains { $0.hasPrefix("precedent") })
        }
    }
}
