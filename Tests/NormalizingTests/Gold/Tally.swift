/// Counts of right, wrong and missing, as precision and recall want them.
struct Tally {
    var right = 0
    var extra = 0
    var missing = 0

    mutating func add<Item: Equatable>(_ wanted: [Item], _ got: [Item]) {
        var got = got
        for item in wanted {
            if let index = got.firstIndex(of: item) {
                got.remove(at: index)
                right += 1
            } else {
                missing += 1
            }
        }
        extra += got.count
    }

    mutating func add(_ good: Bool) {
        if good { right += 1 } else { missing += 1; extra += 1 }
    }

    /// Of a measure that counts cases, the share of right ones: precision and recall are the same there.
    var score: Double {
        let total = 2 * right + extra + missing
        return total == 0 ? 1 : Double(2 * right) / Double(total)
    }

    var count: Int { right + missing }
}
