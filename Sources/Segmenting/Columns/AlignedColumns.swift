/// The offsets at which the columns of a table begin, in lines that were laid out with spaces.
///
/// A column is where several lines begin a part of their own, and which no other line among them crosses.
struct AlignedColumns {
    /// The offsets at which a column's parts begin, for each column but the first.
    private(set) var starts: [ClosedRange<Int>] = []

    /// How many lines must begin a part there.
    private static let leastSupport = 3
    /// Proportional type makes the offsets of one column differ by so much.
    private static let spread = 2
    /// How far from the margin a column is, where it is alone on its line.
    private static let leastRight = 12
    /// How many of so many lines may cross it.
    private static let crossings = 4
    /// How many of them have text before it on their line: indents have none.
    private static let leastBeside = 2
    /// How far before its column a part begins that one blank parts from the cell before it.
    private static let pull = 8
    /// How far behind it begins one that the cell before pushes.
    private static let push = 3
    /// How far from one page to the next a column moves.
    private static let drift = 8

    private let margin: Int
    private let flow: LineFlow

    /// - Parameters:
    ///   - lines: lines of one page.
    ///   - before: the columns with which the page before ended.
    init(_ lines: [AlignedLine], after before: AlignedColumns?, flow: LineFlow) {
        self.flow = flow
        margin = min(lines.compactMap(\.parts.first?.start).min() ?? .max, before?.margin ?? .max)
        var votes: [Int: (all: Int, beside: Int)] = [:]
        for line in lines {
            for (number, part) in line.parts.enumerated() where number > 0 || part.start > margin + Self.leastRight {
                votes[part.start, default: (0, 0)].all += 1
                if number > 0 { votes[part.start, default: (0, 0)].beside += 1 }
            }
        }
        var found: [Candidate] = []
        for (offset, votes) in votes.sorted(by: { $0.key < $1.key }) {
            if let last = found.last, offset - last.offsets.upperBound <= Self.spread {
                found[found.count - 1].offsets = last.offsets.lowerBound...offset
                found[found.count - 1].all += votes.all
                found[found.count - 1].beside += votes.beside
            } else {
                found.append(Candidate(offsets: offset...offset, all: votes.all, beside: votes.beside))
            }
        }
        found.removeAll { isCrossed($0.offsets, $0.all, lines) }
        starts = found.filter { $0.all >= Self.leastSupport && $0.beside >= Self.leastBeside }.map(\.offsets)
        // The end of a table may have few lines on its last page.
        if let before, starts.count < before.starts.count {
            let same = before.starts.compactMap { start in
                found.map(\.offsets).first { abs($0.lowerBound - start.lowerBound) <= Self.drift }
            }
            if same.count == before.starts.count { starts = same }
        }
    }

    var count: Int { starts.count + 1 }

    /// Offsets at which lines begin a part, and how many do: all, and those with text before it.
    private struct Candidate {
        var offsets: ClosedRange<Int>
        var all: Int
        var beside: Int
    }

    /// A line's words by column.
    struct Cells {
        /// Ranges counted from the line's first word.
        var words: [Range<Int>?]
        /// Whether one blank alone parts two of them: prose has blanks everywhere.
        var isTight = false
    }

    /// The words of a line by column; `nil` for a line that crosses a column.
    func cells(of line: AlignedLine) -> Cells? {
        var isTight = false
        var cells = [Range<Int>?](repeating: nil, count: count)
        for part in line.parts {
            var first = part.words.lowerBound
            var column = starts.lastIndex { $0.lowerBound - 1 <= part.start }.map { $0 + 1 } ?? 0
            while column < starts.count, part.end > starts[column].lowerBound {
                guard let cut = cut(line, first..<part.words.upperBound, before: starts[column]) else { return nil }
                add(first..<cut, to: &cells[column])
                first = cut
                column += 1
                isTight = true
            }
            add(first..<part.words.upperBound, to: &cells[column])
        }
        return Cells(words: cells, isTight: isTight)
    }

    private func add(_ words: Range<Int>, to cell: inout Range<Int>?) {
        cell = (cell?.lowerBound ?? words.lowerBound)..<words.upperBound
    }

    /// The word that begins the next column though one blank parts it from this one: the last where one may begin, if
    /// it can be one that does not follow the word before it elsewhere.
    private func cut(_ line: AlignedLine, _ words: Range<Int>, before next: ClosedRange<Int>) -> Int? {
        let found = words.dropFirst().filter {
            (next.lowerBound - Self.pull...next.upperBound + Self.push).contains(line.starts[$0])
        }
        return found.last { word in
            let (left, right) = line.line.ends(partedBefore: word)
            return flow.cutCost(left, right) == 0
        } ?? found.last
    }

    /// Whether many lines run over it, from the first to the last that begin a part there.
    private func isCrossed(_ offsets: ClosedRange<Int>, _ support: Int, _ lines: [AlignedLine]) -> Bool {
        func begins(_ line: AlignedLine) -> Bool { line.parts.contains { offsets.contains($0.start) } }
        guard let first = lines.firstIndex(where: begins), let last = lines.lastIndex(where: begins) else {
            return true
        }
        let near = offsets.lowerBound - 1...offsets.upperBound + 1
        let crossed = lines[first...last].count { line in
            line.parts.contains { $0.start < offsets.lowerBound && $0.end > offsets.lowerBound }
                && !line.starts.contains(where: near.contains)
        }
        return crossed * Self.crossings > support
    }
}
