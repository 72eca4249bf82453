internal import Model

/// The three-word runs of a scheda's answered fields, as hashes in ascending order.
///
/// The hash depends on the words alone, not on the process, so that the same dataset gives the same groups.
struct ShingleSet: Hashable, Sendable {
    let hashes: [UInt64]

    /// Labels, prompts and the title are left out: they are alike in every scheda of a form.
    init(_ scheda: SchedaRecord) {
        var found: [UInt64] = []
        for (key, field) in scheda.fields where field.state == .answered && key != "titolo" {
            found += Self.runs(WordFolding.words(field.text))
        }
        hashes = Self.unique(found)
    }

    init(_ text: String) { hashes = Self.unique(Self.runs(WordFolding.words(text))) }

    /// The share of runs that both have among the runs that either has, 0 to 1.
    func resemblance(_ other: ShingleSet) -> Double {
        let union = hashes.count + other.hashes.count
        guard union > 0 else { return 0 }
        let common = runs(sharedWith: other)
        return Double(common) / Double(union - common)
    }

    private func runs(sharedWith other: ShingleSet) -> Int {
        var (left, right, count) = (0, 0, 0)
        while left < hashes.count, right < other.hashes.count {
            let (one, two) = (hashes[left], other.hashes[right])
            if one == two { count += 1 }
            if one <= two { left += 1 }
            if two <= one { right += 1 }
        }
        return count
    }

    private static let length = 3

    private static func runs(_ words: [String]) -> [UInt64] {
        let hashes = words.map(hash)
        guard hashes.count >= length else { return hashes.isEmpty ? [] : [hashes.reduce(7, mix)] }
        return (0...hashes.count - length).map { hashes[$0..<$0 + length].reduce(0, mix) }
    }

    private static func unique(_ hashes: [UInt64]) -> [UInt64] {
        let sorted = hashes.sorted()
        return sorted.enumerated().filter { $0.offset == 0 || sorted[$0.offset - 1] != $0.element }.map(\.element)
    }

    /// FNV-1a.
    private static func hash(_ word: String) -> UInt64 {
        word.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    private static func mix(_ state: UInt64, _ next: UInt64) -> UInt64 { (state ^ next).scrambled &+ 0x9e37_79b9 }
}

extension UInt64 {
    /// The finalizer of SplitMix64: every bit depends on every bit.
    var scrambled: UInt64 {
        var value = self &+ 0x9e37_79b9_7f4a_7c15
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}
