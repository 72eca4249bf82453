internal import Model

/// Text outside tables: in lines, or in columns of labels and values.
extension PageLayout {
    mutating func layText(_ lines: [TextLine]) {
        guard !lines.isEmpty else { return }
        sides.inner = [:]
        isPageHead = false
        var next = 0
        for region in SideFinder(finder: finder, usual: sides.text).regions(lines) {
            if next < region.lines.lowerBound { emitLines(Array(lines[next..<region.lines.lowerBound])) }
            laySides(Array(lines[region.lines]), x: region.x)
            sides.text = region.x
            next = region.lines.upperBound
        }
        if next < lines.count { emitLines(Array(lines[next...])) }
    }

    /// Lays out labels and values in columns that no line parts: row by row, and line by line where rows can't be told.
    private mutating func laySides(_ lines: [TextLine], x: Double) {
        let left = lines.flatMap { $0.split(at: x).left }
        let right = lines.flatMap { $0.split(at: x).right }
        let cuts = RowBands.cuts([left, right])
        let labels = RowBands.split(left, at: cuts)
        let values = RowBands.split(right, at: cuts)
        let inner = finder.regions(TextLine.lines(right)).map { region in
            let lines = TextLine.lines(right)[region.lines]
            return (top: lines.map(\.box.top).min() ?? 0, bottom: lines.map(\.box.bottom).max() ?? 0, x: region.x)
        }
        for row in 0...cuts.count {
            let label = TextLine.lines(labels[row])
            let value = TextLine.lines(values[row])
            let position = { (column: Int) in GridPosition(row: -1, column: column, columns: 2) }
            let isCentred = (label.first?.box.top ?? 0) > (value.first?.box.bottom ?? .infinity)
            let columns = inner.first { region in
                !value.isEmpty && value.allSatisfy { $0.box.bottom > region.top && $0.box.top < region.bottom }
            }
            if let columns {
                line += 1
                if !label.isEmpty { emit(label, gap: .paragraph, cell: position(0), inner: nil) }
                layColumns(value, x: columns.x, gap: .paragraph, cell: position(1))
            } else if label.isEmpty || isCentred || !finder.regions(value).isEmpty {
                line += 1
                if !label.isEmpty { emit(label, gap: .paragraph, cell: position(0), inner: nil) }
                if !value.isEmpty { layCell(values[row], gap: .paragraph, cell: position(1)) }
            } else {
                interleave(TextLine.lines(labels[row] + values[row]), x: x)
            }
        }
    }

    /// Lays out a label and its value, or several, line by line.
    private mutating func interleave(_ lines: [TextLine], x: Double) {
        var before: [TextLine?] = [nil, nil]
        for textLine in lines {
            let sides = textLine.split(at: x)
            line += 1
            for (column, words) in [sides.left, sides.right].enumerated() where !words.isEmpty {
                let part = TextLine(
                    words: words, box: words.dropFirst().reduce(words[0].box) { $0.union($1.box) })
                let gap: Gap = before[column].map { isClose($0, part) ? .line : .paragraph } ?? .paragraph
                append(part, gap: gap, cell: GridPosition(row: -1, column: column, columns: 2), inner: nil)
                before[column] = part
            }
        }
    }

    private mutating func emitLines(_ lines: [TextLine]) {
        var previous: TextLine?
        for textLine in lines {
            line += 1
            append(
                textLine, gap: previous.map { isClose($0, textLine) ? .line : .paragraph } ?? .paragraph, cell: nil,
                inner: nil)
            previous = textLine
        }
    }
}
