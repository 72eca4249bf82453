internal import Model

/// A table in LaTeX, as transcriptions write it: `\\begin{tabular}`, cells with `&` between them, rows ended by `\\\\`.
struct LaTeXTable {
    let lines: Range<Int>
    private(set) var rows: [TallRow] = []

    private static let longest = 2000
    private static let environments: Set<String> = [
        "tabular", "tabular*", "tabularx", "tabulary", "longtable", "supertabular", "xltabular",
    ]
    /// Commands that draw or set and hold no text, and how many arguments each has.
    private static let silent: [String: Int] = [
        "hline": 0, "toprule": 0, "midrule": 0, "bottomrule": 0, "endhead": 0, "endfirsthead": 0, "endfoot": 0,
        "endlastfoot": 0, "centering": 0, "raggedright": 0, "cline": 1, "cmidrule": 1, "rowcolor": 1, "cellcolor": 1,
        "multicolumn": 2, "multirow": 2, "begin": 1, "end": 1,
    ]

    /// The open row, and what each line holds of its open cell.
    private var row = TallRow()
    private var cell: [TallRow.Piece] = []
    /// How many braces and inner tables are open: within them nothing parts cells and rows.
    private var braces = 0
    private var inner = 0

    /// The table that begins on a line; `nil` where none does, or none that ends.
    init?(_ text: TextLines, at start: Int) {
        guard text.scalars[start].first(where: { !GlyphTable.isSpace($0) }) == "\\",
            let begin = Self.environment("begin", in: text.scalars[start], from: 0),
            let end = Self.end(text, from: start)
        else { return nil }
        lines = start..<end + 1
        for line in lines {
            let scalars = text.scalars[line]
            read(
                scalars, from: line == start ? Self.endOfGroups(scalars, begin) : 0, line: line,
                beginsParagraph: line > start && text.isBlank(line - 1))
        }
        endRow()
        guard !rows.isEmpty else { return nil }
    }

    private mutating func read(_ scalars: [Unicode.Scalar], from start: Int, line: Int, beginsParagraph: Bool) {
        var scalars = scalars
        var from = start
        var index = start
        var beginsParagraph = beginsParagraph
        /// Ends what the line holds of a cell; what follows begins after it.
        func close(_ cell: inout [TallRow.Piece], next: Int) {
            if from < index {
                cell.append(TallRow.Piece(line: line, part: scalars[from..<index], beginsParagraph: beginsParagraph))
            }
            beginsParagraph = false
            from = next
        }
        while index < scalars.count {
            switch scalars[index] {
            case "\\" where index + 1 < scalars.count && scalars[index + 1] == "\\":
                // A row's end may say how far the next is.
                let next = Self.endOfGroups(scalars, index + 2, opening: "[")
                close(&cell, next: next)
                if braces == 0, inner == 0 { endRow() } else { beginsParagraph = true }
                index = next
            case "\\":
                let name = Self.name(scalars, from: index + 1)
                let next = name.isEmpty ? index + 2 : endOfCommand(name, scalars, index)
                if Self.silent[name] != nil { for place in index..<next { scalars[place] = " " } }
                index = next
            case "{", "}":
                braces = max(0, braces + (scalars[index] == "{" ? 1 : -1))
                scalars[index] = TallRow.mask
                index += 1
            case "&" where braces == 0 && inner == 0:
                close(&cell, next: index + 1)
                endCell()
                index += 1
            default: index += 1
            }
        }
        index = scalars.count
        close(&cell, next: index)
    }

    /// The index after a command, and after its arguments where it holds no text.
    private mutating func endOfCommand(_ name: String, _ line: [Unicode.Scalar], _ start: Int) -> Int {
        var next = start + 1 + name.unicodeScalars.count
        for _ in 0..<(Self.silent[name] ?? 0) {
            next = Self.endOfGroups(line, next, opening: "[(")
            if next < line.count, line[next] == "{" { next = Self.endOfGroup(line, next) }
        }
        guard Self.environment(name, in: line, from: start) == next else { return next }
        inner += name == "begin" ? 1 : -1
        return name == "begin" ? Self.endOfGroups(line, next) : next
    }

    /// The line on which as many tables are closed as were opened.
    private static func end(_ text: TextLines, from start: Int) -> Int? {
        var depth = 0
        for line in start..<min(text.count, start + longest) {
            for (command, step) in [("begin", 1), ("end", -1)] {
                var index = 0
                while let next = environment(command, in: text.scalars[line], from: index) {
                    depth += step
                    index = next
                }
            }
            if depth <= 0 { return line }
        }
        return nil
    }

    private mutating func endCell() {
        row.cells.append(cell)
        cell = []
    }

    private mutating func endRow() {
        endCell()
        let hasText = row.cells.contains { pieces in
            pieces.contains { !$0.part.allSatisfy { GlyphTable.isSpace($0) || $0 == TallRow.mask } }
        }
        if hasText { rows.append(row) }
        row = TallRow()
    }

    /// The letters of a command.
    private static func name(_ line: [Unicode.Scalar], from start: Int) -> String {
        String(scalars: line[start...].prefix { $0.isASCII && $0.properties.isAlphabetic })
    }

    /// The index after `\\begin{tabular}` or another that a table stands in; `nil` where the line has none.
    private static func environment(_ command: String, in line: [Unicode.Scalar], from start: Int) -> Int? {
        for index in start..<max(start, line.count)
        where line[index] == "\\" && name(line, from: index + 1) == command {
            let open = index + 1 + command.count
            guard open < line.count, line[open] == "{" else { continue }
            let end = endOfGroup(line, open)
            if end > open + 1, environments.contains(String(scalars: line[(open + 1)..<(end - 1)])) { return end }
        }
        return nil
    }

    /// The index after all groups that follow one another.
    private static func endOfGroups(_ line: [Unicode.Scalar], _ start: Int, opening: String = "{[") -> Int {
        var index = start
        while index < line.count, opening.unicodeScalars.contains(line[index]) { index = endOfGroup(line, index) }
        return index
    }

    /// The index after a group in braces or brackets, or the line's end.
    private static func endOfGroup(_ line: [Unicode.Scalar], _ start: Int) -> Int {
        let closing: Unicode.Scalar = line[start] == "{" ? "}" : line[start] == "(" ? ")" : "]"
        var depth = 0
        for index in start..<line.count {
            if line[index] == line[start] { depth += 1 }
            if line[index] == closing { depth -= 1 }
            if depth == 0 { return index + 1 }
        }
        return line.count
    }
}
