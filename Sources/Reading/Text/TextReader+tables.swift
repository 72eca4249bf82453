internal import Model

extension TextReader {
    /// Reads a table that begins on a line and takes several; returns the line after it, `nil` where none begins.
    mutating func readTable(at line: Int) -> Int? {
        guard let first = lines.scalars[line].first(where: { !GlyphTable.isSpace($0) }) else { return nil }
        switch first {
        case "<":
            guard let block = MarkupBlock(lines, at: line) else { return nil }
            return read(block)
        case "+":
            guard let table = GridTable(lines, at: line) else { return nil }
            for row in table.rows { readRow(row) }
            return table.lines.upperBound
        case "\\":
            guard let table = LaTeXTable(lines, at: line) else { return nil }
            for row in table.rows { readRow(row) }
            return table.lines.upperBound
        default: return nil
        }
    }

    private mutating func read(_ block: MarkupBlock) -> Int? {
        guard let parser else { return nil }
        let before = builder.words.count
        builder.breakBefore(.row)
        var walker = MarkupWalker(lines: .block(lines, from: block.lines.lowerBound))
        walker.walk(parser.events(of: block.bytes(of: lines)), into: &builder, rows: &rows)
        // What follows on the table is none of its last cell.
        builder.cell = nil
        builder.breakBefore(.row)
        checkLoss(
            of: block.lines.lazy.flatMap { [lines] in lines.scalars[$0] + ["\n"] }, from: before,
            lines: block.lines.lowerBound + 1...block.lines.upperBound)
        return block.lines.upperBound
    }

    /// Reads a row whose cells take several lines, cell by cell.
    mutating func readRow(_ row: TallRow) {
        let number = rows.begin()
        rows.reach(column: row.cells.count - 1, of: number)
        for (column, cell) in row.cells.enumerated() {
            builder.breakBefore(column == 0 ? .row : .cell)
            builder.cell = GridPosition(row: number, column: column, columns: row.cells.count)
            for (offset, piece) in cell.enumerated() {
                if offset > 0 { builder.breakBefore(piece.beginsParagraph ? .paragraph : .line) }
                append(piece.part, line: piece.line)
            }
        }
        builder.cell = nil
        builder.breakBefore(.row)
    }
}
