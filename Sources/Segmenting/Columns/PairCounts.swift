/// Counts pairs of small numbers: a hash table over two buffers, for questions that are asked millions of times.
struct PairCounts {
    /// The pairs, -1 where there is none; a power of two in length.
    private var keys = [Int64](repeating: -1, count: 1024)
    private var counts = [Int32](repeating: 0, count: 1024)
    private var used = 0

    mutating func add(_ first: Int32, _ second: Int32) {
        if 2 * used > keys.count { grow() }
        let key = Self.key(first, second)
        let slot = slot(of: key)
        if keys[slot] < 0 {
            keys[slot] = key
            used += 1
        }
        counts[slot] += 1
    }

    /// How often a pair was added.
    func count(_ first: Int32, _ second: Int32) -> Int { Int(counts[slot(of: Self.key(first, second))]) }

    private static func key(_ first: Int32, _ second: Int32) -> Int64 { Int64(first) << 32 | Int64(second) }

    /// Where a pair stands, or would.
    private func slot(of key: Int64) -> Int {
        // Fibonacci hashing; source: Knuth, The Art of Computer Programming 3, 6.4.
        let hash = UInt64(bitPattern: key) &* 0x9E37_79B9_7F4A_7C15
        var slot = Int(hash >> 32) & (keys.count - 1)
        while keys[slot] >= 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    private mutating func grow() {
        let old = (keys, counts)
        keys = [Int64](repeating: -1, count: 2 * keys.count)
        counts = [Int32](repeating: 0, count: keys.count)
        for (key, count) in zip(old.0, old.1) where key >= 0 {
            let slot = slot(of: key)
            keys[slot] = key
            counts[slot] = count
        }
    }
}
