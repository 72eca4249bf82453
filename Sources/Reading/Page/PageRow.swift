internal import Model

/// A row of a page's table: its cells from left to right, each perhaps with a grid of its own inside.
struct PageRow {
    struct Cell {
        var box: Box
        /// The rows and cells of an inner table; empty where there is none.
        var inner: [[Box]] = []
    }

    /// The widest cell that names a group of rows by text set sideways, in points.
    private static let widestName = 60.0
    /// How many labels show a column of values that are narrower than they, and the share of those that have one.
    private static let leastLabels = 4
    private static let mostLabels = 0.75
    /// How far edges of one column differ.
    private static let tolerance = 3.0

    var top: Double
    var cells: [Cell]

    /// The rows of a grid: bands that no cell crosses.
    static func rows(of table: TableGrid) -> [PageRow] {
        bands(table.cells.map(\.box), from: \.top, to: \.bottom).map { boxes in
            PageRow(top: boxes.map(\.top).min() ?? table.box.top, cells: cells(boxes))
        }
    }

    /// The rows that a cell beside them names as a group, without it, where its text is set sideways; else this row.
    ///
    /// - Parameters:
    ///   - words: the page's upright words.
    ///   - sideways: its sideways lines.
    ///   - labelCells: from where to where cells of labels reach on it and on the page before.
    func ungrouped(
        _ words: [PageWord], sideways: [TextLine], labelCells: [ClosedRange<Double>] = []
    ) -> [PageRow] {
        guard cells.contains(where: { $0.inner.count > 1 }), cells[0].box.left < cells[0].box.right else {
            return [self]
        }
        // A name set upright needs more room, but less than the labels beside it.
        let pairs = cells.count == 2 && cells[1].inner.allSatisfy { $0.count == 2 } ? cells[1].inner : []
        let labels = pairs.map { $0[0].right - $0[0].left }.min() ?? 0
        // A label whose value goes on behind a page break has an empty cell, too.
        let isLabel = labelCells.contains {
            max(abs($0.lowerBound - cells[0].box.left), abs($0.upperBound - cells[0].box.right)) <= Self.tolerance
        }
        let widestName = isLabel ? Self.widestName : max(Self.widestName, labels)
        let isName = cells.map { cell in
            // After a page break the group's name need not stand there again.
            cell.inner.isEmpty && cell.box.right - cell.box.left <= widestName
                && !words.contains { cell.box.holds($0.box) }
                && (cell.box == cells[0].box || sideways.contains { cell.box.holds($0.box) })
        }
        guard isName.contains(true) else { return [self] }
        let boxes = zip(cells, isName).flatMap { cell, isName in
            isName ? [] : cell.inner.isEmpty ? [cell.box] : cell.inner.flatMap { $0 }
        }
        guard let first = boxes.first else { return [self] }
        let whole = boxes.dropFirst().reduce(first) { $0.union($1) }
        return Self.rows(of: TableGrid(box: whole, cells: boxes.map { TableGrid.Cell(box: $0) }))
    }

    /// The rows that a cell with text beside them names as a group, each with that cell before it, where tables stand in
    /// their cells: within a row there is but one table; else this row.
    func parted(_ words: [PageWord]) -> [PageRow] {
        guard hasName(words) else { return [self] }
        let inner = cells[1].inner
        let own = inner.filter { row in
            !inner.contains { other in
                other.count > 1 && other != row && other.contains { box in row.allSatisfy(box.holds) }
            }
        }
        guard own.count > 1, own.count < inner.count, own.allSatisfy({ $0.count > 1 }) else { return [self] }
        return named(own)
    }

    /// Whether it has two cells, the first with text and no table.
    private func hasName(_ words: [PageWord]) -> Bool {
        cells.count == 2 && cells[0].inner.isEmpty && words.contains { cells[0].box.holds($0.box) }
    }

    /// The rows of the table beside the first cell, each with that cell before it; of the table's other rows those that
    /// stand in one of their cells are its own table.
    private func named(_ rows: [[Box]]) -> [PageRow] {
        let name = cells[0].box
        let inner = cells[1].inner.filter { !rows.contains($0) }
        return rows.enumerated().map { number, boxes in
            let top = boxes.map(\.top).min() ?? name.top
            // The name stands in the first row alone.
            let first = number == 0 ? name : Box(left: name.left, top: top, right: name.left, bottom: top)
            let rest = boxes.map { box in Cell(box: box, inner: inner.filter { $0.allSatisfy(box.holds) }) }
            return PageRow(top: top, cells: [Cell(box: first)] + rest)
        }
    }

    /// Where most rows of two cells part; `nil` where few rows have two.
    static func side(of rows: [PageRow]) -> Double? {
        let sides = rows.filter { $0.cells.count == 2 && $0.cells[1].inner.isEmpty }.map { $0.cells[1].box.left }
            .sorted()
        guard sides.count >= leastLabels else { return nil }
        let side = sides[sides.count / 2]
        return sides.count { abs($0 - side) <= tolerance } * 2 > sides.count ? side : nil
    }

    /// The rows that a cell with text beside them names as a group, where their labels end with those of the table's other
    /// rows: `RISORSE` beside `ECONOMICHE` and `DI PERSONALE`; else this row.
    func parted(at side: Double, _ words: [PageWord]) -> [PageRow] {
        guard hasName(words), cells[1].inner.count > 1,
            cells[1].inner.allSatisfy({ $0.count == 2 && abs($0[1].left - side) <= Self.tolerance })
        else { return [self] }
        return named(cells[1].inner)
    }

    /// From where to where the cell of a label reaches that has a cell of text beside it; `nil` for other rows.
    func labelCell(_ words: [PageWord]) -> ClosedRange<Double>? {
        guard cells.count == 2, cells[1].inner.isEmpty, cells[0].box.left < cells[0].box.right,
            words.contains(where: { cells[0].box.holds($0.box) })
        else { return nil }
        return cells[0].box.left...cells[0].box.right
    }

    /// The widest gap between two lines of one value, in sizes of its type.
    private static let goingOn = 0.6

    /// Gives each row of a table of labels, shaded or framed alone, the cell of the value beside it; some values may hold a
    /// table that is drawn.
    static func withValues(_ table: (box: Box, rows: [PageRow]), beside words: [PageWord]) -> (
        box: Box, rows: [PageRow]
    ) {
        guard table.rows.count > 1, let side = labelSide(table.rows) else { return table }
        let values = words.filter { word in
            let y = (word.box.top + word.box.bottom) / 2
            return word.box.left > side - 1 && y > table.box.top - 2 && y < table.box.bottom + 2
        }
        let edge = words.map(\.box.right).max() ?? 0
        guard values.count > table.rows.count / 2,
            edge - side > side - table.box.left || haveColumn(table.rows, values)
        else { return table }
        var result = table
        for row in result.rows.indices {
            let label = result.rows[row].cells[0].box
            let inner = result.rows[row].cells.dropFirst().flatMap {
                $0.inner.isEmpty ? [$0.box] : Array($0.inner.joined())
            }
            let bottom =
                row + 1 < result.rows.count
                ? result.rows[row + 1].cells[0].box.top : end(ofValueBelow: label, from: side, words)
            let value = Box(left: label.right, top: label.top, right: edge + 2, bottom: max(label.bottom, bottom))
            let rows = bands(inner, from: \.top, to: \.bottom).map { $0.sorted { $0.left < $1.left } }
            result.rows[row].cells = [
                Cell(box: label), Cell(box: inner.reduce(value) { $0.union($1) }, inner: rows),
            ]
        }
        let bottom = result.rows[result.rows.count - 1].cells[1].box.bottom
        result.box = table.box.union(Box(left: side, top: table.box.top, right: edge + 2, bottom: bottom))
        return result
    }

    /// Where the lines end that go on below the last label's cell, beside nothing: its value may be taller.
    private static func end(ofValueBelow label: Box, from side: Double, _ words: [PageWord]) -> Double {
        var bottom = label.bottom
        // The last line that stands beside the label tells how far the next one may be.
        var last = words.filter { $0.box.left > side - 1 && $0.box.top < bottom && $0.box.bottom > label.top }
            .map(\.box.bottom).max()
        for line in TextLine.lines(words.filter { ($0.box.top + $0.box.bottom) / 2 > label.bottom }) {
            guard let above = last, line.box.left > side - 1, line.box.top - above < goingOn * line.fontSize else {
                break
            }
            last = line.box.bottom
            bottom = line.box.bottom + 1
        }
        return bottom
    }

    /// Whether most labels have a value beside them, all of which begin at one place: short ones are narrower than labels.
    private static func haveColumn(_ rows: [PageRow], _ values: [PageWord]) -> Bool {
        let starts = rows.compactMap { row in
            values.filter {
                let y = ($0.box.top + $0.box.bottom) / 2
                return y > row.cells[0].box.top && y < row.cells[0].box.bottom
            }.map(\.box.left).min()
        }
        guard rows.count >= leastLabels, let first = starts.min() else { return false }
        return Double(starts.count { $0 - first < tolerance }) >= mostLabels * Double(rows.count)
    }

    /// Where the cells of labels end on the right; `nil` where most rows have others.
    private static func labelSide(_ rows: [PageRow]) -> Double? {
        let alone = rows.filter { $0.cells.count == 1 }.map(\.cells[0].box)
        guard 2 * alone.count > rows.count, let label = alone.first else { return nil }
        let areLabels =
            alone.count == rows.count
            || rows.allSatisfy {
                max(abs($0.cells[0].box.left - label.left), abs($0.cells[0].box.right - label.right)) < tolerance
            }
        return areLabels ? alone.map(\.right).max() : nil
    }

    /// Puts a grid into the cell of a table that it stands in; false where it stands in none.
    static func put(_ grid: TableGrid, into tables: inout [(box: Box, rows: [PageRow])]) -> Bool {
        for table in tables.indices {
            for row in tables[table].rows.indices {
                for cell in tables[table].rows[row].cells.indices {
                    let box = tables[table].rows[row].cells[cell].box
                    guard grid.box.left >= box.left - 4, grid.box.right <= box.right + 4, grid.box.top >= box.top - 4,
                        grid.box.bottom <= box.bottom + 4
                    else { continue }
                    let inner = rows(of: grid).map { $0.cells.map(\.box) }
                    tables[table].rows[row].cells[cell].inner += inner
                    // One that is too wide for its cell stands out of the table.
                    if cell == tables[table].rows[row].cells.count - 1 {
                        tables[table].rows[row].cells[cell].box.right = max(box.right, grid.box.right)
                        tables[table].box.right = max(tables[table].box.right, grid.box.right)
                    }
                    return true
                }
            }
        }
        return false
    }

    /// The cells of a band: a cell that fills its height stands for itself, stacked ones beside each other are a
    /// table inside the row.
    private static func cells(_ boxes: [Box]) -> [Cell] {
        var cells: [Cell] = []
        var stacked: [Box] = []
        func flush() {
            guard let first = stacked.first else { return }
            let whole = stacked.dropFirst().reduce(first) { $0.union($1) }
            // What surrounds an inner table is the cell itself.
            let framed = stacked.filter { box in !stacked.contains { $0 != box && box.holds($0) } }
            let inner = bands(framed, from: \.top, to: \.bottom).map { $0.sorted { $0.left < $1.left } }
            cells.append(Cell(box: whole, inner: inner))
            stacked = []
        }
        for column in bands(boxes, from: \.left, to: \.right) {
            if column.count == 1 {
                flush()
                cells.append(Cell(box: column[0]))
            } else if let frame = column.first(where: { frame in column.allSatisfy { frame.holds($0) } }) {
                // A table that hangs on its cell's lines: what is left of the cell is a frame round it.
                flush()
                let inner = bands(column.filter { $0 != frame }, from: \.top, to: \.bottom)
                cells.append(Cell(box: frame, inner: inner.map { $0.sorted { $0.left < $1.left } }))
            } else {
                stacked += column
            }
        }
        flush()
        return cells
    }

    /// Groups boxes into bands along one direction: boxes that overlap share a band.
    private static func bands(_ boxes: [Box], from: (Box) -> Double, to: (Box) -> Double) -> [[Box]] {
        var result: [[Box]] = []
        var end = -Double.infinity
        for box in boxes.sorted(by: { from($0) < from($1) }) {
            if from(box) < end - 1.5, !result.isEmpty {
                result[result.count - 1].append(box)
            } else {
                result.append([box])
            }
            end = max(end, to(box))
        }
        return result
    }
}

extension Box {
    /// Whether another box lies in this one, but for a point or two.
    func holds(_ other: Box) -> Bool {
        other.left >= left - 2 && other.top >= top - 2 && other.right <= right + 2 && other.bottom <= bottom + 2
    }
}
