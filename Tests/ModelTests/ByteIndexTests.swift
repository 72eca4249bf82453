import Model
import TestSupport
import Testing

@Suite struct ByteIndexTests {
    @Test func eachRunHasOneNumberInTheOrderInWhichItCame() {
        var index = ByteIndex()
        var known: [String: Int32] = [:]
        var random = SeededGenerator(seed: 11)
        for _ in 0..<20_000 {
            var run = String(Int.random(in: 0..<5_000, using: &random), radix: 36)
            let (number, isNew) = run.withUTF8 { index.number(of: $0) }
            #expect(isNew == (known[run] == nil))
            if isNew { known[run] = Int32(known.count) }
            #expect(known[run] == number)
        }
        #expect(known.count > 4_000)
    }
}
