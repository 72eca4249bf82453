internal import Model

/// A text as lines, with the page breaks that stood in it.
struct TextLines {
    /// The raw lines as decoded, for whoever looks a line up by its number.
    var raw: [String] = []
    /// The lines' characters, without line ends and form feeds.
    var scalars: [[Unicode.Scalar]] = []
    /// The offsets of lines that begin a page.
    var pageStarts: Set<Int> = []

    init(_ text: String) {
        let hasLineFeed = text.unicodeScalars.contains("\n")
        var current: [Unicode.Scalar] = []
        var line = 0
        func strip(_ scalars: inout [Unicode.Scalar]) { if scalars.last == "\r" { scalars.removeLast() } }
        for scalar in text.unicodeScalars {
            if scalar == "\n" || (!hasLineFeed && scalar == "\r") {
                strip(&current)
                scalars.append(current)
                current.removeAll(keepingCapacity: true)
                line += 1
            } else if scalar == "\u{0C}" {
                // At a line's start the page begins with the line, elsewhere with the next one.
                let blank = current.allSatisfy(GlyphTable.isSpace)
                pageStarts.insert(blank ? line : line + 1)
                if !blank { current.append(" ") }
            } else {
                current.append(scalar)
            }
        }
        strip(&current)
        if !current.isEmpty { scalars.append(current) }
        raw = scalars.map { String(scalars: $0[...]) }
    }

    /// Lines that were parted by something else than line ends.
    init(lines: [[Unicode.Scalar]]) { scalars = lines }

    var count: Int { scalars.count }

    func isBlank(_ line: Int) -> Bool { scalars[line].allSatisfy(GlyphTable.isSpace) }

    /// Whether a line is blank, or none of the text's.
    func isEdge(_ line: Int) -> Bool { line < 0 || line >= count || isBlank(line) }
}
