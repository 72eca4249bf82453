/// What tells at a glance that a word can't go on from a place in a label: the aligner asks at several places for
/// every word of a document, and most answers are no.
struct LabelPositions: Sendable {
    /// A place in a label: after some of its letters.
    private struct Position {
        /// The letters with which a word may go on to the letter, perhaps after skipped ones: bits of ``FoldedWord``.
        var onward: UInt64 = 0
        /// Whether a misspelt word may go on here, and the runs that it may mean.
        var isFuzzy = false
        var firstRun: Int32 = 0
        var endOfRuns: Int32 = 0
    }

    /// One word of a label or several, as their letters stand together.
    struct Run: Hashable {
        var kinds: UInt64
        var count: Int
    }

    let shortestFuzzyWord: Int
    private var positions: [Position] = []
    private var runs: [Run] = []
    /// The number of each variant's first position.
    private(set) var firsts: [Int] = []

    /// The most letters of a run that are looked at.
    static let longest = 40

    /// The positions of some labels, a number for each of their letters and one for their end.
    init(_ variants: [LabelVariant], costs: AlignmentCosts) {
        shortestFuzzyWord = costs.shortestFuzzyWord
        for variant in variants {
            firsts.append(positions.count)
            for offset in 0..<variant.count { add(variant, offset, costs) }
            positions.append(Position())
        }
    }

    /// The misspelt letters that a word may have.
    static func mostWrong(in count: Int) -> Int { count >= 8 ? 2 : 1 }

    private mutating func add(_ variant: LabelVariant, _ offset: Int, _ costs: AlignmentCosts) {
        var position = Position()
        var fuzzy = variant.wordStarts[offset] ? [offset] : []
        // A placeholder is no letter: what may stand in it is for the matcher to say.
        position.onward = variant.letters[offset] <= LabelVariant.code ? .max : FoldedWord.bit(variant.letters[offset])
        var target = variant.nextStarts[offset]
        let longestSkip = variant.isLone ? 0 : costs.longestSkip
        while target < variant.count, variant.weight(from: offset, to: target) <= longestSkip {
            position.onward |= FoldedWord.bit(variant.letters[target])
            if variant.weight(from: offset, to: target) == 0 { fuzzy.append(target) }
            target = variant.nextStarts[target]
        }
        position.firstRun = Int32(runs.count)
        if variant.required >= costs.shortestFuzzyLabel, !variant.isLone {
            position.isFuzzy = !fuzzy.isEmpty
            for start in fuzzy { add(variant, from: start) }
        }
        position.endOfRuns = Int32(runs.count)
        positions.append(position)
    }

    private mutating func add(_ variant: LabelVariant, from start: Int) {
        var end = start
        while end < variant.count {
            end = variant.nextStarts[end]
            if end - start > Self.longest { return }
            if variant.weight(from: start, to: end) > 0 {
                runs.append(Run(kinds: FoldedWord.kinds(of: variant.letters[start..<end]), count: end - start))
            }
        }
    }

    /// The letters with which a word may begin a variant, and the runs that it may mean, misspelt.
    func start(of variant: Int) -> (letters: UInt64, runs: ArraySlice<Run>) {
        let position = positions[firsts[variant]]
        let runs = position.isFuzzy ? runs[Int(position.firstRun)..<Int(position.endOfRuns)] : []
        return (position.onward, runs)
    }

    /// Whether a word may go on from a position at all; `false` is sure.
    func mayHold(_ word: FoldedWord, at number: Int) -> Bool {
        guard let first = word.letters.first else { return false }
        let position = positions[number]
        if position.onward & FoldedWord.bit(first) != 0 { return true }
        guard position.isFuzzy, word.count >= shortestFuzzyWord else { return false }
        let edits = Self.mostWrong(in: word.count)
        if word.count + edits > Self.longest { return true }
        for index in Int(position.firstRun)..<Int(position.endOfRuns) {
            let run = runs[index]
            if abs(run.count - word.count) <= edits, FoldedWord.mayDiffer(by: edits, word.kinds, run.kinds) {
                return true
            }
        }
        return false
    }
}
