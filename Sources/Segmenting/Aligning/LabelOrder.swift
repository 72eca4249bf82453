/// How probable it is that one label follows on another.
struct LabelOrder: Sendable {
    /// What the step from one label to the next means.
    enum Step: Hashable {
        /// The next label of the same scheda, perhaps after missing ones.
        case forward
        /// A label of the same scheda that should have come before.
        case backward
        /// The first label of another scheda.
        case restart
    }

    /// How many labels a form may lack at its end.
    private static let mostRemaining = 3

    private let book: LabelBook
    private let costs: AlignmentCosts
    /// The score of each step, by the number of the previous field, from -1, and of the next.
    private var scores: [Float] = []
    private var ends: [Float] = []

    init(_ book: LabelBook, _ costs: AlignmentCosts) {
        self.book = book
        self.costs = costs
        let fields = book.fields.indices
        ends = fields.map { Float(min(book.fields[$0].remaining, 16)) * costs.missingRest }
        scores = (-1..<fields.endIndex).flatMap { previous in fields.map { judge(previous, $0).score } }
    }

    /// What the step earns or costs; a previous field of -1 is none.
    func score(_ previous: Int, _ next: Int) -> Float { scores[(previous + 1) * ends.count + next] }

    /// What it costs that a scheda ends after a field.
    func endCost(_ field: Int) -> Float { ends[field] }

    /// Whether a label comes after the previous one in the same form, or begins a form as its first.
    func isInOrder(_ previous: Int, _ next: Int) -> Bool {
        book.fields[next].mayBegin || previous >= 0 && step(previous, next) == .forward
    }

    /// What the step means.
    func step(_ previous: Int, _ next: Int) -> Step { judge(previous, next).step }

    /// Whether the labels may be printed in another case from here on: a new scheda begins with its head.
    func mayChangeDress(_ previous: Int, _ next: Int) -> Bool {
        guard book.fields[next].before == 0 else { return false }
        return previous < 0 || book.fields[previous].remaining <= 2
    }

    private func judge(_ previous: Int, _ next: Int) -> (score: Float, step: Step) {
        let to = book.fields[next]
        let begin =
            to.before > 0 && to.hasLabelledHead
            ? costs.missingHeadLabel : costs.restart + max(-4, Float(to.before) * costs.missingHead)
        guard previous >= 0 else { return (begin, .restart) }
        let from = book.fields[previous]
        let end = ends[previous]
        guard from.template == to.template else { return (begin + end + costs.otherTemplate, .restart) }
        let isEarly = to.before > 0 && to.hasLabelledHead && from.remaining > 3
        let restart = begin + end + (isEarly ? costs.missingHeadEarly : 0)
        let distance = to.rank - from.rank
        if distance > 0 {
            let forward = costs.nextLabel + max(-6, Float(distance - 1) * costs.skippedLabel)
            // From the end of one scheda to the middle of the same form is rare: only a head begins anew.
            return forward >= restart || to.before > 2 ? (forward, .forward) : (restart, .restart)
        }
        let backward = distance == 0 ? costs.repeated : costs.outOfOrder
        // A form without its title's label begins anew where its second label follows its last ones.
        let beginsAnew = to.before <= 1 && from.remaining <= Self.mostRemaining
        return restart > backward || beginsAnew && restart == backward ? (restart, .restart) : (backward, .backward)
    }
}
