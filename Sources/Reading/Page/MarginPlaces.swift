internal import Model

/// Where lines stand at the edges of a document's pages, whatever they say: a header's second line, which names the
/// chapter, stands on nearly all pages at one height in one size; a heading that begins a page's text on few.
struct MarginPlaces {
    /// The share of the pages that have a line there, and of how many it tells.
    private static let share = 0.7
    private static let fewest = 3
    /// How much nearer a line is to the header than to the text below.
    private static let nearer = 1.5

    private struct Place: Hashable {
        /// One of the line's steps from the top.
        var step: Int
        /// The size of its type, in half points.
        var size: Int
    }

    private var counts: [Place: Int] = [:]
    private var pages = 0

    mutating func add(_ lines: [TextLine], reach: Int) {
        pages += 1
        let edges = lines.count > 2 * reach ? lines.prefix(reach) + lines.suffix(reach) : lines[...]
        for place in Set(edges.flatMap(Self.places)) { counts[place, default: 0] += 1 }
    }

    /// Whether nearly all pages have a line where this one stands, which is nearer to a running line than to the text.
    func areKept(by line: TextLine, beside running: TextLine, among lines: [TextLine]) -> Bool {
        guard pages >= Self.fewest, let count = Self.places(line).compactMap({ counts[$0] }).max(),
            Double(count) >= Self.share * Double(pages)
        else { return false }
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
