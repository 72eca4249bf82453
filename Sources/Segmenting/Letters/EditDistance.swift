/// How many letters must be changed, added or dropped to make one word of another.
enum EditDistance {
    /// The distance where it is no more than `limit`, else `nil`.
    static func between(_ a: some RandomAccessCollection<UInt8>, _ b: ArraySlice<UInt8>, limit: Int) -> Int? {
        let a = Array(a)
        let b = Array(b)
        guard abs(a.count - b.count) <= limit else { return nil }
        var previous = Array(0...b.count)
        var current = previous
        for i in 0..<a.count {
            current[0] = i + 1
            var best = current[0]
            for j in 0..<b.count {
                current[j + 1] = min(
                    previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
                best = min(best, current[j + 1])
            }
            if best > limit { return nil }
            swap(&previous, &current)
        }
        return previous[b.count] <= limit ? previous[b.count] : nil
    }

    /// 0 to 1: the share of letters that two runs have in common by the least edits.
    static func similarity(_ a: [UInt8], _ b: [UInt8]) -> Double {
        let longest = max(a.count, b.count)
        guard longest > 0 else { return 1 }
        let distance = between(a, b[...], limit: longest) ?? longest
        return 1 - Double(distance) / Double(longest)
    }
}
