internal import Model

/// Joins the bands of a table whose cells are centred in their rows: a gap between the paragraphs of a tall cell is no
/// row's end, for the short cell beside it stands in the middle of both.
enum CentredRows {
    /// What speaks against a row, in points: as far as its cells may stand from its middle instead.
    struct Costs {
        /// An empty cell, by column: a line.
        var empty: [Double]
        /// The same in the rest of a row that a page break cut: there a cell may well be empty.
        var emptyCut: [Double]
        /// The same in the last row, which a page break may have cut.
        var emptyLast: [Double]
        /// To join two bands that both look like rows of their own.
        var wholes: Double
        /// The column whose cell makes a band look like a row of its own; `nil` for all of them.
        var head: Int?
        /// How far below each other the lines of one cell stand, where each band is a line; `nil` where bands are more.
        var linePitch: Double?
        /// To join two lines of a value between which a line is missing where a label stands: it may have been blank.
        var hidden = 0.0
        /// The columns whose cells stand at the top of their rows instead of in the middle.
        var atTop: Set<Int> = []
        /// The most bands of a row.
        var most = 12
        /// As many bands are not joined: the search for rows would take long.
        var mostBands = CentredRows.mostBands

        /// Those of a table inside a cell.
        static func inner(columns: Int) -> Costs {
            let line = Array(repeating: 12.0, count: columns)
            return Costs(
                empty: line, emptyCut: Array(repeating: 3, count: columns), emptyLast: line, wholes: 12)
        }

        /// Those of labels and their values: a value may be missing, a label hardly.
        static let labelled = Costs(
            empty: [60, 12], emptyCut: [8, 12], emptyLast: [8, 12], wholes: 60, head: 0, most: 60)

        /// The same where each band is but a line: a label may have several.
        static let lined = Costs(
            empty: [60, 12], emptyCut: [8, 2], emptyLast: [8, 12], wholes: 60, head: 0, linePitch: 12.5, hidden: 12,
            most: 80, mostBands: 5000)
    }

    /// As many bands are not joined: the search for rows would take long.
    static let mostBands = 200

    /// Cells begin on one line when their tops are no farther apart, in points.
    private static let sameLine = 4.0

    private typealias Extent = (top: Double, bottom: Double)

    /// How many more cells that are shorter than their neighbours stand in the middle than at the top.
    ///
    /// - Parameter head: the column without whose cell a band is but a part of a row, if there is one.
    static func centring(_ bands: [[[PageWord]]], head: Int? = nil) -> Int {
        let balance = balance(bands, head: head)
        guard let head else { return balance }
        let parts = headless(bands.map { $0.map(extent) }, head: head)
        return balance + parts.centred - parts.others
    }

    /// The same, told by the bands that have a short cell beside a tall one alone. Where heads are in the middle, the
    /// cells beside tall heads may well stand at the top: they don't count against it.
    static func balance(_ bands: [[[PageWord]]], head: Int?) -> Int {
        bands.reduce(0) { sum, band in
            guard let found = shortest(band) else { return sum }
            if found.isCentred { return sum + 1 }
            return found.isOnTop && (head == nil || found.column == head) ? sum - 1 : sum
        }
    }

    /// How many more cells beside tall heads stand at the top than in the middle.
    static func topping(_ bands: [[[PageWord]]], head: Int) -> Int {
        bands.reduce(0) { sum, band in
            guard let found = shortest(band), found.column != head else { return sum }
            return found.isOnTop ? sum + 1 : found.isCentred ? sum - 1 : sum
        }
    }

    /// Where the shortest cell of a band stands beside the tallest; `nil` where all are as tall.
    private static func shortest(_ band: [[PageWord]]) -> (column: Int, isCentred: Bool, isOnTop: Bool)? {
        let extents = band.enumerated().compactMap { column, words in extent(words).map { (column, $0) } }
        guard extents.count > 1, let tall = extents.max(by: { height($0.1) < height($1.1) })?.1,
            let (column, short) = extents.min(by: { height($0.1) < height($1.1) }), height(tall) > height(short) + 6
        else { return nil }
        // 0 at the top, 1/2 in the middle, 1 at the bottom; the space below the last paragraph counts, too. A cell that
        // begins above the tall one is at no top: what stands beside it is but a part of its neighbour.
        let place = (short.top - tall.top) / (height(tall) - height(short))
        return (column, 0.35...0.85 ~= place, place < 0.25 && short.top > tall.top - sameLine)
    }

    /// How many runs of bands without a head are parted from the head below them by less than by their widest gap,
    /// and how many by more: in the middle of its row a head has such bands above it, too.
    private static func headless(_ bands: [[Extent?]], head: Int) -> (centred: Int, others: Int) {
        let distances = zip(bands, bands.dropFirst()).map { upper, lower in
            bands[0].indices.lazy.filter { $0 != head }.compactMap { column -> Double? in
                guard let above = upper[column], let below = lower[column] else { return nil }
                return below.top - above.bottom
            }.first
        }
        var result = (centred: 0, others: 0)
        var widest = -Double.infinity
        for (index, distance) in distances.enumerated() {
            guard let distance else {
                widest = -.infinity
                continue
            }
            if bands[index + 1][head] == nil {
                widest = max(widest, distance)
            } else {
                if widest > distance + 3 { result.centred += 1 }
                if widest.isFinite, distance > widest + 3 { result.others += 1 }
                widest = -.infinity
            }
        }
        return result
    }

    /// The rows that put every cell nearest to the middle of its row.
    ///
    /// - Parameter isCut: whether a page break may have cut the first row.
    static func join(_ bands: [[[PageWord]]], isCut: Bool, costs: Costs) -> [[[PageWord]]] {
        guard bands.count > 1, bands.count < costs.mostBands else { return bands }
        let extents = bands.map { $0.map(extent) }
        let isWhole = extents.map { band in
            costs.head.map { band[$0] != nil } ?? band.allSatisfy { $0 != nil }
        }
        let wording = costs.linePitch == nil ? nil : costs.head.map { RowWording(bands, head: $0) }
        var best = [0.0] + Array(repeating: Double.infinity, count: bands.count)
        var start = Array(repeating: 0, count: bands.count + 1)
        for end in 1...bands.count {
            var row: [Extent?] = Array(repeating: nil, count: costs.empty.count)
            var joining = 0.0
            var seam = Seam(costs)
            var words = wording?.row()
            for begin in stride(from: end - 1, through: max(0, end - costs.most), by: -1) {
                for (column, extent) in extents[begin].enumerated() { row[column] = union(row[column], extent) }
                let seamCost = seam.cost(of: extents[begin], isWhole: isWhole[begin])
                if begin + 1 < end { joining += max(seamCost, 0.5) }
                let last = end == bands.count ? costs.emptyLast : costs.empty
                let empty = isCut && begin == 0 ? costs.emptyCut : last
                let doubt = words?.cost(from: begin, isCut: isCut && begin == 0) ?? 0
                let cutHead = end == bands.count ? costs.head : nil
                let cost =
                    best[begin] + cost(row, empty: empty, atTop: costs.atTop, cutHead: cutHead) + joining + doubt
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

    /// Tells, band by band from a row's last upwards, what it costs where two are joined that look like rows of their
    /// own.
    private struct Seam {
        private let costs: Costs
        private var hasWhole = false
        private var isBelowWhole = false
        /// The highest line so far of each column, and whether a blank line stands above it.
        private var tops: [Double?]
        private var isBelowBlank: [Bool]
        private var top: Double?

        init(_ costs: Costs) {
            self.costs = costs
            tops = Array(repeating: nil, count: costs.empty.count)
            isBelowBlank = Array(repeating: false, count: costs.empty.count)
        }

        mutating func cost(of band: [Extent?], isWhole: Bool) -> Double {
            if let pitch = costs.linePitch { return costOfLines(band, pitch) }
            defer {
                hasWhole = hasWhole || isWhole
                isBelowWhole = isWhole
            }
            return isWhole && (costs.head == nil ? isBelowWhole : hasWhole) ? costs.wholes : 0
        }

        /// What it costs that a line stands farther above the next one of its cell than lines of a cell do: values may
        /// have blank lines between, labels don't.
        private mutating func costOfLines(_ band: [Extent?], _ pitch: Double) -> Double {
            let here = band.lazy.compactMap { $0?.top }.min()
            if let here, let top, top - here > pitch {
                for column in isBelowBlank.indices { isBelowBlank[column] = true }
            }
            top = here ?? top
            var cost = 0.0
            for (column, extent) in band.enumerated() {
                guard let extent else { continue }
                if let below = tops[column], below - extent.top > pitch, column == costs.head || !isBelowBlank[column] {
                    let isHidden = column != costs.head && below - extent.top < 2 * pitch
                    cost = max(cost, isHidden ? costs.hidden : costs.wholes)
                }
                tops[column] = extent.top
                isBelowBlank[column] = false
            }
            return cost
        }
    }

    /// How far the cells of a row are from its middle, in points, and what its empty cells cost.
    ///
    /// - Parameter cutHead: the column of the head where a page's end may cut the row: then all cells may stand at the top.
    private static func cost(_ row: [Extent?], empty: [Double], atTop: Set<Int>, cutHead: Int?) -> Double {
        var top = Double.infinity
        var bottom = -Double.infinity
        for case let extent? in row {
            top = min(top, extent.top)
            bottom = max(bottom, extent.bottom)
        }
        guard top < bottom else { return 0 }
        let mayBeCut = cutHead != nil && row.allSatisfy { $0.map { $0.top - top < Self.sameLine } ?? true }
        var cost = 0.0
        for (column, extent) in row.enumerated() {
            guard let extent else {
                cost += empty[column]
                continue
            }
            let isAtTop = atTop.contains(column) || column == cutHead && mayBeCut
            cost += isAtTop ? extent.top - top : abs(middle(extent) - (top + bottom) / 2)
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

    private static func union(_ one: Extent?, _ other: Extent?) -> Extent? {
        guard let one, let other else { return one ?? other }
        return (min(one.top, other.top), max(one.bottom, other.bottom))
    }

    private static func height(_ extent: Extent) -> Double { extent.bottom - extent.top }
    private static func middle(_ extent: Extent) -> Double { (extent.top + extent.bottom) / 2 }
}
