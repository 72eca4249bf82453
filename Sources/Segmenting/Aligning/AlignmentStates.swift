/// The numbers of the aligner's states: of all hypotheses that end in the same state only the best is kept.
struct AlignmentStates: Sendable {
    static let outside: Int32 = 0

    /// The first state of each variant's letters.
    private let bases: [Int]
    let count: Int

    init(_ book: LabelBook) {
        var bases: [Int] = []
        var next = 1 + 3 * book.fields.count
        for variant in book.variants {
            bases.append(next)
            next += 2 * (variant.count + 1)
        }
        self.bases = bases
        count = next
    }

    func value(_ field: Int) -> Int32 { Int32(1 + 3 * field) }
    func tail(_ field: Int) -> Int32 { Int32(2 + 3 * field) }
    func gap(_ field: Int) -> Int32 { Int32(3 + 3 * field) }
    func label(_ variant: Int, _ offset: Int) -> Int32 { Int32(bases[variant] + 2 * offset) }
    func interrupted(_ variant: Int, _ offset: Int) -> Int32 { Int32(bases[variant] + 2 * offset + 1) }
}
