internal import Model

/// Tables that have lines between their rows and none between their columns.
struct RuledBands {
    private let rulings: Rulings
    private let words: [PageWord]
    private let finder: GutterFinder
    private let shortest = 150.0
    private let tolerance = 6.0

    init(_ rulings: Rulings, words: [PageWord], finder: GutterFinder) {
        self.rulings = rulings
        self.words = words
        self.finder = finder
    }

    /// The tables outside the given areas: stacks of lines of one width, the text between them in columns.
    func tables(besides taken: [Box]) -> [(box: Box, rows: [PageRow])] {
        var rest = rulings.horizontal.filter { line in
            line.length >= shortest
                && !taken.contains { $0.top - 3 <= line.at && line.at <= $0.bottom + 3 && $0.left - 3 <= line.start }
        }
        var tables: [(box: Box, rows: [PageRow])] = []
        while let first = rest.first {
            let stack = rest.filter { abs($0.start - first.start) <= tolerance && abs($0.end - first.end) <= tolerance }
            rest.removeAll { stack.contains($0) }
            if stack.count >= 2 { tables += self.tables(stack) }
        }
        return tables
    }

    /// The rows between the lines of a stack; what stands between two tables of one width is no row.
    private func tables(_ stack: [Ruling]) -> [(box: Box, rows: [PageRow])] {
        let left = stack[0].start
        let right = stack[0].end
        let bands = zip(stack, stack.dropFirst()).map { upper, lower in
            (upper.at, lower.at, TextLine.lines(words.filter { isInside($0.box, left, right, upper.at, lower.at) }))
        }
        guard let x = finder.common(bands.flatMap { $0.2 }) else { return [] }
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
        guard !lines.isEmpty else { return true }
        for line in lines {
            let sides = line.split(at: x)
            if line.words.contains(where: { $0.box.left < x - 1 && $0.box.right > x + 1 }) { return false }
            if let last = sides.left.last, let first = sides.right.first,
                first.box.left - last.box.right < line.fontSize * 0.6
            {
                return false
            }
        }
        let left = lines.flatMap { $0.split(at: x).left }
        let right = lines.flatMap { $0.split(at: x).right }
        guard right.isEmpty, !left.isEmpty else { return true }
        let isLarger = (left.map(\.fontSize).max() ?? 0) > usual.size * 1.08
        let isBolder = !usual.isBold && left.allSatisfy { $0.traits.contains(.bold) }
        return !isLarger && !isBolder
    }
}
