internal import Model

/// Reads plain text: lines, tab-separated rows, columns laid out with spaces, pipe tables, with inline HTML and LaTeX.
///
/// The dialect is taken line by line from what stands there; a document may mix them.
struct TextReader {
    let lines: TextLines
    var builder = WordBuilder()
    var rows = RowCounter()
    let parser: HTMLParser?
    private var findings: [Finding] = []
    /// The offsets of the lines that begin a page.
    private var pageStarts: Set<Int>
    /// Where marks of notes stand, by line.
    private var marks: [Int: [Range<Int>]] = [:]

    init(_ text: String) {
        lines = TextLines(text)
        pageStarts = lines.pageStarts
        parser = HTMLParser()
    }

    /// The words in reading order.
    mutating func read() -> (words: [Word], lines: [String], pages: Int?, findings: [Finding]) {
        if let table = SeparatedRows(lines) {
            for row in table.rows { readRow(row) }
            var words = builder.words
            rows.complete(&words)
            return (words, lines.raw, nil, findings)
        }
        var (furniture, unmarkedStarts) = FurnitureFinder(lines).furniture()
        pageStarts.formUnion(unmarkedStarts)
        let notes = FootNotes(lines, starts: pageStarts.sorted(), furniture: furniture)
        furniture.formUnion(notes.notes)
        marks = notes.marks
        let tabbed = TabbedRows(lines, furniture: furniture)
        let columns = ColumnFinder(lines).boundaries { furniture.contains($0) || tabbed.contains($0) }
        var sides = SideLines()
        var next = 0
        while next < lines.count {
            let line = next
            next += 1
            if pageStarts.contains(line) { builder.breakBefore(.page) }
            let scalars = lines.scalars[line]
            if lines.isBlank(line) {
                builder.breakBefore(.paragraph)
            } else if let end = readTable(at: line) {
                next = end
                sides = SideLines()
            } else if furniture.contains(line) {
                readFurniture(scalars, line: line)
            } else if tabbed.contains(line) {
                let (row, end) = tabbed.row(at: line)
                if end > line + 1 { readRow(row) } else { readRow(row.cells.map { $0[0].part }, line: line) }
                next = end
                sides = SideLines()
            } else if let cells = TableRow.piped(scalars) {
                readRow(cells, line: line)
            } else if let boundary = columns[line] {
                readColumns(scalars, boundary: boundary, line: line, sides: &sides)
            } else {
                builder.breakBefore(.line)
                readPlain(scalars, line: line)
                sides = SideLines()
            }
        }
        var words = builder.words
        rows.complete(&words)
        if let inRows = CentredText.inRows(words, pageStarts: pageStarts) { words = inRows }
        let pages = lines.pageStarts.isEmpty ? nil : lines.pageStarts.filter { $0 > 0 && $0 < lines.count }.count + 1
        return (words, lines.raw, pages, findings)
    }

    private mutating func readFurniture(_ scalars: [Unicode.Scalar], line: Int) {
        builder.breakBefore(.paragraph)
        builder.traits = .furniture
        append(scalars[...], line: line)
        builder.traits = []
        builder.breakBefore(.paragraph)
    }

    private mutating func readPlain(_ scalars: [Unicode.Scalar], line: Int) {
        let hashes = scalars.prefix { $0 == "#" }.count
        if (1...6).contains(hashes), hashes < scalars.count, scalars[hashes] == " " {
            builder.traits = .heading
            builder.breakBefore(.paragraph)
            append(scalars[hashes...], line: line)
            builder.traits = []
            builder.breakBefore(.paragraph)
        } else {
            append(scalars[...], line: line)
        }
    }

    private mutating func readRow(_ cells: [ArraySlice<Unicode.Scalar>], line: Int) {
        let row = rows.begin()
        rows.reach(column: cells.count - 1, of: row)
        // A row of dashes is what a converter draws under a table's head.
        let isRule = cells.allSatisfy { $0.allSatisfy { GlyphTable.isSpace($0) || $0 == "-" || $0 == ":" } }
        for (column, cell) in cells.enumerated() {
            builder.breakBefore(column == 0 ? .row : .cell)
            builder.cell = GridPosition(row: row, column: column, columns: cells.count)
            builder.traits = isRule ? .furniture : []
            append(cell, line: line)
        }
        builder.cell = nil
        builder.traits = []
        builder.breakBefore(.row)
    }

    /// The last lines on which each column had text, to tell a new paragraph from a line's end.
    private struct SideLines {
        var last: [Int?] = [nil, nil]
    }

    private mutating func readColumns(_ scalars: [Unicode.Scalar], boundary: Int, line: Int, sides: inout SideLines) {
        let left = scalars[..<min(boundary, scalars.count)]
        let right = scalars[min(boundary, scalars.count)...]
        for (side, part) in [left, right].enumerated() where !part.allSatisfy(GlyphTable.isSpace) {
            builder.setGap(goesOn(part, after: sides.last[side], at: line) ? .line : .paragraph)
            if pageStarts.contains(line) { builder.breakBefore(.page) }
            sides.last[side] = line
            builder.cell = GridPosition(row: -1, column: side, columns: 2)
            append(part, line: line)
        }
        builder.cell = nil
        builder.breakBefore(.line)
    }

    /// Whether a column's text goes on from the last line on which it had some: from the line above, or where text of
    /// the other column alone stands between and a small letter follows.
    private func goesOn(_ part: ArraySlice<Unicode.Scalar>, after last: Int?, at line: Int) -> Bool {
        guard let last, last < line else { return false }
        if last == line - 1 { return true }
        return (last + 1..<line).allSatisfy { !lines.isBlank($0) }
            && part.first { !GlyphTable.isSpace($0) }?.properties.isLowercase == true
    }

    /// Adds a run of raw characters, their places masked at most, through the HTML parser where it holds markup.
    mutating func append(_ part: ArraySlice<Unicode.Scalar>, line: Int) {
        if !marks.isEmpty, let mark = marks[line]?.first(where: { part.indices.contains($0.lowerBound) }) {
            append(part[..<mark.lowerBound], line: line)
            builder.traits.insert(.furniture)
            builder.append(zip(part[mark], mark).map { ($0, $1) }, line: line + 1)
            builder.traits.remove(.furniture)
            append(part[mark.upperBound...], line: line)
            return
        }
        if let parser, part.contains(where: { $0 == "<" || $0 == "&" }),
            case let bytes = Array(String(scalars: part).utf8),
            BareAngle.looksLikeMarkup(bytes)
        {
            let traits = builder.traits
            let before = builder.words.count
            var walker = MarkupWalker(lines: .fixed(line + 1), raw: lines.scalars[line], from: part.startIndex)
            walker.walk(parser.events(of: bytes), into: &builder, rows: &rows)
            builder.innerCell = nil
            builder.traits = traits
            checkLoss(of: part, from: before, lines: line + 1...line + 1)
            return
        }
        if LaTeXRemnant.mayOccur(in: part) {
            let undone = LaTeXRemnant.undo(Array(part)).map { ($0.scalar, $0.offset + part.startIndex) }
            builder.append(undone, line: line + 1)
        } else {
            builder.append(zip(part, part.indices).map { ($0, $1) }, line: line + 1)
        }
    }

    /// Reports markup whose text the parser didn't give back: what stands outside tags must come through.
    mutating func checkLoss(of part: some Sequence<Unicode.Scalar>, from first: Int, lines: ClosedRange<Int>) {
        let expected = VisibleText.letterCount(part)
        let got = builder.words[first...].reduce(0) {
            $0 + $1.text.unicodeScalars.count(where: \.properties.isAlphabetic)
        }
        guard got * 100 < expected * 95 else { return }
        let (place, compared) =
            lines.count == 1 ? ("this line", "the line with its source") : ("these lines", "them with their source")
        findings.append(
            Finding(
                .markupDamaged, .warning,
                "The markup of \(place) is damaged: \(expected - got) of \(expected) letters were not read; compare \(compared).",
                lines: lines))
    }
}
