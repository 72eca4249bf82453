/// Intervals by resampling: the schede are drawn with replacement, as many as there are, a thousand times.
///
/// The draws are seeded, so that an evaluation gives the same intervals each time.
struct Bootstrap {
    private static let draws = 1000
    private static let tail = 25
    private static let seed: UInt64 = 0x5343_4845_4441_5249

    /// The 2.5th and 97.5th percentile of a measure's score; `nil` where no draw counts anything.
    ///
    /// - Parameter base: what no scheda stands for, in each draw.
    func interval(_ measure: Measure, _ parts: [Tally], base: Tally) -> ClosedRange<Double>? {
        guard !parts.isEmpty else { return nil }
        var generator = SplitMix(state: Self.seed)
        var scores: [Double] = []
        for _ in 0..<Self.draws {
            var sum = base
            for _ in parts { sum += parts[Int.random(in: 0..<parts.count, using: &generator)] }
            if let score = sum.score(measure) { scores.append(score) }
        }
        guard !scores.isEmpty else { return nil }
        scores.sort()
        let tail = scores.count * Self.tail / Self.draws
        return scores[tail]...scores[scores.count - 1 - tail]
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
