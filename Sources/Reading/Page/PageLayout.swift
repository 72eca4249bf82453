internal import Model

/// Puts the words of a page into reading order: tables row by row and cell by cell, other text line by line.
struct PageLayout {
    var laid: [LaidWord] = []
    var line = 0
    private var row = 0
    private var innerRow = 0
    /// The usual distance from one line to the next, in sizes of the type.
    let pitch: Double
    let finder: GutterFinder

    /// Where columns part that no line parts: so far, and on the page before.
    var sides: PageSides
    let before: PageSides
    /// Whether no text outside tables has been laid out yet: the first row may go on from the page before.
    var isPageHead = true
    /// The cell or column whose text is laid out; `nil` where its edges are not known.
    var block: Box?
    /// Where the page's text ends on the right.
    let textEdge: Double
    /// The lines set up or down the page that stand in no cell of their own yet.
    private var sideways: [TextLine]
    /// The columns of labels whose rows no line parts.
    var columns: [LabelFrame] = []
    /// The tables in the values of text outside tables.
    var besides: [(box: Box, rows: [[Box]])] = []

    /// Lays a page out.
    ///
    /// - Parameters:
    ///   - sideways: lines set up or down the page.
    ///   - sides: where columns parted on the page before; set to where they part here.
    /// - Returns: the words in order, and the sideways lines that are no cell's text: stamps, names of groups of rows.
    static func order(
        _ words: [PageWord], sideways: [TextLine] = [], rulings: Rulings, sides: inout PageSides
    ) -> (laid: [LaidWord], aside: [TextLine]) {
        var layout = PageLayout(words, sideways: sideways, sides: sides)
        layout.run(words, rulings.without(words))
        sides = layout.sides
        return (layout.laid, layout.sideways)
    }

    private init(_ words: [PageWord], sideways: [TextLine], sides: PageSides) {
        self.sideways = sideways
        textEdge = words.map(\.box.right).max() ?? 0
        self.sides = PageSides(
            text: sides.text, centring: sides.centring, topping: sides.topping, lowering: sides.lowering,
            ruled: sides.ruled)
        before = sides
        pitch = Self.usualPitch(TextLine.lines(words))
        finder = GutterFinder(pitch: pitch)
    }

    private static func usualPitch(_ lines: [TextLine]) -> Double {
        var pitches: [Double] = []
        for (upper, lower) in zip(lines, lines.dropFirst()) {
            let pitch = (lower.box.bottom - upper.box.bottom) / max(lower.fontSize, 1)
            if pitch > 0.8, pitch < 2.8 { pitches.append(pitch) }
        }
        pitches.sort()
        // Wherever lines are set single-spaced, a few at least stand near each other.
        if pitches.count >= 8, pitches[pitches.count / 8] > 1.5 { return pitches[pitches.count / 8] }
        pitches.removeAll { $0 >= 2 }
        guard !pitches.isEmpty else { return 1.2 }
        // The smaller ones: most distances of a table are those from row to row.
        return min(pitches[pitches.count / 4], 1.35)
    }

    // MARK: The page's parts

    private enum Part {
        case table([PageRow])
        case text([TextLine])
    }

    private mutating func run(_ words: [PageWord], _ rulings: Rulings) {
        var ruled = RuledBands(rulings, words: words, finder: finder, side: before.ruled)
        let bands = ruled.tables()
        sides.ruled = ruled.side
        sides.ruled?.endsPage = false
        var tables = bands.tables
        let column = LabelColumn(words: words, bands: RowBands(pitch: pitch), usual: before.text)
        for grid in TableGrid.tables(bands.rest, of: words) where !PageRow.put(grid, into: &tables) {
            let table = PageRow.withValues((grid.box, PageRow.rows(of: grid.joined(words))), beside: words)
            if !column.isOne(table) {
                tables.append(table)
            } else if let label = table.rows[0].cells.first?.box {
                columns.append(LabelFrame(top: table.box.top, bottom: table.box.bottom, edge: label.right))
            }
        }
        for index in tables.indices {
            tables[index].rows = tables[index].rows.flatMap { $0.parted(words) }
            guard let side = PageRow.side(of: tables[index].rows) else { continue }
            tables[index].rows = tables[index].rows.flatMap { $0.parted(at: side, words) }
        }
        let labelCells = tables.flatMap { $0.rows.compactMap { $0.labelCell(words) } }
        let known = labelCells + [before.labelCell].compactMap { $0 }
        sides.labelCell = known.first
        for index in tables.indices {
            tables[index].rows = tables[index].rows.flatMap {
                $0.ungrouped(words, sideways: sideways, labelCells: known)
            }
        }
        let frames = ValueFrames(words: words, pitch: pitch, usual: before.frames).labelled(tables)
        tables = frames.tables
        columns += frames.rowless.map { LabelFrame(top: $0.top, bottom: $0.bottom, edge: $0.left) }
        sides.frames = frames.left
        tables.sort { $0.box.top < $1.box.top }
        takeBeside(&tables, words)
        var inside: [[PageWord]] = Array(repeating: [], count: tables.count)
        var free: [PageWord] = []
        let boxes = tables.map(\.box)
        for line in TextLine.lines(words) {
            var last: (table: Int, right: Double)?
            for word in line.words {
                let table =
                    Self.index(of: word, in: boxes)
                    ?? last.flatMap { last in
                        // A table inside a cell that is wider than the cell sticks out of the frame.
                        word.box.left - last.right <= Self.widestSpace * max(word.fontSize, 1)
                            && word.box.right > boxes[last.table].right ? last.table : nil
                    }
                if let table { inside[table].append(word) } else { free.append(word) }
                last = table.map { ($0, word.box.right) }
            }
        }
        var lines = TextLine.lines(free)[...]
        for (index, table) in tables.enumerated()
        where !inside[index].isEmpty || sideways.contains(where: { table.box.holds($0.box) }) {
            let above = lines.prefix { $0.box.bottom <= table.box.top + 3 }
            lines = lines.dropFirst(above.count)
            layText(Array(above))
            layTable(table.rows, words: inside[index])
        }
        if lines.isEmpty, let last = tables.last {
            if bands.tables.contains(where: { $0.box == last.box }) { sides.ruled?.endsPage = true }
            sides.lastColumn = lastColumn
        }
        // A value that fills the page has no line on it.
        if tables.isEmpty, let side = before.ruled, side.endsPage, words.allSatisfy({ $0.box.left >= side.x - 1 }) {
            sides.ruled?.endsPage = true
        }
        layText(Array(lines))
    }

    /// The widest space between words of one line, in sizes of the type.
    private static let widestSpace = 0.6
    /// How far the right edges of a table's cells and of the table differ, in points.
    private static let sameEdge = 4.0

    /// The first box in which a word's middle stands.
    private static func index(of word: PageWord, in boxes: [Box]) -> Int? {
        let x = (word.box.left + word.box.right) / 2
        let y = (word.box.top + word.box.bottom) / 2
        return boxes.firstIndex { box in
            x >= box.left - 2 && x <= box.right + 2 && y >= box.top - 2 && y <= box.bottom + 2
        }
    }

    /// Where the last column begins in the table laid out last, where its last cell stands in it.
    ///
    /// All its rows say where: the last one may hold an indented list alone.
    private var lastColumn: Double? {
        guard let last = laid.last?.cell, last.row >= 0, last.columns > 1, last.column == last.columns - 1 else {
            return nil
        }
        return laid.reversed().prefix { $0.cell.map { $0.row >= 0 } ?? false }
            .filter { $0.cell?.column == last.column && $0.cell?.columns == last.columns }.map(\.word.box.left).min()
    }

    /// Takes out the tables that stand beside labels which no line encloses.
    private mutating func takeBeside(_ tables: inout [(box: Box, rows: [PageRow])], _ words: [PageWord]) {
        guard !tables.isEmpty else { return }
        let edge = words.map(\.box.left).min() ?? 0
        tables.removeAll { table in
            guard table.box.left > edge + 60 else { return false }
            let isBeside =
                before.text.map { $0 <= table.box.left + 8 } ?? false
                || words.contains { word in
                    let y = (word.box.top + word.box.bottom) / 2
                    return word.box.right < table.box.left && y > table.box.top && y < table.box.bottom
                }
            if isBeside { besides.append((table.box, table.rows.map { $0.cells.map(\.box) })) }
            return isBeside
        }
    }

    // MARK: Tables

    private mutating func layTable(_ rows: [PageRow], words: [PageWord]) {
        var rest = words
        let edge = rows.flatMap(\.cells).map(\.box.right).max() ?? 0
        for pageRow in rows {
            let columns = pageRow.cells.count
            var hasWords = false
            for (column, cell) in pageRow.cells.enumerated() {
                let own = take(&rest, in: cell.box, beyond: edge)
                let turned = own.isEmpty ? takeSideways(in: cell.box) : []
                guard !own.isEmpty || !turned.isEmpty else { continue }
                if !hasWords { line += 1 }
                let gap: Gap = hasWords ? .cell : .row
                if !hasWords { sides.inner = [:] }
                hasWords = true
                let position = GridPosition(row: row, column: column, columns: columns)
                block = cell.box
                defer { block = nil }
                if !turned.isEmpty {
                    for (index, line) in turned.enumerated() {
                        append(line, gap: index == 0 ? gap : .line, cell: position, inner: nil)
                    }
                } else if cell.inner.isEmpty {
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

    /// Takes the words of a cell, of one that ends at its table's right edge also those that stick out of it.
    private func take(_ words: inout [PageWord], in box: Box, beyond edge: Double) -> [PageWord] {
        var own: [PageWord] = []
        let right = box.right > edge - Self.sameEdge ? .infinity : box.right
        words.removeAll { word in
            let x = (word.box.left + word.box.right) / 2
            let y = (word.box.top + word.box.bottom) / 2
            let isInside = x >= box.left - 0.5 && x <= right + 0.5 && y >= box.top - 2 && y <= box.bottom + 2
            if isInside { own.append(word) }
            return isInside
        }
        return own
    }

    /// Takes the sideways lines that stand in a cell.
    private mutating func takeSideways(in box: Box) -> [TextLine] {
        let own = sideways.filter { box.holds($0.box) }
        sideways.removeAll { box.holds($0.box) }
        return own
    }

    mutating func layInner(_ words: [PageWord], _ rows: [[Box]], gap: Gap, cell: GridPosition?) {
        var rest = words
        var gap = gap
        let edge = block?.right ?? .infinity
        for boxes in rows {
            // Above the first table, and between two.
            let top = boxes.map(\.top).min() ?? -.infinity
            let above = rest.filter { ($0.box.top + $0.box.bottom) / 2 < top - 2 }
            if !above.isEmpty {
                layCell(above, gap: gap, cell: cell)
                rest.removeAll { ($0.box.top + $0.box.bottom) / 2 < top - 2 }
                gap = .row
            }
            for (column, box) in boxes.enumerated() {
                let own = take(&rest, in: box, beyond: edge)
                guard !own.isEmpty else { continue }
                let outer = block
                block = box
                defer { block = outer }
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
    mutating func layCell(_ words: [PageWord], gap: Gap, cell: GridPosition?) {
        let lines = TextLine.besideEachOther(TextLine.lines(words))
        let mayGoOn = isPageHead && cell.map { $0.row <= 0 } ?? false
        let usual = mayGoOn ? cell.flatMap { before.inner[$0.column] } : nil
        let regions = regions(lines, goingOn: usual, count: lines.count)
        var next = 0
        var gap = gap
        for region in regions {
            if next < region.lines.lowerBound {
                emit(lines[next..<region.lines.lowerBound], gap: gap, cell: cell)
                gap = .paragraph
            }
            let isCut = mayGoOn && region.lines.lowerBound == 0
            layColumns(Array(lines[region.lines]), x: region.x, gap: gap, cell: cell, isCut: isCut)
            gap = .paragraph
            next = region.lines.upperBound
        }
        if next < lines.count { emit(lines[next...], gap: gap, cell: cell) }
        if let cell, let last = regions.last, last.lines.upperBound == lines.count { sides.inner[cell.column] = last.x }
    }

    /// Where a cell's text stands in columns.
    ///
    /// - Parameter usual: where they parted at the end of the page before, if they may go on: at a page's head a table
    ///   may have too few lines to show its columns.
    /// - Parameter count: how many of the lines may go on.
    func regions(_ lines: [TextLine], goingOn usual: Double?, count: Int) -> [GutterFinder.Region] {
        var regions = finder.regions(lines)
        guard let usual, regions.first?.lines.lowerBound != 0,
            let head = finder.goingOn(usual, Array(lines.prefix(count)))
        else { return regions }
        let end = head.lines.upperBound
        regions.removeAll { $0.lines.upperBound <= end }
        if let next = regions.first, next.lines.lowerBound < end { regions[0].lines = end..<next.lines.upperBound }
        return [head] + regions
    }

    /// Lays out text in two columns or more as the table that it is: row by row.
    mutating func layColumns(
        _ lines: [TextLine], x: Double, gap: Gap, cell: GridPosition?, isCut: Bool = false
    ) {
        var parts = [lines.flatMap { $0.split(at: x).left }]
        var right = lines.flatMap { $0.split(at: x).right }
        while parts.count < 12, let next = finder.common(TextLine.lines(right)) {
            let sides = TextLine.lines(right).map { $0.split(at: next) }
            parts.append(sides.flatMap(\.left))
            right = sides.flatMap(\.right)
        }
        parts.append(right)
        var gap = gap
        // How wide each of the columns is, no line tells.
        let outer = block
        block = nil
        defer { block = outer }
        let edge = outer?.right ?? lines.map(\.box.right).max() ?? 0
        for row in RowBands(pitch: pitch).rows(parts, isCut: isCut, edge: edge) {
            for (column, words) in row.enumerated() where !words.isEmpty {
                let inner = GridPosition(row: innerRow, column: column, columns: parts.count)
                emit(TextLine.lines(words), gap: gap, cell: cell, inner: inner)
                gap = .cell
            }
            innerRow += 1
            gap = .row
        }
    }
}
