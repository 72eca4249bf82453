/// What was counted for a measure.
public struct Tally: Hashable, Sendable {
    /// Found rightly, found wrongly, missed.
    public var right = 0
    public var wrong = 0
    public var missed = 0
    /// Cases, and how much of them is right (a share of a case counts for a text that is partly right).
    public var cases = 0
    public var credit = 0.0

    public var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    public var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    public var f1: Double {
        let sum = precision + recall
        return sum == 0 ? 0 : 2 * precision * recall / sum
    }
    /// `nil` without cases.
    public var share: Double? { cases == 0 ? nil : credit / Double(cases) }

    /// The measure's one figure: F1, or the share; `nil` where nothing was counted.
    public func score(_ measure: Measure) -> Double? {
        if measure.isFinding { return right + wrong + missed == 0 ? nil : f1 }
        return share
    }

    /// How many things or cases the reference holds.
    public func count(_ measure: Measure) -> Int { measure.isFinding ? right + missed : cases }

    mutating func compare<Item: Equatable>(_ wanted: [Item], _ got: [Item]) {
        var rest = got
        for item in wanted {
            if let index = rest.firstIndex(of: item) {
                rest.remove(at: index)
                right += 1
            } else {
                missed += 1
            }
        }
        wrong += rest.count
    }

    mutating func check(_ good: Bool) { add(credit: good ? 1 : 0) }

    mutating func add(credit share: Double) {
        cases += 1
        credit += share
    }

    static func += (left: inout Tally, right: Tally) {
        left.right += right.right
        left.wrong += right.wrong
        left.missed += right.missed
        left.cases += right.cases
        left.credit += right.credit
    }
}
