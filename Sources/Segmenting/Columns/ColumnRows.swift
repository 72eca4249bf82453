/// Tells the rows of a table whose two columns a text runs together: line by line, or two half lines in one.
///
/// In a row the lines of both cells alternate, from the left, until one cell ends; the rest is the other's. A line
/// wider than a column holds one of each. Which rows there are, and whose the rest is, is the reading in which
/// sentences go on best within their column.
struct ColumnRows {
    /// A row's cells; lines that stand alone have no right cell.
    struct Row {
        var left: [ValueLine]
        var right: [ValueLine]

        var isAlone: Bool { right.isEmpty }
    }

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

    /// A line added to a row, and the one added before; the row is put together only where it is the best.
    private final class Step {
        let before: Step?
        /// A line of the left cell, or of a line that stands alone.
        let left: ValueLine?
        let right: ValueLine?

        init(after before: Step?, left: ValueLine? = nil, right: ValueLine? = nil) {
            self.before = before
            self.left = left
            self.right = right
        }

        var row: Row {
            var row = Row(left: [], right: [])
            var step: Step? = self
            while let this = step {
                if let left = this.left { row.left.append(left) }
                if let right = this.right { row.right.append(right) }
                step = this.before
            }
            row.left.reverse()
            row.right.reverse()
            return row
        }
    }

    /// The best reading of the lines of one block, and what it is worth.
    func read(_ lines: [ValueLine]) -> (rows: [Row], score: Double) {
        var best = [Double](repeating: -.infinity, count: lines.count + 1)
        var last = [(from: Int, step: Step)?](repeating: nil, count: lines.count + 1)
        best[0] = 0
        for start in lines.indices where best[start] > -.infinity {
            func offer(_ score: Double, _ end: Int, _ step: () -> Step) {
                guard score > best[end] else { return }
                best[end] = score
                last[end] = (start, step())
            }
            runs(lines, from: start, score: best[start]) { score, end in
                offer(score, end) {
                    lines[start..<end].reduce(nil) { Step(after: $0, left: $1) } ?? Step(after: nil)
                }
            }
            rows(lines, from: start, score: best[start]) { score, end, step in offer(score, end) { step } }
        }
        var rows: [Row] = []
        var end = lines.count
        while end > 0, let found = last[end] {
            rows.append(found.step.row)
            end = found.from
        }
        return (rows.reversed(), best[lines.count])
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
        var score = score - runCost + flow.begins(lines[start])
        for end in start..<lines.count {
            if end > start { score += flow.goesOn(lines[end - 1], lines[end], in: width) }
            if flow.overflows(lines[end], width) { score -= overflowCost }
            offer(score + flow.ends(lines[end]), end + 1)
        }
    }

    private struct Reading {
        var score: Double
        var next: Int
        /// The last line of each cell.
        var left: ValueLine?
        var right: ValueLine?
        var step: Step?
    }

    private func rows(_ lines: [ValueLine], from start: Int, score: Double, _ offer: (Double, Int, Step) -> Void) {
        var frontier = [Reading(score: score - rowCost, next: start)]
        while !frontier.isEmpty {
            var following: [Reading] = []
            for reading in frontier {
                if reading.left != nil { rest(lines, after: reading, &following, offer) }
                addPairs(lines, after: reading, to: &following)
            }
            following.sort { ($0.score, $1.next) > ($1.score, $0.next) }
            if following.count > beam { following.removeSubrange(beam...) }
            frontier = following
        }
    }

    /// Adds the readings in which the row goes on with a line of each cell.
    private func addPairs(_ lines: [ValueLine], after reading: Reading, to found: inout [Reading]) {
        guard reading.next < lines.count else { return }
        let line = lines[reading.next]
        if flow.overflows(line, max(left, right)) {
            for cut in 1..<max(1, line.words.count) {
                let (first, second) = line.parted(before: cut)
                guard var next = extended(reading, first, second, lines: 1) else { continue }
                next.score -= flow.cutCost(first, second)
                found.append(next)
            }
        }
        if reading.next + 1 < lines.count, lines[reading.next + 1].opening == .line,
            let next = extended(reading, line, lines[reading.next + 1], lines: 2)
        {
            found.append(next)
        }
    }

    private func extended(_ reading: Reading, _ first: ValueLine, _ second: ValueLine, lines: Int) -> Reading? {
        guard !flow.overflows(first, left), !flow.overflows(second, right) else { return nil }
        var next = reading
        next.score += pairBonus + worth(first, after: reading.left, in: left)
        next.score += worth(second, after: reading.right, in: right)
        next.left = first
        next.right = second
        next.step = Step(after: reading.step, left: first, right: second)
        next.next += lines
        return next
    }

    private func worth(_ line: ValueLine, after last: ValueLine?, in width: Int) -> Double {
        last.map { flow.goesOn($0, line, in: width) } ?? flow.begins(line)
    }

    /// Offers the rows in which the lines that follow are the rest of one cell; adds the readings that go on with
    /// both cells on the next page.
    private func rest(
        _ lines: [ValueLine], after reading: Reading, _ resumed: inout [Reading], _ offer: (Double, Int, Step) -> Void
    ) {
        for isRight in [false, true] {
            var rest = reading
            let width = isRight ? right : left
            while true {
                if let left = rest.left, let right = rest.right, let step = rest.step {
                    offer(rest.score + flow.ends(left) + flow.ends(right), rest.next, step)
                }
                guard rest.next < lines.count, let last = isRight ? rest.right : rest.left else { break }
                let line = lines[rest.next]
                if line.opening == .page, rest.next > reading.next { resumed.append(rest) }
                if flow.overflows(line, width) { break }
                rest.score += flow.goesOn(last, line, in: width) + (isRight ? rightBonus : 0)
                if isRight { rest.right = line } else { rest.left = line }
                rest.step = Step(after: rest.step, left: isRight ? nil : line, right: isRight ? line : nil)
                rest.next += 1
                if rest.score < reading.score - slack { break }
            }
        }
    }
}
