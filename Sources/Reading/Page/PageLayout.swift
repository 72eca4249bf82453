internal import Model

/// Puts the words of a page into reading order: tables row by row and cell by cell, other text line by line.
struct PageLayout {
    private var laid: [LaidWord] = []
    private var line = 0
    private var row = 0
    private var innerRow = 0
    /// The usual distance from one line to the next, in sizes of the type.
    private let pitch: Double
    private let finder = GutterFinder()

    /// Where the columns of labels and of values part in text without lines; what one page shows, the next may need.
    private var sides: Double?

    /// Lays a page out.
    ///
    /// - Parameter sides: where labels and values parted on the page before, in points; set to where they part here.
    static func order(_ words: [PageWord], rulings: Rulings, sides: inout Double?) -> [LaidWord] {
        var layout = PageLayout(words, sides: sides)
        layout.run(words, rulings.without(words))
        sides = layout.sides
        return layout.laid
    }

    private init(_ words: [PageWord], sides: Double?) {
        self.sides = sides
        pitch = Self.usualPitch(TextLine.lines(words))
    }

    private static func usualPitch(_ lines: [TextLine]) -> Double {
        var pitches: [Double] = []
        for (upper, lower) in zip(lines, lines.dropFirst()) {
            let pitch = (lower.box.bottom - upper.box.bottom) / max(lower.fontSize, 1)
            if pitch > 0.8, pitch < 2 { pitches.append(pitch) }
        }
        guard !pitches.isEmpty else { return 1.2 }
        // The smaller ones: most distances of a table are those from row to row.
        return min(pitches.sorted()[pitches.count / 4], 1.35)
    }

    // MARK: The page's parts

    private enum Part {
        case table([PageRow])
        case text([TextLine])
    }

    private mutating func run(_ words: [PageWord], _ rulings: Rulings) {
        let bands = RuledBands(rulings, words: words, finder: finder).tables()
        var tables = bands.tables
        for grid in TableGrid.tables(bands.rest) where !PageRow.put(grid, into: &tables) {
            tables.append(PageRow.withValues((grid.box, PageRow.rows(of: grid)), beside: words))
        }
        tables.sort { $0.box.top < $1.box.top }
        var inside: [[PageWord]] = Array(repeating: [], count: tables.count)
        var free: [PageWord] = []
        for word in words {
            let x = (word.box.left + word.box.right) / 2
            let y = (word.box.top + word.box.bottom) / 2
            let at = tables.firstIndex { table in
                x >= table.box.left - 2 && x <= table.box.right + 2 && y >= table.box.top - 2
                    && y <= table.box.bottom + 2
            }
            if let at { inside[at].append(word) } else { free.append(word) }
        }
        var lines = TextLine.lines(free)[...]
        for (index, table) in tables.enumerated() where !inside[index].isEmpty {
            let above = lines.prefix { $0.box.bottom <= table.box.top + 3 }
            lines = lines.dropFirst(above.count)
            layText(Array(above))
            layTable(table.rows, words: inside[index])
        }
        layText(Array(lines))
    }

    // MARK: Tables

    private mutating func layTable(_ rows: [PageRow], words: [PageWord]) {
        var rest = words
        for pageRow in rows {
            let columns = pageRow.cells.count
            var hasWords = false
            for (column, cell) in pageRow.cells.enumerated() {
                let own = take(&rest, in: cell.box)
                guard !own.isEmpty else { continue }
                if !hasWords { line += 1 }
                let gap: Gap = hasWords ? .cell : .row
                hasWords = true
                let position = GridPosition(row: row, column: column, columns: columns)
                if cell.inner.isEmpty {
                    layCell(own, gap: gap, cell: position)
                } else {
                    layInner(own, cell.inner, gap: gap, cell: position)
                }
            }
            if hasWords { row += 1 }
        }
        // A word beyond every cell is still a word: it follows its table.
        if !rest.isEmpty { layText(TextLine.lines(rest)) }
    }

    private func take(_ words: inout [PageWord], in box: Box) -> [PageWord] {
        var own: [PageWord] = []
        words.removeAll { word in
            let x = (word.box.left + word.box.right) / 2
            let y = (word.box.top + word.box.bottom) / 2
            let isInside = x >= box.left - 0.5 && x <= box.right + 0.5 && y >= box.top - 2 && y <= box.bottom + 2
            if isInside { own.append(word) }
            return isInside
        }
        return own
    }

    private mutating func layInner(_ words: [PageWord], _ rows: [[Box]], gap: Gap, cell: GridPosition?) {
        var rest = words
        var gap = gap
        for boxes in rows {
            for (column, box) in boxes.enumerated() {
                let own = take(&rest, in: box)
                guard !own.isEmpty else { continue }
                if boxes.count == 1 {
                    // A frame around text is no table: its text may have columns of its own.
                    layCell(own, gap: gap, cell: cell)
                } else {
                    let inner = GridPosition(row: innerRow, column: column, columns: boxes.count)
                    emit(TextLine.lines(own), gap: gap, cell: cell, inner: inner)
                }
                gap = .cell
            }
            innerRow += 1
            gap = max(gap, .row)
        }
        if !rest.isEmpty { layCell(rest, gap: gap, cell: cell) }
    }

    /// Lays out what stands in one cell, with the columns that its text may have.
    private mutating func layCell(_ words: [PageWord], gap: Gap, cell: GridPosition?) {
        let lines = TextLine.lines(words)
        var next = 0
        var gap = gap
        for region in finder.regions(lines) {
            if next < region.lines.lowerBound {
                emit(Array(lines[next..<region.lines.lowerBound]), gap: gap, cell: cell, inner: nil)
                gap = .paragraph
            }
            layColumns(Array(lines[region.lines]), x: region.x, gap: gap, cell: cell)
            gap = .paragraph
            next = region.lines.upperBound
        }
        if next < lines.count { emit(Array(lines[next...]), gap: gap, cell: cell, inner: nil) }
    }

    /// Lays out text in two columns or more as the table that it is: row by row.
    private mutating func layColumns(_ lines: [TextLine], x: Double, gap: Gap, cell: GridPosition?) {
        var parts = [lines.flatMap { $0.split(at: x).left }]
        var right = lines.flatMap { $0.split(at: x).right }
        while parts.count < 12, let next = finder.common(TextLine.lines(right)) {
            let sides = TextLine.lines(right).map { $0.split(at: next) }
            parts.append(sides.flatMap(\.left))
            right = sides.flatMap(\.right)
        }
        parts.append(right)
        var gap = gap
        for row in RowBands.rows(parts) {
            for (column, words) in row.enumerated() where !words.isEmpty {
                let inner = GridPosition(row: innerRow, column: column, columns: parts.count)
                emit(TextLine.lines(words), gap: gap, cell: cell, inner: inner)
                gap = .cell
            }
            innerRow += 1
            gap = .row
        }
    }

    // MARK: Text outside tables

    private mutating func layText(_ lines: [TextLine]) {
        var next = 0
        for region in SideFinder(finder: finder, usual: sides).regions(lines) {
            if next < region.lines.lowerBound { emitLines(Array(lines[next..<region.lines.lowerBound])) }
            laySides(Array(lines[region.lines]), x: region.x)
            sides = region.x
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

    // MARK: Words

    /// Adds the lines of one cell.
    private mutating func emit(_ lines: [TextLine], gap: Gap, cell: GridPosition?, inner: GridPosition?) {
        var previous: TextLine?
        let usual = usualDistance(lines)
        for textLine in lines {
            let between = previous.map { textLine.box.bottom - $0.box.bottom <= usual * 1.18 ? Gap.line : .paragraph }
            append(textLine, gap: between ?? gap, cell: cell, inner: inner)
            previous = textLine
        }
    }

    private mutating func append(_ textLine: TextLine, gap: Gap, cell: GridPosition?, inner: GridPosition?) {
        var previous: PageWord?
        for word in textLine.words {
            var between = gap
            if let previous {
                between = word.box.left - previous.box.right > max(textLine.fontSize, 6) ? .wide : .space
            }
            laid.append(LaidWord(word: word, gap: between, line: line, cell: cell, innerCell: inner))
            previous = word
        }
    }

    /// The distance of lines within a paragraph of a block: the smaller ones of it, or the page's usual one.
    private func usualDistance(_ lines: [TextLine]) -> Double {
        let size = lines.map(\.fontSize).max() ?? 10
        let distances = zip(lines, lines.dropFirst()).map { $1.box.bottom - $0.box.bottom }
            .filter { $0 > size * 0.9 && $0 < size * 1.7 }.sorted()
        let least = distances.isEmpty ? pitch * size : distances[distances.count / 4]
        // Of few lines each may be a paragraph.
        return min(least, max(pitch, 1.1) * size * (distances.count < 4 ? 1.03 : 1.1))
    }

    /// Whether a line follows on another without a gap of a paragraph.
    private func isClose(_ upper: TextLine, _ lower: TextLine) -> Bool {
        let distance = (lower.box.bottom - upper.box.bottom) / max(lower.fontSize, 1)
        return distance <= max(pitch * 1.3, 1.3)
    }
}
