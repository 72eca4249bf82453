public import Model

/// Finds the schede that several documents have in common: the same text with small changes.
///
/// Schede are added one by one; of each only its three-word runs are kept. Candidates come from ``MinHash``, then
/// every pair is measured exactly. A group holds only schede that all resemble each other (complete linkage), so that
/// a chain of changes does not join what is no longer alike.
public struct SharedObjectiveFinder: Sendable {
    /// Schede of one form in different documents that are the same text, by id.
    public struct Group: Hashable, Sendable {
        /// By document, then in document order.
        public var schede: [String]
        /// The least and the largest resemblance of two schede of different documents.
        public var resemblance: ClosedRange<Double>
    }

    private let limits: SimilarityLimits
    private var sketches: [SchedaSketch] = []

    public init(limits: SimilarityLimits = .standard) { self.limits = limits }

    public mutating func add(_ scheda: SchedaRecord) {
        let sketch = SchedaSketch(scheda)
        if sketch.shingles.hashes.count >= limits.leastShingles { sketches.append(sketch) }
    }

    /// The groups, in the order of their first scheda.
    public func groups() -> [Group] {
        let byTemplate = Dictionary(grouping: sketches.indices) { sketches[$0].template }
        let found = byTemplate.keys.sorted().flatMap { clusters(among: byTemplate[$0] ?? []) }
        return found.compactMap(group).sorted { $0.schede[0] < $1.schede[0] }
    }

    /// Joins the likest first, and only where all schede of both sides are alike.
    private func clusters(among members: [Int]) -> [[Int]] {
        var hashing = MinHash()
        // The same runs are measured once, however many copies of a text there are.
        let copies = Dictionary(grouping: members) { sketches[$0].shingles }
        let heads = copies.values.compactMap(\.first).sorted()
        for head in heads { hashing.add(sketches[head].shingles, as: head) }
        var pairs: [(likeness: Double, left: Int, right: Int)] = []
        for (left, right) in hashing.candidates {
            if let likeness = sketches[left].likeness(sketches[right], limits) {
                pairs.append((likeness, left, right))
            }
        }
        pairs.sort { ($1.likeness, $0.left, $0.right) < ($0.likeness, $1.left, $1.right) }
        var cluster = Dictionary(uniqueKeysWithValues: heads.map { ($0, [$0]) })
        var home = Dictionary(uniqueKeysWithValues: heads.map { ($0, $0) })
        for pair in pairs {
            guard let left = home[pair.left], let right = home[pair.right], left != right,
                let one = cluster[left], let two = cluster[right]
            else { continue }
            let alike = one.allSatisfy { member in
                two.allSatisfy { sketches[member].likeness(sketches[$0], limits) != nil }
            }
            guard alike else { continue }
            cluster[left] = one + two
            cluster[right] = nil
            for member in two { home[member] = left }
        }
        return cluster.keys.sorted().map { key in
            (cluster[key] ?? []).flatMap { copies[sketches[$0].shingles] ?? [] }.sorted()
        }
    }

    private func group(_ members: [Int]) -> Group? {
        guard Set(members.map { sketches[$0].document }).count > 1 else { return nil }
        var (least, largest) = (1.0, 0.0)
        for (offset, left) in members.enumerated() {
            for right in members[(offset + 1)...] where sketches[left].document != sketches[right].document {
                let resemblance = sketches[left].shingles.resemblance(sketches[right].shingles)
                least = min(least, resemblance)
                largest = max(largest, resemblance)
            }
        }
        return Group(schede: members.map { sketches[$0].id }, resemblance: least...max(least, largest))
    }
}
