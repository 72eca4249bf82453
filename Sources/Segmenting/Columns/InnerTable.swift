internal import Model

/// Reads the two columns of a table inside a value whose lines a text prints one after the other.
struct InnerTable {
    let flow: LineFlow
    let cell: CellWidths
    /// How much better the lines must read as rows than as they stand.
    private let leastGain = 2.0
    /// One row alone is no table.
    private let leastRows = 2
    /// A block needs this many lines that were broken in the width of an inner column.
    private let leastBreaks = 2

    init(flow: LineFlow, cell: CellWidths) {
        self.flow = flow
        self.cell = cell
    }

    /// The rows in reading order; `nil` where the lines are best left as they stand.
    func rows(of part: LinedPart) -> [InnerRow]? {
        // Where no line comes near the cell's width none holds two columns, however wide they are.
        let own = part.lines.map(\.width).max() ?? cell.full
        let widths = own < cell.merged ? part.lines.map(\.width) : part.lines.map(\.width).filter { $0 <= cell.narrow }
        guard let widest = widths.max() else { return nil }
        let (paired, rest) = paired(part, width: widest)
        var rows = paired
        for block in blocks(rest) { rows += self.rows(of: block, widths: widths, alone: [own, cell.full]) }
        return rows.count { !$0.isAlone } >= leastRows ? rows : nil
    }

    /// The lines between two blank lines, whatever pages they stand on.
    private func blocks(_ lines: ArraySlice<ValueLine>) -> [[ValueLine]] {
        var blocks: [[ValueLine]] = []
        for line in lines {
            let parts = line.opening == .block || line.isHead != (blocks.last?.last?.isHead ?? false)
            if parts || blocks.isEmpty { blocks.append([line]) } else { blocks[blocks.count - 1].append(line) }
        }
        return blocks
    }

    private func rows(of block: [ValueLine], widths: [Int], alone: [Int]) -> [InnerRow] {
        let asItStands = [InnerRow(cells: [block])]
        guard block.count >= 3, !block[0].isHead, block.count(where: { $0.width <= cell.narrow }) * 2 > block.count,
            flow.breaks(block, narrow: cell.narrow, wide: cell.wide) >= leastBreaks, !isList(block),
            let widest = widths.max()
        else { return asItStands }
        let others = Set(widths.filter { $0 < widest && $0 * 20 >= widest * 17 }).sorted(by: >).prefix(3)
        let pairs = [(widest, widest)] + others.flatMap { [(widest, $0), ($0, widest)] }
        var best: (rows: [InnerRow], score: Double)?
        var plain = -Double.infinity
        for (left, right) in pairs {
            let columns = ColumnRows(flow: flow, left: left, right: right, alone: alone)
            plain = max(plain, columns.asTheyStand(block))
            let read = columns.read(block)
            if read.score > best?.score ?? -.infinity { best = read }
        }
        guard let best, best.score >= plain + leastGain else { return asItStands }
        return best.rows
    }

    /// Whether many of the lines begin an item: the lines of a list are short by themselves.
    private func isList(_ lines: [ValueLine]) -> Bool {
        let items = lines.count { $0.first?.look.isDisjoint(with: [.isBullet, .isItemNumber]) == false }
        return items * 4 >= lines.count
    }

    /// The rows of a table that is printed column after column: as many items under one head as under the other, or
    /// as many before the next label as after it. The lines that are not among them come after.
    private func paired(_ part: LinedPart, width: Int) -> (rows: [InnerRow], rest: ArraySlice<ValueLine>) {
        let lines = part.lines[...]
        let heads = lines.prefix(while: \.isHead).count
        var columns: (left: ArraySlice<ValueLine>, right: ArraySlice<ValueLine>)?
        if heads > 0, let second = lines[heads...].firstIndex(where: \.isHead) {
            columns = (lines[..<second], lines[second...])
        } else if let moved = part.moved, heads < moved {
            columns = (lines[heads..<moved], lines[moved...])
        }
        guard var columns, columns.left.allSatisfy({ $0.width <= cell.narrow }) else { return ([], lines) }
        columns.right = columns.right.prefix { $0.width <= cell.narrow }
        let left = ColumnItems(flow: flow, width: width).items(columns.left)
        guard left.count >= 2, let right = cells(columns.right, count: left.count, width: width) else {
            return ([], lines)
        }
        let before = Array(lines[..<columns.left.startIndex])
        let rows = zip(left, right).map { InnerRow(cells: [$0, $1]) }
        return (
            (before.isEmpty ? [] : [InnerRow(cells: [before])]) + rows, lines[columns.right.endIndex...]
        )
    }

    /// A second column as so many cells: its items, or what stands between blank lines; `nil` where neither fits.
    private func cells(_ lines: ArraySlice<ValueLine>, count: Int, width: Int) -> [[ValueLine]]? {
        guard !lines.drop(while: \.isHead).contains(where: \.isHead) else { return nil }
        let items = ColumnItems(flow: flow, width: width).items(lines)
        if items.count == count { return items }
        let blocks = blocks(lines)
        return blocks.count == count ? blocks : nil
    }
}
