import TestSupport
import Testing

@testable import Segmenting

@Suite struct AlignmentBeamTests {
    /// Adds a word to a search: from each hypothesis three, with scores and states by chance; one in four words leaves
    /// them as they are.
    private func addWord(_ number: Int, to beam: inout AlignmentBeam, _ random: inout SeededGenerator) {
        beam.beginWord()
        if Int.random(in: 0..<4, using: &random) == 0 {
            beam.setScores(beam.active.map { $0.score + 0.5 })
            return
        }
        for index in beam.active.indices {
            for _ in 0..<3 {
                var node = beam.active[index].successor()
                node.state = Int32.random(in: 0..<40, using: &random)
                node.score += Float.random(in: -4...0, using: &random)
                node.offset = Int32(number)
                beam.offer(node)
            }
        }
        beam.endWord(AlignmentCosts())
    }

    private func best(_ beam: AlignmentBeam) -> Int32 {
        beam.active.max { $0.score < $1.score }?.index ?? 0
    }

    @Test func whatHasSettledIsWhatWouldHaveWon() {
        var whole = AlignmentBeam(states: 40)
        var settling = AlignmentBeam(states: 40)
        var random = SeededGenerator(seed: 3)
        var same = SeededGenerator(seed: 3)
        var settled: [AlignmentNode] = []
        var end = 0
        for number in 0..<600 {
            addWord(number, to: &whole, &random)
            addWord(number, to: &settling, &same)
            if number % 50 == 49 {
                let more = settling.settle()
                #expect(more.end >= end)
                settled += more.nodes
                end = more.end
            }
        }
        // Something must have settled before the end, or nothing is shown.
        #expect(settled.count > 200)
        #expect(end > 300)
        let path = settled + settling.path(to: best(settling))
        let expected = whole.path(to: best(whole))
        #expect(path.map(\.begin) == expected.map(\.begin))
        #expect(path.map(\.offset) == expected.map(\.offset))
        #expect(path.map(\.state) == expected.map(\.state))
        #expect(zip(path, path.dropFirst()).allSatisfy { $0.begin < $1.begin || $0.begin == 0 })
    }

    @Test func whatIsTooFarBelowTheBestIsNotKept() {
        var beam = AlignmentBeam(states: 4)
        beam.beginWord()
        beam.expect(0, AlignmentCosts())
        #expect(beam.wants(1, -AlignmentCosts().beamWidth))
        #expect(!beam.wants(1, -AlignmentCosts().beamWidth - 1))
    }
}
