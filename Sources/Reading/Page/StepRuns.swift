/// Gathers steps of one kind that follow on each other along a row or column.
struct StepRuns {
    /// Where another line crosses, a pixel or two are missing.
    static let mostMissing = 2

    /// In pixels.
    let shortest: Int
    /// The runs that are long enough, so far.
    private(set) var found: [Range<Int>] = []
    private var start = -1
    private var last = -1
    private var isLighter = false

    init(shortest: Int) { self.shortest = shortest }

    /// Adds the next step of the line.
    mutating func add(_ position: Int, isLighter lighter: Bool) {
        let distance = position - last
        if start >= 0, lighter == isLighter, distance <= Self.mostMissing + 1 {
            last = position
            return
        }
        if start >= 0, lighter != isLighter, distance <= Self.mostMissing { return }
        close()
        start = position
        last = position
        isLighter = lighter
    }

    /// Ends the run that is open.
    mutating func close() {
        if start >= 0, last + 1 - start >= shortest { found.append(start..<(last + 1)) }
        start = -1
    }
}
