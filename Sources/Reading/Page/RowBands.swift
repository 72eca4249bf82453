internal import Model

/// Cuts text in columns into the rows of the table that it is, where no line is drawn.
///
/// A row ends where every column has a gap wider than between the lines of a paragraph: beside a tall cell a short one
/// has such gaps above and below, wherever it stands. Where the next lines stand side by side, a narrower one will do.
struct RowBands {
    /// How much wider than the usual distance of lines a gap is; above lines that stand side by side.
    private static let wide = 1.18
    private static let narrow = 1.1
    /// How far equal distances of lines differ, and how much wider than those a gap is at least, in points.
    private static let exact = 0.25
    private static let leastGap = 0.7
    /// How far the bottoms of lines side by side differ, in points.
    private static let tolerance = 1.0
    /// So many lines as far from the next as the page's lines show that a column's are, too.
    private static let leastKept = 2
    /// How many rows are looked for at most.
    private static let mostCuts = 40

    /// The page's usual distance from one line to the next, in sizes of the type.
    let pitch: Double

    /// The space between two lines of a column.
    private struct Space {
        var top: Double
        var bottom: Double
        /// The bottom of the line below.
        var next: Double
        var isWide = true
        /// Whether the lines below it stand side by side.
        var areBeside = true

        var middle: Double { (top + bottom) / 2 }
    }

    /// The heights at which rows end, from top to bottom.
    ///
    /// - Parameter columns: the words of each column; empty ones don't count.
    func cuts(_ columns: [[PageWord]]) -> [Double] {
        var common: [Space]?
        for words in columns where !words.isEmpty {
            let spaces = spaces(TextLine.lines(words))
            guard let sofar = common else {
                common = spaces
                continue
            }
            var next: [Space] = []
            for one in sofar {
                for other in spaces {
                    let top = max(one.top, other.top)
                    let bottom = min(one.bottom, other.bottom)
                    let isWide = one.isWide && other.isWide
                    guard bottom > top else { continue }
                    let areBeside = one.areBeside && other.areBeside && abs(one.next - other.next) < Self.tolerance
                    next.append(
                        Space(top: top, bottom: bottom, next: one.next, isWide: isWide, areBeside: areBeside))
                }
            }
            common = next.sorted { $0.top < $1.top }
        }
        let filled = columns.filter { !$0.isEmpty }
        let spaces = (common ?? []).filter { $0.top.isFinite && $0.bottom.isFinite }
        let sure = spaces.filter { $0.isWide || $0.areBeside && filled.count > 1 }.map(\.middle)
        return filled.count > 1 ? centred(filled, sure, spaces.map(\.middle)) : sure
    }

    /// The heights, and between them those that part rows whose cells all have one middle; a row that a page cut, or one
    /// taller than its lines tell, may stand among them.
    private func centred(_ columns: [[PageWord]], _ sure: [Double], _ possible: [Double]) -> [Double] {
        guard possible.count > sure.count else { return sure }
        let middles = CentredParts(columns)
        var result = sure
        let edges = [-.infinity] + sure + [.infinity]
        for (top, bottom) in zip(edges, edges.dropFirst()) {
            let inside = possible.filter { $0 > top && $0 < bottom }
            guard (1...Self.mostCuts).contains(inside.count) else { continue }
            result += middles.cuts([top] + inside + [bottom])
        }
        return result.sorted()
    }

    /// The gaps of a column, with the space above and below it.
    private func spaces(_ lines: [TextLine]) -> [Space] {
        guard let first = lines.first, let last = lines.last else { return [] }
        let pitches = zip(lines, lines.dropFirst()).map { $1.box.bottom - $0.box.bottom }
        let size = lines.map(\.fontSize).sorted()[lines.count / 2]
        // The smallest usual distance: most lines of a narrow column may begin rows of their own.
        let plausible = pitches.filter { $0 > size * 0.9 && $0 < size * max(1.7, pitch * 1.2) }.sorted()
        let usual = usual(plausible, size)
        // A line's box is taller than its letters: boxes of neighbouring rows may overlap.
        let margin = size * 0.25
        var result = [Space(top: -.infinity, bottom: first.box.top + margin, next: first.box.bottom)]
        // Where most lines stand exactly as far from each other, a point more is a gap.
        let areExact = 2 * plausible.count { abs($0 - usual) < Self.exact } > plausible.count
        let narrow = areExact ? min(usual + Self.leastGap, usual * Self.narrow) : usual * Self.narrow
        for (upper, lower) in zip(lines, lines.dropFirst()) {
            let step = lower.box.bottom - upper.box.bottom
            guard step > narrow else { continue }
            result.append(
                Space(
                    top: upper.box.bottom - margin, bottom: lower.box.top + margin, next: lower.box.bottom,
                    isWide: step > usual * Self.wide))
        }
        result.append(Space(top: last.box.bottom - margin, bottom: .infinity, next: .infinity))
        return result
    }

    /// The usual distance of a column's lines: where most of its values have one line, the page's, if some are such.
    private func usual(_ plausible: [Double], _ size: Double) -> Double {
        guard !plausible.isEmpty else { return size * max(1.25, pitch) }
        let own = plausible[plausible.count / 4]
        let ofPage = size * pitch
        let isKept = plausible.count { abs($0 - ofPage) < Self.exact * 2 } >= Self.leastKept
        return isKept ? min(own, ofPage) : own
    }

    /// The rows of a table without lines: the words of each column, row by row.
    ///
    /// - Parameters:
    ///   - isCut: whether a page break may have cut the first row.
    ///   - edge: the right edge of the last column.
    func rows(_ columns: [[PageWord]], isCut: Bool, edge: Double) -> [[[PageWord]]] {
        let lined = LineRows(columns, edge: edge).cuts(columns.flatMap { $0 })
        let bands = Self.bands(columns, cuts: (cuts(columns) + lined).sorted())
        guard CentredRows.centring(bands) > 0 else { return bands }
        return CentredRows.join(bands, isCut: isCut, costs: .inner(columns: columns.count))
    }

    /// The words of each column between the cuts; what is empty is no band.
    static func bands(_ columns: [[PageWord]], cuts: [Double]) -> [[[PageWord]]] {
        let parts = columns.map { split($0, at: cuts) }
        return (0...cuts.count).map { band in parts.map { $0[band] } }.filter { $0.contains { !$0.isEmpty } }
    }

    /// Parts words at the given heights.
    static func split(_ words: [PageWord], at cuts: [Double]) -> [[PageWord]] {
        var bands = Array(repeating: [PageWord](), count: cuts.count + 1)
        for word in words {
            let y = (word.box.top + word.box.bottom) / 2
            bands[cuts.firstIndex { y < $0 } ?? cuts.count].append(word)
        }
        return bands
    }
}
