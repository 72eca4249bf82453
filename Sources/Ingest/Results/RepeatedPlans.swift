internal import Model

/// Files of other bytes that hold the same plan: a PDF and the DOCX it was made from, a draft and its last version.
///
/// Such a plan counts twice in every sum. Which of the files is the good one only a person can say.
struct RepeatedPlans: Sendable {
    /// Files that have most of their schede in common with the first of them.
    private struct Plan {
        let first: Int
        /// How many schede the first of them has.
        let count: Int
        /// The next of them, and how many files there are besides the first.
        var next: Int?
        var others = 0
    }

    /// A file's plan, and how many schede it has in common with another file of it.
    private struct Member {
        let plan: Int
        let shared: Int
    }

    /// One title may be that of two plans.
    private static let few = 2

    private var plans: [Plan] = []
    private var members: [Int: Member] = [:]

    /// - Parameter marks: of the documents that have schede, by their place in the import, in the order of their ids.
    init(_ marks: [(file: Int, marks: [SchedaMark])]) {
        var places: [SchedaMark: Int] = [:]
        for (file, marks) in marks { add(file, Set(marks), &places) }
    }

    private mutating func add(_ file: Int, _ marks: Set<SchedaMark>, _ places: inout [SchedaMark: Int]) {
        var shared: [Int: Int] = [:]
        for mark in marks { if let place = places[mark] { shared[place, default: 0] += 1 } }
        if let (place, count) = shared.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), count >= Self.few,
            2 * count > min(marks.count, plans[place].count)
        {
            if plans[place].next == nil {
                plans[place].next = file
                members[plans[place].first] = Member(plan: place, shared: count)
            }
            plans[place].others += 1
            members[file] = Member(plan: place, shared: count)
            return
        }
        for mark in marks where places[mark] == nil { places[mark] = plans.count }
        plans.append(Plan(first: file, count: marks.count))
    }

    /// What is to be said of a file that holds a plan which another one holds, too; `nil` of any other.
    ///
    /// - Parameter name: of a file, by its place.
    func finding(of file: Int, _ name: (Int) -> String) -> Finding? {
        guard let member = members[file], let next = plans[member.plan].next else { return nil }
        let plan = plans[member.plan]
        let other = name(file == plan.first ? next : plan.first)
        let more = plan.others > 1 ? " (and \(plan.others - 1) more)" : ""
        return Finding(
            .planRepeated, .warning,
            "\(member.shared) schede of the same Ambito, programme and titles stand in '\(other)'\(more), too: it seems to be "
                + "the same plan, which counts in every sum again. Keep the better file and import without the other.")
    }
}
