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
            if stack.count >= 2, let table = table(stack) { tables.append(table) }
        }
        return tables
    }

    private func table(_ stack: [Ruling]) -> (box: Box, rows: [PageRow])? {
        let left = stack[0].start
        let right = stack[0].end
        let top = stack[0].at
        let bottom = stack[stack.count - 1].at
        let inside = words.filter {
            let y = ($0.box.top + $0.box.bottom) / 2
            return y > top && y < bottom && $0.box.left >= left - 4 && $0.box.right <= right + 4
        }
        guard let x = finder.common(TextLine.lines(inside)) else { return nil }
        var rows: [PageRow] = []
        for (upper, lower) in zip(stack, stack.dropFirst()) {
            rows.append(
                PageRow(
                    top: upper.at,
                    cells: [
                        PageRow.Cell(box: Box(left: left, top: upper.at, right: x, bottom: lower.at)),
                        PageRow.Cell(box: Box(left: x, top: upper.at, right: right, bottom: lower.at)),
                    ]))
        }
        return (Box(left: left, top: top, right: right, bottom: bottom), rows)
    }
}
