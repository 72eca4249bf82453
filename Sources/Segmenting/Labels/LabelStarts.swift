/// Which labels a word may begin, asked of all labels at once.
struct LabelStarts: Sendable {
    /// The labels of each run of whole words that one begins with, by the run's length.
    private var runs: [[(kinds: UInt64, variants: Set)]]
    /// The labels that a word may begin with a letter, by the number of the letter's bit.
    private var letters: [Set]
    private let all: Set
    private let shortest: Int

    /// Numbers of variants, a bit each.
    private typealias Set = [UInt64]

    init(_ positions: LabelPositions) {
        let empty = Set(repeating: 0, count: (positions.firsts.count + 63) / 64)
        var all = empty
        var letters = [Set](repeating: empty, count: 64)
        var known: [LabelPositions.Run: Set] = [:]
        for variant in positions.firsts.indices {
            let (word, bit) = (variant / 64, UInt64(1) << UInt64(variant % 64))
            all[word] |= bit
            let start = positions.start(of: variant)
            for letter in 0..<64 where start.letters >> UInt64(letter) & 1 != 0 { letters[letter][word] |= bit }
            for run in start.runs { known[run, default: empty][word] |= bit }
        }
        self.all = all
        self.letters = letters
        shortest = positions.shortestFuzzyWord
        runs = Array(repeating: [], count: LabelPositions.longest + 1)
        for (run, variants) in known { runs[run.count].append((run.kinds, variants)) }
    }

    /// The numbers of the variants that a word may begin, ascending; all others it can't.
    func variants(_ word: FoldedWord) -> [Int] {
        guard let first = word.letters.first else { return [] }
        var found = letters[FoldedWord.bit(first).trailingZeroBitCount]
        let edits = LabelPositions.mostWrong(in: word.count)
        if word.count + edits > LabelPositions.longest {
            found = all
        } else if word.count >= shortest {
            for count in word.count - edits...word.count + edits {
                for run in runs[count] where FoldedWord.mayDiffer(by: edits, word.kinds, run.kinds) {
                    for index in found.indices { found[index] |= run.variants[index] }
                }
            }
        }
        var numbers: [Int] = []
        for index in found.indices {
            var bits = found[index]
            while bits != 0 {
                numbers.append(64 * index + bits.trailingZeroBitCount)
                bits &= bits - 1
            }
        }
        return numbers
    }
}
