import Testing

@testable import Segmenting

@Suite struct PairCountsTests {
    @Test func eachPairIsCountedForItself() {
        var pairs = PairCounts()
        var wanted: [[Int32]: Int] = [:]
        // Enough for the table to grow several times.
        for number in 0..<20_000 {
            let pair = [Int32(number % 97), Int32(number * 7 % 101)]
            pairs.add(pair[0], pair[1])
            wanted[pair, default: 0] += 1
        }
        #expect(wanted.allSatisfy { pairs.count($0.key[0], $0.key[1]) == $0.value })
        #expect(pairs.count(3, 2_000) == 0)
        #expect(pairs.count(-1, 0) == 0)
    }

    @Test func theOrderCounts() {
        var pairs = PairCounts()
        pairs.add(1, 2)
        #expect(pairs.count(1, 2) == 1)
        #expect(pairs.count(2, 1) == 0)
    }
}
