internal import Model

/// Several labels with their values whose rows no gap parts, with tables in some of the values.
///
/// Line by line the labels stand beside the beginnings of their values; a table is one piece, after the label lines
/// beside it.
extension PageLayout {
    /// A table in a value.
    struct InnerTable {
        /// From where to where on the page it stands.
        var top: Double
        var bottom: Double
        /// The rows that lines enclose; empty where no line is drawn.
        var rows: [[Box]] = []
        /// Where its first two columns part where no line is drawn.
        var x = 0.0
    }

    /// Whether lines may be those of more than one label: so many of them end before a blank line, or though the next
    /// one's first word had room.
    ///
    /// - Parameter width: the labels' column's, where it is known; else the widest line's.
    func isRun(_ label: [TextLine], ends: Int, width: Double? = nil) -> Bool {
        let width = width ?? label.map { $0.box.right - $0.box.left }.max() ?? 0
        return zip(label, label.dropFirst()).count { upper, lower in
            lower.box.top - upper.box.bottom > upper.fontSize / 2 || !upper.isFull(before: lower, width: width)
        } >= ends
    }

    /// The tables in values, from top to bottom.
    ///
    /// - Parameter lines: the same words in lines.
    func innerTables(in values: [PageWord], _ lines: [TextLine]) -> [InnerTable] {
        var tables: [InnerTable] = besides.compactMap { table in
            guard values.contains(where: { isInside($0, table.box) }) else { return nil }
            return InnerTable(top: table.box.top, bottom: table.box.bottom, rows: table.rows)
        }
        for region in finder.regions(lines) {
            let boxes = lines[region.lines].map(\.box)
            let region = InnerTable(
                top: boxes.map(\.top).min() ?? 0, bottom: boxes.map(\.bottom).max() ?? 0, x: region.x)
            if !tables.contains(where: { $0.top < region.bottom && $0.bottom > region.top }) { tables.append(region) }
        }
        return tables.sorted { $0.top < $1.top }
    }

    /// Lays out a label and its value, or several, line by line, the tables among them each in one piece.
    mutating func interleave(_ band: [[PageWord]], x: Double, around tables: [InnerTable]) {
        var rest = band
        let block = valueBlock(band[1])
        var lines = SideLines(x: x, paragraphs: block.map { ParagraphEnds(TextLine.lines(band[1]), in: $0) })
        for table in tables {
            append(take(&rest, above: table.top).flatMap { $0 }, &lines)
            let beside = take(&rest, above: table.bottom)
            append(beside[0], &lines)
            self.block = block
            defer { self.block = nil }
            if table.rows.isEmpty {
                let words = TextLine.lines(beside[1])
                layColumns(words, x: table.x, gap: .paragraph, cell: Self.side(1), isCut: isPageHead)
            } else {
                layInner(beside[1], table.rows, gap: .paragraph, cell: Self.side(1))
            }
            lines.above[1] = nil
            isPageHead = false
        }
        append(rest.flatMap { $0 }, &lines)
    }

    /// What is known of lines on two sides.
    private struct SideLines {
        var x: Double
        /// Where the values' paragraphs end.
        var paragraphs: ParagraphEnds?
        /// The line above on each side.
        var above: [TextLine?] = [nil, nil]
    }

    private mutating func append(_ words: [PageWord], _ lines: inout SideLines) {
        for textLine in TextLine.lines(words) {
            let sides = textLine.split(at: lines.x)
            line += 1
            for (column, words) in [sides.left, sides.right].enumerated() where !words.isEmpty {
                let part = TextLine(
                    words: words, box: words.dropFirst().reduce(words[0].box) { $0.union($1.box) })
                let gap = lines.above[column].map { upper in
                    let ends = column == 1 && lines.paragraphs?.parts(upper, part) == true
                    return isClose(upper, part) && !ends ? Gap.line : .paragraph
                }
                append(part, gap: gap ?? .paragraph, cell: Self.side(column), inner: nil)
                lines.above[column] = part
            }
        }
    }

    /// Takes the words above a height out of columns.
    private func take(_ columns: inout [[PageWord]], above height: Double) -> [[PageWord]] {
        let parts = columns.map { RowBands.split($0, at: [height]) }
        columns = parts.map { $0[1] }
        return parts.map { $0[0] }
    }
}
