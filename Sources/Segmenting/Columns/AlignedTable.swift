internal import Model

/// Reads the tables inside a value of text that was laid out with spaces.
///
/// Their cells begin at the same offset in line after line. A row begins where its cells do, on one line: cells have
/// no gaps, so one that goes on after a gap begins a row.
struct AlignedTable {
    let document: Document
    let flow: LineFlow

    /// How many lines of a table hold text of two columns, at least.
    private static let leastWhole = 2
    private static let leastLines = 3
    /// What it costs to begin a row, so that doubt leaves lines together.
    private let rowCost = 0.5
    /// What it costs a cell to go on after a gap, or to begin below its row's first line.
    private let gapCost = 3.0

    init(document: Document, flow: LineFlow) {
        self.document = document
        self.flow = flow
    }

    /// Whether the words of a value stand in columns anywhere: few do.
    static func mayStand(in words: [Int], _ document: Document) -> Bool {
        words.lazy.filter { document.words[$0].gap == .wide }.prefix(leastWhole).count == leastWhole
    }

    /// A line of a table, with its text in each column.
    private struct Line {
        var cells: [ValueLine?]
        /// Whether one blank alone parts two cells.
        var isTight = false

        var isWhole: Bool { cells.count { $0 != nil } > 1 }
        var isFirstAlone: Bool { cells[0] != nil && !isWhole }
        /// Whether it shows that there are columns.
        var isSure: Bool { !isTight && !isFirstAlone }
        var isHead: Bool { ValueLine.areHeads(cells.compactMap { $0 }) }

        /// Whether each cell is a number, as the years above columns are.
        func isFigures(_ document: Document) -> Bool {
            cells.allSatisfy { $0?.words.allSatisfy { document.words[$0].text.contains(where: \.isNumber) } ?? true }
        }
    }

    /// The rows in reading order; `nil` where no table stands in the lines.
    func rows(of lines: [ValueLine]) -> [InnerRow]? {
        var rows: [InnerRow] = []
        var plain: [ValueLine] = []
        for block in blocks(lines) {
            let table = table(in: block)
            plain += self.plain(block[..<table.lowerBound])
            if !table.isEmpty {
                if !plain.isEmpty { rows.append(InnerRow(cells: [plain])) }
                rows += self.rows(block[table])
                plain = []
            }
            plain += self.plain(block[table.upperBound...])
        }
        guard !rows.isEmpty else { return nil }
        if !plain.isEmpty { rows.append(InnerRow(cells: [plain])) }
        return rows
    }

    /// The lines that stand in the same columns, over pages; one that crosses a column is a block of its own.
    private func blocks(_ lines: [ValueLine]) -> [[Line]] {
        var blocks: [[Line]] = []
        var open: AlignedColumns?
        for page in pages(lines) {
            let columns = AlignedColumns(page, after: open, flow: flow)
            for row in self.lines(of: page, columns) {
                if row.cells.count > 1, open?.count == columns.count {
                    blocks[blocks.count - 1].append(row)
                } else {
                    blocks.append([row])
                }
                open = row.cells.count > 1 ? columns : nil
            }
        }
        return blocks
    }

    /// The lines of a page by columns; those that cross one are one cell.
    private func lines(of page: [AlignedLine], _ columns: AlignedColumns) -> [Line] {
        var lines = page.map { line in
            guard columns.count > 1, let cells = columns.cells(of: line) else { return Line(cells: [line.line]) }
            return Line(cells: cells.words.map { part(line.line, $0) }, isTight: cells.isTight)
        }
        // One blank parts cells only beside lines that show columns.
        var start = 0
        while start < lines.count {
            let end = lines[start...].firstIndex { $0.isTight != lines[start].isTight } ?? lines.count
            if lines[start].isTight, !showsColumns(lines, start..<end) {
                for index in start..<end { lines[index] = Line(cells: [page[index].line]) }
            }
            start = end
        }
        return lines
    }

    /// Whether lines whose cells one blank parts stand between lines of a table; prose has blanks everywhere.
    private func showsColumns(_ lines: [Line], _ run: Range<Int>) -> Bool {
        // A value that begins behind its label stands where it may; figures and years are a head's.
        if run.lowerBound == 0, lines[0].cells[0] == nil, !lines[0].isFigures(document) { return false }
        let above = run.lowerBound > 0 ? lines[run.lowerBound - 1] : nil
        let below = run.upperBound < lines.count ? lines[run.upperBound] : nil
        // Heads above them, not below, are their table's.
        let isSure = [above, below?.isHead == true ? nil : below].map {
            $0.map { $0.isSure && $0.cells.count > 1 } ?? false
        }
        if isSure == [true, true] || run.count == 1 && isSure.contains(true) { return true }
        // The first column goes on below them, from the row above or from the table's head.
        guard let above, isSure[0], let below, below.cells.count > 1 else { return false }
        return lines[(above.isHead ? run.lowerBound + 1 : run.lowerBound)...run.upperBound].allSatisfy { line in
            line.cells[0].map { flow.startsSmall($0.ends) } ?? true
        }
    }

    private func pages(_ lines: [ValueLine]) -> [[AlignedLine]] {
        var pages: [[AlignedLine]] = []
        for line in lines {
            if line.opening == .page || pages.isEmpty { pages.append([]) }
            pages[pages.count - 1].append(AlignedLine(line, document))
        }
        return pages
    }

    private func part(_ line: ValueLine, _ words: Range<Int>?) -> ValueLine? {
        guard let words else { return nil }
        let head = words.upperBound < line.words.count ? line.parted(before: words.upperBound).0 : line
        return words.lowerBound > 0 ? head.parted(before: words.lowerBound).1 : head
    }

    private func plain(_ lines: some Sequence<Line>) -> [ValueLine] { lines.flatMap { $0.cells.compactMap { $0 } } }

    /// The lines of a block from the first that holds text of two columns up to where the last row ends; none where
    /// there are too few of them.
    private func table(in lines: [Line]) -> Range<Int> {
        guard lines.count >= Self.leastLines, lines.count(where: { $0.isWhole && $0.isSure }) >= Self.leastWhole,
            var first = lines.firstIndex(where: \.isWhole), var end = lines.lastIndex(where: { !$0.isFirstAlone })
        else { return 0..<0 }
        // Heads stand in the middle of their row: each may have lines of its own.
        let heads = lines[..<first].reversed().prefix(while: \.isHead)
        if heads.contains(where: { !$0.isFirstAlone }) { first -= heads.count }
        while end + 1 < lines.count, goesOn(lines[end], lines[end + 1], columns: lines[end].cells.count) { end += 1 }
        return first..<end + 1
    }

    /// Whether a line that has text in the first column alone still belongs to the table's last row.
    private func goesOn(_ last: Line, _ next: Line, columns: Int) -> Bool {
        guard let above = last.cells[0], let line = next.cells[0] else { return false }
        return columns > 2 && line.opening == .line || flow.startsSmall(line.ends) || flow.isOpen(above.ends)
            || flow.isKnown(above.ends, line.ends)
    }

    private func rows(_ lines: ArraySlice<Line>) -> [InnerRow] {
        guard let count = lines.first?.cells.count else { return [] }
        let widths = (0..<count).map { column in lines.compactMap { $0.cells[column]?.width }.max() ?? 0 }
        var rows: [InnerRow] = []
        for index in lines.indices {
            if index == lines.startIndex || begins(lines[index], after: lines[index - 1], rows, widths) {
                rows.append(InnerRow(cells: [[ValueLine]](repeating: [], count: count)))
            }
            for (column, cell) in lines[index].cells.enumerated() {
                if let cell { rows[rows.count - 1].cells[column].append(cell) }
            }
        }
        return rows
    }

    /// Whether a cell's line is numbers with their signs and nothing else: `€ 12.500,00`, `≥ 50%`.
    private func isFigure(_ line: ValueLine) -> Bool {
        let texts = line.words.map { document.words[$0].text }
        guard let last = texts.last?.last, last.isNumber || "%€)".contains(last) else { return false }
        return texts.contains { $0.contains(where: \.isNumber) } && !texts.contains { $0.contains(where: \.isLetter) }
    }

    /// Whether it is a figure, or one sign, as the crosses of a timetable are.
    private func isEntry(_ line: ValueLine) -> Bool {
        isFigure(line) || line.words.count == 1 && line.words.allSatisfy { document.words[$0].text.count == 1 }
    }

    private func hasNumber(_ line: ValueLine) -> Bool {
        line.words.contains { document.words[$0].text.contains(where: \.isNumber) }
    }

    /// Whether a line begins a row.
    private func begins(_ line: Line, after last: Line, _ rows: [InnerRow], _ widths: [Int]) -> Bool {
        guard let first = line.cells[0], let row = rows.last else { return false }
        if last.isHead || line.isHead, rows.count == 1 { return !line.isHead }
        // No number goes on in another, and no cross: each stands in a row of its own.
        let hasFigures = line.cells.indices.dropFirst().contains { column in
            row.cells[column].last.map(isEntry) == true && line.cells[column].map(isEntry) == true
        }
        if hasFigures { return true }
        // Nor does a name with its cross in another column.
        let entries = [row.cells.dropFirst().flatMap { $0 }, line.cells.dropFirst().compactMap { $0 }]
        if entries.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isEntry) }), !flow.startsSmall(first.ends) { return true }
        // The head above them has none.
        let values = line.cells.dropFirst().compactMap { $0 }
        if rows.count == 1, !row.cells.joined().contains(where: hasNumber), !values.isEmpty, values.allSatisfy(isFigure)
        {
            return true
        }
        if line.isFirstAlone {
            // A name without values, in a table of short cells.
            guard widths.count > 2, let above = row.cells[0].last else { return false }
            return !flow.startsSmall(first.ends) && !flow.isOpen(above.ends) && row.cells[0].count == 1
                && !last.isFirstAlone || above.width * 2 < widths[0]
        }
        var begins = -rowCost
        var goesOn = 0.0
        for (column, cell) in line.cells.enumerated() {
            guard let cell else { continue }
            begins += flow.begins(cell.ends)
            guard let above = row.cells[column].last else {
                goesOn -= gapCost
                continue
            }
            begins += flow.ends(above.ends)
            goesOn += flow.goesOn(above.ends, cell.ends, in: widths[column])
            if last.cells[column] == nil { goesOn -= gapCost }
        }
        return begins >= goesOn
    }
}
