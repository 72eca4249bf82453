/// A table drawn with characters, as pandoc writes those whose cells hold paragraphs: `+---+---+`, `| a | b |`.
struct GridTable {
    let lines: Range<Int>
    let rows: [TallRow]

    /// How far a bar may stand from its place: wide and combining characters move it.
    private static let slack = 3

    /// The table that begins on a line; `nil` where none does.
    init?(_ text: TextLines, at start: Int) {
        guard var edges = Self.edges(text.scalars[start]) else { return nil }
        var rows: [TallRow] = []
        var row = TallRow()
        var end = start + 1
        while end < text.count, let first = text.scalars[end].first(where: { !GlyphTable.isSpace($0) }) {
            if let next = Self.edges(text.scalars[end]) {
                if !row.cells.isEmpty { rows.append(row) }
                row = TallRow()
                edges = next
            } else if first == "|" || first == "+" {
                Self.add(text.scalars[end], line: end, edges: edges, to: &row)
            } else {
                break
            }
            end += 1
        }
        if !row.cells.isEmpty { rows.append(row) }
        guard !rows.isEmpty else { return nil }
        lines = start..<end
        self.rows = rows
    }

    /// The places of the corners in a line that parts rows; `nil` for any other line.
    private static func edges(_ line: [Unicode.Scalar]) -> [Int]? {
        guard line.contains("+"), line.contains(where: { $0 == "-" || $0 == "=" }),
            line.allSatisfy({ "+-=:".unicodeScalars.contains($0) || GlyphTable.isSpace($0) })
        else { return nil }
        let edges = line.indices.filter { line[$0] == "+" }
        guard edges.count >= 2, let first = line.firstIndex(where: { !GlyphTable.isSpace($0) }), edges[0] == first
        else {
            return nil
        }
        return edges
    }

    /// Adds what a line holds of a row's cells.
    private static func add(_ line: [Unicode.Scalar], line number: Int, edges: [Int], to row: inout TallRow) {
        // A cell may span columns: it has no bar within it.
        let bars = edges.compactMap { edge in
            line.indices.filter { line[$0] == "|" && abs($0 - edge) <= slack }.min { abs($0 - edge) < abs($1 - edge) }
        }
        let starts = bars.dropLast(bars.count > 1 ? 1 : 0)
        for (place, start) in starts.enumerated() {
            let end = place + 1 < bars.count ? bars[place + 1] : line.count
            while row.cells.count <= place { row.cells.append([]) }
            guard start < end else { continue }
            let part = text(of: line[(start + 1)..<end])
            let isBlank = part.isEmpty
            let beginsParagraph = row.cells[place].last.map { $0.part.isEmpty || $0.part.last == TallRow.mask } ?? true
            row.cells[place].append(
                TallRow.Piece(line: number, part: part, beginsParagraph: !isBlank && beginsParagraph))
        }
    }

    /// A cell's line without the mark of a quotation before it, and with that of a line's end after it masked.
    private static func text(of cell: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var part = cell.drop { GlyphTable.isSpace($0) }
        while part.first == ">", part.count == 1 || GlyphTable.isSpace(part[part.startIndex + 1]) {
            part = part.dropFirst().drop { GlyphTable.isSpace($0) }
        }
        while let last = part.last, GlyphTable.isSpace(last) { part.removeLast() }
        if part.last == "\\" { part[part.endIndex - 1] = TallRow.mask }
        return part
    }
}
