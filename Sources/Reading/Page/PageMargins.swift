internal import Model

/// The strips at a page's top and bottom in which its number and running lines stand.
struct PageMargins: Sendable {
    /// How deep they are at most, in points, and as a share of the page's height: text begins two centimetres from
    /// the edge of a large page.
    private static let deepest = 56.0
    private static let share = 0.1
    /// How far the lines of a margin stand from the page's text at least, in sizes of their type.
    private static let distance = 1.0

    /// The page's number, counted from 1, and what its document calls it, where it says so.
    var number: Int
    var label: String?
    /// In points.
    var height: Double
    /// The tables that lines enclose.
    var tables: [Box] = []

    /// The places of the lines that stand in a margin, outside every table and apart from the page's text.
    ///
    /// - Parameters:
    ///   - lines: the page's lines from top to bottom.
    ///   - reach: how many lines from the edge may belong to it.
    func lines(_ lines: [TextLine], reach: Int) -> [Int] { blocks(lines, reach: reach).flatMap { $0 } }

    /// The same, those of the top and those of the bottom, each in the order of the lines.
    func blocks(_ lines: [TextLine], reach: Int) -> [[Int]] {
        let depth = min(Self.deepest, Self.share * height)
        let head = lines.indices.prefix(reach).prefix { lines[$0].box.bottom <= depth && !isInTable(lines[$0]) }
        let foot = lines.indices.suffix(reach).reversed().prefix {
            lines[$0].box.top >= height - depth && !isInTable(lines[$0])
        }
        let parts = { (upper: Int) in
            lines.indices.contains(upper) && lines.indices.contains(upper + 1)
                && Self.areApart(lines[upper], lines[upper + 1])
        }
        // What a wide gap parts from the rest, and all that stands nearer to the edge.
        let above = head.last(where: parts).map { end in head.filter { $0 <= end } } ?? []
        let below = foot.last { parts($0 - 1) }.map { start in foot.filter { $0 >= start } } ?? []
        return [above, below.reversed()]
    }

    /// Whether a gap stands between two lines, whichever is the upper one, as between a page's margin and its text.
    static func areApart(_ one: TextLine, _ other: TextLine) -> Bool {
        max(other.box.top - one.box.bottom, one.box.top - other.box.bottom)
            >= distance * max(one.fontSize, other.fontSize)
    }

    /// Whether lines enclose a line's words and more.
    func isInTable(_ line: TextLine) -> Bool {
        let y = (line.box.top + line.box.bottom) / 2
        return tables.contains { y > $0.top && y < $0.bottom }
    }

    /// Whether a line says this page's number and nothing else.
    func isNumber(_ line: TextLine) -> Bool {
        let text = line.words.map(\.text).joined(separator: " ")
        return text == label || LoneNumber(Array(text.unicodeScalars))?.number == number
    }
}
