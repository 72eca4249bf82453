internal import Model

/// Lines of a text whose cells stand apart by a bar, `TARGET | chi abita qui`, as programs write rows: with tabs they are
/// rows of tables.
///
/// A page's header may have bars, too: it stands there again and again.
enum BarredLines {
    /// How many lines have bars at least, no two alike but for their numbers.
    private static let fewest = 6
    /// How many letters stand before the first bar at least.
    private static let leastLetters = 3

    /// The text with tabs for such bars; the same where it has tabs, or tables with bars at their edges.
    ///
    /// - Parameter furniture: the lines that are page furniture.
    static func tabbed(_ text: TextLines, furniture: Set<Int>) -> TextLines {
        guard !text.scalars.contains(where: isOther) else { return text }
        let lines = text.scalars.indices.filter { !furniture.contains($0) && !bars(text.scalars[$0]).isEmpty }
        let kinds = Set(lines.map { String(scalars: text.scalars[$0][...]).numberMask })
        guard kinds.count >= fewest else { return text }
        var result = text
        for line in lines { for bar in bars(text.scalars[line]) { result.scalars[line][bar] = "\t" } }
        return result
    }

    /// Whether a line has a tab, begins with a bar, or is a rule between a table's head and its rows: `---|---`.
    private static func isOther(_ line: [Unicode.Scalar]) -> Bool {
        if line.contains("\t") { return true }
        guard line.contains("|") else { return false }
        return line.first { !GlyphTable.isSpace($0) } == "|"
            || line.allSatisfy { $0 == "|" || $0 == "-" || $0 == ":" || GlyphTable.isSpace($0) }
    }

    /// The offsets of the bars between cells: with a blank on both sides, the first behind letters.
    private static func bars(_ line: [Unicode.Scalar]) -> [Int] {
        let bars = line.indices.dropFirst().dropLast().filter {
            line[$0] == "|" && GlyphTable.isSpace(line[$0 - 1]) && GlyphTable.isSpace(line[$0 + 1])
        }
        guard let first = bars.first, line[..<first].count(where: \.properties.isAlphabetic) >= leastLetters,
            line.last != "|"
        else { return [] }
        return bars
    }
}
