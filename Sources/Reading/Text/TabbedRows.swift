/// The rows of tables that were copied with tabs between their cells, where a cell's further lines stand by themselves:
/// word processors copy them bare, spreadsheets in quotes.
///
/// Some converters write a tab before each cell, and each cell on lines of its own: that parts nothing.
struct TabbedRows {
    private let text: TextLines
    /// For each line whether it has a tab.
    private let isTabbed: [Bool]
    /// The lines of page furniture: they carry on no cell.
    private let furniture: Set<Int>
    /// Whether cells go on below their first line: so often a plain line stands between two rows.
    private let areTall: Bool

    private static let leastTall = 2
    /// How many lines begin with their only tab where tabs part nothing, and how many times the others.
    private static let leastLed = 6
    private static let timesOthers = 20
    /// How many letters a label has at least: a bullet or a number before a tab begins no row.
    private static let leastLetters = 3
    /// An answer in capitals has fewer.
    private static let leastCapitals = 6
    private static let longestQuote = 200

    init(_ source: TextLines, furniture: Set<Int>) {
        let text = BarredLines.tabbed(source, furniture: furniture)
        self.text = text
        self.furniture = furniture
        let tabbed = text.scalars.map { $0.contains("\t") }
        let led = zip(tabbed, text.scalars).map { $0 && Self.isLed($1) }
        let others = zip(tabbed, led).count { $0 && !$1 }
        let partsNothing = led.count { $0 } >= max(Self.leastLed, Self.timesOthers * others)
        isTabbed = zip(tabbed, led).map { $0 && !(partsNothing && $1) }
        // What stands there again and again is a page's header.
        var between: Set<String> = []
        var isOpen = false
        for line in isTabbed.indices {
            if isTabbed[line] {
                if isOpen, !isTabbed[line - 1] { between.insert(text.raw[line - 1]) }
                isOpen = Self.hasLabel(text.scalars[line])
            } else if text.isBlank(line) {
                isOpen = false
            }
        }
        areTall = between.count >= Self.leastTall
    }

    func contains(_ line: Int) -> Bool { isTabbed[line] }

    /// The row that begins on a line, and the line after it.
    func row(at start: Int) -> (row: TallRow, end: Int) {
        var row = TallRow()
        var line = start
        var quoted = false
        repeat {
            let part = text.scalars[line]
            for (offset, cell) in TableRow.tabbed(part).enumerated() {
                if offset > 0 || line == start { row.cells.append([]) }
                row.add(cell, of: line, beginsParagraph: line > start)
            }
            line += 1
            if !quoted, let end = endOfQuote(row, from: line) {
                // The lines within the quotes, but for the last, which may hold other cells.
                for inner in line..<end {
                    row.add(text.scalars[inner][...], of: inner, beginsParagraph: true)
                }
                line = end
                quoted = true
            } else {
                quoted = false
            }
        } while quoted
        row.cells = row.cells.map(Self.withoutQuotes)
        for inner in line..<endOfCell(from: line, below: start) {
            row.add(text.scalars[inner][...], of: inner, beginsParagraph: true)
            line = inner + 1
        }
        return (row, line)
    }

    /// The last line of a quotation that a row's last cell begins; `nil` where it begins none.
    private func endOfQuote(_ row: TallRow, from start: Int) -> Int? {
        guard let part = row.cells.last?.first?.part, part.first == "\"", Self.quotes(part).isMultiple(of: 2) == false
        else { return nil }
        for line in start..<min(text.count, start + Self.longestQuote) {
            guard let end = text.scalars[line].split(separator: "\t", omittingEmptySubsequences: false).first else {
                continue
            }
            if end.last == "\"", Self.quotes(end).isMultiple(of: 2) == false { return line }
            // Within a cell stands no other.
            if isTabbed[line] { return nil }
        }
        return nil
    }

    /// The line after those that carry on a row's last cell.
    private func endOfCell(from start: Int, below row: Int) -> Int {
        guard areTall, Self.hasLabel(text.scalars[row]) else { return start }
        var end = start
        while end < text.count, !isTabbed[end], !text.isBlank(end), !furniture.contains(end), !beginsOther(end) {
            end += 1
        }
        while end > start, isTitle(end - 1) { end -= 1 }
        return end
    }

    /// Whether a line is in capitals, as a heading is, or the first part of the next row's label.
    private func isTitle(_ line: Int) -> Bool {
        let letters = text.scalars[line].filter(\.properties.isAlphabetic)
        return letters.count >= Self.leastCapitals && !letters.contains(where: \.properties.isLowercase)
    }

    /// Whether a line begins something of its own: a heading, a table.
    private func beginsOther(_ line: Int) -> Bool {
        guard let first = text.scalars[line].first(where: { !GlyphTable.isSpace($0) }) else { return true }
        return first == "#" || first == "|" || text.pageStarts.contains(line)
    }

    /// Whether a line begins with a tab and has no other behind its text, or is an empty cell's.
    private static func isLed(_ line: [Unicode.Scalar]) -> Bool {
        guard line.first == "\t" else { return false }
        return !(line.firstIndex { !GlyphTable.isSpace($0) }.map { line[$0...].contains("\t") } ?? false)
    }

    private static func hasLabel(_ line: [Unicode.Scalar]) -> Bool {
        var letters = 0
        for scalar in line {
            if scalar == "\t" { break }
            if scalar.properties.isAlphabetic { letters += 1 }
            if letters >= leastLetters { return true }
        }
        return false
    }

    private static func quotes(_ part: ArraySlice<Unicode.Scalar>) -> Int { part.count { $0 == "\"" } }

    /// A cell without the quotes that a spreadsheet puts around it; within them each quote stands twice.
    private static func withoutQuotes(_ cell: [TallRow.Piece]) -> [TallRow.Piece] {
        guard let first = cell.first, let last = cell.last, first.part.first == "\"", last.part.last == "\"",
            cell.count > 1 || hasDoubledQuotes(first.part)
        else { return cell }
        var result = cell
        result[0].part[first.part.startIndex] = TallRow.mask
        result[result.count - 1].part[last.part.endIndex - 1] = TallRow.mask
        for piece in result.indices {
            var index = result[piece].part.startIndex
            while index + 1 < result[piece].part.endIndex {
                if result[piece].part[index] == "\"", result[piece].part[index + 1] == "\"" {
                    result[piece].part[index] = TallRow.mask
                    index += 1
                }
                index += 1
            }
        }
        return result
    }

    /// Whether quotes stand twice between a cell's first character and its last.
    private static func hasDoubledQuotes(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
        let inner = part.dropFirst().dropLast()
        return zip(inner, inner.dropFirst()).contains { $0 == "\"" && $1 == "\"" }
    }
}
