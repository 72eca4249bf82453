internal import Model

/// Finds files of other bytes that hold the same plan: a PDF and the DOCX it was made from, a draft and its last version.
///
/// Such a plan counts twice in every sum. Which of the files is the good one only a person can say.
struct RepeatedPlans {
    /// Files that have most of their schede in common with the first of them.
    private struct Plan {
        let first: Int
        let count: Int
        var others: [(file: Int, shared: Int)] = []
    }

    /// One title may be that of two plans.
    private static let few = 2

    private var plans: [Plan] = []
    private var places: [SchedaMark: Int] = [:]

    /// - Parameter marks: of the documents that have schede, by their place in the import, in the order of their ids.
    init(_ marks: [(file: Int, marks: [SchedaMark])]) {
        for (file, marks) in marks { add(file, Set(marks)) }
    }

    private mutating func add(_ file: Int, _ marks: Set<SchedaMark>) {
        var shared: [Int: Int] = [:]
        for mark in marks { if let place = places[mark] { shared[place, default: 0] += 1 } }
        if let (place, count) = shared.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
            count >= Self.few, 2 * count > min(marks.count, plans[place].count)
        {
            plans[place].others.append((file, count))
            return
        }
        for mark in marks where places[mark] == nil { places[mark] = plans.count }
        plans.append(Plan(first: file, count: marks.count))
    }

    /// What is to be said of each file that holds a plan which another one holds, too.
    ///
    /// - Parameter name: of a file, by its place.
    func findings(_ name: (Int) -> String) -> [Int: Finding] {
        var findings: [Int: Finding] = [:]
        for plan in plans {
            guard let next = plan.others.first else { continue }
            let more = plan.others.count - 1
            findings[plan.first] = Self.finding(name(next.file), next.shared, more: more)
            for other in plan.others { findings[other.file] = Self.finding(name(plan.first), other.shared, more: more) }
        }
        return findings
    }

    private static func finding(_ name: String, _ shared: Int, more: Int) -> Finding {
        let others = more > 0 ? " (and \(more) more)" : ""
        return Finding(
            .planRepeated, .warning,
            "\(shared) schede of the same Ambito, programme and titles stand in '\(name)'\(others), too: it seems to be "
                + "the same plan, which counts in every sum again. Keep the better file and import without the other.")
    }
}
