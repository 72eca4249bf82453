internal import Model

/// The parts of columns that are rows of cells with one middle.
struct CentredParts {
    /// How far the middles of a row's cells differ, in points.
    private static let sameMiddle = 2.0
    /// The fewest rows with a value that show the way.
    private static let fewest = 2
    /// What a row costs, since two may have one middle together; a part that has a label alone; and one that is no such
    /// row, with each of its label's lines.
    private static let row = -1.0
    private static let alone = 0.5
    private static let other = (part: 3.0, line: 1.0)

    enum Part { case row, label, other }

    /// The boxes of each column's lines, labels first.
    private let lines: [[Box]]

    init(_ columns: [[PageWord]]) { lines = columns.map { TextLine.lines($0).map(\.box) } }

    /// What stands between two heights.
    func part(_ top: Double, _ bottom: Double) -> Part {
        let middles = lines.map { boxes -> Double? in
            let inside = inside(boxes, top, bottom)
            return inside.first.map { ($0.top + (inside.last?.bottom ?? $0.bottom)) / 2 }
        }
        guard let label = middles[0] else { return .other }
        let values = middles.dropFirst().compactMap(\.self)
        if values.isEmpty { return .label }
        return values.allSatisfy { abs($0 - label) < Self.sameMiddle } ? .row : .other
    }

    private func inside(_ boxes: [Box], _ top: Double, _ bottom: Double) -> [Box] {
        boxes.filter { (top..<bottom).contains(($0.top + $0.bottom) / 2) }
    }

    /// Of some heights, ascending, those between the first and the last that part rows best; none where few are such.
    func cuts(_ heights: [Double]) -> [Double] {
        var best: [(cost: Double, start: Int)] = [(0, 0)]
        for end in heights.indices.dropFirst() {
            best.append(
                (0..<end).map { (best[$0].cost + cost(heights[$0], heights[end]), $0) }
                    .min { $0.0 < $1.0 } ?? (.infinity, 0))
        }
        var result: [Double] = []
        var parts: [Part] = []
        var end = heights.count - 1
        while end > 0 {
            let start = best[end].start
            parts.append(part(heights[start], heights[end]))
            if start > 0 { result.append(heights[start]) }
            end = start
        }
        // By chance a few cells have one middle with another's label.
        let rows = parts.count { $0 == .row }
        return rows >= Self.fewest && rows > parts.count(where: { $0 == .other }) ? result : []
    }

    private func cost(_ top: Double, _ bottom: Double) -> Double {
        switch part(top, bottom) {
        case .row: Self.row
        case .label: Self.alone
        case .other: Self.other.part + Self.other.line * Double(inside(lines[0], top, bottom).count)
        }
    }
}
