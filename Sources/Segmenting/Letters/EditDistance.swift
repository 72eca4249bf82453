internal import Model

/// How many letters must be changed, added or dropped to make one word of another.
enum EditDistance {
    /// The distance where it is no more than `limit`, else `nil`.
    static func between(_ a: some RandomAccessCollection<UInt8>, _ b: ArraySlice<UInt8>, limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        guard limit <= 2 else {
            let count = LetterChanges.count(Array(a), Array(b))
            return count <= limit ? count : nil
        }
        return Array(a).withUnsafeBufferPointer { a in b.withUnsafeBufferPointer { few(a, $0, limit: limit) } }
    }

    /// The distance where it is no more than `limit`, else `nil`; in words of much the same letters.
    static func few(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, limit: Int) -> Int? {
        abs(a.count - b.count) <= limit ? few(a, 0, b, 0, limit) : nil
    }

    private static func few(
        _ a: UnsafeBufferPointer<UInt8>, _ i: Int, _ b: UnsafeBufferPointer<UInt8>, _ j: Int, _ limit: Int
    ) -> Int? {
        var i = i
        var j = j
        // What is equal stays: no other way is shorter.
        while i < a.count, j < b.count, a[i] == b[j] {
            i += 1
            j += 1
        }
        let rest = abs((a.count - i) - (b.count - j))
        if i == a.count || j == b.count { return rest <= limit ? rest : nil }
        guard limit > 0, rest <= limit else { return nil }
        var best = few(a, i + 1, b, j + 1, limit - 1)
        if let found = few(a, i + 1, b, j, (best ?? limit) - 1), found < best ?? limit { best = found }
        if let found = few(a, i, b, j + 1, (best ?? limit) - 1), found < best ?? limit { best = found }
        return best.map { $0 + 1 }
    }

    /// 0 to 1: the share of letters that two runs have in common by the least edits.
    static func similarity(_ a: [UInt8], _ b: [UInt8]) -> Double {
        let longest = max(a.count, b.count)
        guard longest > 0 else { return 1 }
        let distance = between(a, b[...], limit: longest) ?? longest
        return 1 - Double(distance) / Double(longest)
    }
}
