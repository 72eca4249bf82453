internal import Model

/// Turns HTML events into words: block elements part paragraphs, lists and cells, inline ones part nothing.
struct MarkupWalker {
    /// How the lines of the events relate to the document's.
    enum Lines {
        /// All of the events stand on this line of the document: a fragment.
        case fixed(Int)
        /// The events' own lines count.
        case own
        /// The events' own lines count from this line of the document, the first being 0.
        case block(TextLines, from: Int)
    }

    let lines: Lines
    /// The raw line that a fragment or a part of a block stands on, to find the columns of its words in.
    private var raw: [Unicode.Scalar]
    private var rawOffset: Int
    /// The number of that line in a block.
    private var rawLine = -1
    /// For each open list, the innermost last, whether an item of it is open.
    private var lists: [Bool] = []
    private var tables: [Table] = []
    private var skipped = 0
    /// How many elements of each look are open.
    private var looks: [WordTraits: Int] = [:]
    /// The looks that each open span has by its style, the innermost last.
    private var spans: [[WordTraits]] = []

    /// The looks that elements give their text.
    private static let looks: [String: WordTraits] = [
        "b": .bold, "strong": .bold, "i": .italic, "em": .italic, "s": .struck, "strike": .struck, "del": .struck,
        "u": .marked, "mark": .marked, "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading,
        "h6": .heading,
    ]

    private struct Table {
        var row = -1
        var column = -1
    }

    init(lines: Lines, raw: [Unicode.Scalar] = [], from offset: Int = 0) {
        self.lines = lines
        self.raw = raw
        rawOffset = offset
    }

    mutating func walk(_ events: [HTMLEvent], into builder: inout WordBuilder, rows: inout RowCounter) {
        let outerCell = builder.cell
        let grid = MarkupGrid(events)
        for (index, event) in events.enumerated() {
            switch event {
            case .open(let name, let attributes):
                open(name, attributes, grid.cells[index], into: &builder, rows: &rows, outerCell: outerCell)
            case .close(let name): close(name, into: &builder, outerCell: outerCell)
            case .text(let text, let line): add(text, line: line, into: &builder)
            }
        }
        builder.innerCell = nil
        builder.traits = []
    }

    private mutating func open(
        _ name: String, _ attributes: [String: String], _ cell: MarkupGrid.Cell?, into builder: inout WordBuilder,
        rows: inout RowCounter, outerCell: GridPosition?
    ) {
        if let look = Self.looks[name] { looks[look, default: 0] += 1 }
        if name == "span" {
            spans.append(MarkupStyle.looks(attributes["style"]))
            for look in spans[spans.count - 1] { looks[look, default: 0] += 1 }
        }
        switch name {
        case _ where MarkupElement.isBlock(name): builder.breakBefore(.paragraph)
        case "br": builder.breakBefore(.item)
        case "hr": builder.breakBefore(.paragraph)
        case "ul", "ol":
            lists.append(false)
            builder.breakBefore(.item)
        case "dl": builder.breakBefore(.item)
        case "li":
            setItem(isOpen: true)
            builder.breakBefore(.item)
        case "h1", "h2", "h3", "h4", "h5", "h6":
            builder.breakBefore(.paragraph)
        case "table":
            tables.append(Table())
            builder.breakBefore(.paragraph)
        case "tr":
            if tables.isEmpty { tables.append(Table()) }
            tables[tables.count - 1].row = rows.begin()
            tables[tables.count - 1].column = -1
            builder.breakBefore(.row)
        case "td", "th":
            guard !tables.isEmpty, let cell else { break }
            let isFirst = tables[tables.count - 1].column < 0
            if tables[tables.count - 1].row < 0 { tables[tables.count - 1].row = rows.begin() }
            tables[tables.count - 1].column = cell.column
            rows.reach(column: cell.last, of: tables[tables.count - 1].row)
            builder.breakBefore(isFirst ? .row : .cell)
        case _ where MarkupElement.isHidden(name): skipped += 1
        case "input" where attributes["type"]?.lowercased() == "checkbox":
            builder.breakBefore(.item)
            place(into: &builder, outerCell: outerCell)
            let line = currentLine(builder)
            builder.append(
                word: attributes["checked"] != nil ? "☑" : "☐", place: .text(line: line, column: rawOffset + 1),
                line: line)
            builder.breakBefore(.space)
        default: break
        }
        place(into: &builder, outerCell: outerCell)
    }

    private mutating func close(_ name: String, into builder: inout WordBuilder, outerCell: GridPosition?) {
        if let look = Self.looks[name] { looks[look] = max(0, (looks[look] ?? 0) - 1) }
        if name == "span" {
            for look in spans.popLast() ?? [] { looks[look] = max(0, (looks[look] ?? 0) - 1) }
        }
        switch name {
        case _ where MarkupElement.isBlock(name): builder.breakBefore(.paragraph)
        case "ul", "ol":
            _ = lists.popLast()
            builder.breakBefore(.paragraph)
        case "dl": builder.breakBefore(.paragraph)
        case "li": setItem(isOpen: false)
        case "h1", "h2", "h3", "h4", "h5", "h6":
            builder.breakBefore(.paragraph)
        case "table":
            _ = tables.popLast()
            if tables.isEmpty, outerCell == nil { builder.endTable() } else { builder.breakBefore(.paragraph) }
        case _ where MarkupElement.isHidden(name): skipped = max(0, skipped - 1)
        default: break
        }
        place(into: &builder, outerCell: outerCell)
    }

    /// Tells the builder the cell and the looks of what comes.
    private func place(into builder: inout WordBuilder, outerCell: GridPosition?) {
        var traits: WordTraits = []
        for (look, count) in looks where count > 0 { traits.insert(look) }
        builder.traits = traits
        let cells = tables.filter { $0.row >= 0 && $0.column >= 0 }.map {
            GridPosition(row: $0.row, column: $0.column, columns: 0)
        }
        if let outerCell {
            builder.cell = outerCell
            builder.innerCell = cells.last
        } else {
            builder.cell = cells.first
            builder.innerCell = cells.count > 1 ? cells.last : nil
        }
    }

    private mutating func setItem(isOpen: Bool) {
        if !lists.isEmpty { lists[lists.count - 1] = isOpen }
    }

    /// Whether the text stands in a list and in none of its items: a list that was glued into one line.
    private var hasGluedItems: Bool { lists.last == false }

    private func currentLine(_ builder: WordBuilder) -> Int {
        if case .fixed(let line) = lines { return line }
        return builder.words.last?.line ?? 1
    }

    private mutating func add(_ text: String, line: Int, into builder: inout WordBuilder) {
        guard skipped == 0 else { return }
        switch lines {
        case .fixed(let line):
            let scalars = Array(text.unicodeScalars)
            builder.append(placed(LaTeXRemnant.undo(scalars)), line: line, hasGluedItems: hasGluedItems)
        case .own:
            for (offset, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if offset > 0 { builder.breakBefore(.space) }
                builder.append(
                    LaTeXRemnant.undo(Array(part.unicodeScalars)), line: line + offset, hasGluedItems: hasGluedItems)
            }
        case .block(let document, let first):
            for (offset, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if offset > 0 { builder.breakBefore(.space) }
                let number = min(first + line - 1 + offset, document.count - 1)
                if number != rawLine {
                    rawLine = number
                    raw = document.scalars[number]
                    rawOffset = 0
                }
                builder.append(
                    placed(LaTeXRemnant.undo(Array(part.unicodeScalars))), line: number + 1,
                    hasGluedItems: hasGluedItems)
            }
        }
    }

    /// Finds the characters of a text event again in the raw line, word by word, so that each keeps its column.
    private mutating func placed(
        _ scalars: [(scalar: Unicode.Scalar, offset: Int)]
    ) -> [(scalar: Unicode.Scalar, offset: Int)] {
        var result: [(scalar: Unicode.Scalar, offset: Int)] = []
        result.reserveCapacity(scalars.count)
        var previousWasSpace = true
        for (scalar, _) in scalars {
            let isSpace = GlyphTable.isSpace(scalar)
            if !isSpace, previousWasSpace, let found = nextVisible(scalar, from: rawOffset) { rawOffset = found }
            result.append((scalar, rawOffset))
            if !isSpace, rawOffset < raw.count, raw[rawOffset] == scalar { rawOffset += 1 }
            previousWasSpace = isSpace
        }
        return result
    }

    /// The offset of the next such character that stands outside a tag, within the reach of a tag or two.
    ///
    /// A character that an entity stands for is not found: the word then keeps the column reached so far.
    private func nextVisible(_ scalar: Unicode.Scalar, from start: Int) -> Int? {
        var index = start
        var inTag = false
        while index < raw.count, index < start + 400 {
            if raw[index] == "<", index + 1 < raw.count,
                "/!?".unicodeScalars.contains(raw[index + 1]) || raw[index + 1].properties.isAlphabetic
            {
                inTag = true
            }
            if !inTag, raw[index] == scalar { return index }
            if raw[index] == ">" { inTag = false }
            index += 1
        }
        return nil
    }
}
