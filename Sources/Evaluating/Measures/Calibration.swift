/// How often answers are right that say they are so sure.
public struct Calibration: Hashable, Sendable {
    /// Answers of one stated confidence.
    public struct Bucket: Hashable, Codable, Sendable {
        public var confidence: Double
        public var n: Int
        public var right: Int
    }

    /// By descending confidence.
    public private(set) var buckets: [Bucket] = []

    mutating func add(confidence: Double, right: Bool) {
        if let index = buckets.firstIndex(where: { $0.confidence == confidence }) {
            buckets[index].n += 1
            buckets[index].right += right ? 1 : 0
        } else {
            let place = buckets.firstIndex { $0.confidence < confidence } ?? buckets.count
            buckets.insert(Bucket(confidence: confidence, n: 1, right: right ? 1 : 0), at: place)
        }
    }

    static func += (left: inout Calibration, right: Calibration) {
        for bucket in right.buckets {
            for index in 0..<bucket.n { left.add(confidence: bucket.confidence, right: index < bucket.right) }
        }
    }
}
