internal import Model

/// A page divided along the edges of all areas painted on it: every cell has one shade.
///
/// It is the page's picture without its pixels; lines and edges are where the shade changes from cell to cell.
struct ShadeGrid {
    /// Edges nearer than this are one, in points: rounding leaves such gaps between cells that are shaded one by one.
    private static let snap = 0.12
    /// Where another line crosses, so much of a line is missing, in points.
    private static let mostMissing = 1.6
    /// A page with more cells is a drawing.
    private static let mostCells = 400_000

    /// Where the cells begin and end, in points; the page's own edges first and last.
    private let columns: [Double]
    private let rows: [Double]
    /// From row to row.
    private var shades: [Float]

    /// - Returns: `nil` where there are too many areas.
    init?(_ areas: [PaintedArea], width: Double, height: Double) {
        columns = Self.edges(areas.flatMap { [$0.box.left, $0.box.right] }, width)
        rows = Self.edges(areas.flatMap { [$0.box.top, $0.box.bottom] }, height)
        guard columns.count * rows.count <= Self.mostCells else { return nil }
        shades = [Float](repeating: 255, count: (columns.count - 1) * (rows.count - 1))
        var painted = 0
        for area in areas {
            let (left, right) = (Self.index(area.box.left, columns), Self.index(area.box.right, columns))
            let (top, bottom) = (Self.index(area.box.top, rows), Self.index(area.box.bottom, rows))
            // What is beside the page, or no area at all, paints nothing.
            guard left < right, top < bottom else { continue }
            painted += (right - left) * (bottom - top)
            guard painted <= 20 * Self.mostCells else { return nil }
            paint(left..<right, top..<bottom, area.paint)
        }
    }

    private static func edges(_ places: [Double], _ end: Double) -> [Double] {
        var result = [0.0]
        for place in places.sorted() where place - (result.last ?? 0) > snap && end - place > snap {
            result.append(place)
        }
        return result + [end]
    }

    /// The index of the edge that a place belongs to.
    private static func index(_ place: Double, _ edges: [Double]) -> Int {
        var low = 0
        var high = edges.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if edges[middle] <= place + 1e-9 { low = middle } else { high = middle - 1 }
        }
        // The page's end stands for all that is near to it.
        return low == edges.count - 2 && edges[low + 1] - place <= snap ? low + 1 : low
    }

    private mutating func paint(_ across: Range<Int>, _ down: Range<Int>, _ paint: Paint) {
        let shade = Float(paint.shade)
        let opacity = Float(paint.opacity)
        let width = columns.count - 1
        for row in down {
            for column in across {
                let cell = row * width + column
                shades[cell] += (shade - shades[cell]) * opacity
            }
        }
    }

    /// Where the shade changes from row to row, along the page.
    ///
    /// - Parameters:
    ///   - contrast: how many shades make a change.
    ///   - shortest: the least length of a line in points.
    func horizontal(contrast: Double, shortest: Double) -> [Ruling] {
        let width = columns.count - 1
        return rows.indices.dropFirst().dropLast().flatMap { edge in
            Self.runs(columns, at: rows[edge], contrast, shortest) { column in
                shades[edge * width + column] - shades[(edge - 1) * width + column]
            }
        }
    }

    /// Where the shade changes from column to column, down the page.
    func vertical(contrast: Double, shortest: Double) -> [Ruling] {
        let width = columns.count - 1
        return columns.indices.dropFirst().dropLast().flatMap { edge in
            Self.runs(rows, at: columns[edge], contrast, shortest) { row in
                shades[row * width + edge] - shades[row * width + edge - 1]
            }
        }
    }

    private static func runs(
        _ edges: [Double], at place: Double, _ contrast: Double, _ shortest: Double, _ change: (Int) -> Float
    ) -> [Ruling] {
        var runs = ShadeRuns(shortest: shortest, mostMissing: mostMissing)
        for cell in 0..<edges.count - 1 {
            let change = change(cell)
            guard abs(change) >= Float(contrast) else { continue }
            runs.add(edges[cell], edges[cell + 1], isLighter: change > 0)
        }
        runs.close()
        return runs.found.map { Ruling(at: place, start: $0.lowerBound, end: $0.upperBound) }
    }
}
