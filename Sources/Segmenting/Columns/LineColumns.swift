internal import Model
internal import Rulebook

/// Puts the lines of a text without columns back where their page had them: lists to the value that they belong to,
/// and the cells of tables inside a value in the order of rows.
struct LineColumns {
    private let document: Document
    private let words: LineWords

    init(_ document: Document, _ words: LineWords) {
        self.document = document
        self.words = words
    }

    func run(_ drafts: inout [SchedaDraft]) {
        var flow: LineFlow?
        for draft in drafts.indices {
            for part in drafts[draft].parts.indices {
                readAligned(&drafts[draft].parts[part], &flow)
            }
        }
        let lined = drafts.map { linedParts($0) }
        let common = CellWidths(lined.joined().flatMap(\.lines))
        for draft in drafts.indices {
            var parts = lined[draft]
            // A scheda's cells may be narrower than those of another template in the same document.
            guard let widths = CellWidths(parts.flatMap(\.lines)) ?? common, mayHoldColumns(parts, widths) else {
                continue
            }
            let known = flow ?? LineFlow(document, words)
            flow = known
            OpenValues().close(&parts)
            StrayColumns(flow: known, widths: widths).bringBack(&parts)
            let tables = InnerTable(flow: known, cell: widths)
            for part in parts { put(part, tables.rows(of: part), into: &drafts[draft].parts[part.part]) }
        }
    }

    /// Reads the tables of a value in text that was laid out with spaces.
    private func readAligned(_ part: inout SchedaDraft.Part, _ flow: inout LineFlow?) {
        guard AlignedTable.mayStand(in: part.valueWords, document),
            let lines = document.lines(of: part.valueWords, words, inColumns: true)
        else { return }
        let known = flow ?? LineFlow(document, words)
        flow = known
        guard
            let rows = AlignedTable(document: document, flow: known).rows(of: lines)
                ?? AlignedPair(document: document).rows(of: lines)
        else { return }
        put(LinedPart(part: 0, lines: lines), rows, into: &part)
    }

    /// The parts whose values are plain lines, in document order.
    private func linedParts(_ draft: SchedaDraft) -> [LinedPart] {
        draft.parts.indices.compactMap { index in
            guard draft.parts[index].innerCells.isEmpty else { return nil }
            return document.lines(of: draft.parts[index].valueWords, words).map { LinedPart(part: index, lines: $0) }
        }
    }

    /// Whether lines were broken well before the width of their cell, or a value waits for its list.
    private func mayHoldColumns(_ parts: [LinedPart], _ widths: CellWidths) -> Bool {
        parts.contains { part in
            part.lines.last?.last?.look.contains(.endsWithColon) == true
                || zip(part.lines, part.lines.dropFirst()).contains { line, next in
                    next.opening == .line && line.width <= widths.narrow
                        && next.first?.look.contains(.startsLower) == true
                        && line.width + PrintedWidth.space + next.ends.firstWidth <= widths.wide
                }
        }
    }

    private func put(_ lined: LinedPart, _ rows: [InnerRow]?, into part: inout SchedaDraft.Part) {
        part.valueWords = lined.lines.flatMap(\.words).sorted()
        var reading: [Int] = []
        for (number, row) in (rows ?? [InnerRow(cells: [lined.lines])]).enumerated() {
            for (column, cell) in row.cells.enumerated() {
                let words = cell.flatMap(\.words)
                reading += words
                guard !row.isAlone else { continue }
                let place = GridPosition(row: number, column: column, columns: row.cells.count)
                for word in words { part.innerCells[word] = place }
            }
        }
        if reading != part.valueWords { part.reading = reading }
    }
}
