internal import Model

/// Two columns of running text, as a newspaper has them: the left one is read to its end before the right one.
///
/// Labels and values stand in columns, too, row by row: there a label begins beside its value, and the columns differ.
struct TextColumns {
    /// The fewest lines of a column, and how many of them go on in the midst of a sentence.
    private static let leastLines = 8
    private static let leastGoingOn = 3
    private static let leastShare = 0.12
    /// How wide the strip between them is at least, in points, and how much wider one may be than the other.
    private static let leastStrip = 8.0
    private static let widestRatio = 1.2
    /// How far the middles of two pages' texts differ, in points.
    private static let tolerance = 12.0
    /// The share of the left column's paragraphs that may begin beside one of the right column's.
    private static let mostBeside = 0.6
    /// How many labels a column of forms has and which share of its lines they are, as many as are not, and how many letters
    /// a label has at least; how much wider one such column may be than the other, and the share of paragraphs that may
    /// begin beside one of the other's.
    private static let leastLabels = 3
    private static let leastLabelShare = 0.12
    private static let leastLetters = 5
    private static let formRatio = 1.06
    private static let mostFormsBeside = 0.45
    /// How much farther than the lines of one paragraph stand those of two; how many of such gaps, and which share, stand
    /// beside one of the other column where rows do.
    private static let wideStep = 1.2
    private static let leastGaps = 3
    private static let mostGapsBeside = 0.75

    /// The lines that the columns stand in, and where they part, in points.
    let lines: Range<Int>
    let x: Double
    let left: [TextLine]
    let right: [TextLine]

    /// The columns that stand in most of some lines; `nil` where there are none.
    ///
    /// - Parameter usual: where such columns parted on the page before; there lists may fill a column, too.
    static func found(in lines: [TextLine], usual: Double?) -> TextColumns? {
        guard lines.count >= leastLines, let start = lines.map(\.box.left).min(), let end = lines.map(\.box.right).max()
        else { return nil }
        let x = (start + end) / 2
        var runs: [Range<Int>] = []
        for index in lines.indices where isParted(lines[index], at: x) {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        guard let run = runs.max(by: { $0.count < $1.count }), run.count >= leastLines else { return nil }
        let columns = TextColumns(
            lines: run, x: x, left: TextLine.lines(lines[run].flatMap { $0.split(at: x).left }),
            right: TextLine.lines(lines[run].flatMap { $0.split(at: x).right }))
        let isUsual = usual.map { abs($0 - x) < tolerance } ?? false
        return columns.areColumns(isUsual: isUsual) ? columns : nil
    }

    /// Whether an x stands in the strip between them.
    func holds(_ x: Double) -> Bool {
        let edges = (left.map(\.box.right).max() ?? x, right.map(\.box.left).min() ?? x)
        return x >= edges.0 - 1 && x <= edges.1 + 1
    }

    private static func isParted(_ line: TextLine, at x: Double) -> Bool {
        guard !line.words.contains(where: { $0.box.left < x && $0.box.right > x }) else { return false }
        let sides = line.split(at: x)
        guard let last = sides.left.last, let first = sides.right.first else { return true }
        return first.box.left - last.box.right >= leastStrip
    }

    private func areColumns(isUsual: Bool) -> Bool {
        let widths = [left, right].map { lines in
            (lines.map(\.box.right).max() ?? 0) - (lines.map(\.box.left).min() ?? 0)
        }
        guard min(left.count, right.count) >= Self.leastLines, max(widths[0], widths[1]) > 0,
            widths.max() ?? 0 <= Self.widestRatio * (widths.min() ?? 0)
        else { return false }
        let areForms = areForms
        guard areForms || !areRows else { return false }
        let (starts, others) = (left.filter(\.beginsAnew), right.filter(\.beginsAnew).map(\.box.bottom))
        let count = starts.count { start in others.contains { abs($0 - start.box.bottom) < 2 } }
        let beside = Double(count) / Double(max(starts.count, 1))
        if isUsual || zip([left, right], widths).allSatisfy({ isRunning($0, width: $1) }) {
            return beside <= Self.mostBeside
        }
        // The values of forms may be short.
        return areForms && widths.max() ?? 0 <= Self.formRatio * (widths.min() ?? 0) && beside <= Self.mostFormsBeside
    }

    /// Whether labels stand in both columns, and values: a table's labels stand in its left column alone.
    private var areForms: Bool {
        [left, right].allSatisfy { lines in
            let labels = lines.count(where: isLabel)
            let least = max(Double(Self.leastLabels), Self.leastLabelShare * Double(lines.count))
            return Double(min(labels, lines.count - labels)) >= least
        }
    }

    /// Whether a line is set as labels are.
    private func isLabel(_ line: TextLine) -> Bool {
        line.isLoud && line.words.reduce(0) { $0 + $1.text.count(where: \.isLetter) } >= Self.leastLetters
    }

    /// Whether the gaps of one column stand beside those of the other, as between the rows of a table.
    private var areRows: Bool {
        let gaps = [gaps(left), gaps(right)]
        return zip(gaps, gaps.reversed()).allSatisfy { own, others in
            let beside = own.count { gap in others.contains { $0.overlaps(gap) } }
            return own.count >= Self.leastGaps && Double(beside) > Self.mostGapsBeside * Double(own.count)
        }
    }

    /// Where lines stand farther from each other than those of a paragraph do, in points.
    private func gaps(_ lines: [TextLine]) -> [ClosedRange<Double>] {
        let pairs = zip(lines, lines.dropFirst()).filter { $1.box.bottom > $0.box.bottom }
        let steps = pairs.map { $1.box.bottom - $0.box.bottom }.sorted()
        guard let usual = steps.dropFirst(steps.count / 4).first else { return [] }
        return pairs.filter { $1.box.bottom - $0.box.bottom > Self.wideStep * usual }
            .map { $0.box.bottom...max($0.box.bottom, $1.box.top) }
    }

    /// Whether enough lines fill their column and go on in the next one.
    private func isRunning(_ lines: [TextLine], width: Double) -> Bool {
        let goingOn = zip(lines, lines.dropFirst()).count { $0.isFull(before: $1, width: width) && !$1.beginsAnew }
        return goingOn >= Self.leastGoingOn && Double(goingOn) >= Self.leastShare * Double(lines.count)
    }
}

extension TextLine {
    /// Whether a line may begin a sentence.
    fileprivate var beginsAnew: Bool { words[0].text.first?.isLowercase != true }
}
