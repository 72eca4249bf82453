internal import Model

/// Where lines stand at the edges of a document's pages: a header's second line, which names the chapter, stands on
/// nearly all pages at one height in one size, and says the same on pages that follow each other; a heading that begins a
/// page's text stands there on few, or says something else on each.
struct MarginPlaces {
    /// The share of the pages that have a line there, and of how many it tells.
    private static let share = 0.7
    private static let fewest = 3
    /// The share of the lines in one place that say what the page before says there.
    private static let repeated = 0.5
    /// How much nearer a line is to the header than to the text below.
    private static let nearer = 1.5

    private struct Place: Hashable {
        /// One of the line's steps from the top.
        var step: Int
        /// The size of its type, in half points.
        var size: Int
    }

    private struct Count {
        var pages = 0
        /// Of how many the line is that of the page before.
        var repeated = 0
    }

    private var counts: [Place: Count] = [:]
    /// What the last page's lines say, by place.
    private var last: [Place: Set<String>] = [:]
    private var pages = 0

    mutating func add(_ lines: [TextLine], reach: Int) {
        pages += 1
        let edges = lines.count > 2 * reach ? lines.prefix(reach) + lines.suffix(reach) : lines[...]
        var texts: [Place: Set<String>] = [:]
        for line in edges {
            let text = line.words.map(\.text).joined(separator: " ").numberMask
            for place in Self.places(line) { texts[place, default: []].insert(text) }
        }
        for (place, said) in texts {
            counts[place, default: Count()].pages += 1
            if last[place]?.isDisjoint(with: said) == false { counts[place]?.repeated += 1 }
        }
        last = texts
    }

    /// Whether nearly all pages have a line where this one stands, which is nearer to a running line than to the text.
    func areKept(by line: TextLine, beside running: TextLine, among lines: [TextLine]) -> Bool {
        let isKept = Self.places(line).contains { place in
            guard let count = counts[place] else { return false }
            return Double(count.pages) >= Self.share * Double(pages)
                && Double(count.repeated) >= Self.repeated * Double(count.pages)
        }
        guard pages >= Self.fewest, isKept else { return false }
        let isBelow = line.box.top > running.box.top
        let gap = { (other: TextLine) in max(other.box.top - line.box.bottom, line.box.top - other.box.bottom) }
        let inwards = lines.filter { isBelow ? $0.box.top > line.box.top + 1 : $0.box.top < line.box.top - 1 }
        guard let next = inwards.map(gap).min() else { return true }
        return next >= Self.nearer * gap(running)
    }

    /// The line's place, and that of the step next to it.
    private static func places(_ line: TextLine) -> [Place] {
        let size = Int((2 * line.fontSize).rounded())
        return line.heightSteps.map { Place(step: $0, size: size) }
    }
}
