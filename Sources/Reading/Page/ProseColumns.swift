internal import Model

/// Tells prose from labels and their values: what stands on the left below two columns of it, where the right column has
/// ended, is text of its own, and so is the end of a paragraph above the columns.
enum ProseColumns {
    /// The fewest lines of a column, and how many of them fill it and go on in the midst of a sentence.
    private static let leastLines = 5
    private static let leastShare = 0.7

    /// A region without the lines on the left that follow on two columns of prose.
    static func withoutTail(_ region: GutterFinder.Region, _ lines: [TextLine]) -> GutterFinder.Region {
        let sides = region.lines.map { lines[$0].split(at: region.x) }
        guard let last = sides.lastIndex(where: { !$0.right.isEmpty }), last < sides.count - 1,
            isProse(sides.map(\.right)), isProse(sides[...last].map(\.left))
        else { return region }
        // The left column may be the longer one: it ends at a gap.
        let left = TextLine.lines(sides.flatMap(\.left))
        let top = region.lines.lowerBound
        let end = lines[top + last].box.bottom
        for (upper, lower) in zip(left, left.dropFirst())
        where lower.box.bottom > end && lower.box.top - upper.box.bottom > 0.4 * lower.fontSize {
            let tail = region.lines.first { lines[$0].box.top >= lower.box.top - 1 } ?? region.lines.upperBound
            return GutterFinder.Region(lines: top..<tail, x: region.x)
        }
        return region
    }

    /// A region without the lines above it that go on with a text set over both columns.
    static func withoutHead(_ region: GutterFinder.Region, _ lines: [TextLine]) -> GutterFinder.Region {
        let start = region.lines.lowerBound
        guard start > 0, region.lines.count > 1 else { return region }
        let (above, first) = (lines[start - 1], lines[start])
        // A second such line would be full, and cross the columns.
        guard first.split(at: region.x).right.isEmpty, above.box.right > region.x,
            first.box.top - above.box.bottom < 0.4 * first.fontSize, first.words[0].text.first?.isLowercase == true
        else { return region }
        return GutterFinder.Region(lines: region.lines.dropFirst(), x: region.x)
    }

    private static func isProse(_ words: [[PageWord]]) -> Bool {
        let lines = TextLine.lines(words.flatMap { $0 })
        let width = (lines.map(\.box.right).max() ?? 0) - (lines.map(\.box.left).min() ?? 0)
        guard lines.count >= leastLines else { return false }
        let pairs = zip(lines, lines.dropFirst())
        let goingOn = pairs.count { $0.isFull(before: $1, width: width) && $1.words[0].text.first?.isLowercase == true }
        return Double(goingOn) >= leastShare * Double(lines.count - 1)
    }
}
