internal import Model

/// Text outside tables: in lines, or in columns of labels and values.
extension PageLayout {
    mutating func layText(_ textLines: [TextLine]) {
        guard !textLines.isEmpty else { return }
        // A label in the middle of its row may stand half a line lower than its value.
        let lines = TextLine.besideEachOther(textLines)
        guard let framed = columns.lazy.compactMap({ $0.region(of: lines) }).first else {
            layUnframed(lines)
            return
        }
        // What a line encloses needs no search.
        layText(Array(lines[..<framed.lines.lowerBound]))
        laySides(Array(lines[framed.lines]), x: framed.x)
        sides.text = framed.x
        isPageHead = false
        columns.removeAll { $0.region(of: Array(lines[framed.lines])) != nil }
        layText(Array(lines[framed.lines.upperBound...]))
    }

    private mutating func layUnframed(_ lines: [TextLine]) {
        guard !lines.isEmpty else { return }
        if laid.isEmpty, let left = before.lastColumn, case let rest = lastColumn(at: left, lines), rest > 0 {
            laySide([], lines[..<rest].flatMap(\.words))
            isPageHead = false
            layUnframed(Array(lines[rest...]))
            return
        }
        if let columns = TextColumns.found(in: lines, usual: before.columns) {
            sides.columns = columns.x
            // What parted there before were these columns.
            if let text = sides.text, columns.holds(text) { sides.text = nil }
            for part in [Array(lines[..<columns.lines.lowerBound]), columns.left, columns.right] { layUnframed(part) }
            return layUnframed(Array(lines[columns.lines.upperBound...]))
        }
        var next = 0
        let ruled = isPageHead ? before.ruled.flatMap { $0.endsPage ? $0.x : nil } : nil
        for found in SideFinder(finder: finder, usual: sides.text ?? ruled).regions(lines) {
            let region = ProseColumns.withoutHead(ProseColumns.withoutTail(found, lines), lines)
            if next < region.lines.lowerBound { emitLines(Array(lines[next..<region.lines.lowerBound])) }
            laySides(Array(lines[region.lines]), x: region.x)
            if region.x != ruled { sides.text = region.x }
            next = region.lines.upperBound
        }
        if next < lines.count { emitLines(Array(lines[next...])) }
        isPageHead = false
    }

    /// How many lines at a page's head go on with the last column of the table before; those that begin columns of their
    /// own don't.
    private func lastColumn(at left: Double, _ lines: [TextLine]) -> Int {
        let rest = SideFinder.goingOn(at: left, lines)
        let own = SideFinder(finder: finder, usual: nil).regions(Array(lines[..<rest])).first
        return own?.lines.lowerBound ?? rest
    }

    /// Lays out labels and values in columns that no line parts: row by row, and line by line where rows can't be told.
    private mutating func laySides(_ lines: [TextLine], x: Double) {
        let left = lines.flatMap { $0.split(at: x).left }
        let right = lines.flatMap { $0.split(at: x).right }
        let cuts = RowBands(pitch: pitch).cuts([left, right]).compactMap(outsideTables)
        let bands = joinedAbove(RowBands.bands([left, right], cuts: cuts))
        // Where several labels stand in one band, none of them tells where it stands beside its value.
        let runs = bands.filter { isRun(TextLine.lines($0[0]), ends: 3) }
        let centring = CentredRows.centring(bands, head: 0) - CentredRows.balance(runs, head: 0)
        sides.centring = min(max(sides.centring + centring, -6), 6)
        sides.topping = min(max(sides.topping + CentredRows.topping(bands, head: 0), -6), 6)
        if sides.isCentred {
            var costs = CentredRows.Costs.labelled
            if sides.topping > 0 { costs.atTop = [1] }
            // A table may go on from the page before, which has its label.
            for row in CentredRows.join(bands, isCut: true, costs: costs) {
                laySide(TextLine.lines(row[0]), row[1])
                isPageHead = false
            }
            return
        }
        let labelWidth = TextLine.lines(left).map { $0.box.right - $0.box.left }.max() ?? 0
        let valueLines = TextLine.lines(right)
        let usual = isPageHead && bands.first?[0].isEmpty == true ? before.inner[1] : nil
        let label = left.map(\.box.top).min() ?? .infinity
        let count = valueLines.prefix { $0.box.bottom <= label }.count
        let inner = regions(valueLines, goingOn: usual, count: count).map { region in
            let lines = valueLines[region.lines]
            return (top: lines.map(\.box.top).min() ?? 0, bottom: lines.map(\.box.bottom).max() ?? 0, x: region.x)
        }
        for band in bands {
            let label = TextLine.lines(band[0])
            let value = TextLine.lines(band[1])
            let isLower = beginsLower(band)
            let columns = inner.first { region in
                !value.isEmpty && value.allSatisfy { $0.box.bottom > region.top && $0.box.top < region.bottom }
            }
            let tables = isRun(label, ends: 1) ? innerTables(in: band[1], value) : []
            if !tables.isEmpty {
                sides.inner = [:]
                interleave(band, x: x, around: tables)
            } else if holdsTable(band[1]) {
                laySide(label, band[1])
            } else if let columns {
                line += 1
                if !label.isEmpty { emit(label, gap: .paragraph, cell: Self.side(0), inner: nil) }
                block = valueBlock(band[1])
                defer { block = nil }
                layColumns(value, x: columns.x, gap: .paragraph, cell: Self.side(1), isCut: isPageHead)
                sides.inner = [1: columns.x]
            } else if label.isEmpty || isLower && !isRun(label, ends: 3)
                || isOne(label, beside: value, width: labelWidth)
                || !finder.regions(value).isEmpty
            {
                laySide(label, band[1])
            } else {
                sides.inner = [:]
                interleave(band, x: x, around: [])
            }
            isPageHead = false
        }
    }

    /// Whether lines can only be those of one label: each but the last fills the labels' column, they are more than two
    /// labels that fill a line each, and the value is one line or taller, as it need not be where several labels stand
    /// beside theirs.
    private func isOne(_ label: [TextLine], beside value: [TextLine], width: Double) -> Bool {
        label.count > 2 && (value.count == 1 || value.count > label.count) && !isRun(label, ends: 1, width: width)
    }

    /// Whether a band's label begins lower than its value.
    private func beginsLower(_ band: [[PageWord]]) -> Bool {
        let value = TextLine.lines(band[1])
        return zip(TextLine.lines(band[0]).prefix(1), value).contains { $0.begins(below: $1) }
    }

    /// Whether a band's label begins beside a value of more lines.
    private func beginsBeside(_ band: [[PageWord]]) -> Bool {
        let lines = band.map(TextLine.lines)
        return !lines[0].isEmpty && lines[0].count < lines[1].count && !beginsLower(band)
    }

    /// The bands with values that stand alone above their labels in one with these, where labels are used to begin
    /// lower than their values: such a value is nearer to its label than to the value above.
    private mutating func joinedAbove(_ bands: [[[PageWord]]]) -> [[[PageWord]]] {
        let lower = bands.count(where: beginsLower) - bands.count(where: beginsBeside)
        sides.lowering = min(max(sides.lowering + lower, -6), 6)
        guard sides.lowering >= 2 else { return bands }
        var result: [[[PageWord]]] = []
        for band in bands {
            if let above = result.last, above[0].isEmpty, band[1].isEmpty,
                let value = TextLine.lines(above[1]).first?.box, let label = TextLine.lines(band[0]).first?.box,
                let upper = result.dropLast().last?[1].map(\.box.bottom).max(),
                label.top - value.bottom + 3 < value.top - upper
            {
                result[result.count - 1][0] = band[0]
            } else {
                result.append(band)
            }
        }
        return result
    }

    /// A cut of rows that leaves tables inside values whole: at their edge where it is near; `nil` where it is not.
    private func outsideTables(_ cut: Double) -> Double? {
        guard let box = besides.first(where: { cut > $0.box.top && cut < $0.box.bottom })?.box else { return cut }
        if cut - box.top < 10 { return box.top - 0.2 }
        return box.bottom - cut < 10 ? box.bottom + 0.2 : nil
    }

    /// The position of a label or a value whose row is not known.
    static func side(_ column: Int) -> GridPosition { GridPosition(row: -1, column: column, columns: 2) }

    /// Lays out a label and then its value.
    private mutating func laySide(_ label: [TextLine], _ value: [PageWord]) {
        line += 1
        sides.inner = [:]
        if !label.isEmpty { emit(label, gap: .paragraph, cell: Self.side(0), inner: nil) }
        guard !value.isEmpty else { return }
        block = valueBlock(value)
        defer { block = nil }
        let tables = besides.filter { table in value.contains { isInside($0, table.box) } }
        if tables.isEmpty {
            layCell(value, gap: .paragraph, cell: Self.side(1))
        } else {
            layInner(value, tables.flatMap(\.rows), gap: .paragraph, cell: Self.side(1))
        }
    }

    /// The place of a value that no line encloses.
    func valueBlock(_ value: [PageWord]) -> Box? {
        guard let first = value.first else { return nil }
        let box = value.dropFirst().reduce(first.box) { $0.union($1.box) }
        return Box(left: box.left, top: box.top, right: max(box.right, textEdge), bottom: box.bottom)
    }

    private func holdsTable(_ value: [PageWord]) -> Bool {
        besides.contains { table in value.contains { isInside($0, table.box) } }
    }

    func isInside(_ word: PageWord, _ box: Box) -> Bool {
        let y = (word.box.top + word.box.bottom) / 2
        return y > box.top && y < box.bottom && word.box.left > box.left - 2 && word.box.right < box.right + 2
    }

    private mutating func emitLines(_ besideEachOther: [TextLine]) {
        let lines = TextLine.lines(besideEachOther.flatMap(\.words))
        sides.inner = [:]
        isPageHead = false
        let paragraphs = ParagraphEnds(edge: textEdge)
        var previous: TextLine?
        for textLine in lines {
            line += 1
            let goesOn = previous.map { upper in
                isClose(upper, textLine) && (upper.isLoud && textLine.isLoud || !paragraphs.parts(upper, textLine))
            }
            append(textLine, gap: goesOn == true ? .line : .paragraph, cell: nil, inner: nil)
            previous = textLine
        }
    }
}
