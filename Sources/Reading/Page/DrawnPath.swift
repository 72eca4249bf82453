internal import Model

/// A path as it is drawn on a page, in points from the top left, and the upright rectangles that it covers.
struct DrawnPath {
    struct Point: Equatable {
        var x: Double
        var y: Double
    }

    private struct Edge {
        var from: Point
        var to: Point
        /// A side of the corner that a curve rounds off.
        var isCurve = false

        /// How far it leads across while it leads down: how much a rectangle in its place is wrong.
        var slant: Double {
            isCurve ? max(abs(to.x - from.x), abs(to.y - from.y)) : from.y == to.y ? 0 : abs(to.x - from.x)
        }
    }

    /// Ends of borders are cut aslant as far as the border is wide, in points.
    private static let steepest = 3.0
    /// Corners are rounded so far at most, in points.
    private static let widestCorner = 12.0
    /// Outlines of letters and marks are not larger, in points.
    private static let largestMark = 40.0
    /// Lines are drawn no thinner than this, in points, so that they stay apart from gaps by rounding.
    private static let thinnest = 0.3
    /// A figure with more is a drawing.
    private static let mostEdges = 2000

    private var figures: [[Edge]] = []
    private var start: Point?
    private var current: Point?

    mutating func move(to point: Point) {
        figures.append([])
        start = point
        current = point
    }

    mutating func line(to point: Point) { add(point, isCurve: false) }

    /// Adds the corner that a curve rounds off.
    ///
    /// - Parameter lead: the first control point, which tells how the curve leaves the point before.
    mutating func curve(to point: Point, by lead: Point) {
        if let from = current {
            let isLevel = abs(lead.x - from.x) >= abs(lead.y - from.y)
            add(isLevel ? Point(x: point.x, y: from.y) : Point(x: from.x, y: point.y), isCurve: true)
        }
        add(point, isCurve: true)
    }

    mutating func close() {
        if let start { add(start, isCurve: false) }
    }

    private mutating func add(_ point: Point, isCurve: Bool) {
        guard let from = current, !figures.isEmpty else { return move(to: point) }
        current = point
        if from != point { figures[figures.count - 1].append(Edge(from: from, to: point, isCurve: isCurve)) }
    }

    /// The smallest box that holds the path; `nil` for one without edges.
    var bounds: Box? { Self.bounds(figures.joined()) }

    private static func bounds(_ edges: some Sequence<Edge>) -> Box? {
        var box: Box?
        for edge in edges {
            let own = Box(
                left: min(edge.from.x, edge.to.x), top: min(edge.from.y, edge.to.y),
                right: max(edge.from.x, edge.to.x), bottom: max(edge.from.y, edge.to.y))
            box = box?.union(own) ?? own
        }
        return box
    }

    /// The smallest boxes that hold its slanting lines.
    var slants: [Box] {
        figures.joined().compactMap { edge in
            edge.isCurve || edge.from.x == edge.to.x || edge.from.y == edge.to.y
                ? nil : Self.bounds(CollectionOfOne(edge))
        }
    }

    /// The lines that a stroke leaves; none for curves and slanting ones.
    ///
    /// - Parameter width: of the stroke, in points.
    func strokes(width: Double, _ paint: Paint, within clip: Box) -> [PaintedArea] {
        let half = max(width, Self.thinnest) / 2
        return figures.joined().compactMap { edge in
            guard !edge.isCurve, let box = Self.bounds(CollectionOfOne(edge)) else { return nil }
            let across = box.right - box.left
            let down = box.bottom - box.top
            guard min(across, down) <= max(0.3, 0.005 * max(across, down)) else { return nil }
            // The ends of thin lines meet at corners.
            let end = width <= Self.steepest ? half : 0
            let isLevel = across >= down
            return Self.area(
                Box(
                    left: box.left - (isLevel ? end : half), top: box.top - (isLevel ? half : end),
                    right: box.right + (isLevel ? end : half), bottom: box.bottom + (isLevel ? half : end)),
                paint, within: clip)
        }
    }

    /// The areas that the path fills, from band to band; `nil` for a figure that rectangles don't tell.
    func filled(isEvenOdd: Bool, _ paint: Paint, within clip: Box) -> [PaintedArea]? {
        let isSlanting = figures.joined().contains { $0.slant > ($0.isCurve ? Self.widestCorner : Self.steepest) }
        if isSlanting || figures.count > 4 && figures.joined().contains(where: \.isCurve) {
            return figures.allSatisfy(Self.isMark) ? [] : nil
        }
        let edges = figures.flatMap(Self.closed).filter { $0.from.y != $0.to.y }
        guard edges.count <= Self.mostEdges else { return nil }
        let levels = Set(edges.flatMap { [$0.from.y, $0.to.y] }).sorted()
        return zip(levels, levels.dropFirst()).flatMap { top, bottom in
            Self.spans(edges, at: (top + bottom) / 2, isEvenOdd).compactMap { left, right in
                Self.area(
                    Self.thick(Box(left: left, top: top, right: right, bottom: bottom)), paint, within: clip)
            }
        }
    }

    private static func isMark(_ figure: [Edge]) -> Bool {
        guard let box = bounds(figure) else { return true }
        return max(box.right - box.left, box.bottom - box.top) <= largestMark
    }

    private static func closed(_ figure: [Edge]) -> [Edge] {
        guard let first = figure.first, let last = figure.last, first.from != last.to else { return figure }
        return figure + [Edge(from: last.to, to: first.from)]
    }

    /// What of a level line is inside, from the left.
    private static func spans(_ edges: [Edge], at level: Double, _ isEvenOdd: Bool) -> [(Double, Double)] {
        let crossings = edges.compactMap { edge -> (x: Double, turn: Int)? in
            let (from, to) = (edge.from, edge.to)
            guard min(from.y, to.y) < level, level < max(from.y, to.y) else { return nil }
            return (from.x + (to.x - from.x) * (level - from.y) / (to.y - from.y), to.y > from.y ? 1 : -1)
        }.sorted { $0.x < $1.x }
        var result: [(Double, Double)] = []
        var winding = 0
        for (here, next) in zip(crossings, crossings.dropFirst()) {
            winding = isEvenOdd ? 1 - winding : winding + here.turn
            guard winding != 0, next.x > here.x else { continue }
            if let last = result.last, last.1 == here.x {
                result[result.count - 1].1 = next.x
            } else {
                result.append((here.x, next.x))
            }
        }
        return result
    }

    private static func thick(_ box: Box) -> Box {
        let across = max(0, thinnest - (box.right - box.left)) / 2
        let down = max(0, thinnest - (box.bottom - box.top)) / 2
        return Box(
            left: box.left - across, top: box.top - down, right: box.right + across, bottom: box.bottom + down)
    }

    private static func area(_ box: Box, _ paint: Paint, within clip: Box) -> PaintedArea? {
        // What a clip leaves of a line is the line: it is widened before it is cut.
        let cut = box.cut(to: clip)
        guard cut.right > cut.left, cut.bottom > cut.top else { return nil }
        return PaintedArea(box: thick(cut), paint: paint)
    }
}
