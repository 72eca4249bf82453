internal import Model

/// Cuts text in columns into the rows of the table that it is, where no line is drawn.
///
/// A row ends where every column has a gap wider than between the lines of a paragraph: beside a tall cell a short one
/// has such gaps above and below, wherever it stands.
struct RowBands {
    /// How much wider than the usual distance of lines a gap is.
    private static let wide = 1.18

    /// The page's usual distance from one line to the next, in sizes of the type.
    let pitch: Double

    /// The heights at which rows end, from top to bottom.
    ///
    /// - Parameter columns: the words of each column; empty ones don't count.
    func cuts(_ columns: [[PageWord]]) -> [Double] {
        var common: [(top: Double, bottom: Double)]?
        for words in columns where !words.isEmpty {
            let gaps = gaps(TextLine.lines(words))
            guard let sofar = common else {
                common = gaps
                continue
            }
            var next: [(top: Double, bottom: Double)] = []
            for one in sofar {
                for other in gaps {
                    let top = max(one.top, other.top)
                    let bottom = min(one.bottom, other.bottom)
                    if bottom > top { next.append((top, bottom)) }
                }
            }
            common = next.sorted { $0.top < $1.top }
        }
        return (common ?? []).filter { $0.top.isFinite && $0.bottom.isFinite }.map { ($0.top + $0.bottom) / 2 }
    }

    /// The wide gaps of a column, with the space above and below it.
    private func gaps(_ lines: [TextLine]) -> [(top: Double, bottom: Double)] {
        guard let first = lines.first, let last = lines.last else { return [] }
        let pitches = zip(lines, lines.dropFirst()).map { $1.box.bottom - $0.box.bottom }
        let size = lines.map(\.fontSize).sorted()[lines.count / 2]
        // The smallest usual distance: most lines of a narrow column may begin rows of their own.
        let plausible = pitches.filter { $0 > size * 0.9 && $0 < size * max(1.7, pitch * 1.2) }.sorted()
        let usual = plausible.isEmpty ? size * max(1.25, pitch) : plausible[plausible.count / 4]
        // A line's box is taller than its letters: boxes of neighbouring rows may overlap.
        let margin = size * 0.25
        var result: [(top: Double, bottom: Double)] = [(-.infinity, first.box.top + margin)]
        for (upper, lower) in zip(lines, lines.dropFirst())
        where lower.box.bottom - upper.box.bottom > usual * Self.wide {
            result.append((upper.box.bottom - margin, lower.box.top + margin))
        }
        result.append((last.box.bottom - margin, .infinity))
        return result
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
