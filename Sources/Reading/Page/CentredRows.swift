internal import Model

/// Joins the bands of a table whose cells are centred in their rows: a gap between the paragraphs of a tall cell is no
/// row's end, for the short cell beside it stands in the middle of both.
enum CentredRows {
    private typealias Extent = (top: Double, bottom: Double)

    /// Whether most cells that are shorter than their neighbours stand in the middle, not at the top.
    static func isCentred(_ bands: [[[PageWord]]]) -> Bool {
        var centred = 0
        var others = 0
        for band in bands {
            let extents = band.compactMap(extent)
            guard extents.count > 1, let tall = extents.max(by: { height($0) < height($1) }),
                let short = extents.min(by: { height($0) < height($1) }), height(tall) > height(short) + 6
            else { continue }
            let shift = abs(short.top - tall.top)
            if abs(middle(short) - middle(tall)) < shift * 0.4 { centred += 1 } else { others += 1 }
        }
        return centred > others
    }

    /// What an empty cell costs: a line. In the rest of a row that a page break cut a cell may well be empty.
    private static let emptyCell = 12.0
    private static let emptyCutCell = 3.0

    /// The rows that put every cell nearest to the middle of its row.
    ///
    /// - Parameter isCut: whether a page break may have cut the first row.
    static func join(_ bands: [[[PageWord]]], isCut: Bool) -> [[[PageWord]]] {
        guard bands.count > 1, bands.count < 200 else { return bands }
        var best = [0.0] + Array(repeating: Double.infinity, count: bands.count)
        var start = Array(repeating: 0, count: bands.count + 1)
        for end in 1...bands.count {
            for begin in stride(from: end - 1, through: max(0, end - 12), by: -1) {
                let rows = bands[begin..<end]
                let empty = isCut && begin == 0 ? emptyCutCell : emptyCell
                let cost = best[begin] + cost(joined(rows), empty: empty) + joinCost(rows)
                if cost < best[end] {
                    best[end] = cost
                    start[end] = begin
                }
            }
        }
        var rows: [[[PageWord]]] = []
        var end = bands.count
        while end > 0 {
            rows.append(joined(bands[start[end]..<end]))
            end = start[end]
        }
        return rows.reversed()
    }

    /// What it costs to join bands: little, and as much as an empty cell where both look like rows of their own.
    private static func joinCost(_ bands: ArraySlice<[[PageWord]]>) -> Double {
        let isWhole = bands.map { band in !band.contains { $0.isEmpty } }
        return zip(isWhole, isWhole.dropFirst()).reduce(0) { $0 + ($1.0 && $1.1 ? emptyCell : 0.5) }
    }

    /// How far the cells of a row are from its middle, in points, and what its empty cells cost.
    private static func cost(_ row: [[PageWord]], empty: Double) -> Double {
        let extents = row.map(extent)
        let present = extents.compactMap { $0 }
        guard let top = present.map(\.top).min(), let bottom = present.map(\.bottom).max() else { return 0 }
        var cost = 0.0
        for extent in extents {
            cost += extent.map { abs(middle($0) - (top + bottom) / 2) } ?? empty
        }
        return cost
    }

    private static func joined(_ bands: ArraySlice<[[PageWord]]>) -> [[PageWord]] {
        guard let first = bands.first else { return [] }
        return first.indices.map { column in bands.flatMap { $0[column] } }
    }

    private static func extent(_ words: [PageWord]) -> Extent? {
        guard let top = words.map(\.box.top).min(), let bottom = words.map(\.box.bottom).max() else { return nil }
        return (top, bottom)
    }

    private static func height(_ extent: Extent) -> Double { extent.bottom - extent.top }
    private static func middle(_ extent: Extent) -> Double { (extent.top + extent.bottom) / 2 }
}
