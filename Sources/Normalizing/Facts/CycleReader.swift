internal import Rulebook

/// Reads the programme that a document is of: three years, as `2025-2027`.
struct CycleReader {
    let lexemes: [Lexeme]
    let front: Int
    let templates: [Template]

    /// How often each year of a programme must be named for the document to be of it.
    private static let enoughYears = 3

    /// The latest programme that the front names or whose years the document speaks of: a plan looks back, not on.
    func read() -> String? {
        let pairs = pairs().filter { !$0.previous }
        let known = Set(templates.map(\.cycle))
        let named = pairs.filter { $0.index < front && known.contains($0.cycle) }.map(\.cycle).max()
        var years: [Int: Int] = [:]
        for lexeme in lexemes { if let year = lexeme.year { years[year, default: 0] += 1 } }
        let spokenOf = templates.map(\.cycle).filter { cycle in
            guard let first = Int(cycle.prefix(4)) else { return false }
            return (first...first + 2).allSatisfy { (years[$0] ?? 0) >= Self.enoughYears }
        }.max()
        if let latest = [named, spokenOf].compactMap({ $0 }).max() { return latest }
        var counts: [String: Int] = [:]
        for pair in pairs { counts[pair.cycle, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    private struct Pair {
        var cycle: String
        var index: Int
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
                cycle: "\(first)-\(last)", index: index, previous: before.contains { $0.hasPrefix("precedent") })
        }
    }
}
