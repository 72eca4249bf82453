internal import Model

/// Finds which document of one side is which of the other.
struct DocumentMatcher {
    /// Pairs of indices, in the order of the old side.
    static func match(_ old: [DocumentRecord], _ new: [DocumentRecord]) -> [(old: Int, new: Int)] {
        var matcher = DocumentMatcher(old: old, new: new)
        // From the surest sign to the weakest; a sign that fits several documents of a side decides nothing.
        matcher.pair { $0.id }
        matcher.pair { record in record.ambito.map { "\($0)\n\(record.cycle ?? "")" } }
        matcher.pair { $0.sourceName }
        matcher.pair { $0.ambito }
        // Two plans that are put side by side are meant to be compared, whatever they say of themselves.
        if old.count == 1, new.count == 1 { matcher.pair { _ in "" } }
        return matcher.pairs.sorted { $0.old < $1.old }
    }

    private let old: [DocumentRecord]
    private let new: [DocumentRecord]
    private var pairs: [(old: Int, new: Int)] = []
    private var takenOld: Set<Int> = []
    private var takenNew: Set<Int> = []

    private init(old: [DocumentRecord], new: [DocumentRecord]) {
        self.old = old
        self.new = new
    }

    private mutating func pair(by sign: (DocumentRecord) -> String?) {
        let left = Self.unique(old, except: takenOld, by: sign)
        let right = Self.unique(new, except: takenNew, by: sign)
        for key in left.keys.sorted() {
            guard let one = left[key], let two = right[key] else { continue }
            pairs.append((one, two))
            takenOld.insert(one)
            takenNew.insert(two)
        }
    }

    private static func unique(
        _ records: [DocumentRecord], except taken: Set<Int>, by sign: (DocumentRecord) -> String?
    ) -> [String: Int] {
        var found: [String: [Int]] = [:]
        for index in records.indices where !taken.contains(index) {
            if let key = sign(records[index]) { found[key, default: []].append(index) }
        }
        return found.compactMapValues { $0.count == 1 ? $0[0] : nil }
    }
}
