/// Finds the pairs of sets that may resemble each other without looking at every pair: MinHash with banding
/// (Broder 1997; Leskovec, Rajaraman, Ullman, *Mining of Massive Datasets*, chapter 3).
struct MinHash {
    /// With 64 bands of 3 a pair that resembles by 0.4 is found with a probability of 0.985, by 0.6 with 0.9999999.
    private static let bands = 64
    private static let rows = 3
    private static let seeds = (0..<UInt64(bands * rows)).map { ($0 &* 0x2545_f491_4f6c_dd1d).scrambled }

    private var buckets: [[UInt64: [Int]]] = Array(repeating: [:], count: bands)

    /// Adds a set under a number.
    mutating func add(_ set: ShingleSet, as number: Int) {
        var least = [UInt64](repeating: .max, count: Self.seeds.count)
        for hash in set.hashes {
            for (place, seed) in Self.seeds.enumerated() {
                let value = (hash ^ seed) &* 0x9e37_79b9_7f4a_7c15
                let spread = value ^ (value >> 32)
                if spread < least[place] { least[place] = spread }
            }
        }
        for band in 0..<Self.bands {
            let start = band * Self.rows
            let key = least[start..<start + Self.rows].reduce(UInt64(band)) { ($0 ^ $1).scrambled }
            buckets[band][key, default: []].append(number)
        }
    }

    /// The pairs of numbers that fell together at least once, the smaller first, in ascending order.
    var candidates: [(Int, Int)] {
        var pairs: Set<UInt64> = []
        for band in buckets {
            for numbers in band.values where numbers.count > 1 {
                for (offset, left) in numbers.enumerated() {
                    for right in numbers[(offset + 1)...] where left != right {
                        pairs.insert(UInt64(min(left, right)) << 32 | UInt64(max(left, right)))
                    }
                }
            }
        }
        return pairs.sorted().map { (Int($0 >> 32), Int($0 & 0xffff_ffff)) }
    }
}
