/// Numbers that climb through a text as those of its pages do: by small steps, and no faster than pages follow.
struct ClimbingNumbers {
    struct Candidate {
        var line: Int
        var number: Int
    }

    /// The candidates, by line.
    let candidates: [Candidate]
    /// A chain of fewer is chance.
    private let shortest = 3
    /// How many pages may have lost their number one after the other.
    private let longestStep = 40
    private let fewestLinesOfPage = 8
    /// How many candidates back the number before is looked for.
    private let reach = 60
    /// How often a document's numbers may begin anew.
    private let mostChains = 16

    init(_ candidates: [Candidate]) { self.candidates = candidates }

    /// The lines of the longest chain.
    func longest() -> Set<Int> { Set(chain(in: candidates.indices).map { candidates[$0].line }) }

    /// The lines of the longest chain, and of those before it and after it: a second part counts its pages anew.
    ///
    /// What stands between the numbers of a chain and doesn't climb with them is no page's.
    func all() -> Set<Int> {
        var found: Set<Int> = []
        var open = [candidates.indices]
        var chains = 0
        while let part = open.popLast(), chains < mostChains {
            let chain = chain(in: part)
            guard let first = chain.first, let last = chain.last else { continue }
            chains += 1
            found.formUnion(chain.map { candidates[$0].line })
            open.append(part.lowerBound..<first)
            open.append(last + 1..<part.upperBound)
        }
        return found
    }

    /// The longest chain of a part of the candidates, in order; empty where it is too short.
    private func chain(in part: Range<Int>) -> [Int] {
        guard part.count >= shortest else { return [] }
        var length = [Int](repeating: 1, count: part.count)
        var before = [Int?](repeating: nil, count: part.count)
        for later in part {
            for earlier in max(part.lowerBound, later - reach)..<later {
                let step = candidates[later].number - candidates[earlier].number
                let distance = candidates[later].line - candidates[earlier].line
                let longer = length[earlier - part.lowerBound] + 1
                guard step >= 1, step <= longestStep, distance >= step * fewestLinesOfPage,
                    longer > length[later - part.lowerBound]
                else { continue }
                length[later - part.lowerBound] = longer
                before[later - part.lowerBound] = earlier
            }
        }
        guard let best = part.max(by: { length[$0 - part.lowerBound] < length[$1 - part.lowerBound] }),
            length[best - part.lowerBound] >= shortest
        else { return [] }
        var chain: [Int] = []
        var next: Int? = best
        while let index = next {
            chain.append(index)
            next = before[index - part.lowerBound]
        }
        return chain.reversed()
    }
}
