/// Gathers changes of shade of one kind that follow on each other along a row or column, in pixels or in points.
struct ShadeRuns<Place: Comparable & AdditiveArithmetic> {
    let shortest: Place
    /// Where another line crosses, so much is missing.
    let mostMissing: Place
    /// The runs that are long enough, so far.
    private(set) var found: [Range<Place>] = []
    private var open: (start: Place, end: Place, isLighter: Bool)?

    init(shortest: Place, mostMissing: Place) {
        self.shortest = shortest
        self.mostMissing = mostMissing
    }

    /// Adds the next change of the line.
    mutating func add(_ start: Place, _ end: Place, isLighter: Bool) {
        if let run = open {
            if run.isLighter == isLighter, start - run.end <= mostMissing {
                open?.end = end
                return
            }
            if run.isLighter != isLighter, end - run.end <= mostMissing { return }
        }
        close()
        open = (start, end, isLighter)
    }

    /// Ends the run that is open.
    mutating func close() {
        if let run = open, run.end - run.start >= shortest { found.append(run.start..<run.end) }
        open = nil
    }
}
