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

    /// The best reading of the lines of one block, and what it is worth.
    func read(_ lines: [ValueLine]) -> (rows: [Row], score: Double) {
        var best = [Double](repeating: -.infinity, count: lines.count + 1)
        var last = [(from: Int, row: Row)?](repeating: nil, count: lines.count + 1)
        best[0] = 0
        for start in lines.indices where best[start] > -.infinity {
            func offer(_ score: Double, _ end: Int, _ row: Row) {
                guard score > best[end] else { return }
                best[end] = score
                last[end] = (start, row)
            }
            runs(lines, from: start, score: best[start], offer)
            rows(lines, from: start, score: best[start], offer)
        }
        var rows: [Row] = []
        var end = lines.count
        while end > 0, let step = last[end] {
            rows.append(step.row)
            end = step.from
        }
        return (rows.reversed(), best[lines.count])
    }

    /// What the lines are worth as they stand.
    func asTheyStand(_ lines: [ValueLine]) -> Double {
        var best = -Double.infinity
        runs(lines, from: 0, score: 0) { score, end, _ in if end == lines.count { best = max(best, score) } }
        return best
    }

    /// Offers the lines as one column.
    private func runs(_ lines: [ValueLine], from start: Int, score: Double, _ offer: (Double, Int, Row) -> Void) {
        for width in [max(left, right)] + alone { run(lines, from: start, score: score, width: width, offer) }
    }

    private func run(
        _ lines: [ValueLine], from start: Int, score: Double, width: Int, _ offer: (Double, Int, Row) -> Void
    ) {
        var score = score - runCost + flow.begins(lines[start])
        for end in start..<lines.count {
            if end > start { score += flow.goesOn(lines[end - 1], lines[end], in: width) }
            if flow.overflows(lines[end], width) { score -= overflowCost }
            offer(score + flow.ends(lines[end]), end + 1, Row(left: Array(lines[start...end]), right: []))
        }
    }

    private struct Reading {
        var score: Double
        var next: Int
        var left: [ValueLine]
        var right: [ValueLine]
    }

    private func rows(_ lines: [ValueLine], from start: Int, score: Double, _ offer: (Double, Int, Row) -> Void) {
        var frontier = [Reading(score: score - rowCost, next: start, left: [], right: [])]
        while !frontier.isEmpty {
            var following: [Reading] = []
            for reading in frontier {
                if !reading.left.isEmpty { following += rest(lines, after: reading, offer) }
                following += pairs(lines, after: reading)
            }
            following.sort { ($0.score, $1.next) > ($1.score, $0.next) }
            frontier = Array(following.prefix(beam))
        }
    }

    /// The readings in which the row goes on with a line of each cell.
    private func pairs(_ lines: [ValueLine], after reading: Reading) -> [Reading] {
        guard reading.next < lines.count else { return [] }
        let line = lines[reading.next]
        var found: [Reading] = []
        if flow.overflows(line, max(left, right)) {
            for cut in 1..<max(1, line.words.count) {
                let (first, second) = (line.part(0..<cut), line.part(cut..<line.words.count))
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
        return found
    }

    private func extended(_ reading: Reading, _ first: ValueLine, _ second: ValueLine, lines: Int) -> Reading? {
        guard !flow.overflows(first, left), !flow.overflows(second, right) else { return nil }
        var next = reading
        next.score += pairBonus + worth(first, after: reading.left.last, in: left)
        next.score += worth(second, after: reading.right.last, in: right)
        next.left.append(first)
        next.right.append(second)
        next.next += lines
        return next
    }

    private func worth(_ line: ValueLine, after last: ValueLine?, in width: Int) -> Double {
        last.map { flow.goesOn($0, line, in: width) } ?? flow.begins(line)
    }

    /// Offers the rows in which the lines that follow are the rest of one cell; gives the readings that go on with
    /// both cells on the next page.
    private func rest(
        _ lines: [ValueLine], after reading: Reading, _ offer: (Double, Int, Row) -> Void
    ) -> [Reading] {
        var resumed: [Reading] = []
        for side in [\Reading.left, \Reading.right] {
            var rest = reading
            let width = side == \Reading.left ? left : right
            while true {
                if let left = rest.left.last, let right = rest.right.last {
                    offer(
                        rest.score + flow.ends(left) + flow.ends(right), rest.next,
                        Row(left: rest.left, right: rest.right))
                }
                guard rest.next < lines.count, let last = rest[keyPath: side].last else { break }
                let line = lines[rest.next]
                if line.opening == .page, rest.next > reading.next { resumed.append(rest) }
                if flow.overflows(line, width) { break }
                rest.score += flow.goesOn(last, line, in: width) + (side == \Reading.right ? rightBonus : 0)
                rest[keyPath: side].append(line)
                rest.next += 1
                if rest.score < reading.score - slack { break }
            }
        }
        return resumed
    }
}
