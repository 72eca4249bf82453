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
    /// How much farther than one label's lines those of two stand at least, and how much narrower than a frame a table
    /// within it may be on each side, in points.
    private static let spare = 0.8
    private static let inset = 8.0
    /// So many labels beside one frame are those of several rows.
    private static let severalLabels = 3
    /// How wide a frame of a value is at least, as a share of the room left of it: boxes in the margin are narrower.
    private static let narrowest = 0.5
    /// How much of a page a value without an upper or lower edge fills, in points, and how far from its frame it begins.
    private static let fullPage = 300.0
    private static let indent = 20.0

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
        // A frame's own rows may be hidden by those of a table within it.
        let kinds = tables.map { (table: $0, isOne: isOneColumn($0)) }
        for (table, isOne) in kinds.filter(\.isOne) + kinds.filter({ !$0.isOne }) {
            let inset = isOne ? Self.tolerance : Self.inset
            let known = columns.firstIndex {
                (-Self.tolerance..<inset).contains(table.box.left - $0.left)
                    && (-Self.tolerance..<inset).contains($0.right - table.box.right)
            }
            if let known {
                columns[known].tables.append(table)
            } else if isOne, table.box.left > edge + Self.narrowestLabels || isUsual(table.box.left) {
                columns.append((table.box.left, table.box.right, [table]))
            } else {
                result.tables.append(table)
            }
        }
        if columns.isEmpty, let usual, words.allSatisfy({ $0.box.left > usual - Self.tolerance }),
            let first = words.first?.box
        {
            // A frame over the whole page has no upper or lower edge on it.
            let value = words.dropFirst().reduce(first) { $0.union($1.box) }
            // What begins farther right, or ends before the page does, is no frame's.
            guard value.left < usual + Self.indent, value.bottom - value.top > Self.fullPage else { return result }
            let label = Box(left: usual - Self.narrowestLabels, top: value.top, right: usual, bottom: value.bottom)
            let inner = result.tables.flatMap(\.rows).map { $0.cells.map(\.box) }
            let row = PageRow(
                top: value.top, cells: [PageRow.Cell(box: label), PageRow.Cell(box: value, inner: inner)])
            return Result(tables: [(label.union(value), [row])], left: usual)
        }
        for column in columns { add(column.tables, from: column.left, to: column.right, edge: edge, &result) }
        return result
    }

    private func add(_ tables: [Table], from left: Double, to right: Double, edge: Double, _ result: inout Result) {
        guard right - left >= Self.narrowest * (left - edge) else {
            result.tables += tables
            return
        }
        let frames = tables.flatMap(Self.frames).map { frame in
            let box = Box(left: left, top: frame.box.top, right: right, bottom: frame.box.bottom)
            return PageRow.Cell(box: frame.box.union(box), inner: frame.inner)
        }.sorted { $0.box.top < $1.box.top }
        let column = column(left: left, frames)
        let inside = frames.map { frame in column.parts.filter { isBeside($0, frame.box) } }
        let begun = zip(frames, inside).count { frame, parts in parts.contains { begins($0, frame.box) } }
        let named = inside.count { !$0.isEmpty }
        if inside.contains(where: { $0.count >= Self.severalLabels }) {
            result.rowless += tables.map(\.box)
            result.left = left
            return
        }
        let labelled = rows(of: column, edge: min(edge, left - Self.narrowestLabels))
        // Where most frames stand alone between other text, labels and values stand in it.
        let areRows = frames.count >= Self.leastRows && begun >= Self.leastRows && 2 * labelled.count <= frames.count
        guard areRows || isUsual(left) && labelled.count == 1, Double(begun) >= Self.share * Double(named) else {
            result.tables += tables
            return
        }
        result.tables += labelled
        result.left = left
    }

    private func isUsual(_ left: Double) -> Bool { usual.map { abs($0 - left) < Self.tolerance } ?? false }

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
        let areSingle = table.rows.allSatisfy { $0.cells.count == 1 }
        for row in table.rows {
            if areSingle || isFrame(row, of: table) {
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
        let lines = TextLine.lines(outside)
        let isNarrow = lines.map { line in line.words.allSatisfy { $0.box.left < left - Self.tolerance } }
        // How far each line stands below the one above, where both may be of one label.
        let steps = lines.indices.map { index -> Double? in
            guard index > 0, isNarrow[index], isNarrow[index - 1],
                abs(lines[index - 1].fontSize - lines[index].fontSize) < 1
            else { return nil }
            let step = lines[index].box.bottom - lines[index - 1].box.bottom
            return step <= (pitch + 0.3) * lines[index].fontSize ? step : nil
        }
        // The lines of one label stand closest.
        let closest = zip(lines, steps).compactMap { line, step in step.flatMap { $0 > 0.9 * line.fontSize ? $0 : nil }
        }.min()
        for (index, line) in lines.enumerated() {
            if !isNarrow[index] {
                column.wide.append(line)
            } else if let step = steps[index], step < (closest ?? step) + Self.spare, !column.parts.isEmpty {
                column.parts[column.parts.count - 1].append(line)
            } else {
                column.parts.append([line])
            }
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
        let frames = column.frames
        var own: [[TextLine]] = Array(repeating: [], count: frames.count)
        var others = column.wide
        let places = column.parts.map { part in part.map { line in frames.firstIndex { isBeside(line, $0.box) } } }
        // Labels that begin above their frames stand beside the middle of them.
        let areCentred = places.contains { $0.first == .some(nil) && $0.contains { $0 != nil } }
        for (part, places) in zip(column.parts, places) {
            var last: Int?
            for (index, line) in part.enumerated() {
                let next = places[index...].lazy.compactMap(\.self).first
                if let place = places[index] {
                    last = place
                } else if let upper = last, let lower = next, areCentred {
                    let middle = middle(line)
                    last = middle - frames[upper].box.bottom <= frames[lower].box.top - middle ? upper : lower
                } else {
                    last = last ?? next
                }
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
