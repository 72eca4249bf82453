internal import Model

/// Tables that have lines between their rows and none between their columns.
struct RuledBands {
    private let rulings: Rulings
    private let words: [PageWord]
    private let finder: GutterFinder
    private let shortest = 150.0
    private let tolerance = 6.0
    /// The fewest rows that show that every other one is shaded.
    private static let fewestBands = 3
    /// So many labels are more than one with its notes.
    private static let fewestLabels = 3
    /// How much farther than usual the first line of a label stands below the one above.
    private static let wideStep = 1.3
    /// The farthest that lines of one paragraph stand below each other, in sizes of the type.
    private static let widestPitch = 2.2
    /// Where the columns of such tables parted on the page before, and then here.
    private(set) var side: RuledSide?

    init(_ rulings: Rulings, words: [PageWord], finder: GutterFinder, side: RuledSide?) {
        self.rulings = rulings
        self.words = words
        self.finder = finder
        self.side = side
    }

    /// The tables, and the lines that are no part of them.
    ///
    /// A stack of lines of one width is such a table where most of them meet no vertical line between their ends: those
    /// that do may bound a table inside a cell.
    mutating func tables() -> (tables: [(box: Box, rows: [PageRow])], rest: Rulings) {
        var candidates = rulings.horizontal.filter { $0.length >= shortest }
        var tables: [(box: Box, rows: [PageRow])] = []
        var used: Set<Ruling> = []
        // A table in a cell is narrower than the one around it, which says where its labels end.
        while let first = candidates.max(by: { ($0.length, $1.at) < ($1.length, $0.at) }) {
            let stack = candidates.filter {
                abs($0.start - first.start) <= tolerance && abs($0.end - first.end) <= tolerance
            }
            candidates.removeAll { stack.contains($0) }
            if isInValues(stack[0]) { continue }
            guard stack.count >= 2 ? !isFrame(stack) : endsRow(stack[0]),
                stack.count(where: meetsVertical) * 5 <= stack.count * 2 || isBanded(stack)
            else { continue }
            guard let x = side(of: stack) else { continue }
            let found = self.tables(withHead(withEdges(stack, x: x), x: x), x: x)
            tables += found
            if !found.isEmpty { used.formUnion(stack) }
        }
        return (
            tables, Rulings(horizontal: rulings.horizontal.filter { !used.contains($0) }, vertical: rulings.vertical)
        )
    }

    /// Whether a line stands in the values' column: of a table in a cell that may have begun on the page before.
    private func isInValues(_ line: Ruling) -> Bool {
        guard let side else { return false }
        return line.start >= side.x - 4 && line.start > side.start + tolerance && line.end <= side.end + tolerance
    }

    /// Whether two lines are the edges of a frame round a table that has columns of its own.
    private func isFrame(_ stack: [Ruling]) -> Bool {
        stack.count == 2 && holdsTable(stack[0], stack[1])
    }

    /// Whether lines stand down between two rules, away from their ends: those of a table in a cell.
    private func holdsTable(_ upper: Ruling, _ lower: Ruling) -> Bool {
        rulings.vertical.contains {
            $0.at > upper.start + tolerance && $0.at < upper.end - tolerance
                && 2 * (min($0.end, lower.at) - max($0.start, upper.at)) >= lower.at - upper.at
        }
    }

    /// Whether a line alone may end the row that has gone on to this page.
    private func endsRow(_ line: Ruling) -> Bool {
        guard let side, side.endsPage else { return false }
        let above = words.filter { $0.box.bottom <= line.at + 2 }
        return abs(side.start - line.start) <= tolerance && abs(side.end - line.end) <= tolerance
            && !above.isEmpty && above.allSatisfy { $0.box.left >= side.x - 1 }
    }

    /// Where labels and values part between the lines of a stack: as on the page before, where that may be, else
    /// where most rows part.
    private mutating func side(of stack: [Ruling]) -> Double? {
        if stack.count == 1 { return side?.x }
        let left = stack[0].start
        let right = stack[0].end
        let bands = Array(zip(stack, stack.dropFirst()))
        // A table in a cell has columns of its own; where every other row is shaded, half of them hold lines.
        var held = bands.filter { holdsTable($0, $1) }
        if 2 * held.count >= bands.count - 1 { held = [] }
        let inner = (held.isEmpty ? bands : bands.filter { !holdsTable($0, $1) }).map { upper, lower in
            TextLine.lines(words.filter { isInside($0.box, left, right, upper.at, lower.at) })
        }
        let before = side.flatMap { abs($0.start - left) <= tolerance && abs($0.end - right) <= tolerance ? $0.x : nil }
        if let before, finder.parts(at: before, inner.flatMap { $0 }) { return before }
        let others = words.filter { word in
            let y = (word.box.top + word.box.bottom) / 2
            return isBeside(word.box, stack[0]) && !held.contains { y > $0.at && y < $1.at }
        }
        let x = finder.common(rows: inner) ?? finder.common(TextLine.lines(others))
        guard let x = x.map({ $0 - 1 }) else { return nil }
        side = RuledSide(x: x, start: left, end: right)
        return x
    }

    private func isBeside(_ box: Box, _ line: Ruling) -> Bool {
        let columns = line.start - 4...line.end + 4
        return columns.contains(box.left) && columns.contains(box.right)
    }

    /// The stack with the edges of the page's text as lines, where the table's first or last row has none: a page
    /// break cut it.
    private func withEdges(_ stack: [Ruling], x: Double) -> [Ruling] {
        var stack = stack
        let beside = words.filter { isBeside($0.box, stack[0]) }
        guard beside.count == words.count else { return stack }
        let usual = usualType(TextLine.lines(beside).flatMap { $0.split(at: x).left })
        let first = stack[0]
        let last = stack[stack.count - 1]
        let above = TextLine.lines(beside.filter { $0.box.bottom <= first.at + 2 })
        let below = TextLine.lines(beside.filter { $0.box.top >= last.at - 2 })
        if let line = above.first, isRow(above, x: x, usual: usual) {
            stack.insert(Ruling(at: line.box.top - 3, start: first.start, end: first.end), at: 0)
        }
        if let line = below.last, isRow(below, x: x, usual: usual) {
            stack.append(Ruling(at: line.box.bottom + 3, start: last.start, end: last.end))
        }
        return stack
    }

    /// The stack with a line above the row that stands on its first one, where lines are drawn but below rows.
    private func withHead(_ stack: [Ruling], x: Double) -> [Ruling] {
        let first = stack[0]
        let above = TextLine.lines(words.filter { isBeside($0.box, first) && $0.box.bottom <= first.at + 2 })
        let usual = usualType(
            TextLine.lines(words.filter { isBeside($0.box, first) && $0.box.top > first.at }).flatMap {
                $0.split(at: x).left
            })
        var row: [TextLine] = []
        var bottom = first.at
        for line in above.reversed() {
            guard bottom - line.box.bottom < 0.8 * line.fontSize, isRow([line], x: x, usual: usual) else { break }
            row.insert(line, at: 0)
            bottom = line.box.top
        }
        let sides = row.map { $0.split(at: x) }
        guard let head = row.first, sides.contains(where: { !$0.left.isEmpty }),
            sides.contains(where: { !$0.right.isEmpty }), isRow(row, x: x, usual: usual)
        else { return stack }
        return [Ruling(at: head.box.top - 3, start: first.start, end: first.end)] + stack
    }

    /// Whether the lines are the edges of every other row, which is shaded: a vertical line stands in those alone.
    private func isBanded(_ stack: [Ruling]) -> Bool {
        let bands = Array(zip(stack, stack.dropFirst()))
        guard bands.count >= Self.fewestBands else { return false }
        let inner = rulings.vertical.filter {
            $0.at > stack[0].start + tolerance && $0.at < stack[0].end - tolerance
        }
        let isShaded = bands.map { upper, lower in
            inner.contains { abs($0.start - upper.at) < 4 && abs($0.end - lower.at) < 4 }
        }
        let isWhole = inner.allSatisfy { line in
            bands.contains { line.start > $0.at - 4 && line.end < $1.at + 4 }
                || !stack.contains { $0.at > line.start - 4 && $0.at < line.end + 4 }
        }
        return isWhole && zip(isShaded, isShaded.dropFirst()).allSatisfy { !($0 && $1) }
    }

    /// Whether a vertical line crosses or touches a line; those at its ends but frame the table, or a shaded row.
    private func meetsVertical(_ line: Ruling) -> Bool {
        rulings.vertical.contains {
            $0.at > line.start + tolerance && $0.at < line.end - tolerance && line.at >= $0.start - 4
                && line.at <= $0.end + 4
        }
    }

    /// The rows between the lines of a stack; what stands between two tables of one width is no row.
    private func tables(_ stack: [Ruling], x: Double) -> [(box: Box, rows: [PageRow])] {
        let left = stack[0].start
        let right = stack[0].end
        let bands = zip(stack, stack.dropFirst()).map { upper, lower in
            (upper.at, lower.at, TextLine.lines(words.filter { isInside($0.box, left, right, upper.at, lower.at) }))
        }
        // Lines that part no rows, but the heads of tables from their rows.
        if bands.contains(where: { holdsRows($0.2, x: x) }) { return [] }
        let usual = usualType(bands.flatMap { $0.2 }.flatMap { $0.split(at: x).left })
        var result: [(box: Box, rows: [PageRow])] = []
        var rows: [PageRow] = []
        var top = stack[0].at
        for (upper, lower, lines) in bands {
            guard isRow(lines, x: x, usual: usual) else {
                if !rows.isEmpty { result.append((Box(left: left, top: top, right: right, bottom: upper), rows)) }
                rows = []
                top = lower
                continue
            }
            rows.append(
                PageRow(
                    top: upper,
                    cells: [
                        PageRow.Cell(box: Box(left: left, top: upper, right: x, bottom: lower)),
                        PageRow.Cell(box: Box(left: x, top: upper, right: right, bottom: lower)),
                    ]))
            if lower == stack[stack.count - 1].at {
                result.append((Box(left: left, top: top, right: right, bottom: lower), rows))
            }
        }
        return result
    }

    /// Whether several labels stand between two rules, each at a distance from the one above and beside the first line
    /// of a value.
    private func holdsRows(_ lines: [TextLine], x: Double) -> Bool {
        // Paragraphs that run over both columns are no rows, however far apart they stand.
        let parted = lines.filter { isParted($0, x: x) }
        let sides = [parted.flatMap { $0.split(at: x).left }, parted.flatMap { $0.split(at: x).right }].map(
            TextLine.lines)
        let steps = sides.flatMap { side in zip(side, side.dropFirst()).map { $1.box.bottom - $0.box.bottom } }.sorted()
        guard !steps.isEmpty else { return false }
        let type = lines[0].fontSize
        let wide = min(max(steps[steps.count / 4], type), Self.widestPitch * type) * Self.wideStep
        let starts = sides.map { side in
            side.indices.filter { $0 == 0 || side[$0].box.bottom - side[$0 - 1].box.bottom > wide }
                .map { (side[$0].box.top + side[$0].box.bottom) / 2 }
        }
        return starts[0].count { label in starts[1].contains { abs($0 - label) < 2 } } >= Self.fewestLabels
    }

    private func isInside(_ box: Box, _ left: Double, _ right: Double, _ top: Double, _ bottom: Double) -> Bool {
        let y = (box.top + box.bottom) / 2
        return y > top && y < bottom && box.left >= left - 4 && box.right <= right + 4
    }

    /// The size and weight of most of the words on the left.
    private func usualType(_ words: [PageWord]) -> (size: Double, isBold: Bool) {
        let sizes = words.map(\.fontSize).sorted()
        let bold = words.count { $0.traits.contains(.bold) }
        return (sizes.isEmpty ? 0 : sizes[sizes.count / 2], bold * 2 > words.count)
    }

    /// Whether lines between two rules are a row: nothing crosses the columns, and they are no heading.
    private func isRow(_ lines: [TextLine], x: Double, usual: (size: Double, isBold: Bool)) -> Bool {
        guard lines.allSatisfy({ isParted($0, x: x) }) else { return false }
        let left = lines.flatMap { $0.split(at: x).left }
        let right = lines.flatMap { $0.split(at: x).right }
        guard right.isEmpty, !left.isEmpty else { return true }
        let isLarger = (left.map(\.fontSize).max() ?? 0) > usual.size * 1.08
        let isBolder = !usual.isBold && left.allSatisfy { $0.traits.contains(.bold) }
        return !isLarger && !isBolder
    }

    /// Whether nothing of a line crosses the place where columns part, or comes near it from both sides.
    private func isParted(_ line: TextLine, x: Double) -> Bool {
        let sides = line.split(at: x)
        if line.words.contains(where: { $0.box.left < x - 1 && $0.box.right > x + 1 }) { return false }
        guard let last = sides.left.last, let first = sides.right.first else { return true }
        return first.box.left - last.box.right >= line.fontSize * 0.6
    }
}
