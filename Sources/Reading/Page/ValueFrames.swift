internal import Model

/// Gives frames or shaded cells that hold values alone the cells of their labels, which stand on paper beside them.
struct ValueFrames {
    /// A page's table, as its layout knows it.
    typealias Table = (box: Box, rows: [PageRow])

    /// How far edges of one column differ, and how far a label may reach beyond where it would be its row's, in points.
    private static let tolerance = 3.0
    /// The least width of the column of labels, in points.
    private static let narrowestLabels = 60.0
    /// How many frames stand below each other, and in which share of them a label begins at their top.
    private static let leastRows = 2
    private static let share = 0.6

    let words: [PageWord]
    /// The usual distance from one line to the next, in sizes of the type.
    let pitch: Double
    /// Where such frames began on the page before, in points; `nil` where there were none.
    let usual: Double?

    /// The frames of one column from top to bottom, and the lines on paper beside them.
    private struct Column {
        var left: Double
        var frames: [PageRow.Cell]
        /// Lines that stand close below each other are one part.
        var parts: [[TextLine]] = []
        /// Lines that go on above or below the frames.
        var wide: [TextLine] = []
    }

    /// What became of a page's tables.
    struct Result {
        /// All tables, such frames among them as tables with their labels.
        var tables: [Table] = []
        /// Columns of values that have no rows of their own, as shaded ones: the text alone tells them.
        var rowless: [Box] = []
        /// Where such frames begin, in points; `nil` where there are none.
        var left: Double?
    }

    /// The tables with the labels of such frames.
    func labelled(_ tables: [Table]) -> Result {
        let edge = words.map(\.box.left).min() ?? 0
        var result = Result()
        var columns: [(left: Double, right: Double, tables: [Table])] = []
        for table in tables {
            guard table.box.left > edge + Self.narrowestLabels, isOneColumn(table) else {
                result.tables.append(table)
                continue
            }
            let known = columns.firstIndex {
                abs($0.left - table.box.left) < Self.tolerance && abs($0.right - table.box.right) < Self.tolerance
            }
            if let known {
                columns[known].tables.append(table)
            } else {
                columns.append((table.box.left, table.box.right, [table]))
            }
        }
        for column in columns { add(column.tables, left: column.left, edge: edge, to: &result) }
        return result
    }

    private func add(_ tables: [Table], left: Double, edge: Double, to result: inout Result) {
        let frames = tables.flatMap(Self.frames).sorted { $0.box.top < $1.box.top }
        let column = column(left: left, frames)
        let inside = frames.map { frame in column.parts.filter { isBeside($0, frame.box) } }
        let isUsual = usual.map { abs($0 - left) < Self.tolerance } ?? false
        let begun = zip(frames, inside).count { frame, parts in parts.contains { begins($0, frame.box) } }
        let named = inside.count { !$0.isEmpty }
        if inside.contains(where: { $0.count > Self.leastRows }) {
            result.rowless += tables.map(\.box)
        } else if isUsual ? named > 0 : frames.count >= Self.leastRows && begun >= Self.leastRows,
            Double(begun) >= Self.share * Double(named)
        {
            result.tables += rows(of: column, edge: edge)
        } else {
            result.tables += tables
            return
        }
        result.left = left
    }

    private func isOneColumn(_ table: Table) -> Bool {
        let whole = table.rows.count { Self.isFrame($0, of: table) }
        return table.rows.allSatisfy { $0.cells.count == 1 } || whole > 1
    }

    /// Whether a row is one cell over its table's whole width.
    private static func isFrame(_ row: PageRow, of table: Table) -> Bool {
        row.cells.count == 1 && row.cells[0].box.left - table.box.left < tolerance
            && table.box.right - row.cells[0].box.right < tolerance
    }

    /// The frames of a table; a table within one, whose lines hide the frame's own, is put into one again.
    private static func frames(_ table: Table) -> [PageRow.Cell] {
        var frames: [PageRow.Cell] = []
        var inner: [[Box]] = []
        func close(at bottom: Double) {
            guard !inner.isEmpty else { return }
            let top = frames.last?.box.bottom ?? table.box.top
            let box = Box(left: table.box.left, top: top, right: table.box.right, bottom: bottom)
            frames.append(PageRow.Cell(box: box, inner: inner))
            inner = []
        }
        for row in table.rows {
            if row.cells.count == 1, table.rows.allSatisfy({ $0.cells.count == 1 }) || isFrame(row, of: table) {
                close(at: row.cells[0].box.top)
                frames.append(row.cells[0])
            } else {
                inner.append(row.cells.map(\.box))
            }
        }
        close(at: table.box.bottom)
        return frames
    }

    /// A column with the lines left of it, in parts that stand apart.
    private func column(left: Double, _ frames: [PageRow.Cell]) -> Column {
        let outside = words.filter { word in !frames.contains { $0.box.holds(word.box) } }
        var column = Column(left: left, frames: frames)
        var above: TextLine?
        for line in TextLine.lines(outside) {
            guard line.words.allSatisfy({ $0.box.left < left - Self.tolerance }) else {
                column.wide.append(line)
                above = nil
                continue
            }
            if let above, abs(above.fontSize - line.fontSize) < 1,
                line.box.bottom - above.box.bottom <= (pitch + 0.3) * line.fontSize
            {
                column.parts[column.parts.count - 1].append(line)
            } else {
                column.parts.append([line])
            }
            above = line
        }
        return column
    }

    private func middle(_ line: TextLine) -> Double { (line.box.top + line.box.bottom) / 2 }

    private func isBeside(_ line: TextLine, _ frame: Box) -> Bool {
        middle(line) > frame.top - Self.tolerance && middle(line) < frame.bottom + Self.tolerance
    }

    private func isBeside(_ part: [TextLine], _ frame: Box) -> Bool { part.contains { isBeside($0, frame) } }

    /// Whether a label begins where its frame does, or stands in its middle.
    private func begins(_ part: [TextLine], _ frame: Box) -> Bool {
        guard let first = part.first(where: { isBeside($0, frame) }),
            let last = part.last(where: { isBeside($0, frame) })
        else { return false }
        let above = first.box.top - frame.top
        return above < 1.5 * first.fontSize || abs(above - (frame.bottom - last.box.bottom)) < first.fontSize
    }

    /// The frames with their labels as rows of two cells; where other text stands between two, another table begins.
    private func rows(of column: Column, edge: Double) -> [Table] {
        var own: [[TextLine]] = Array(repeating: [], count: column.frames.count)
        var others = column.wide
        for part in column.parts {
            var last: Int?
            let first = part.compactMap { line in column.frames.firstIndex { isBeside(line, $0.box) } }.first
            for line in part {
                last = column.frames.firstIndex { isBeside(line, $0.box) } ?? last ?? first
                if let last { own[last].append(line) } else { others.append(line) }
            }
        }
        var tables: [Table] = []
        for (frame, lines) in zip(column.frames, own) {
            let top = min(frame.box.top, lines.first?.box.top ?? frame.box.top)
            let bottom = max(frame.box.bottom, lines.last?.box.bottom ?? frame.box.bottom)
            let label = Box(left: edge - 2, top: top, right: column.left, bottom: bottom)
            let row = PageRow(top: top, cells: [PageRow.Cell(box: label), frame])
            let box = label.union(frame.box)
            let isParted = tables.last.map { above in
                others.contains { middle($0) > above.box.bottom - 1 && middle($0) < top + 1 }
            }
            if isParted == false {
                tables[tables.count - 1].rows.append(row)
                tables[tables.count - 1].box = tables[tables.count - 1].box.union(box)
            } else {
                tables.append((box, [row]))
            }
        }
        return tables
    }
}
