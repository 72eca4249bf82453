internal import Model

/// A table on a page: its cells, found from its lines.
struct TableGrid {
    /// A cell, perhaps merged from several fields of the grid.
    struct Cell: Hashable {
        var box: Box
    }

    var box: Box
    var cells: [Cell]

    /// How much of a field's side a line must cover to part two fields.
    private static let cover = 0.6
    private static let tolerance = 2.5
    /// The most cells of labels that share one value.
    private static let mostSpanned = 3

    /// The tables of a page: groups of lines that touch each other.
    static func tables(_ rulings: Rulings) -> [TableGrid] {
        OpenRows.joined(groups(rulings)).compactMap { grid($0) }.sorted { $0.box.top < $1.box.top }
    }

    /// The tables of a page without a frame that is drawn round all of it: what stands in it is no cell's.
    static func tables(_ rulings: Rulings, of words: [PageWord]) -> [TableGrid] {
        let tables = tables(rulings)
        return tables.filter { frame in
            guard let cell = frame.cells.first, frame.cells.count == 1 else { return true }
            return !tables.contains { $0.cells.count > 1 && cell.box.holds($0.box) }
                || !words.allSatisfy { cell.box.holds($0.box) }
        }
    }

    /// The table with one cell where a line parts an empty part of a cell of the first column from the rest, and no other
    /// cell ends there: the edge of a shade that does not fill the cell of a name beside several rows.
    func joined(_ words: [PageWord]) -> TableGrid {
        let first = cells.filter { abs($0.box.left - box.left) <= Self.tolerance }.sorted { $0.box.top < $1.box.top }
        var joined: [Cell] = []
        for cell in first {
            if let above = joined.last, isStray(cell.box.top, between: above.box, and: cell.box),
                ![above, cell].allSatisfy({ part in words.contains { part.box.holds($0.box) } })
            {
                joined[joined.count - 1].box = above.box.union(cell.box)
            } else {
                joined.append(cell)
            }
        }
        guard joined.count < first.count else { return self }
        var result = self
        result.cells = (cells.filter { !first.contains($0) } + joined).sorted {
            ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left)
        }
        return result
    }

    /// Whether two cells stand one below the other, and rows beside them, none of which begins or ends between them.
    private func isStray(_ y: Double, between upper: Box, and lower: Box) -> Bool {
        func isNear(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= Self.tolerance }
        guard isNear(upper.bottom, y), isNear(upper.right, lower.right) else { return false }
        let beside = cells.map(\.box).filter {
            $0.left > upper.left + Self.tolerance && $0.top < lower.bottom && $0.bottom > upper.top
        }
        let edges = beside.map(\.top).filter { $0 > upper.top + Self.tolerance && $0 < lower.bottom - Self.tolerance }
        // Between two tables in cells of their own nothing but their frames is near the line that parts the rows.
        return !edges.isEmpty && beside.contains { $0.top < y && $0.bottom > y }
            && !beside.contains { isNear($0.top, y) || isNear($0.bottom, y) }
    }

    private static func groups(_ rulings: Rulings) -> [Rulings] {
        let horizontal = rulings.horizontal
        let vertical = rulings.vertical
        var parent = Array(0..<(horizontal.count + vertical.count))
        func root(_ index: Int) -> Int {
            var index = index
            while parent[index] != index {
                parent[index] = parent[parent[index]]
                index = parent[index]
            }
            return index
        }
        for (i, h) in horizontal.enumerated() {
            for (j, v) in vertical.enumerated()
            where v.at >= h.start - 4 && v.at <= h.end + 4 && h.at >= v.start - 4 && h.at <= v.end + 4 {
                parent[root(i)] = root(horizontal.count + j)
            }
        }
        var groups: [Int: Rulings] = [:]
        for (i, h) in horizontal.enumerated() { groups[root(i), default: Rulings()].horizontal.append(h) }
        for (j, v) in vertical.enumerated() {
            groups[root(horizontal.count + j), default: Rulings()].vertical.append(v)
        }
        return groups.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The cells of a group of touching lines; `nil` where they enclose nothing.
    private static func grid(_ lines: Rulings) -> TableGrid? {
        guard !lines.vertical.isEmpty, !lines.horizontal.isEmpty, lines.vertical.count + lines.horizontal.count >= 3
        else { return nil }
        let left = min(lines.horizontal.map(\.start).min() ?? 0, lines.vertical.map(\.at).min() ?? 0)
        let right = max(lines.horizontal.map(\.end).max() ?? 0, lines.vertical.map(\.at).max() ?? 0)
        let top = min(lines.vertical.map(\.start).min() ?? 0, lines.horizontal.map(\.at).min() ?? 0)
        let bottom = max(lines.vertical.map(\.end).max() ?? 0, lines.horizontal.map(\.at).max() ?? 0)
        // A box around one thing, or an underlined word, is no table.
        guard right - left > 80, bottom - top > 10 else { return nil }
        let xs = distinct(lines.vertical.map(\.at) + [left, right])
        let ys = distinct(lines.horizontal.map(\.at) + [top, bottom])
        guard xs.count >= 2, ys.count >= 2, xs.count * ys.count < 40_000 else { return nil }
        let columns = xs.count - 1
        let rows = ys.count - 1
        var parent = Array(0..<(columns * rows))
        func root(_ index: Int) -> Int {
            var index = index
            while parent[index] != index { index = parent[index] }
            return index
        }
        for row in 0..<rows {
            for column in 0..<columns {
                let here = row * columns + column
                if column + 1 < columns,
                    !parts(lines.vertical, at: xs[column + 1], from: ys[row], to: ys[row + 1])
                {
                    parent[root(here)] = root(here + 1)
                }
                if row + 1 < rows,
                    !parts(lines.horizontal, at: ys[row + 1], from: xs[column], to: xs[column + 1])
                {
                    parent[root(here)] = root(here + columns)
                }
            }
        }
        var boxes: [Int: Box] = [:]
        var areas: [Int: Double] = [:]
        var roomy: Set<Int> = []
        for row in 0..<rows {
            for column in 0..<columns {
                let field = Box(left: xs[column], top: ys[row], right: xs[column + 1], bottom: ys[row + 1])
                let key = root(row * columns + column)
                boxes[key] = boxes[key]?.union(field) ?? field
                areas[key, default: 0] += area(field)
                if field.right - field.left > 20, field.bottom - field.top > 8 { roomy.insert(key) }
            }
        }
        // What runs around an inner table, between two frames, is no cell; where it has room for text, it is.
        // Between two lines of a double frame nothing is written.
        let wide = boxes.filter { $0.value.right - $0.value.left > 6 && $0.value.bottom - $0.value.top > 5 }
        let filled = wide.filter { roomy.contains($0.key) || (areas[$0.key] ?? 0) > area($0.value) * 0.45 }
        let fields = Array(filled.values)
        let cells = fields.filter { !isLeft($0, of: fields, right: right, lines) }
            .map { Cell(box: $0) }.sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
        return TableGrid(box: Box(left: left, top: top, right: right, bottom: bottom), cells: cells)
    }

    /// Whether a field is what is left beside cells that stand alone, above or below a table that touches them: no line
    /// ends it, nor does it begin and end as the cell on its left.
    private static func isLeft(_ field: Box, of cells: [Box], right: Double, _ lines: Rulings) -> Bool {
        guard abs(field.right - right) <= tolerance,
            !parts(lines.vertical, at: right, from: field.top, to: field.bottom),
            [field.top, field.bottom].contains(where: {
                !parts(lines.horizontal, at: $0, from: field.left, to: field.right)
            })
        else { return false }
        let beside = cells.filter {
            abs($0.right - field.left) <= tolerance && $0.top < field.bottom - tolerance
                && $0.bottom > field.top + tolerance
        }.sorted { $0.top < $1.top }
        guard let first = beside.first, let last = beside.last else { return false }
        let isRow = beside.contains {
            abs($0.top - field.top) <= tolerance && abs($0.bottom - field.bottom) <= tolerance
        }
        // A few labels with one value touch each other, and a line ends it above or below.
        let isSpan =
            beside.count <= mostSpanned
            && [field.top, field.bottom].contains {
                parts(lines.horizontal, at: $0, from: field.left, to: field.right)
            } && abs(first.top - field.top) <= tolerance
            && abs(last.bottom - field.bottom) <= tolerance
            && zip(beside, beside.dropFirst()).allSatisfy { abs($0.bottom - $1.top) <= tolerance }
        // A table without a frame is open on all sides.
        return !isRow && !isSpan && beside.allSatisfy { isFramed($0, by: lines) }
    }

    /// Whether lines run along all sides of a box.
    private static func isFramed(_ box: Box, by lines: Rulings) -> Bool {
        [box.top, box.bottom].allSatisfy { parts(lines.horizontal, at: $0, from: box.left, to: box.right) }
            && [box.left, box.right].allSatisfy { parts(lines.vertical, at: $0, from: box.top, to: box.bottom) }
    }

    private static func area(_ box: Box) -> Double { (box.right - box.left) * (box.bottom - box.top) }

    private static func distinct(_ values: [Double]) -> [Double] {
        var result: [Double] = []
        for value in values.sorted() where value - (result.last ?? -.infinity) > tolerance { result.append(value) }
        return result
    }

    private static func parts(_ lines: [Ruling], at: Double, from: Double, to: Double) -> Bool {
        var covered = 0.0
        for line in lines where abs(line.at - at) <= tolerance {
            covered += max(0, min(line.end, to) - max(line.start, from))
        }
        return covered >= (to - from) * cover
    }
}
