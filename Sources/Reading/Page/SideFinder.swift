internal import Model

/// Finds where labels stand on the left and values on the right with no line between.
struct SideFinder {
    let finder: GutterFinder
    /// Where the two parted on the page before, if they did.
    let usual: Double?
    /// How many lines must have text on both sides.
    private let leastLines = 3
    /// Words begin at one edge when they are no farther apart, in points.
    private static let sameEdge = 1.5

    init(finder: GutterFinder, usual: Double?) {
        self.finder = finder
        self.usual = usual
    }

    /// How many lines at a page's head go on with a column of the page before.
    ///
    /// - Parameter left: where the column's words begin.
    static func goingOn(at left: Double, _ lines: [TextLine]) -> Int {
        let rest = lines.prefix { $0.box.left > left - sameEdge }
        return rest.contains { $0.box.left < left + sameEdge } ? rest.count : 0
    }

    /// The regions from top to bottom; they don't overlap.
    func regions(_ lines: [TextLine]) -> [GutterFinder.Region] {
        var regions: [GutterFinder.Region] = []
        var start = 0
        while start < lines.count, let region = region(lines, from: start) {
            regions.append(region)
            start = region.lines.upperBound
        }
        return regions
    }

    /// The first region from a line on: the leftmost strip that enough lines keep, for what is right of it may have
    /// columns of its own.
    private func region(_ lines: [TextLine], from start: Int) -> GutterFinder.Region? {
        if let usual, let region = goesOn(usual, from: start, lines), region.lines.count > 1 || start == 0 {
            return region
        }
        var best: GutterFinder.Region?
        for index in start..<lines.count {
            for strip in finder.strips(lines[index], narrow: true) {
                guard strip.right - strip.left >= finder.settings.narrowest,
                    let found = extent(of: strip, around: index, from: start, lines), found.both >= leastLines
                else { continue }
                let region = GutterFinder.Region(lines: found.lines, x: found.x)
                guard let current = best else {
                    best = region
                    continue
                }
                let isLater = region.lines.lowerBound >= current.lines.upperBound
                let isShort = region.lines.count * 5 < current.lines.count * 3
                if !isLater, !isShort, region.x < current.x - 12 || region.lines.count > current.lines.count * 2 {
                    best = region
                }
            }
        }
        return best
    }

    private func extent(
        of strip: (left: Double, right: Double), around: Int, from start: Int, _ lines: [TextLine]
    ) -> (lines: Range<Int>, x: Double, both: Int)? {
        var strip = strip
        var both = 0
        func take(_ index: Int) -> Bool {
            guard let next = finder.narrowed(strip, by: lines[index]),
                !next.isBoth || !finder.runs(lines[index], at: strip)
            else { return false }
            strip = (next.left, next.right)
            if next.isBoth { both += 1 }
            return true
        }
        var end = around
        while end < lines.count, take(end) { end += 1 }
        var first = around
        while first > start, take(first - 1) { first -= 1 }
        guard end > first else { return nil }
        return (first..<end, finder.boundary(strip), both)
    }

    /// The region in which the columns of the page before go on from a line.
    private func goesOn(_ usual: Double, from start: Int, _ lines: [TextLine]) -> GutterFinder.Region? {
        // Values begin where they began before, however far right the first one here does.
        let strip = (left: usual - 40, right: usual + 0.4)
        guard finder.widened(usual, in: lines[start]) != nil,
            let found = extent(of: strip, around: start, from: start, lines)
        else { return nil }
        if found.both > 0 { return GutterFinder.Region(lines: found.lines, x: usual) }
        // Lines on the left alone are prose: only a value's rest stands above them.
        let rest = lines[found.lines].prefix { $0.box.left > usual - 3 && $0.box.left < usual + 40 }
        return rest.isEmpty ? nil : GutterFinder.Region(lines: rest.indices, x: usual)
    }
}
