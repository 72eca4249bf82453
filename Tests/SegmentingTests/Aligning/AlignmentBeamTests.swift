import TestSupport
import Testing

@testable import Segmenting

@Suite struct AlignmentBeamTests {
    /// Adds a word to a search: from each hypothesis three, with scores and states by chance.
    private func addWord(_ number: Int, to beam: inout AlignmentBeam, _ random: inout SeededGenerator) {
        beam.beginWord()
        for index in beam.active {
            for _ in 0..<3 {
                var node = beam[index].successor(of: index)
                node.state = Int32.random(in: 0..<40, using: &random)
                node.score += Float.random(in: -4...0, using: &random)
                node.offset = Int32(number)
                beam.offer(node)
            }
        }
        beam.endWord(AlignmentCosts())
    }

    private func best(_ beam: AlignmentBeam) -> Int32 {
        beam.active.max { beam[$0].score < beam[$1].score } ?? 0
    }

    @Test func whatHasSettledIsWhatWouldHaveWon() {
        var whole = AlignmentBeam(states: 40)
        var settling = AlignmentBeam(states: 40)
        var random = SeededGenerator(seed: 3)
        var same = SeededGenerator(seed: 3)
        var settled: [AlignmentNode] = []
        for number in 0..<600 {
            addWord(number, to: &whole, &random)
            addWord(number, to: &settling, &same)
            if number % 50 == 49 { settled += settling.settle() }
        }
        // Something must have settled before the end, or nothing is shown.
        #expect(settled.count > 300)
        let path = settled + settling.path(to: best(settling))
        let expected = whole.path(to: best(whole))
        #expect(path.map(\.offset) == Array(0..<600))
        #expect(path.map(\.state) == expected.map(\.state))
        #expect(path.map(\.score) == expected.map(\.score))
    }
}
