/// Tells the rows of a table whose two columns a text runs together: line by line, or two half lines in one.
///
/// In a row the lines of both cells alternate, from the left, until one cell ends; the rest is the other's. A line
/// wider than a column holds one of each. Which rows there are, and whose the rest is, is the reading in which
/// sentences go on best within their column.
struct ColumnRows {
    let flow: LineFlow
    /// The widths of the columns.
    let left: Int
    let right: Int
    /// The widths that the lines may have as one column: the value's own, the cell's.
    let alone: [Int]

    /// What it costs to read lines as a row, so that doubt leaves them as they stand.
    private let rowCost = 0.5
    private let runCost = 1.0
    private let overflowCost = 3.0
    /// Where nothing else decides, the cells of a row are of like length, and the longer one is the second: it says
    /// how the first is measured.
    private let pairBonus = 0.08
    private let rightBonus = 0.03
    /// How many readings of a row are followed at the same time, and how far.
    private let beam = 24
    private let slack = 8.0

    /// A line added to a row, and the index of the one added before, -1 for none; a row is put together only where it
    /// is the best.
    private struct Step {
        enum Side { case left, right, both }

        var before: Int
        /// The line's index in its block; of two that were added at once, that of the first.
        var line: Int
        var side: Side
        /// The word before which one line holds both cells, 0 for two lines.
        var cut = 0
        /// How many lines are added to one side.
        var count = 1
    }

    /// The best reading of the lines of one block, and what it is worth.
    func read(_ lines: [ValueLine]) -> (rows: [InnerRow], score: Double) {
        var search = Search(lines)
        for start in lines.indices where search.best[start] > -.infinity {
            let score = search.best[start]
            runs(lines, from: start, score: score) { score, end in
                if search.takes(score, end) { search.end(end, from: start, step: -1) }
            }
            rows(&search, from: start, score: score)
        }
        return (search.rows, search.best[lines.count])
    }

    /// The lines of a block and the steps of all readings of its rows.
    private struct Search {
        let lines: [ValueLine]
        /// For each line its two parts by the word before which it is parted, once they are asked for.
        private var parts: [[(LineEnds, LineEnds)]]
        private var steps: [Step] = []
        /// For each line what the best reading of those before it is worth.
        private(set) var best: [Double]
        /// Where the row that ends there begins, and its last step; -1 for lines that stand alone.
        private var last: [(from: Int, step: Int)?]

        init(_ lines: [ValueLine]) {
            self.lines = lines
            parts = [[(LineEnds, LineEnds)]](repeating: [], count: lines.count)
            best = [Double](repeating: -.infinity, count: lines.count + 1)
            best[0] = 0
            last = [(from: Int, step: Int)?](repeating: nil, count: lines.count + 1)
        }

        /// Whether a reading that ends there is the best so far; its end is told next.
        mutating func takes(_ score: Double, _ end: Int) -> Bool {
            guard score > best[end] else { return false }
            best[end] = score
            return true
        }

        mutating func end(_ end: Int, from start: Int, step: Int) { last[end] = (start, step) }

        /// The rows of the best reading.
        var rows: [InnerRow] {
            var rows: [InnerRow] = []
            var end = lines.count
            while end > 0, let found = last[end] {
                let isAlone = found.step < 0
                rows.append(isAlone ? InnerRow(cells: [Array(lines[found.from..<end])]) : row(found.step))
                end = found.from
            }
            return rows.reversed()
        }

        mutating func add(_ step: Step) -> Int {
            steps.append(step)
            return steps.count - 1
        }

        mutating func parts(of line: Int) -> [(LineEnds, LineEnds)] {
            if parts[line].isEmpty {
                parts[line] = (1..<max(1, lines[line].words.count)).map { lines[line].ends(partedBefore: $0) }
            }
            return parts[line]
        }

        private func row(_ last: Int) -> InnerRow {
            var left: [ValueLine] = []
            var right: [ValueLine] = []
            var index = last
            while index >= 0 {
                let step = steps[index]
                switch step.side {
                case .left: left += lines[step.line..<step.line + step.count].reversed()
                case .right: right += lines[step.line..<step.line + step.count].reversed()
                case .both where step.cut == 0:
                    left.append(lines[step.line])
                    right.append(lines[step.line + 1])
                case .both:
                    let (first, second) = lines[step.line].parted(before: step.cut)
                    left.append(first)
                    right.append(second)
                }
                index = step.before
            }
            return InnerRow(cells: [left.reversed(), right.reversed()])
        }
    }

    /// What the lines are worth as they stand.
    func asTheyStand(_ lines: [ValueLine]) -> Double {
        var best = -Double.infinity
        runs(lines, from: 0, score: 0) { score, end in if end == lines.count { best = max(best, score) } }
        return best
    }

    /// Offers the lines as one column.
    private func runs(_ lines: [ValueLine], from start: Int, score: Double, _ offer: (Double, Int) -> Void) {
        for width in [max(left, right)] + alone { run(lines, from: start, score: score, width: width, offer) }
    }

    private func run(
        _ lines: [ValueLine], from start: Int, score: Double, width: Int, _ offer: (Double, Int) -> Void
    ) {
        var score = score - runCost + flow.begins(lines[start].ends)
        for end in start..<lines.count {
            let line = lines[end].ends
            if end > start { score += flow.goesOn(lines[end - 1].ends, line, in: width) }
            if flow.overflows(line, width) { score -= overflowCost }
            offer(score + flow.ends(line), end + 1)
        }
    }

    private struct Reading {
        var score: Double
        var next: Int
        /// The last line of each cell.
        var left: LineEnds?
        var right: LineEnds?
        /// The last step that is among those of the search, and the one after it where the reading is not kept yet.
        var step = -1
        var nextStep: Step?
    }

    private func rows(_ search: inout Search, from start: Int, score: Double) {
        var frontier = [Reading(score: score - rowCost, next: start)]
        while !frontier.isEmpty {
            var following: [Reading] = []
            for reading in frontier {
                if reading.left != nil { rest(&search, from: start, after: reading, &following) }
                addPairs(&search, after: reading, to: &following)
            }
            following.sort { ($0.score, $1.next) > ($1.score, $0.next) }
            if following.count > beam { following.removeSubrange(beam...) }
            for index in following.indices {
                if let step = following[index].nextStep { following[index].step = search.add(step) }
                following[index].nextStep = nil
            }
            frontier = following
        }
    }

    /// Adds the readings in which the row goes on with a line of each cell.
    private func addPairs(_ search: inout Search, after reading: Reading, to found: inout [Reading]) {
        let number = reading.next
        guard number < search.lines.count else { return }
        let line = search.lines[number].ends
        if flow.overflows(line, max(left, right)) {
            for (index, (first, second)) in search.parts(of: number).enumerated() {
                guard var next = extended(reading, first, second) else { continue }
                next.score -= flow.cutCost(first, second)
                next.next += 1
                next.nextStep = Step(before: reading.step, line: number, side: .both, cut: index + 1)
                found.append(next)
            }
        }
        if number + 1 < search.lines.count, search.lines[number + 1].opening == .line,
            var next = extended(reading, line, search.lines[number + 1].ends)
        {
            next.next += 2
            next.nextStep = Step(before: reading.step, line: number, side: .both)
            found.append(next)
        }
    }

    private func extended(_ reading: Reading, _ first: LineEnds, _ second: LineEnds) -> Reading? {
        guard !flow.overflows(first, left), !flow.overflows(second, right) else { return nil }
        var next = reading
        next.score += pairBonus + worth(first, after: reading.left, in: left)
        next.score += worth(second, after: reading.right, in: right)
        next.left = first
        next.right = second
        return next
    }

    private func worth(_ line: LineEnds, after last: LineEnds?, in width: Int) -> Double {
        last.map { flow.goesOn($0, line, in: width) } ?? flow.begins(line)
    }

    /// Offers the rows in which the lines that follow are the rest of one cell; adds the readings that go on with
    /// both cells on the next page.
    private func rest(
        _ search: inout Search, from start: Int, after reading: Reading, _ resumed: inout [Reading]
    ) {
        for isRight in [false, true] {
            var rest = reading
            let width = isRight ? right : left
            while true {
                if let left = rest.left, let right = rest.right,
                    search.takes(rest.score + flow.ends(left) + flow.ends(right), rest.next)
                {
                    search.end(rest.next, from: start, step: rest.nextStep.map { search.add($0) } ?? rest.step)
                }
                guard rest.next < search.lines.count, let last = isRight ? rest.right : rest.left else { break }
                let line = search.lines[rest.next].ends
                if search.lines[rest.next].opening == .page, rest.next > reading.next { resumed.append(rest) }
                if flow.overflows(line, width) { break }
                rest.score += flow.goesOn(last, line, in: width) + (isRight ? rightBonus : 0)
                if isRight { rest.right = line } else { rest.left = line }
                rest.next += 1
                rest.nextStep = Step(
                    before: reading.step, line: reading.next, side: isRight ? .right : .left,
                    count: rest.next - reading.next)
                if rest.score < reading.score - slack { break }
            }
        }
    }
}
